import type { PlotOptions } from '../charts/render.ts';
import type { Bronregel } from './kop.ts';

/** A chart cannot exist without title, conclusion, source and the same data as a table. */
export interface Grafiek {
  titel: string;
  conclusie: string;
  opties: PlotOptions;
  /** `getallen`: which columns hold numbers (0-based); the last one when left out. */
  tabel: { koppen: string[]; rijen: string[][]; getallen?: number[] };
  bronnen: Bronregel[];
}
