/** The columns of the sheet to fill in, in order; the same in XLSX and CSV. */
export const kolommen = [
  'Regel',
  'Product',
  'Wat',
  'Onderdeel',
  'Toelichting',
  'Eenheid',
  'Invullen',
  'Geen getal, want',
  'Sleutel',
  'Kenmerk',
] as const;

export type Kolom = (typeof kolommen)[number];

/** Name of the sheet with the rows, and of the one that explains them. */
export const invulblad = 'Invullen';
export const uitlegblad = 'Uitleg';

/** What may stand in `Geen getal, want`, and the status that it gives. Not zero: zero is a count. */
export const redenen = { 'nog niet bekend': 'nogNiet', 'niet bijgehouden': 'onbekend' } as const;

/** Column number of a name, from 0. */
export function kolomVan(naam: Kolom): number {
  return kolommen.indexOf(naam);
}

/** Text that no spreadsheet takes for a formula: what begins with = + - @ or a control character gets a ' before it. */
export function veilig(tekst: string): string {
  return /^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst;
}
