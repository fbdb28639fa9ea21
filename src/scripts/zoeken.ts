import { closest, distance } from 'fastest-levenshtein';
import { Zoekplek } from './zoekplek.ts';
import { kernVan } from './zoekvraag.ts';

// The search page: Pagefind does the finding; this shows results, keeps the state in the URL and helps on an empty result.

type Telling = Record<string, Record<string, number>>;
interface Deel {
  title: string;
  url: string;
  weighted_locations: { balanced_score: number }[];
}
interface Resultaat {
  url: string;
  meta: { title?: string; soort?: string; gemeente?: string; schakel?: string; kort?: string };
  sub_results: Deel[];
}
interface Vondst {
  results: { data: () => Promise<Resultaat> }[];
  /** How many results there are left for each value of each filter. */
  filters: Telling;
}
interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (pad: string, opties: { baseUrl: string }) => Promise<void>;
  filters: () => Promise<Telling>;
  search: (vraag: string | null, opties: { filters: Record<string, string> }) => Promise<Vondst>;
}

/** A first search stays light: each result is a file of its own. */
const eersteKeer = 5;
const daarna = 10;
/** Parts of a page that a result points at. */
const maxDelen = 2;
/** Pagefind guesses at a word that it does not know; with so few results the nearest begrip is offered too. */
const weinig = 3;
/**
 * A word in a title says more than the same word many times in a long text, and a long page is not worse. The fields are
 * those of `Zoekvelden.astro` and of `zoekindex.ts`; a field that is only shown counts for nothing.
 */
const ranking = {
  termFrequency: 0.5,
  termSaturation: 1.2,
  termSimilarity: 4,
  pageLength: 0.4,
  metaWeights: {
    title: 4,
    hoofdtitel: 2,
    naam: 1,
    titelwoorden: 8,
    kort: 1,
    kopwoorden: 1,
    bij: 1,
    soort: 0,
    gemeente: 0,
    schakel: 0,
  },
};

interface Pagefindmodule {
  createInstance: (opties: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: typeof ranking;
  }) => Pagefind;
}

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
    const adres = this.dataset['index'] ?? '';
    const { createInstance } = (await import(/* @vite-ignore */ adres)) as Pagefindmodule;
    const baseUrl = adres.replace(/pagefind\/pagefind\.js$/, '');
    const [eerste = '', ...rest] = (this.#waar?.gekozen ?? []).map((slug) => `${baseUrl}${slug}/pagefind/`);
    const basePath = eerste === '' ? `${baseUrl}pagefind/` : eerste;
    // A worker has a CSP of its own; without one only the search page needs 'wasm-unsafe-eval'.
    const pagefind = createInstance({ basePath, baseUrl, noWorker: true, ranking });
    await pagefind.init();
    for (const ander of rest) await pagefind.mergeIndex(ander, { baseUrl });
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
      if (results.length < weinig) await this.#hulp(pagefind, vraag, filters, results.length);
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

  /** An empty result offers the nearest begrippen, and the query without its filters or with one word fewer. */
  async #hulp(pagefind: Pagefind, vraag: string, filters: Record<string, string>, gevonden: number): Promise<void> {
    const beurt = this.#beurt;
    const voorstellen: HTMLLIElement[] = [];
    const begrippen = JSON.parse(this.dataset['begrippen'] ?? '[]') as string[][];
    const woorden = begrippen.flatMap(([term = '', href = '', ...ander]) =>
      [term, ...ander].map((woord) => ({ woord: woord.toLowerCase(), term, href })),
    );
    const dichtbij = new Map<string, { term: string; href: string }>();
    for (const deel of [vraag.toLowerCase(), ...kernVan(vraag).toLowerCase().split(/\s+/)]) {
      if (deel.length < 3) continue;
      const beste = closest(
        deel,
        woorden.map(({ woord }) => woord),
      );
      const begrip = woorden.find(({ woord }) => woord === beste);
      if (begrip && deel !== beste && distance(deel, beste) <= Math.max(2, deel.length / 3))
        dichtbij.set(begrip.href, begrip);
    }
    for (const { term, href } of dichtbij.values()) voorstellen.push(suggestie('Bedoelde u het begrip', term, href));
    const probeer = async (voor: string, korter: string, met: Record<string, string>): Promise<void> => {
      const { results } = await pagefind.search(kernVan(korter), { filters: met });
      const adres = `?${new URLSearchParams({ q: korter, ...this.#plaats(), ...met }).toString()}`;
      if (results.length > 0) voorstellen.push(suggestie(voor, korter, adres));
    };
    const delen = kernVan(vraag).split(/\s+/);
    if (gevonden === 0 && vraag !== '' && Object.keys(filters).length > 0)
      await probeer('Zoek zonder filters:', vraag, {});
    for (let i = delen.length - 1; gevonden === 0 && delen.length > 1 && i >= 0; i--)
      await probeer(`Zoek zonder ‘${delen[i] ?? ''}’:`, delen.filter((_, j) => j !== i).join(' '), filters);
    if (beurt === this.#beurt) this.#plek('lijst').append(...voorstellen);
  }
}

/** Sets a choice to a value that may not be among its options yet. */
function kies(keuze: HTMLSelectElement, waarde: string): void {
  if (![...keuze.options].some((optie) => optie.value === waarde)) keuze.append(new Option(waarde, waarde));
  keuze.value = waarde;
}

/** Gives a choice the values that still find something, and the value that it has. */
function vulKeuze(keuze: HTMLSelectElement, telling: Record<string, number>, metAantal: boolean): void {
  const gekozen = keuze.value;
  const waarden = Object.keys(telling).filter((waarde) => (telling[waarde] ?? 0) > 0 || waarde === gekozen);
  if (gekozen !== '' && !waarden.includes(gekozen)) waarden.push(gekozen);
  const opties = waarden
    .sort((a, b) => a.localeCompare(b, 'nl'))
    .map((waarde) => new Option(metAantal ? `${waarde} (${String(telling[waarde] ?? 0)})` : waarde, waarde));
  keuze.replaceChildren(new Option('alles', ''), ...opties);
  keuze.value = gekozen;
}

function telzin(aantal: number, vraag: string, filters: string[]): string {
  const voor = `${vraag === '' ? '' : ` voor ‘${vraag}’`}${filters.length === 0 ? '' : ` met ${filters.join(', ')}`}`;
  if (aantal === 0) return `Niets gevonden${voor}.`;
  return `${String(aantal)} ${aantal === 1 ? 'resultaat' : 'resultaten'}${voor}.`;
}

function regel({ url, meta, sub_results }: Resultaat): HTMLLIElement {
  const item = document.createElement('li');
  const kop = document.createElement('h3');
  kop.append(koppeling(url, meta.title ?? url));
  const soort = alinea([meta.soort, meta.gemeente].filter((deel) => deel !== undefined).join(', '), 'soort');
  item.append(kop, soort, alinea(meta.kort ?? '', ''));
  if (meta.schakel !== undefined) item.append(alinea(`Plaats in de keten: ${meta.schakel}`, 'klein ketenplek'));
  const delen = besteDelen(sub_results);
  if (delen.length > 0) {
    const lijst = document.createElement('ul');
    lijst.className = 'klein';
    for (const { url: href, title } of delen) {
      const deel = document.createElement('li');
      deel.append(koppeling(href, title));
      lijst.append(deel);
    }
    item.append(lijst);
  }
  return item;
}

/** The parts of a page that are about the query most: those with an anchor. */
function besteDelen(delen: readonly Deel[]): Deel[] {
  const score = (deel: Deel): number => deel.weighted_locations.reduce((tot, plek) => tot + plek.balanced_score, 0);
  return delen
    .filter(({ url, title }) => url.includes('#') && title.includes(': '))
    .sort((a, b) => score(b) - score(a))
    .slice(0, maxDelen);
}

function suggestie(voor: string, tekst: string, href: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(`${voor} `, koppeling(href, tekst));
  return item;
}

function koppeling(href: string, tekst: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  return link;
}

function alinea(tekst: string, klasse: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = tekst;
  if (klasse !== '') p.className = klasse;
  return p;
}

customElements.define('zoek-pagina', ZoekPagina);
