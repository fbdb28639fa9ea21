// Self-scan: the answers stand in the URL only; the result says where a gemeente stands and what the next fase asks.

class ZelfScan extends HTMLElement {
  connectedCallback(): void {
    const antwoorden = new URLSearchParams(location.search);
    for (const keuze of this.querySelectorAll('input')) keuze.checked = antwoorden.get(keuze.name) === keuze.value;
    const formulier = this.querySelector('form');
    formulier?.addEventListener('change', () => {
      this.#bewaar(formulier);
      if (!this.#deel('uitkomst').hidden) this.#toon();
    });
    formulier?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#bewaar(formulier);
      this.#toon();
      this.querySelector<HTMLElement>('#uitkomst')?.focus();
    });
    if (location.search.length > 1) this.#toon();
  }

  #bewaar(formulier: HTMLFormElement): void {
    const vraag = new URLSearchParams([...new FormData(formulier)].map(([naam, waarde]) => [naam, String(waarde)]));
    history.replaceState(null, '', `?${vraag.toString()}`);
  }

  #toon(): void {
    const groepen = [...this.querySelectorAll('fieldset')];
    const gekozen = groepen.map((groep) => groep.querySelector<HTMLInputElement>('input:checked'));
    const beantwoord = gekozen.filter((keuze) => keuze !== null).length;
    this.#deel('uitkomst').hidden = false;
    this.#deel('kern').textContent = `${String(beantwoord)} van de ${String(groepen.length)} basisthema’s ingevuld.`;
    this.#deel('beeld').replaceChildren(...groepen.map((groep, i) => regel(groep, gekozen[i] ?? null)));
  }

  #deel(naam: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-scan=${naam}]`);
    if (element === null) throw new Error(`missing ${naam}`);
    return element;
  }
}

/** One basisthema: four beads, the chosen fase in words, and the text of the next fase. */
function regel(groep: HTMLFieldSetElement, keuze: HTMLInputElement | null): HTMLLIElement {
  const item = document.createElement('li');
  const kop = document.createElement('h3');
  kop.textContent = groep.dataset['thema'] ?? '';
  const beeld = document.createElement('p');
  beeld.className = 'kralen';
  beeld.setAttribute('aria-hidden', 'true');
  const alle = [...groep.querySelectorAll('input')];
  const plek = keuze === null ? -1 : alle.indexOf(keuze);
  for (const [i] of alle.entries()) {
    const kraal = document.createElement('span');
    kraal.className = i === plek ? 'vol' : '';
    beeld.append(kraal);
  }
  const tekst = document.createElement('p');
  const volgende = plek < 0 ? undefined : alle[plek + 1];
  tekst.textContent =
    keuze === null
      ? 'Niet ingevuld.'
      : `Fase ${keuze.value}: ${keuze.dataset['naam'] ?? ''}. ${volgende === undefined ? 'Dit is de laatste fase.' : ''}`;
  item.append(kop, beeld, tekst);
  if (volgende !== undefined) {
    const vraagt = document.createElement('p');
    vraagt.className = 'klein';
    vraagt.textContent = `De volgende fase: ${volgende.closest('label')?.querySelector('span')?.textContent.trim().replace(/\s+/g, ' ') ?? ''}`;
    item.append(vraagt);
  }
  return item;
}

customElements.define('zelf-scan', ZelfScan);
