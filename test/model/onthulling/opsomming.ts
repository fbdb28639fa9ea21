import type { Gepubliceerd, Tabel } from '../../../src/model/onthulling/tabel.ts';
import { maakTabel, type Totalen } from './proeftabellen.ts';

export interface Vorm {
  hoog: number;
  breed: number;
  /** The grand total always, the others as asked. */
  totalen: Omit<Totalen, 'eind'>;
  /** All raw tables with a grand total up to this number are listed. */
  totEnMet: number;
}

export interface Uitslag {
  tabellen: number;
  uitkomsten: number;
  /** The fewest consecutive values in 0…7 that a small count can still have, for two kinds of attacker. */
  kleinsteZonderMethode: number;
  kleinsteMetMethode: number;
}

interface Groep {
  tabel: Tabel<Gepubliceerd>;
  /** Per hidden place the small values that it has in some raw table with this very output. */
  zelfde: Set<number>[];
  /** The same for all raw tables that fit the published numbers, whatever the method would do with them. */
  passend: Set<number>[];
}

/**
 * Lists every raw table of a small shape, publishes it, and looks back from each output. Only outputs whose published
 * grand total is complete are judged: 20 means at most 22, so `totEnMet` must be 22 or more.
 */
export function somOp(
  { hoog, breed, totalen, totEnMet }: Vorm,
  publiceer: (ruw: Tabel<number>) => Tabel<Gepubliceerd>,
): Uitslag {
  const groepen = new Map<string, Groep>();
  const gezien = new Map<string, Groep>();
  let tabellen = 0;
  const alle: (readonly (number | undefined)[])[] = [];
  for (const cellen of verdelingen(hoog * breed, totEnMet)) {
    const ruw = maakTabel(hoog, breed, cellen, { ...totalen, eind: true });
    tabellen++;
    alle.push(ruw.cellen);
    // What is published follows from the rounded counts, so equal rounded tables need to be published once.
    const afgerond = ruw.cellen.map((cel) => (cel === undefined ? '' : cel <= 7 ? 'x' : Math.round(cel / 5))).join();
    const groep = gezien.get(afgerond) ?? groepVan(publiceer(ruw), groepen);
    gezien.set(afgerond, groep);
    voegToe(groep.zelfde, groep.tabel, ruw.cellen);
  }
  const compleet = [...groepen.values()].filter(({ tabel }) => {
    const totaal = tabel.cellen.at(-1);
    return typeof totaal !== 'number' || totaal + 2 <= totEnMet;
  });
  for (const cellen of alle) {
    for (const groep of compleet) if (past(groep.tabel, cellen)) voegToe(groep.passend, groep.tabel, cellen);
  }
  // A place is judged when it is a small count in at least one raw table with this output.
  const gaten = (soort: 'zelfde' | 'passend'): number =>
    Math.min(
      ...compleet.flatMap((groep) =>
        groep[soort].flatMap((waarden, i) => ((groep.zelfde[i]?.size ?? 0) > 0 ? [langsteReeks(waarden)] : [])),
      ),
    );
  return {
    tabellen,
    uitkomsten: compleet.length,
    kleinsteZonderMethode: gaten('passend'),
    kleinsteMetMethode: gaten('zelfde'),
  };
}

function groepVan(tabel: Tabel<Gepubliceerd>, groepen: Map<string, Groep>): Groep {
  const naam = tabel.cellen.join();
  const leeg = (): Set<number>[] => tabel.cellen.map(() => new Set<number>());
  const groep = groepen.get(naam) ?? { tabel, zelfde: leeg(), passend: leeg() };
  groepen.set(naam, groep);
  return groep;
}

function voegToe(bij: Set<number>[], tabel: Tabel<Gepubliceerd>, cellen: readonly (number | undefined)[]): void {
  cellen.forEach((cel, plek) => {
    if (cel !== undefined && cel <= 7 && tabel.cellen[plek] === 'geheim') bij[plek]?.add(cel);
  });
}

function past(tabel: Tabel<Gepubliceerd>, cellen: readonly (number | undefined)[]): boolean {
  return tabel.cellen.every((cel, plek) => {
    const ruw = cellen[plek] ?? 0;
    return typeof cel !== 'number' || (ruw >= 8 && Math.round(ruw / 5) * 5 === cel);
  });
}

function langsteReeks(waarden: ReadonlySet<number>): number {
  let [langste, nu] = [0, 0];
  for (let waarde = 0; waarde <= 7; waarde++) {
    nu = waarden.has(waarde) ? nu + 1 : 0;
    langste = Math.max(langste, nu);
  }
  return langste;
}

/** All ways to put at most `totEnMet` in `aantal` cells. */
function* verdelingen(aantal: number, totEnMet: number): Generator<number[]> {
  if (aantal === 0) {
    yield [];
    return;
  }
  for (let eerste = 0; eerste <= totEnMet; eerste++) {
    for (const rest of verdelingen(aantal - 1, totEnMet - eerste)) yield [eerste, ...rest];
  }
}
