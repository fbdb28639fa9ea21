import type { Resultaat } from './zoekregel.ts';

// Pagefind, as far as the search page uses it, and how it weighs what it finds.

type Telling = Record<string, Record<string, number>>;
/** What a search gives. */
export interface Vondst {
  results: { data: () => Promise<Resultaat> }[];
  /** How many results there are left for each value of each filter. */
  filters: Telling;
}
/** A loaded index, or several as one. */
export interface Pagefind {
  init: () => Promise<void>;
  mergeIndex: (pad: string, opties: { baseUrl: string }) => Promise<void>;
  filters: () => Promise<Telling>;
  search: (vraag: string | null, opties: { filters: Record<string, string> }) => Promise<Vondst>;
}

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

/** Loads the index of the whole site, or those of the chosen gemeenten as one. */
export async function laadPagefind(adres: string, gekozen: readonly string[]): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ adres)) as Pagefindmodule;
  const baseUrl = adres.replace(/pagefind\/pagefind\.js$/, '');
  const [eerste = '', ...rest] = gekozen.map((slug) => `${baseUrl}${slug}/pagefind/`);
  const basePath = eerste === '' ? `${baseUrl}pagefind/` : eerste;
  // A worker has a CSP of its own; without one only the search page needs 'wasm-unsafe-eval'.
  const pagefind = createInstance({ basePath, baseUrl, noWorker: true, ranking });
  await pagefind.init();
  for (const ander of rest) await pagefind.mergeIndex(ander, { baseUrl });
  return pagefind;
}
