import type { Eenheid } from '../schemas/indicator.ts';

/** A cell read as a number, or what is wrong with it. */
export type Getal = { waarde: number } | { message: string; remedy: string };

const datum =
  /^(\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?|\d{1,2}-?(jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*.*)$/i;

/**
 * Reads a number as text. Thousands may not be separated: `1.234` may be a thousand or a decimal, and a spreadsheet
 * makes the one from the other without a word, so it is refused instead of guessed.
 */
export function parseGetal(tekst: string, decimaalteken: '.' | ',', eenheid: Eenheid): Getal {
  const cel = tekst.trim();
  if (/^-?\d+$/.test(cel)) return { waarde: Number(cel) };
  if (/^-?\d{1,3}([.,]\d{3})+$/.test(cel) && !cel.startsWith('0')) {
    return {
      message: `\`${cel}\` kan een duizendtal zijn of een getal met drie decimalen`,
      remedy:
        'Schrijf het getal zonder scheidingsteken, of vraag het bestand opnieuw aan zonder het in een rekenprogramma te openen',
    };
  }
  if (datum.test(cel))
    return {
      message: `\`${cel}\` lijkt een datum`,
      remedy: 'Een rekenprogramma maakt van 3-4 een datum; haal het oorspronkelijke bestand opnieuw op',
    };
  const passend = decimaalteken === ',' ? /^-?\d+,\d+$/ : /^-?\d+\.\d+$/;
  if (!passend.test(cel)) {
    return /^-?\d+[.,]\d+$/.test(cel)
      ? {
          message: `\`${cel}\` heeft een ander decimaalteken dan de rest van het bestand`,
          remedy: `Schrijf decimalen overal met een ${decimaalteken === ',' ? 'komma' : 'punt'}`,
        }
      : {
          message: `\`${cel}\` is geen getal en geen bekend teken`,
          remedy: 'Verbeter de cel, of zet het teken met zijn betekenis in het importregister',
        };
  }
  const waarde = Number(cel.replace(',', '.'));
  return eenheid === 'aantal'
    ? { message: `\`${cel}\` is geen heel aantal`, remedy: 'Controleer de kolom; een aantal heeft geen decimalen' }
    : { waarde };
}
