import type { RaadsbladPagina, Rest } from './raadsblad.ts';

/** Everything on a sheet that is filled before the agreements get the lines that are left. */
export type Bladrest = Pick<RaadsbladPagina, 'conclusie' | 'doel' | 'geleverd' | 'cijfers' | 'vragen'>;

/** The first items that fit in so many lines of print, at least one; the rest is counted, never cut off. */
export function pasOp<T>(items: readonly T[], regels: number, regelsVan: (item: T) => number): T[] {
  let over = regels;
  const passend: T[] = [];
  for (const item of items) {
    over -= regelsVan(item);
    if (over < 0 && passend.length > 0) break;
    passend.push(item);
  }
  return passend;
}

/** How many lines a text takes on paper, with so many characters to a line. */
export function regelsVan(tekst: string, breedte: number): number {
  return Math.max(1, Math.ceil(tekst.length / breedte));
}

/** Characters on a line of print: of the conclusion, of plain text, and in one of two columns. */
export const breedte = { conclusie: 88, tekst: 115, kolom: 52 } as const;

/** Millimetres of an A4 between its margins, without headings, rules, notes and foot. */
const hoogte = 152;
const regelhoogte = { conclusie: 4.8, tekst: 4.1 } as const;

/**
 * How many lines of print are left for what was agreed, when the rest of the sheet has been filled; some lines at
 * least, so that the sheet always shows the heart of the matter.
 */
export function regelsOver({ conclusie, doel, geleverd, cijfers, vragen }: Bladrest, kern: string): number {
  const kolom = (teksten: readonly string[], rest: Rest): number =>
    teksten.reduce((tot, tekst) => tot + regelsVan(tekst, breedte.kolom), 0) + (rest === undefined ? 0 : 2);
  const regels =
    (doel.tekst === undefined ? 0 : regelsVan(doel.tekst, breedte.tekst)) +
    Math.ceil(doel.lijst.length / 2) +
    (doel.rest === undefined ? 0 : 1) +
    (doel.noot === undefined ? 0 : 1) +
    geleverd.regels.length +
    regelsVan(kern, breedte.tekst) +
    Math.max(
      kolom(
        cijfers.regels.map(({ naam, zin }) => `${naam}. ${zin}`),
        cijfers.rest,
      ) + regelsVan(cijfers.context, 60),
      kolom(
        vragen.regels.map(({ vraag, waarom }) => `${vraag} ${waarom}`),
        vragen.rest,
      ),
    );
  const vrij =
    hoogte - regelsVan(conclusie.join(' '), breedte.conclusie) * regelhoogte.conclusie - regels * regelhoogte.tekst;
  return Math.max(4, Math.floor(vrij / regelhoogte.tekst));
}
