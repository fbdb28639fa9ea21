import type { Bescherming } from './profielen.ts';
import { vindStroom, type Stroom, type Tak } from './stroom.ts';
import type { Gepubliceerd, Tabel } from './tabel.ts';

/** The whole numbers that a raw count can be, both ends included; `max` may be Infinity. */
export interface Grens {
  min: number;
  max: number;
}

const alles: Grens = { min: 0, max: Infinity };

/**
 * What one published place says by itself about its raw count: 10 means 8…12, `geheim` means nothing. A number that
 * the profile would not give (4, or 13) was not rounded, so it is taken as exact.
 */
export function grensVan(cel: Gepubliceerd | undefined, bescherming: Bescherming | undefined): Grens {
  if (cel === undefined || cel === 'geheim') return alles;
  if (cel === 'nvt') return { min: 0, max: 0 };
  if (bescherming === undefined) return { min: cel, max: cel };
  const { geheimTotEnMet, veelvoud } = bescherming;
  if (cel % veelvoud !== 0 || cel <= geheimTotEnMet) return { min: cel, max: cel };
  const ruimte = Math.floor(veelvoud / 2);
  return { min: Math.max(geheimTotEnMet + 1, cel - ruimte), max: cel + ruimte };
}

/**
 * The tables of raw counts that fit the bounds of all places, as a circulation; undefined when there is none.
 *
 * A two-way table with totals is a network: a node for every row and column, the totals included, and an edge for
 * every place. A row sends its cells to the columns and takes in its total; the flow on an edge is the raw count. So
 * the least and greatest raw count of a place are flow problems, exact in whole numbers (Cox, Network models for
 * complementary cell suppression, JASA 1995).
 */
export function tabelStroom(tabel: Tabel<unknown>, grenzen: readonly Grens[]): Stroom | undefined {
  const [hoog, breed] = [tabel.rijen.length, tabel.kolommen.length];
  const takken = grenzen.map(({ min, max }, plek): Tak => {
    const [rij, kolom] = [Math.floor(plek / (breed + 1)), plek % (breed + 1)];
    const [rijknoop, kolomknoop] = [rij, hoog + 1 + kolom];
    const isTotaal = (rij === hoog) !== (kolom === breed);
    return isTotaal ? { van: kolomknoop, naar: rijknoop, min, max } : { van: rijknoop, naar: kolomknoop, min, max };
  });
  return vindStroom(hoog + breed + 2, takken);
}

/** Everything that somebody can work out from a published table: the bounds per place; undefined if they contradict. */
export function grenzenVan(tabel: Tabel<Gepubliceerd>, bescherming: Bescherming | undefined): Grens[] | undefined {
  const eigen = tabel.cellen.map((cel) => grensVan(cel, bescherming));
  const stroom = tabelStroom(tabel, eigen);
  return stroom && eigen.map((_, plek) => ({ min: stroom.verlaag(plek), max: stroom.verhoog(plek) }));
}

/** How many of the small, secret values a bound leaves possible: consecutive, because bounds have no holes. */
export function bandbreedte(grens: Grens, bescherming: Bescherming): number {
  return Math.max(0, Math.min(grens.max, bescherming.geheimTotEnMet) - grens.min + 1);
}
