import type { Model } from './aggregate.ts';
import { bevindingenPerGemeente } from './bevinding-gemeente.ts';
import { collecties, gemeenteVan, type Collectienaam } from './collecties.ts';
import { alleTeksten } from './pad.ts';

/**
 * A part of the site: gemeenten whose records point at each other, nearly always one, with all that their pages may
 * read. Pages of a gemeente read only this: a build needs no other part, and the same part gives the same pages.
 */
export interface Deel {
  /** The gemeenten whose pages this part gives. */
  gemeenten: string[];
  model: Model;
}

/** Collections whose records belong to one gemeente: it is the first part of their id, or the whole of it. */
const vanEen = (Object.keys(collecties) as Collectienaam[]).filter(
  (naam) =>
    ['gemeenten', 'gesprekken', 'raadsvragen'].includes(naam) ||
    (naam !== 'artikelen' && collecties[naam].delen.max > 1),
);

/** The parts of a site. A gemeente that an indicator points at is in every part: its page in any gemeente names it. */
export function verdeelModel(model: Model): Deel[] {
  const ids = new Set(model.gemeenten.map(({ id }) => id));
  const overal = genoemd(model.indicatoren, ids);
  const groepen = new Map(
    vanEen.map((naam) => [naam, Map.groupBy(model[naam] as { id: string }[], ({ id }) => gemeenteVan(id))]),
  );
  const metingen = Map.groupBy(model.metingen, ({ regiocode }) => regiocode);
  const registratiecijfers = Map.groupBy(model.registratiecijfers, ({ levering }) => gemeenteVan(levering));
  const bevindingen = bevindingenPerGemeente(model);
  return samenhang(groepen, ids, overal).map((gemeenten) => {
    const bereik = new Set([...gemeenten, ...overal]);
    const uit = <T>(groep: Map<string, T[]> | undefined): T[] => [...bereik].flatMap((id) => groep?.get(id) ?? []);
    const items = (naam: Collectienaam): { id: string }[] =>
      bereik.size === 1 ? uit(groepen.get(naam)) : model[naam].filter(({ id }) => bereik.has(gemeenteVan(id)));
    const gekozen = Object.fromEntries(vanEen.map((naam) => [naam, items(naam)])) as Partial<Model>;
    const codes = new Set([
      'NL00',
      ...(gekozen.gemeenten ?? []).map(({ code }) => code),
      ...(gekozen.wijken ?? []).flatMap(({ regiocodes }) => regiocodes.map(({ code }) => code)),
    ]);
    const eigenBevindingen = new Set(uit(bevindingen));
    return {
      gemeenten,
      model: {
        ...model,
        ...gekozen,
        metingen: [...codes].flatMap((code) => metingen.get(code) ?? []),
        registratiecijfers: uit(registratiecijfers),
        postcodes: model.postcodes.filter(({ gemeente }) => bereik.has(gemeente)),
        postcodeherkomsten: model.postcodeherkomsten.filter(({ id }) => bereik.has(id)),
        bevindingen:
          bereik.size === 1 ? [...eigenBevindingen] : model.bevindingen.filter((item) => eigenBevindingen.has(item)),
        kaarten: model.kaarten.filter(({ gemeente }) => bereik.has(gemeente)),
        grenzen: [],
        // Only pages about the whole site read these.
        wijzigingen: [],
        importregisters: [],
      },
    };
  });
}

/** A site of only these gemeenten: their pages come out the same, and the rest of a country takes no memory. */
export function beperkModel(model: Model, gemeenten: ReadonlySet<string>): Model {
  const delen = verdeelModel(model).filter((deel) => deel.gemeenten.some((id) => gemeenten.has(id)));
  const lijsten = Object.entries(model).flatMap(([naam, waarde]) => {
    if (!Array.isArray(waarde)) return [];
    const nodig = new Set(delen.flatMap((deel) => deel.model[naam as keyof Model] as unknown[]));
    return [[naam, waarde.filter((item) => nodig.has(item))] as const];
  });
  return { ...model, ...(Object.fromEntries(lijsten) as Partial<Model>) };
}

/** Gemeenten that belong together because a record of one names a record of the other, in the order of the site. */
function samenhang(
  groepen: ReadonlyMap<Collectienaam, Map<string, { id: string }[]>>,
  ids: ReadonlySet<string>,
  overal: ReadonlySet<string>,
): string[][] {
  const deelVan = new Map([...ids].map((id) => [id, [id]]));
  for (const groep of groepen.values())
    for (const [gemeente, items] of groep)
      for (const ander of genoemd(items, ids)) {
        const [een, twee] = [deelVan.get(gemeente), deelVan.get(ander)];
        if (een === undefined || twee === undefined || een === twee || overal.has(ander)) continue;
        const samen = [...een, ...twee];
        for (const id of samen) deelVan.set(id, samen);
      }
  return [...new Set(deelVan.values())];
}

/** The gemeenten that these records name in an id. */
function genoemd(items: readonly { id: string }[], ids: ReadonlySet<string>): Set<string> {
  const namen = new Set<string>();
  for (const item of items)
    for (const { value } of alleTeksten(item)) {
      const naam = value.includes('/') ? gemeenteVan(value) : '';
      if (ids.has(naam)) namen.add(naam);
    }
  return namen;
}
