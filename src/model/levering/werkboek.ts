/** A workbook as a plan: what stands in it and what may be filled in. How it looks is up to the writer. */
export interface Werkboek {
  titel: string;
  onderwerp: string;
  maker: string;
  /** Language of the text, such as `nl-NL`. */
  taal: string;
  bladen: Werkbladplan[];
}

/** One sheet. Row 0 holds the headings when `kopregel`; everything but `invoer` is locked. */
export interface Werkbladplan {
  naam: string;
  breedtes: number[];
  rijen: (string | number)[][];
  kopregel: boolean;
  /** Columns that matter to the reader's software only: smaller and grey. */
  kleineKolommen: number[];
  invoer: Invoercel[];
  liggend: boolean;
}

export type Invoercel =
  | { rij: number; kolom: number; soort: 'aantal' | 'euro' | 'datum' }
  | { rij: number; kolom: number; soort: 'keuze'; keuzes: string[] };
