import type { Kaartbeeld } from '../charts/kaart.ts';
import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import type { Kaartvorm } from '../model/kaart/kaartvorm.ts';
import { naamVan, vanGemeente, type Verwijzing } from './kop.ts';
import { plaatsNamen, type Kaartnaam } from './kaartnamen.ts';
import { maakUrls } from './url.ts';

/** `pagina`: the wijk that this page is about; `deel`: one of the wijken that it is about. */
export type Huidig = 'pagina' | 'deel' | undefined;

export interface Wijklink extends Verwijzing {
  huidig: Huidig;
}

/** The wijken of a gemeente as a list, by gebied; without gebieden one group without a name. */
export interface Wijkgroep {
  naam: string | undefined;
  /** Which tint the gebied has on the map, 1 to 3. */
  tint: number;
  wijken: Wijklink[];
}

export interface Kaart {
  gemeente: string;
  groepen: Wijkgroep[];
  beeld: Kaartbeeld;
  /** In the order of the list and of the first surfaces in `beeld`. */
  wijken: (Wijklink & Kaartnaam & { tint: number })[];
  /** Ground that is no wijk comes last in `beeld`. */
  metOverig: boolean;
  ontbreekt: string[];
  herkomst: (Verwijzing & { licentie: string; jaar: number }) | undefined;
}

/** The map of a gemeente with the list that goes with it; undefined when no wijk has a place on it. */
export function viewKaart(model: Model, gemeente: string, huidig: readonly string[] = []): Kaart | undefined {
  const vorm = model.kaarten.find((kaart) => kaart.gemeente === gemeente);
  if (vorm === undefined) return undefined;
  const urls = maakUrls(model.site.pad);
  const groepen = viewWijkgroepen(model, gemeente, huidig);
  const opDeKaart = groepen.flatMap(({ tint, wijken }) =>
    wijken.flatMap((wijk) => {
      const vlak = vorm.vlakken.find(
        (kandidaat) => kandidaat.wijk !== undefined && urls.wijk(kandidaat.wijk) === wijk.href,
      );
      return vlak === undefined ? [] : [{ ...wijk, tint, vlak }];
    }),
  );
  const overig = vorm.vlakken.filter(({ wijk }) => wijk === undefined);
  const namen = plaatsNamen(
    opDeKaart.map(({ tekst, vlak }) => ({ naam: tekst, plek: vlak.naam })),
    vorm,
  );
  return {
    gemeente: naamVan(model, gemeente),
    groepen,
    beeld: {
      breedte: vorm.breedte,
      hoogte: vorm.hoogte,
      vlakken: [...opDeKaart.map(({ vlak }) => vlak.delen), ...overig.map(({ delen }) => delen)],
      grens: vorm.gebiedsgrens,
    },
    wijken: opDeKaart.flatMap(({ vlak: _, ...wijk }, i) => {
      const naam = namen[i];
      return naam === undefined ? [] : [{ ...wijk, ...naam }];
    }),
    metOverig: overig.length > 0,
    ontbreekt: vorm.ontbreekt.map((id) => naamVan(model, id)),
    herkomst: vorm.herkomst && viewHerkomst(vorm.herkomst, urls.bron(vorm.herkomst.document)),
  };
}

/** The wijken of a gemeente by gebied, in the order of the gebieden; the map follows the same order. */
export function viewWijkgroepen(model: Model, gemeente: string, huidig: readonly string[] = []): Wijkgroep[] {
  const urls = maakUrls(model.site.pad);
  const link = (id: string): Wijklink => ({
    tekst: naamVan(model, id),
    href: urls.wijk(id),
    huidig: !huidig.includes(id) ? undefined : huidig.length === 1 ? 'pagina' : 'deel',
  });
  const alle = vanGemeente(model.gebieden, gemeente).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const gebieden = alle.filter(({ indeling }) => indeling === alle[0]?.indeling);
  const ingedeeld = gebieden.flatMap(({ wijken }) => wijken);
  const los = model.wijken.filter(({ id }) => gemeenteVan(id) === gemeente && !ingedeeld.includes(id));
  return [
    ...gebieden.map(({ naam, wijken }, i) => ({ naam, tint: 1 + (i % 3), wijken: wijken.map(link) })),
    ...(los.length === 0 ? [] : [{ naam: undefined, tint: 1, wijken: los.map(({ id }) => link(id)) }]),
  ];
}

function viewHerkomst(
  { naamsvermelding, licentie, jaar }: NonNullable<Kaartvorm['herkomst']>,
  href: string,
): NonNullable<Kaart['herkomst']> {
  return { tekst: naamsvermelding, href, licentie, jaar };
}
