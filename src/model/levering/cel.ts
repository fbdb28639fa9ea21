/** What stands in one cell of a delivered file, before anybody says what it should be. An empty cell is left out. */
export type Cel =
  | { soort: 'tekst'; tekst: string }
  | { soort: 'getal'; getal: number }
  | { soort: 'datum'; datum: string }
  | { soort: 'formule' }
  | { soort: 'waarheid' }
  | { soort: 'celfout' };

/** A row with something in it; `cellen` is by column number, from 0. */
export interface Rij {
  /** As the spreadsheet shows it, from 1. */
  nummer: number;
  cellen: ReadonlyMap<number, Cel>;
}

/** One sheet; a CSV is one sheet without a name. */
export interface Blad {
  naam: string;
  rijen: readonly Rij[];
}

/** Something wrong with a delivered file, for who filled it in. It never repeats what a cell holds. */
export interface Melding {
  blad?: string | undefined;
  rij?: number | undefined;
  /** Column number from 0. */
  kolom?: number | undefined;
  /** What is wrong, in Dutch, without a full stop. */
  message: string;
  /** What to do about it, in Dutch, without a full stop. */
  remedy: string;
}

/** A name from a delivered file, fit to stand in a message: no control or direction characters, and not endless. */
export function veiligeNaam(naam: string): string {
  const kaal = naam
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  return kaal.length > 60 ? `${kaal.slice(0, 59)}…` : kaal;
}

/** `Blad Invullen, rij 12, kolom G: wat is er mis. Wat te doen.` */
export function formatMelding({ blad, rij, kolom, message, remedy }: Melding): string {
  const plek = [
    ...(blad === undefined || blad === '' ? [] : [`blad ${veiligeNaam(blad)}`]),
    ...(rij === undefined ? [] : [`rij ${String(rij)}`]),
    ...(kolom === undefined ? [] : [`kolom ${kolomletter(kolom)}`]),
  ].join(', ');
  const zin = `${message}. ${remedy}.`;
  return plek === '' ? hoofdletter(zin) : `${hoofdletter(plek)}: ${zin}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function kolomletter(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomletter(Math.floor(kolom / 26) - 1) + rest;
}

/** The text of a cell as somebody reads it; a number without decimals, a date as yyyy-mm-dd. */
export function celtekst(cel: Cel | undefined): string {
  if (cel?.soort === 'tekst') return cel.tekst.trim();
  if (cel?.soort === 'getal') return String(cel.getal);
  return cel?.soort === 'datum' ? cel.datum : '';
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
