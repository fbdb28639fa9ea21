// Comparison: shows only what is chosen; the choice stands in the URL, so that it can be shared. A fieldset
// `data-kies="wijk"` shows or hides everything with `data-wijk`; `data-hoogstens` limits how many may be chosen.

class KiesUit extends HTMLElement {
  connectedCallback(): void {
    const gekozen = new URLSearchParams(location.search);
    for (const veld of this.#velden()) {
      for (const vak of vakken(veld)) {
        vak.checked = gekozen.getAll(vak.name).includes(vak.value);
        vak.addEventListener('change', () => {
          this.#toon(true);
        });
      }
    }
    this.#toon(false);
  }

  #velden(): HTMLFieldSetElement[] {
    return [...this.querySelectorAll('fieldset')];
  }

  #toon(bewaar: boolean): void {
    const vraag = new URLSearchParams();
    const woorden = this.#velden().map((veld) => {
      const naam = veld.dataset['kies'] ?? '';
      const hoogstens = Number(veld.dataset['hoogstens'] ?? Infinity);
      const gekozen = vakken(veld)
        .filter((vak) => vak.checked)
        .map((vak) => vak.value);
      const vol = gekozen.length >= hoogstens;
      for (const vak of vakken(veld)) vak.disabled = !vak.checked && vol;
      for (const deel of document.querySelectorAll<HTMLElement>(`[data-${naam}]`)) {
        deel.hidden = gekozen.length > 0 && !gekozen.includes(deel.dataset[naam] ?? '');
      }
      for (const waarde of gekozen) vraag.append(naam, waarde);
      const meervoud = veld.dataset['meervoud'] ?? naam;
      const aantal =
        gekozen.length === 0
          ? `alle ${meervoud}`
          : `${String(gekozen.length)} gekozen ${gekozen.length === 1 ? naam : meervoud}`;
      return `${aantal}${vol ? ' (meer kan niet)' : ''}`;
    });
    verbergLegeDelen();
    const stand = this.querySelector('[data-keuze=stand]');
    if (stand !== null) stand.textContent = `U ziet ${woorden.join(' en ')}.`;
    if (bewaar) history.replaceState(null, '', vraag.size === 0 ? location.pathname : `?${vraag.toString()}`);
  }
}

function vakken(veld: HTMLFieldSetElement): HTMLInputElement[] {
  return [...veld.querySelectorAll('input')];
}

/** A section whose table has no rows left says nothing. */
function verbergLegeDelen(): void {
  for (const lijf of document.querySelectorAll('tbody')) {
    const deel = lijf.closest<HTMLElement>('section');
    if (deel !== null && lijf.rows.length > 0) deel.hidden = [...lijf.rows].every((rij) => rij.hidden);
  }
}

customElements.define('kies-uit', KiesUit);
