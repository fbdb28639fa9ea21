import { stelVoor } from './zoekhulp.ts';
import { kies, vulKeuze } from './zoekkeuzes.ts';
import { laadPagefind, type Pagefind, type Vondst } from './zoekmotor.ts';
import { Zoekplek } from './zoekplek.ts';
import { regel, telzin } from './zoekregel.ts';
import { kernVan } from './zoekvraag.ts';

// The search page: Pagefind does the finding; this shows results, keeps the state in the URL and helps on an empty result.

/** A first search stays light: each result is a file of its own. */
const eersteKeer = 5;
const daarna = 10;
/** Pagefind guesses at a word that it does not know; with so few results the nearest begrip is offered too. */
const weinig = 3;

class ZoekPagina extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #beurt = 0;
  #waar: Zoekplek | undefined;

  connectedCallback(): void {
    const waar = this.querySelector<HTMLElement>('[data-zoek=waar]');
    if (waar !== null) {
      this.#waar = new Zoekplek(waar, () => {
        this.#pagefind = undefined;
        for (const keuze of this.#keuzes()) keuze.value = '';
        this.#vraagOpnieuw();
      });
    }
    this.#veld('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#vraagOpnieuw();
    });
    this.#veld('input').addEventListener('focus', () => void this.#laad().catch(() => undefined), { once: true });
    for (const keuze of this.#keuzes()) keuze.addEventListener('change', () => this.#vraagOpnieuw());
    this.#plek('wis')
      .querySelector('button')
      ?.addEventListener('click', () => {
        for (const keuze of this.#keuzes()) keuze.value = '';
        this.#keuzes()[0]?.focus();
        this.#vraagOpnieuw();
      });
    addEventListener('popstate', () => this.#uitAdres());
    this.#uitAdres();
  }

  #veld<K extends keyof HTMLElementTagNameMap>(naam: K): HTMLElementTagNameMap[K] {
    const element = this.querySelector(naam);
    if (element === null) throw new Error(`missing ${naam}`);
    return element;
  }

  #plek(naam: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-zoek=${naam}]`);
    if (element === null) throw new Error(`missing ${naam}`);
    return element;
  }

  #keuzes(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[name]')];
  }

  /** Does what the address says: at the start, and after the back button. */
  #uitAdres(): void {
    const adres = new URLSearchParams(location.search);
    this.#veld('input').value = adres.get('q') ?? '';
    if (this.#waar !== undefined) {
      this.#waar.kies((adres.get('in') ?? '').split(','));
      this.#pagefind = undefined;
    }
    for (const keuze of this.#keuzes()) kies(keuze, adres.get(keuze.name) ?? '');
    if ([...adres.values()].some((waarde) => waarde !== '')) void this.#zoek();
    else this.#leeg();
  }

  /** A question of the reader: it gets an address of its own, so that the back button gives the one before. */
  #vraagOpnieuw(): void {
    const adres = `?${new URLSearchParams({ q: this.#vraag(), ...this.#plaats(), ...this.#filters() }).toString()}`;
    if (adres !== location.search) history.pushState(null, '', adres);
    void this.#zoek();
  }

  /** In which gemeenten, for the address; nothing on a site with one index. */
  #plaats(): Record<string, string> {
    const gekozen = this.#waar?.gekozen ?? [];
    return gekozen.length === 0 ? {} : { in: gekozen.join(',') };
  }

  #vraag(): string {
    return this.#veld('input').value.trim();
  }

  #filters(): Record<string, string> {
    return Object.fromEntries(
      this.#keuzes().flatMap((keuze) => (keuze.value === '' ? [] : [[keuze.name, keuze.value]])),
    );
  }

  #leeg(): void {
    this.#beurt++;
    this.#plek('stand').textContent = '';
    this.#plek('lijst').replaceChildren();
    this.#plek('meer').hidden = true;
    this.#plek('wis').hidden = true;
    this.#plek('kop').hidden = true;
  }

  #laad(): Promise<Pagefind> {
    this.#pagefind ??= this.#start();
    return this.#pagefind;
  }

  async #start(): Promise<Pagefind> {
    const pagefind = await laadPagefind(this.dataset['index'] ?? '', this.#waar?.gekozen ?? []);
    const filters = await pagefind.filters();
    for (const keuze of this.#keuzes()) vulKeuze(keuze, filters[keuze.name] ?? {}, false);
    this.#veld('fieldset').hidden = false;
    return pagefind;
  }

  async #zoek(): Promise<void> {
    const beurt = ++this.#beurt;
    const vraag = this.#vraag();
    const filters = this.#filters();
    const [stand, lijst] = [this.#plek('stand'), this.#plek('lijst')];
    stand.textContent = 'Zoeken…';
    lijst.ariaBusy = 'true';
    try {
      const pagefind = await this.#laad();
      const zoek = (met: Record<string, string>): Promise<Vondst> =>
        pagefind.search(vraag === '' ? null : kernVan(vraag), { filters: met });
      const { results, filters: telling } = await zoek(filters);
      // A filter that is in use counts without itself, so that another value of it can be chosen.
      for (const naam of Object.keys(filters)) {
        const { [naam]: _, ...andere } = filters;
        telling[naam] = (await zoek(andere)).filters[naam] ?? {};
      }
      if (beurt !== this.#beurt) return;
      for (const keuze of this.#keuzes()) vulKeuze(keuze, telling[keuze.name] ?? {}, true);
      lijst.replaceChildren();
      this.#plek('kop').hidden = false;
      this.#plek('meer').hidden = true;
      this.#plek('wis').hidden = Object.keys(filters).length === 0;
      stand.textContent = telzin(results.length, vraag, Object.values(filters));
      if (results.length < weinig) {
        const begrippen = JSON.parse(this.dataset['begrippen'] ?? '[]') as string[][];
        const wat = { vraag, filters, gevonden: results.length, plaats: this.#plaats() };
        const voorstellen = await stelVoor(pagefind, begrippen, wat);
        if (beurt === this.#beurt) lijst.append(...voorstellen);
      }
      if (results.length > 0) await this.#toon(results, 0);
    } catch {
      stand.textContent = 'De zoekindex kon niet worden geladen. Gebruik de lijst van A tot Z hieronder.';
    }
    if (beurt === this.#beurt) lijst.ariaBusy = 'false';
  }

  /** Shows the next results, the first one as soon as it is there. */
  async #toon(results: Vondst['results'], vanaf: number): Promise<void> {
    const beurt = this.#beurt;
    const tot = vanaf + (vanaf === 0 ? eersteKeer : daarna);
    const [eerste, ...rest] = results.slice(vanaf, tot);
    for (const groep of [eerste === undefined ? [] : [eerste], rest]) {
      const regels = (await Promise.all(groep.map((resultaat) => resultaat.data()))).map(regel);
      if (beurt !== this.#beurt) return;
      this.#plek('lijst').append(...regels);
      if (vanaf > 0 && groep !== rest) regels[0]?.querySelector('a')?.focus();
    }
    const meer = this.#plek('meer');
    meer.hidden = tot >= results.length;
    const knop = meer.querySelector('button');
    if (knop !== null) knop.onclick = () => void this.#toon(results, tot);
  }
}

customElements.define('zoek-pagina', ZoekPagina);
