import { collecties, gemeenteVan, type Collectienaam, type Inhoud, type Item } from './collecties.ts';
import { editiesVan } from './edities.ts';
import type { Kaartvorm } from './kaart/kaartvorm.ts';
import { maakSchets } from './kaart/schets.ts';
import { sortProblems, type Problem } from './problem.ts';
import type { Gemeente } from './schemas/gemeente.ts';

/** The linked model that pages, charts, search and downloads read: plain JSON, sorted, the same for the same input. */
export interface Model extends Inhoud {
  /** Gaps and contradictions that rules found; published on the site. */
  bevindingen: Problem[];
  /** What the frame of every page says of the whole site, also where only a part of it is at hand. */
  kader: {
    editie: string | undefined;
    metProducten: boolean;
    metHulpvragen: boolean;
    eigen: Item<Gemeente> | undefined;
    inDelen: boolean;
  };
  /** The map of each gemeente that has one: its boundaries, else the sketch of its wijken. */
  kaarten: Kaartvorm[];
}

/** Content that passed the checks + its findings → the model. A large site is built `inDelen`, with a search index per gemeente. */
export function aggregate(inhoud: Inhoud, problems: readonly Problem[], inDelen = false): Model {
  const gesorteerd = { ...inhoud };
  for (const naam of Object.keys(collecties) as Collectienaam[]) {
    const items: { id: string }[] = inhoud[naam];
    Object.assign(gesorteerd, { [naam]: [...items].sort((a, b) => (a.id < b.id ? -1 : 1)) });
  }
  return {
    ...gesorteerd,
    hoofdstukken: [...inhoud.hoofdstukken].sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1)),
    kaarten: inhoud.gemeenten.flatMap(
      ({ id }) => inhoud.grenzen.find(({ gemeente }) => gemeente === id) ?? maakSchets(inhoud, id) ?? [],
    ),
    bevindingen: sortProblems(problems.filter((problem) => problem.severity === 'bevinding')),
    kader: {
      editie: editiesVan(inhoud, inhoud.site.eigen)[0],
      metProducten: inhoud.producten.length > 0,
      metHulpvragen: inhoud.hulpvragen.some(({ id }) => gemeenteVan(id) === inhoud.site.eigen),
      eigen: inhoud.gemeenten.find(({ id }) => id === inhoud.site.eigen),
      inDelen,
    },
  };
}
