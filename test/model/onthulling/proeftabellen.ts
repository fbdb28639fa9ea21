import type { Tabel } from '../../../src/model/onthulling/tabel.ts';

/** A generator of whole numbers that gives the same row for the same seed (mulberry32). */
export function maakToeval(zaad: number): (van: number, totEnMet: number) => number {
  let stand = zaad;
  return (van, totEnMet) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return van + Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (totEnMet - van + 1));
  };
}

export interface Totalen {
  rij: boolean;
  kolom: boolean;
  eind: boolean;
}

/** A raw table with these cells (row by row) and the totals that are asked for. One column means one breakdown. */
export function maakTabel(hoog: number, breed: number, cellen: readonly number[], totalen: Totalen): Tabel<number> {
  const cel = (rij: number, kolom: number): number => cellen[rij * breed + kolom] ?? 0;
  const rijen = Array.from({ length: hoog }, (_, i) => i);
  const kolommen = Array.from({ length: breed }, (_, i) => i);
  const som = (getallen: number[]): number => getallen.reduce((tot, getal) => tot + getal, 0);
  return {
    rijen: rijen.map((i) => `r${String(i).padStart(2, '0')}`),
    kolommen: breed === 1 ? [''] : kolommen.map((i) => `k${String(i).padStart(2, '0')}`),
    cellen: [
      ...rijen.flatMap((rij) => [
        ...kolommen.map((kolom) => cel(rij, kolom)),
        totalen.rij ? som(kolommen.map((kolom) => cel(rij, kolom))) : undefined,
      ]),
      ...kolommen.map((kolom) => (totalen.kolom ? som(rijen.map((rij) => cel(rij, kolom))) : undefined)),
      totalen.eind ? som([...cellen]) : undefined,
    ],
  };
}

/** A total without a breakdown. */
export function alleenTotaal(totaal: number): Tabel<number> {
  return { rijen: [''], kolommen: [''], cellen: [undefined, undefined, undefined, totaal] };
}

/** Kinds of counts as they occur: mostly small, everything mixed, mostly large with a few small ones. */
export const soortenGetallen: readonly ((toeval: ReturnType<typeof maakToeval>) => number)[] = [
  (toeval) => toeval(0, 14),
  (toeval) => {
    const soort = toeval(1, 10);
    return soort <= 4 ? toeval(0, 9) : soort <= 7 ? toeval(8, 40) : toeval(30, 400);
  },
  (toeval) => (toeval(1, 12) === 1 ? toeval(0, 9) : toeval(20, 500)),
];
