// Shows only the lines that fit every choice, unfolded, and hides groups and sections that have none left. The choice
// stands in the URL. Without JavaScript the whole list stays and the choices are not shown.

class FilterLijst extends HTMLElement {
  connectedCallback(): void {
    const gekozen = new URLSearchParams(location.search);
    for (const lijst of this.#lijsten()) {
      const waarde = gekozen.get(lijst.name) ?? '';
      if ([...lijst.options].some((optie) => optie.value === waarde)) lijst.value = waarde;
      lijst.addEventListener('change', () => {
        this.#toon(true);
      });
    }
    this.#toon(false);
  }

  #lijsten(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #toon(bewaar: boolean): void {
    const keuzes = this.#lijsten().filter(({ value }) => value !== '');
    for (const regel of alle('[data-regel]')) {
      regel.hidden = !keuzes.every(({ name, value }) => (regel.dataset[name] ?? '').split(' ').includes(value));
    }
    for (const houder of alle('[data-groep], [data-deel]')) {
      houder.hidden = [...houder.querySelectorAll<HTMLElement>('[data-regel]')].every(({ hidden }) => hidden);
    }
    if (bewaar || keuzes.length > 0) {
      for (const vouw of alle('[data-deel] details')) vouw.toggleAttribute('open', keuzes.length > 0);
    }
    const stand = this.querySelector('[data-keuze=stand]');
    if (stand !== null) stand.textContent = this.#woorden();
    const vraag = new URLSearchParams(keuzes.map(({ name, value }): [string, string] => [name, value])).toString();
    if (bewaar) history.replaceState(null, '', vraag === '' ? location.pathname : `?${vraag}`);
  }

  #woorden(): string {
    const groepen = alle('[data-groep]');
    const zichtbaar = groepen.filter(({ hidden }) => !hidden).length;
    return zichtbaar === groepen.length
      ? 'U ziet alles.'
      : `U ziet ${String(zichtbaar)} van de ${String(groepen.length)} onderdelen.`;
  }
}

function alle(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

customElements.define('filter-lijst', FilterLijst);
