import { closest, distance } from 'fastest-levenshtein';

// The search page: Pagefind does the finding; this shows results, keeps the state in the URL and helps on an empty result.

interface Resultaat {
  url: string;
  meta: { title?: string; soort?: string; kort?: string };
}
interface Vondst {
  results: { data: () => Promise<Resultaat> }[];
  totalFilters: Record<string, Record<string, number>>;
}
interface Pagefind {
  options: (opties: { baseUrl: string; noWorker: boolean; ranking: Record<string, number> }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (vraag: string | null, opties: { filters: Record<string, string> }) => Promise<Vondst>;
}

const perKeer = 10;
/** Pagefind guesses at a word that it does not know; with so few results the nearest begrip is offered too. */
const weinig = 3;
/** A word in a title says more than the same word many times in a long text, and a long page is not worse. */
const ranking = { termFrequency: 0.5, termSaturation: 0.9, pageLength: 0.4 };

class ZoekPagina extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #beurt = 0;

  connectedCallback(): void {
    const vraag = new URLSearchParams(location.search).get('q') ?? '';
    this.#veld('input').value = vraag;
    this.#veld('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#zoek(true);
    });
    this.#veld('input').addEventListener('focus', () => void this.#laad(), { once: true });
    for (const keuze of this.#keuzes()) keuze.addEventListener('change', () => void this.#zoek(true));
    if (vraag !== '' || location.search.length > 1) void this.#zoek(false);
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
    return [...this.querySelectorAll('select')];
  }

  #laad(): Promise<Pagefind> {
    this.#pagefind ??= this.#start();
    return this.#pagefind;
  }

  async #start(): Promise<Pagefind> {
    const adres = this.dataset['index'] ?? '';
    const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
    // A worker has a CSP of its own; without one only the search page needs 'wasm-unsafe-eval'.
    await pagefind.options({ baseUrl: adres.replace(/pagefind\/pagefind\.js$/, ''), noWorker: true, ranking });
    await pagefind.init();
    const filters = await pagefind.filters();
    const uitUrl = new URLSearchParams(location.search);
    for (const keuze of this.#keuzes()) {
      for (const waarde of Object.keys(filters[keuze.name] ?? {}).sort((a, b) => a.localeCompare(b, 'nl'))) {
        keuze.append(new Option(waarde, waarde));
      }
      keuze.value = uitUrl.get(keuze.name) ?? '';
    }
    this.#veld('fieldset').hidden = false;
    return pagefind;
  }

  #filters(): Record<string, string> {
    return Object.fromEntries(
      this.#keuzes().flatMap((keuze) => (keuze.value === '' ? [] : [[keuze.name, keuze.value]])),
    );
  }

  async #zoek(bewaar: boolean): Promise<void> {
    const beurt = ++this.#beurt;
    const vraag = this.#veld('input').value.trim();
    const stand = this.#plek('stand');
    stand.textContent = 'Zoeken…';
    this.#plek('lijst').ariaBusy = 'true';
    let pagefind: Pagefind;
    try {
      pagefind = await this.#laad();
    } catch {
      this.#plek('lijst').ariaBusy = 'false';
      stand.textContent = 'De zoekindex kon niet worden geladen. Gebruik de lijst van A tot Z hieronder.';
      return;
    }
    const filters = this.#filters();
    if (bewaar) history.replaceState(null, '', `?${new URLSearchParams({ q: vraag, ...filters }).toString()}`);
    const { results } = await pagefind.search(vraag === '' ? null : vraag, { filters });
    if (beurt !== this.#beurt) return;
    this.#plek('lijst').replaceChildren();
    stand.textContent = telling(results.length, vraag);
    if (results.length < weinig) await this.#hulp(pagefind, vraag, filters, results.length);
    if (results.length > 0) await this.#toon(results, 0);
    if (beurt === this.#beurt) this.#plek('lijst').ariaBusy = 'false';
  }

  async #toon(results: Vondst['results'], vanaf: number): Promise<void> {
    const beurt = this.#beurt;
    const deel = await Promise.all(results.slice(vanaf, vanaf + perKeer).map((resultaat) => resultaat.data()));
    if (beurt !== this.#beurt) return;
    this.#plek('lijst').append(...deel.map(regel));
    const meer = this.#plek('meer');
    meer.hidden = vanaf + perKeer >= results.length;
    const knop = meer.querySelector('button');
    if (knop !== null) knop.onclick = () => void this.#toon(results, vanaf + perKeer);
  }

  /** An empty result offers the nearest begrippen, and the query with one word fewer when that finds something. */
  async #hulp(pagefind: Pagefind, vraag: string, filters: Record<string, string>, gevonden: number): Promise<void> {
    const lijst = this.#plek('lijst');
    this.#plek('meer').hidden = true;
    const begrippen = JSON.parse(this.dataset['begrippen'] ?? '[]') as string[][];
    const woorden = begrippen.flatMap(([term = '', href = '', ...ander]) =>
      [term, ...ander].map((woord) => ({ woord, term, href })),
    );
    const dichtbij = new Map<string, { term: string; href: string }>();
    for (const deel of [vraag.toLowerCase(), ...vraag.toLowerCase().split(/\s+/)]) {
      if (deel.length < 3) continue;
      const beste = closest(
        deel,
        woorden.map(({ woord }) => woord.toLowerCase()),
      );
      const begrip = woorden.find(({ woord }) => woord.toLowerCase() === beste);
      if (begrip && deel !== beste && distance(deel, beste) <= Math.max(2, deel.length / 3))
        dichtbij.set(begrip.href, begrip);
    }
    for (const { term, href } of dichtbij.values()) lijst.append(suggestie('Bedoelde u het begrip', term, href));
    const delen = vraag.split(/\s+/);
    if (delen.length < 2 || gevonden > 0) return;
    for (let i = delen.length - 1; i >= 0; i--) {
      const korter = delen.filter((_, j) => j !== i).join(' ');
      const { results } = await pagefind.search(korter, { filters });
      if (results.length > 0)
        lijst.append(
          suggestie(
            `Zoek zonder ‘${delen[i] ?? ''}’:`,
            korter,
            `?${new URLSearchParams({ q: korter, ...filters }).toString()}`,
          ),
        );
    }
  }
}

function telling(aantal: number, vraag: string): string {
  const voor = vraag === '' ? '' : ` voor ‘${vraag}’`;
  if (aantal === 0) return `Niets gevonden${voor}.`;
  return `${String(aantal)} ${aantal === 1 ? 'resultaat' : 'resultaten'}${voor}.`;
}

function regel({ url, meta }: Resultaat): HTMLLIElement {
  const item = document.createElement('li');
  const kop = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  kop.append(link);
  const soort = alinea(meta.soort ?? '', 'soort');
  const kort = alinea(meta.kort ?? '', '');
  item.append(kop, soort, kort);
  return item;
}

function suggestie(voor: string, tekst: string, href: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  item.append(`${voor} `, link);
  return item;
}

function alinea(tekst: string, klasse: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = tekst;
  if (klasse !== '') p.className = klasse;
  return p;
}

customElements.define('zoek-pagina', ZoekPagina);
