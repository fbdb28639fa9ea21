import type { Blad, Melding } from '../model/levering/cel.ts';
import { leesLeveringCsv } from './levering-csv.ts';
import { leesXlsx } from './xlsx-lees.ts';
import { versleuteld } from './xlsx-pakket.ts';

/** The largest file that is opened at all; a form is a hundred times smaller. */
export const maxLeveringBytes = 5 * 1024 * 1024;

/** Says that a file is too large, before anything of it is read. */
export function teGroot(bytes: number): Melding | undefined {
  if (bytes <= maxLeveringBytes) return undefined;
  const maat = (bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return {
    message: `dit bestand is ${maat} MB groot; hoogstens 5 MB wordt gelezen`,
    remedy: 'Haal het formulier opnieuw op en vul alleen de gevraagde cellen in',
  };
}

/** A delivered file as sheets of cells, by what it is and not by its name. Executes nothing; runs in Node and browser. */
export function leesLeveringbestand(bytes: Uint8Array): { bladen: Blad[]; meldingen: Melding[] } {
  const groot = teGroot(bytes.length);
  if (groot !== undefined) return { bladen: [], meldingen: [groot] };
  const begin = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (begin === 'd0cf11e0') return { bladen: [], meldingen: [versleuteld] };
  return begin === '504b0304' ? leesXlsx(bytes) : leesLeveringCsv(bytes);
}
