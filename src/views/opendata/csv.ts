import { stringify } from 'csv-stringify/sync';
import type { Cel, Kolom } from './tabel.ts';

/**
 * Rows as CSV with a header. A text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a
 * return) gets an apostrophe in front; a number never does, so it stays a number. Yes and no are words, lists are
 * joined, and what is not known is an empty cell beside a status.
 */
export function formatCsv(kolommen: readonly Kolom[], rijen: readonly Record<string, Cel>[]): string {
  const cellen = rijen.map((rij) => kolommen.map((kolom) => formatCel(rij[kolom.naam], kolom)));
  return stringify([kolommen.map(({ naam }) => naam), ...cellen], { escape_formulas: true });
}

function formatCel(waarde: Cel, { scheiding = ' ' }: Kolom): string | number | undefined {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return typeof waarde === 'object' ? waarde.join(scheiding) : waarde;
}
