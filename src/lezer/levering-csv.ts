import { parse } from 'csv-parse/browser/esm/sync';
import type { Blad, Cel, Melding } from '../model/levering/cel.ts';

/** How a text in UTF-16 begins; Excel writes that as "Unicode text". */
const utf16: readonly [merk: readonly number[], naam: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * A delivered CSV as one sheet; row numbers as a spreadsheet shows them. Comma, semicolon or tab, as the header has it or
 * as a first line `sep=;` says, which a spreadsheet does not show.
 */
export function leesLeveringCsv(bytes: Uint8Array): { bladen: Blad[]; meldingen: Melding[] } {
  const weiger = (message: string, remedy: string): { bladen: Blad[]; meldingen: Melding[] } => ({
    bladen: [],
    meldingen: [{ message, remedy }],
  });
  const codering = utf16.find(([merk]) => merk.every((byte, i) => bytes[i] === byte))?.[1] ?? 'utf-8';
  let tekst: string;
  try {
    tekst = new TextDecoder(codering, { fatal: true }).decode(bytes);
  } catch {
    return weiger(
      'de tekens in dit bestand zijn geen UTF-8 (misschien Latin-1)',
      'Sla het op als ‘CSV UTF-8’, of lever het .xlsx-bestand',
    );
  }
  if (tekst.includes('\0'))
    return weiger('dit is geen rekenblad en geen CSV', 'Kies het ingevulde formulier, als .xlsx of CSV');
  if (tekst.trim() === '') return weiger('dit bestand is leeg', 'Kies het ingevulde formulier');
  const gezegd = /^sep=([;,\t])\r?\n/i.exec(tekst);
  const inhoud = tekst.slice(gezegd?.[0].length ?? 0);
  const kop = inhoud.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = gezegd?.[1] ?? [';', '\t'].find((teken) => kop.includes(teken)) ?? ',';
  let rijen: string[][];
  try {
    rijen = parse(inhoud, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, bom: true });
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
