import type { Cel } from './cel.ts';

/** What somebody filled in on one row; `ontvangen` is the date of a delivered text. */
export type Invoer =
  | { soort: 'leeg' }
  | { soort: 'waarde'; waarde: number; afgerond: boolean }
  | { soort: 'status'; status: 'nogNiet' | 'onbekend' }
  | { soort: 'ontvangen'; datum: string };

/** What is wrong with a cell, in Dutch, without its place. */
export interface Celfout {
  message: string;
  remedy: string;
}

/** Larger counts and amounts than this are surely a typing error. */
const grootste = 1_000_000_000;

/** A count: whole and not negative. Thousands may not be separated, because `1.234` can be two numbers. */
export function parseAantal(cel: Cel): number | Celfout {
  const getal = cel.soort === 'tekst' ? getalUitTekst(cel.tekst) : getalUitCel(cel);
  if (typeof getal !== 'number') return getal;
  return Number.isInteger(getal) ? getal : decimaal;
}

/** An amount: whole euros or cents with a decimal comma; published in whole euros. */
export function parseEuro(cel: Cel): number | Celfout {
  const tekst = cel.soort === 'tekst' ? cel.tekst.trim().replace(/^€\s*/, '') : '';
  const duizend = /^\d{1,3}(\.\d{3})+,\d{2}$/.test(tekst) ? tekst.replaceAll('.', '') : tekst;
  const getal = cel.soort === 'tekst' ? getalUitTekst(duizend) : getalUitCel(cel);
  if (typeof getal !== 'number') return getal;
  return Math.abs(getal * 100 - Math.round(getal * 100)) < 1e-6 ? getal : teVeelDecimalen;
}

/** A day that exists, from a date cell or written as 31-12-2025 or 2025-12-31; not after `vandaag`. */
export function parseDatum(cel: Cel, vandaag: string): string | Celfout {
  const datum = cel.soort === 'datum' ? cel.datum : cel.soort === 'tekst' ? datumUitTekst(cel.tekst) : undefined;
  if (datum === undefined) return vasteFout(cel) ?? geenDatum;
  if (datum > vandaag) {
    return { message: 'deze datum ligt in de toekomst', remedy: 'Vul de dag in waarop u de tekst hebt geleverd' };
  }
  return datum < '2000-01-01' ? geenDatum : datum;
}

function getalUitCel(cel: Cel): number | Celfout {
  if (cel.soort !== 'getal') return vasteFout(cel) ?? geenGetal;
  return binnenGrenzen(cel.getal);
}

function getalUitTekst(tekst: string): number | Celfout {
  const cel = tekst.trim();
  if (/^-?\d{1,3}([.\s]\d{3})+$/.test(cel) || /^-?\d{1,3}(,\d{3})+$/.test(cel)) {
    return {
      message: 'dit kan een duizendtal zijn of een getal met decimalen',
      remedy: 'Schrijf het getal zonder punten, komma’s of spaties, zoals 1234',
    };
  }
  if (/^-?\d+(,\d+)?$/.test(cel)) return binnenGrenzen(Number(cel.replace(',', '.')));
  if (/^-?\d+\.\d+$/.test(cel)) {
    return { message: 'er staat een punt in dit getal', remedy: 'Schrijf decimalen met een komma' };
  }
  if (datumUitTekst(cel) !== undefined || /^\d{1,2}[-/]\d{1,2}$/.test(cel)) return welDatum;
  return vasteFout({ soort: 'tekst', tekst }) ?? geenGetal;
}

function binnenGrenzen(getal: number): number | Celfout {
  if (getal < 0) return { message: 'een getal onder nul kan hier niet', remedy: 'Vul 0 of meer in' };
  if (!(getal <= grootste)) return { message: 'dit getal is te groot om te kloppen', remedy: 'Controleer het getal' };
  return getal;
}

/** What is wrong with a cell whatever should stand there. */
function vasteFout(cel: Cel): Celfout | undefined {
  if (cel.soort === 'datum') return welDatum;
  if (cel.soort === 'celfout') return { message: 'hier staat een foutcode', remedy: 'Typ het getal of de datum zelf' };
  if (cel.soort !== 'tekst') return undefined;
  if (/<[a-z!/]/i.test(cel.tekst)) return { message: 'hier staat HTML of een script', remedy: 'Maak de cel leeg' };
  return isFormuletekst(cel.tekst) ? formule : undefined;
}

/** Whether a spreadsheet would run this text. A number with a minus sign is just negative. */
export function isFormuletekst(tekst: string): boolean {
  return /^\s*[=+@]|^\s*-(?!\d+([.,]\d+)*$)\S/.test(tekst);
}

function datumUitTekst(tekst: string): string | undefined {
  const delen = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(tekst.trim());
  const [, dag = '', maand = '', jaar = ''] = delen ?? [];
  const datum = delen ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : tekst.trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(datum) && bestaat(datum) ? datum : undefined;
}

function bestaat(datum: string): boolean {
  const dag = new Date(`${datum}T00:00:00Z`);
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(datum);
}

/** A formula in a cell: refused wherever it stands. */
export const formule: Celfout = {
  message: 'hier staat een formule',
  remedy: 'Typ het getal of de tekst zelf, zonder rekenen',
};
const geenGetal: Celfout = {
  message: 'hier hoort een getal',
  remedy: 'Vul een getal in, zoals 25, of kies in de kolom ernaast waarom er geen getal is',
};
const welDatum: Celfout = {
  message: 'hier staat een datum, er hoort een getal',
  remedy: 'Een rekenprogramma maakt van 3-4 een datum; typ het getal opnieuw',
};
const geenDatum: Celfout = { message: 'hier hoort een datum', remedy: 'Schrijf de datum als 31-12-2025' };
const decimaal: Celfout = { message: 'dit aantal heeft decimalen', remedy: 'Vul een heel aantal in' };
const teVeelDecimalen: Celfout = { message: 'dit bedrag heeft te veel decimalen', remedy: 'Gebruik hele centen' };
