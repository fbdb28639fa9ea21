import type { Item } from './collecties.ts';
import type { Inzet, Inzetregel } from './schemas/inzet.ts';

export interface Inzettotaal {
  /** Sum of all fte rows. */
  fteApart: number;
  /** The same without the rows that are probably the same people as another row. */
  fteZelfdeMensen: number;
  /** Hours stay hours: the source gives no rule to turn them into fte. */
  uren: number;
  /** Rows left out in `fteZelfdeMensen`. */
  dubbel: string[];
  /** Extra money that the rows name, in euro. */
  extraEuro: number;
}

/** Adds up staff tables in both readings; the source itself gives no totals. Two decimals. */
export function inzettotaal(tabellen: readonly Item<Inzet>[]): Inzettotaal {
  const regels = tabellen.flatMap((tabel) => tabel.regels);
  const dubbel = regels.filter((regel) => regel.zelfdeInzetAls !== undefined);
  const fteApart = rond(som(regels, 'fte'));
  return {
    fteApart,
    fteZelfdeMensen: rond(fteApart - som(dubbel, 'fte')),
    uren: rond(som(regels, 'uur')),
    dubbel: dubbel.map((regel) => regel.sleutel),
    extraEuro: regels.reduce(
      (tot, regel) => tot + (regel.extraMiddelen?.status === 'waarde' ? regel.extraMiddelen.euro : 0),
      0,
    ),
  };
}

/** Sum of one row in one unit, existing and extra together. */
export function somVanRegel(regel: Inzetregel, eenheid: 'fte' | 'uur'): number {
  return rond(som([regel], eenheid));
}

function som(regels: readonly Inzetregel[], eenheid: 'fte' | 'uur'): number {
  return regels
    .flatMap((regel) => [...regel.bestaand, ...regel.extra])
    .filter((deel) => deel.eenheid === eenheid)
    .reduce((tot, deel) => tot + deel.waarde, 0);
}

function rond(getal: number): number {
  return Math.round(getal * 100) / 100;
}
