import { plekkenVan, type Tabel } from './tabel.ts';

/**
 * Which places are hidden along with small counts. This depends on names and on where the small counts stand, never
 * on how large the other counts are. If the smallest neighbour were hidden, as most methods do, somebody who knows
 * the method would learn that it is no larger than what is still published; and another neighbour every quarter would
 * give away more.
 */
export interface Blokken {
  /** All places hidden along with these. */
  sluit: (klein: readonly number[]) => ReadonlySet<number>;
  /** Groups of hidden places: a table with a small count in every group, and in no published place, hides exactly these. */
  groepen: (verborgen: ReadonlySet<number>) => (readonly number[])[];
}

/**
 * Rows are taken in pairs and columns too, in the order of their names; an odd last one is alone and hides with the
 * pair before it, not the other way round. A block is where a pair of rows meets a pair of columns, or the totals of
 * one pair, or the grand total.
 *
 * - With totals per row or column every block with a small count is hidden whole, so that a hidden place always stands
 *   on a rectangle of hidden places.
 * - With one total only, the first block with a small count is hidden whole and elsewhere just the small counts: one
 *   unknown that can be large is enough to hide the others.
 */
export function blokkenVan(tabel: Tabel<unknown>): Blokken {
  const [hoog, breed] = [tabel.rijen.length, tabel.kolommen.length];
  const breedte = breed + 1;
  const heeft = (rij: number, kolom: number): boolean => tabel.cellen[rij * breedte + kolom] !== undefined;
  const totaal = heeft(hoog, breed);
  const eenTotaal = !heeft(hoog, 0) && !heeft(0, breed);
  const rijen = paren(hoog, totaal || heeft(hoog, 0));
  const kolommen = paren(breed, totaal || heeft(0, breed));
  const alle = plekkenVan(tabel);

  return {
    sluit: (klein) => {
      const eerste = Math.min(...klein);
      if (eenTotaal && !(totaal && klein.includes(alle.at(-1) ?? -1))) {
        return new Set([...klein, ...alle.filter((ander) => klein.length > 0 && gaatMee(eerste, ander))]);
      }
      return new Set(alle.filter((ander) => klein.some((plek) => gaatMee(plek, ander))));
    },
    groepen: (verborgen) => {
      const gesorteerd = [...verborgen].sort((a, b) => a - b);
      const eerste = blokVan(gesorteerd[0] ?? -1);
      const groepen = new Map<string, number[]>();
      for (const plek of gesorteerd) {
        const naam = eenTotaal && blokVan(plek) !== eerste ? `plek ${String(plek)}` : blokVan(plek);
        groepen.set(naam, [...(groepen.get(naam) ?? []), plek]);
      }
      // What is hidden along with another group needs no small count of its own.
      const koppen = [...groepen.values()].map(([kop = -1]) => kop);
      const volgt = (plek: number, kop: number): boolean => gaatMee(kop, plek) && !gaatMee(plek, kop);
      return [...groepen.values()].filter(([plek = -1]) => eenTotaal || !koppen.some((kop) => volgt(plek, kop)));
    },
  };

  function blokVan(plek: number): string {
    return `${String(rijen[Math.floor(plek / breedte)])} ${String(kolommen[plek % breedte])}`;
  }

  function gaatMee(plek: number, ander: number): boolean {
    const past = (paar: readonly number[], van: number, naar: number): boolean => {
      const [deel, anderDeel] = [paar[van], paar[naar]];
      // A small total means that everything under it is small.
      if (deel === undefined || deel === anderDeel) return true;
      const alleen = paar.indexOf(deel) === paar.length - 1 && paar.length % 2 === 1;
      return alleen && anderDeel === deel - 1;
    };
    return (
      past(rijen, Math.floor(plek / breedte), Math.floor(ander / breedte)) &&
      past(kolommen, plek % breedte, ander % breedte)
    );
  }
}

/** The pair number of each of `aantal` names: 0 0 1 1 2; 0 2 4 6 8 (no pair before the last) where nothing adds them up. */
function paren(aantal: number, perTwee: boolean): number[] {
  return Array.from({ length: aantal }, (_, i) => (perTwee ? Math.floor(i / 2) : 2 * i));
}
