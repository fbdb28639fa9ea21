import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the search index, as Pagefind gives it before writing. */
export interface Indexbestand {
  path: string;
  content: Uint8Array;
}

/** What every packed file of Pagefind begins with. */
const merk = 'pagefind_dcd';

type Filter = [naam: string, waarden: [waarde: string, paginas: number[]][]];

/**
 * The same index with its filters in a fixed order. Pagefind writes them in the random order of a hash table, so that
 * two builds of the same site would differ: sorts filters and values, and names the files after what is in them.
 */
export function vasteVolgorde(bestanden: readonly Indexbestand[]): Indexbestand[] {
  const nieuweNaam = new Map<string, string>();
  const filters = bestanden.map((bestand): Indexbestand => {
    const oud = /^filter\/(.+)\.pf_filter$/.exec(bestand.path)?.[1];
    if (oud === undefined) return bestand;
    const [naam, waarden] = uitpakken(bestand.content) as Filter;
    const content = inpakken([naam, waarden.sort(opNaam)]);
    const nieuw = naamVan(content);
    nieuweNaam.set(oud, nieuw);
    return { path: `filter/${nieuw}.pf_filter`, content };
  });
  const talen = new Map<string, string>();
  const metas = filters.map((bestand): Indexbestand => {
    const oud = /^pagefind\.(.+)\.pf_meta$/.exec(bestand.path)?.[1];
    if (oud === undefined) return bestand;
    const delen = uitpakken(bestand.content) as unknown[];
    delen[3] = (delen[3] as [string, string][])
      .map(([naam, id]): [string, string] => [naam, nieuweNaam.get(id) ?? id])
      .sort(opNaam);
    const content = inpakken(delen);
    const nieuw = naamVan(content);
    talen.set(oud, nieuw);
    return { path: `pagefind.${nieuw}.pf_meta`, content };
  });
  return metas
    .map((bestand) => (bestand.path === 'pagefind-entry.json' ? metTalen(bestand, talen) : bestand))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function metTalen({ path, content }: Indexbestand, talen: ReadonlyMap<string, string>): Indexbestand {
  const ingang = JSON.parse(Buffer.from(content).toString('utf8')) as { languages: Record<string, { hash: string }> };
  const languages = Object.fromEntries(
    Object.entries(ingang.languages)
      .map(([taal, waarde]) => [taal, { ...waarde, hash: talen.get(waarde.hash) ?? waarde.hash }] as const)
      .sort(opNaam),
  );
  return { path, content: Buffer.from(JSON.stringify({ ...ingang, languages })) };
}

function uitpakken(content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, merk.length).toString() !== merk) throw new Error('pagefind: unknown kind of file');
  return decode(bytes.subarray(merk.length));
}

function inpakken(waarde: unknown): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(merk), encode(waarde)]), { level: 9 });
}

function naamVan(content: Uint8Array): string {
  return `nl_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}

function opNaam([a = '']: readonly [string?, ...unknown[]], [b = '']: readonly [string?, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
