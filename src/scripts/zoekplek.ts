// On a large site every gemeente has a search index of its own: which ones a reader chose, in the page and in its address.

/** Where a reader can choose gemeenten; absent on a site with one index. */
export class Zoekplek {
  readonly #keuze: HTMLSelectElement;
  readonly #lijst: HTMLElement;
  #gekozen: string[] = [];

  constructor(onder: HTMLElement, bijWijziging: () => void) {
    const keuze = onder.querySelector<HTMLSelectElement>('select[data-waar]');
    const lijst = onder.querySelector<HTMLElement>('[data-zoek=gekozen]');
    if (keuze === null || lijst === null) throw new Error('missing choice of gemeenten');
    [this.#keuze, this.#lijst] = [keuze, lijst];
    onder.hidden = false;
    keuze.addEventListener('change', () => {
      this.kies([...this.#gekozen, keuze.value]);
      bijWijziging();
    });
    lijst.addEventListener('click', ({ target }) => {
      const weg = target instanceof HTMLElement ? target.dataset['weg'] : undefined;
      if (weg === undefined) return;
      this.kies(this.#gekozen.filter((slug) => slug !== weg));
      keuze.focus();
      bijWijziging();
    });
  }

  /** The slugs of the chosen gemeenten. */
  get gekozen(): readonly string[] {
    return this.#gekozen;
  }

  /** Chooses these gemeenten, those that exist, each once. */
  kies(slugs: readonly string[]): void {
    const namen = new Map([...this.#keuze.options].map(({ value, text }) => [value, text]));
    this.#gekozen = [...new Set(slugs)].filter((slug) => slug !== '' && namen.has(slug));
    this.#keuze.value = '';
    if (this.#gekozen.length === 0) {
      this.#lijst.textContent = 'Kies er een of meer. Zonder keuze zoekt u alleen in de algemene pagina’s.';
      return;
    }
    this.#lijst.replaceChildren(
      'U zoekt in ',
      ...this.#gekozen.map((slug) => {
        const knop = document.createElement('button');
        knop.type = 'button';
        knop.className = 'knop';
        knop.dataset['weg'] = slug;
        knop.textContent = `${namen.get(slug) ?? slug} ×`;
        knop.ariaLabel = `${namen.get(slug) ?? slug} weghalen`;
        return knop;
      }),
    );
  }
}
