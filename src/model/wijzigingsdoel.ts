import { collecties, type Collectienaam, type Inhoud, type Item } from './collecties.ts';
import { alleObjecten } from './pad.ts';
import type { Wijziging, Wijzigingspunt } from './schemas/wijziging.ts';

/** What a change can be about: every record and delivery by its path, with the record where there is one. */
export type Doelen = ReadonlyMap<string, { id: string } | undefined>;

/** All paths that a change can name now: `<map>/<id>` for records, `metingen/…` and `registraties/…` for figures. */
export function wijzigingsdoelen(inhoud: Inhoud): Doelen {
  const doelen = new Map<string, { id: string } | undefined>([['site', undefined]]);
  for (const naam of Object.keys(collecties) as Collectienaam[])
    for (const item of inhoud[naam] as { id: string }[]) {
      const pad = `${collecties[naam].map}/${item.id}`;
      if (!doelen.has(pad)) doelen.set(pad, item);
    }
  for (const { id } of inhoud.herkomsten) doelen.set(`metingen/${id}`, undefined);
  for (const { levering } of inhoud.registratiecijfers) doelen.set(`registraties/${levering}`, undefined);
  return doelen;
}

/** The paths of the records that `wat` stands for: itself, or everything in that folder; none when it is gone. */
export function padenVan(wat: string, doelen: Doelen): string[] {
  const [pad = '', sleutel] = wat.split('#');
  if (sleutel !== undefined) return heeftDeel(doelen.get(pad), sleutel) ? [pad] : [];
  return doelen.has(pad) ? [pad] : [...doelen.keys()].filter((kandidaat) => kandidaat.startsWith(`${pad}/`));
}

/** The gemeenten and partners that a change is about, from its paths and from what it says itself; sorted. */
export function betrokkenen(
  punt: Wijzigingspunt,
  inhoud: Inhoud,
  doelen: Doelen,
): { gemeenten: string[]; partners: string[] } {
  const paden = punt.wat.flatMap((wat) => [wat.split('#')[0] ?? wat, ...padenVan(wat, doelen)]);
  const gemeenten = paden.map((pad) => pad.split('/')[1] ?? '');
  const partners = paden.flatMap((pad) => {
    const [map, ...id] = pad.split('/');
    if (map === 'partners') return [id.join('/')];
    const product =
      map === 'producten' ? inhoud.producten.find((kandidaat) => kandidaat.id === id.join('/')) : undefined;
    return product === undefined ? [] : [product.partner];
  });
  const kies = (items: readonly { id: string }[], ids: readonly string[]): string[] =>
    items.map(({ id }) => id).filter((id) => ids.includes(id));
  return {
    gemeenten: kies(inhoud.gemeenten, [...gemeenten, ...(punt.gemeenten ?? [])]),
    partners: kies(inhoud.partners, [...partners, ...(punt.partners ?? [])]),
  };
}

/** Changes in the order in which they happened; on one day by the name of the file. */
export function opVolgorde(wijzigingen: readonly Item<Wijziging>[]): Item<Wijziging>[] {
  return [...wijzigingen].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function heeftDeel(item: { id: string } | undefined, sleutel: string): boolean {
  return item !== undefined && alleObjecten(item).some(({ value }) => value['sleutel'] === sleutel);
}
