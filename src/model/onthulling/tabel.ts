/**
 * Counts of one registratie in one period, as a grid with its totals.
 *
 * Shapes: a total alone (one row and one column, both named '', without a cell); one breakdown (one column named '');
 * two breakdowns. `cellen` has (rijen + 1) × (kolommen + 1) places, row by row; the last row and column hold the
 * totals. `undefined` is a place that was not delivered: it is not published and never computed, because every
 * published total makes hidden cells easier to work out.
 */
export interface Tabel<Cel> {
  rijen: readonly string[];
  kolommen: readonly string[];
  cellen: readonly (Cel | undefined)[];
}

/** What readers get: a number, `geheim` without saying why, or `nvt`: nothing can be counted here, so surely 0. */
export type Gepubliceerd = number | 'geheim' | 'nvt';

/** One delivered line: which parts it is about (none or only '' = everything together) and its count. */
export interface Telling<Cel> {
  delen: readonly string[];
  cel: Cel;
}

/** Why a delivery is refused: its shape cannot be protected. Dutch words for who delivered it. */
export interface Weigering {
  reden: 'drieDimensies' | 'tweedeUitsplitsing' | 'gatInTabel' | 'dubbeleCel' | 'overlappendePeriodes' | 'teltNietOp';
  uitleg: string;
  advies: string;
}

/** Sorts delivered lines into a supported table, or says why there is none. Rows and columns are sorted by name. */
export function bouwTabel<Cel>(tellingen: readonly Telling<Cel>[]): Tabel<Cel> | Weigering {
  if (tellingen.some(({ delen }) => delen.filter((deel) => deel !== '').length > 2)) return drieDimensies;
  const bij = new Map<string, Cel>();
  for (const { delen, cel } of tellingen) {
    const naam = sleutelVan(delen[0], delen[1]);
    if (bij.has(naam)) return dubbeleCel(delen);
    bij.set(naam, cel);
  }
  const rijen = namen(tellingen, 0);
  const kolommen = namen(tellingen, 1);
  const cellen = [...rijen, ''].flatMap((rij) => [...kolommen, ''].map((kolom) => bij.get(sleutelVan(rij, kolom))));
  const vorm = { rijen, kolommen, cellen };
  if (rijen.length > 0 && kolommen.length > 0) return controleerRooster(vorm);
  // One breakdown always stands in the rows, so that there is one way to write it.
  const delen = rijen.length > 0 ? rijen : kolommen;
  if (delen.length === 0) return { rijen: [''], kolommen: [''], cellen: [undefined, undefined, undefined, cellen[0]] };
  return {
    rijen: delen,
    kolommen: [''],
    cellen: [...cellen.slice(0, -1).flatMap((cel) => [cel, undefined]), undefined, cellen.at(-1)],
  };
}

/** Whether the delivery was refused. */
export function isGeweigerd(uitkomst: object): uitkomst is Weigering {
  return 'reden' in uitkomst;
}

/** The places of a table that were delivered, in order. */
export function plekkenVan(tabel: Tabel<unknown>): number[] {
  return tabel.cellen.flatMap((cel, plek) => (cel === undefined ? [] : [plek]));
}

/** The two names of a place, '' for a total. */
export function delenVan(tabel: Tabel<unknown>, plek: number): [string, string] {
  const breedte = tabel.kolommen.length + 1;
  return [tabel.rijen[Math.floor(plek / breedte)] ?? '', tabel.kolommen[plek % breedte] ?? ''];
}

function controleerRooster<Cel>(tabel: Tabel<Cel>): Tabel<Cel> | Weigering {
  const [hoog, breed] = [tabel.rijen.length, tabel.kolommen.length];
  const binnen = deel(tabel, (rij, kolom) => rij < hoog && kolom < breed);
  const rijtotalen = deel(tabel, (rij, kolom) => rij < hoog && kolom === breed);
  const kolomtotalen = deel(tabel, (rij, kolom) => rij === hoog && kolom < breed);
  if (binnen.every((cel) => cel === undefined)) return tweedeUitsplitsing;
  if (binnen.includes(undefined)) return gatInTabel('cellen');
  for (const totalen of [rijtotalen, kolomtotalen]) {
    if (totalen.includes(undefined) && totalen.some((cel) => cel !== undefined)) return gatInTabel('totalen');
  }
  return tabel;
}

function deel<Cel>(tabel: Tabel<Cel>, kies: (rij: number, kolom: number) => boolean): (Cel | undefined)[] {
  const breedte = tabel.kolommen.length + 1;
  return tabel.cellen.filter((_, plek) => kies(Math.floor(plek / breedte), plek % breedte));
}

function namen(tellingen: readonly Telling<unknown>[], dimensie: number): string[] {
  return [...new Set(tellingen.map(({ delen }) => delen[dimensie] ?? ''))].filter((naam) => naam !== '').sort();
}

function sleutelVan(rij = '', kolom = ''): string {
  return JSON.stringify([rij, kolom]);
}

const drieDimensies: Weigering = {
  reden: 'drieDimensies',
  uitleg: 'dit cijfer is in drie of meer richtingen uitgesplitst',
  advies: 'Lever hoogstens twee uitsplitsingen tegelijk, zoals wijk en soort',
};

const tweedeUitsplitsing: Weigering = {
  reden: 'tweedeUitsplitsing',
  uitleg: 'dit cijfer is twee keer uitgesplitst, zonder de cellen die de uitsplitsingen verbinden',
  advies: 'Kies een van de twee uitsplitsingen, of lever elke combinatie',
};

function gatInTabel(wat: 'cellen' | 'totalen'): Weigering {
  return {
    reden: 'gatInTabel',
    uitleg: wat === 'cellen' ? 'niet elke combinatie van delen heeft een regel' : 'een deel van de totalen ontbreekt',
    advies:
      wat === 'cellen'
        ? 'Voeg de ontbrekende combinaties toe, ook als er niets te tellen was'
        : 'Lever alle totalen of geen',
  };
}

function dubbeleCel(delen: readonly string[]): Weigering {
  const waar = delen.filter((naam) => naam !== '').join(' × ');
  return {
    reden: 'dubbeleCel',
    uitleg: `${waar === '' ? 'het totaal' : `\`${waar}\``} staat er twee keer`,
    advies: 'Houd er een over',
  };
}
