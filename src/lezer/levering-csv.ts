import { parse } from 'csv-parse/browser/esm/sync';
import type { Blad, Cel, Melding } from '../model/levering/cel.ts';

/** A delivered CSV as one sheet; row numbers as a spreadsheet shows them. Comma, semicolon or tab, as the header has it. */
export function leesLeveringCsv(bytes: Uint8Array): { bladen: Blad[]; meldingen: Melding[] } {
  const weiger = (message: string, remedy: string): { bladen: Blad[]; meldingen: Melding[] } => ({
    bladen: [],
    meldingen: [{ message, remedy }],
  });
  if (bytes.includes(0))
    return weiger('dit is geen rekenblad en geen CSV', 'Kies het ingevulde formulier, als .xlsx of CSV');
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return weiger(
      'de tekens in dit bestand zijn geen UTF-8 (misschien Latin-1)',
      'Sla het op als ‘CSV UTF-8’, of lever het .xlsx-bestand',
    );
  }
  if (tekst.trim() === '') return weiger('dit bestand is leeg', 'Kies het ingevulde formulier');
  const kop = tekst.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t'].find((teken) => kop.includes(teken)) ?? ',';
  let rijen: string[][];
  try {
    rijen = parse(tekst, { delimiter, relax_column_count: true, bom: true });
  } catch {
    return weiger(
      'een aanhalingsteken is niet gesloten of staat midden in een cel',
      'Sla het formulier opnieuw op als CSV vanuit een rekenprogramma',
    );
  }
  const gevuld = rijen
    .map((rij, i) => ({ nummer: i + 1, cellen: cellenVan(rij) }))
    .filter(({ cellen }) => cellen.size > 0);
  return { bladen: [{ naam: '', rijen: gevuld }], meldingen: [] };
}

function cellenVan(rij: readonly string[]): Map<number, Cel> {
  return new Map(
    rij.flatMap((tekst, kolom): [number, Cel][] => (tekst.trim() === '' ? [] : [[kolom, { soort: 'tekst', tekst }]])),
  );
}
