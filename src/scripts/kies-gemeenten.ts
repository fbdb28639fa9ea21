// Comparison: shows the chosen gemeenten only; the choice stands in the URL, so that it can be shared.

const hoogstens = 4;

class KiesGemeenten extends HTMLElement {
  connectedCallback(): void {
    const veld = this.querySelector('fieldset');
    if (veld === null) return;
    veld.hidden = false;
    const gekozen = new URLSearchParams(location.search).getAll('gemeente');
    for (const vak of this.#vakken()) {
      vak.checked = gekozen.includes(vak.value);
      vak.addEventListener('change', () => {
        this.#toon(true);
      });
    }
    this.#toon(false);
  }

  #vakken(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  #toon(bewaar: boolean): void {
    const gekozen = this.#vakken()
      .filter((vak) => vak.checked)
      .map((vak) => vak.value);
    for (const vak of this.#vakken()) vak.disabled = !vak.checked && gekozen.length >= hoogstens;
    for (const rij of document.querySelectorAll<HTMLElement>('[data-gemeente]')) {
      rij.hidden = gekozen.length > 0 && !gekozen.includes(rij.dataset['gemeente'] ?? '');
    }
    const stand = this.querySelector('[data-keuze=stand]');
    if (stand !== null) {
      stand.textContent =
        gekozen.length === 0
          ? 'Alle gemeenten staan er.'
          : `${String(gekozen.length)} gekozen${gekozen.length >= hoogstens ? '; meer kan niet' : ''}.`;
    }
    if (!bewaar) return;
    const vraag = new URLSearchParams(gekozen.map((slug) => ['gemeente', slug]));
    history.replaceState(null, '', gekozen.length === 0 ? location.pathname : `?${vraag.toString()}`);
  }
}

customElements.define('kies-gemeenten', KiesGemeenten);
