import { closest, distance } from 'fastest-levenshtein';
import type { Pagefind } from './zoekmotor.ts';
import { suggestie } from './zoekregel.ts';
import { kernVan } from './zoekvraag.ts';

// What the search page proposes when it finds little.

/** What was asked, and what came of it. */
export interface Zoekstand {
  vraag: string;
  filters: Record<string, string>;
  gevonden: number;
  /** In which gemeenten, for the address. */
  plaats: Record<string, string>;
}

/** The nearest begrippen; and where nothing was found, the query without its filters or with one word fewer. */
export async function stelVoor(
  pagefind: Pagefind,
  begrippen: readonly string[][],
  { vraag, filters, gevonden, plaats }: Zoekstand,
): Promise<HTMLLIElement[]> {
  const voorstellen = begrippenBij(vraag, begrippen).map(({ term, href }) =>
    suggestie('Bedoelde u het begrip', term, href),
  );
  const probeer = async (voor: string, korter: string, met: Record<string, string>): Promise<void> => {
    const { results } = await pagefind.search(kernVan(korter), { filters: met });
    const adres = `?${new URLSearchParams({ q: korter, ...plaats, ...met }).toString()}`;
    if (results.length > 0) voorstellen.push(suggestie(voor, korter, adres));
  };
  const delen = kernVan(vraag).split(/\s+/);
  if (gevonden === 0 && vraag !== '' && Object.keys(filters).length > 0)
    await probeer('Zoek zonder filters:', vraag, {});
  for (let i = delen.length - 1; gevonden === 0 && delen.length > 1 && i >= 0; i--)
    await probeer(`Zoek zonder ‘${delen[i] ?? ''}’:`, delen.filter((_, j) => j !== i).join(' '), filters);
  return voorstellen;
}

function begrippenBij(vraag: string, begrippen: readonly string[][]): { term: string; href: string }[] {
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
  return [...dichtbij.values()];
}
