import type { Cel, Rij } from '../model/levering/cel.ts';
import { leesXml } from './xlsx-xml.ts';

export interface Bladhulp {
  /** The shared strings, by number. */
  teksten: readonly string[];
  /** Whether a style shows its number as a date, by number. */
  isDatum: readonly boolean[];
  vanaf1904: boolean;
}

/** The cells of one worksheet that hold something. Sounds written above a text (`rPh`) are no part of it. */
export function leesBlad(xml: string, hulp: Bladhulp): Rij[] {
  const rijen: { nummer: number; cellen: Map<number, Cel> }[] = [];
  let cel: { kolom: number; soort: string; stijl: number; formule: boolean; tekst: string } | undefined;
  let lees = false;
  let klank = false;
  let vorige = -1;
  leesXml(xml, {
    open: (element, attribuut) => {
      if (element === 'rPh') klank = true;
      if (element === 'row') {
        vorige = -1;
        const nummer = Number(attribuut('r') ?? (rijen.at(-1)?.nummer ?? 0) + 1);
        rijen.push({ nummer, cellen: new Map() });
      }
      if (element === 'c') {
        const kolom = kolomVanAdres(attribuut('r'), vorige);
        vorige = kolom;
        cel = { kolom, soort: attribuut('t') ?? 'n', stijl: Number(attribuut('s') ?? 0), formule: false, tekst: '' };
      }
      if (element === 'f' && cel !== undefined) cel.formule = true;
      lees = cel !== undefined && (element === 'v' || (element === 't' && !klank));
    },
    tekst: (tekst) => {
      if (lees && cel !== undefined) cel.tekst += tekst;
    },
    sluit: (element) => {
      lees = false;
      if (element === 'rPh') klank = false;
      if (element !== 'c' || cel === undefined) return;
      const inhoud = cel.formule ? ({ soort: 'formule' } as const) : inhoudVan(cel, hulp);
      if (inhoud !== undefined) rijen.at(-1)?.cellen.set(cel.kolom, inhoud);
      cel = undefined;
    },
  });
  return rijen.filter(({ cellen }) => cellen.size > 0);
}

function inhoudVan(
  { soort, stijl, tekst }: { soort: string; stijl: number; tekst: string },
  { teksten, isDatum, vanaf1904 }: Bladhulp,
): Cel | undefined {
  if (tekst === '') return undefined;
  if (soort === 's') return alsTekst(teksten[Number(tekst)] ?? '');
  if (soort === 'str' || soort === 'inlineStr') return alsTekst(tekst);
  if (soort === 'b') return { soort: 'waarheid' };
  if (soort === 'e') return { soort: 'celfout' };
  if (soort === 'd') return { soort: 'datum', datum: tekst.slice(0, 10) };
  const getal = Number(tekst);
  if (!Number.isFinite(getal)) return { soort: 'celfout' };
  const datum = isDatum[stijl] === true ? datumVan(getal, vanaf1904) : undefined;
  return datum === undefined ? { soort: 'getal', getal } : { soort: 'datum', datum };
}

function alsTekst(tekst: string): Cel | undefined {
  return tekst.trim() === '' ? undefined : { soort: 'tekst', tekst };
}

/** Days since 30 December 1899 (or 1 January 1904) → yyyy-mm-dd. */
function datumVan(dagen: number, vanaf1904: boolean): string | undefined {
  const dag = new Date(Date.UTC(1899, 11, 30) + (Math.floor(dagen) + (vanaf1904 ? 1462 : 0)) * 86_400_000);
  return dagen < 1 || Number.isNaN(dag.getTime()) || dag.getUTCFullYear() > 9999
    ? undefined
    : dag.toISOString().slice(0, 10);
}

/** `G12` → 6; without an address the cell after the last one. */
function kolomVanAdres(adres: string | undefined, vorige: number): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(adres ?? '')?.[1];
  if (letters === undefined) return vorige + 1;
  return [...letters].reduce((tot, letter) => tot * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The shared strings: the runs of one string put together. */
export function leesTeksten(xml: string | undefined): string[] {
  const teksten: string[] = [];
  let lees = false;
  let klank = false;
  if (xml === undefined) return teksten;
  leesXml(xml, {
    open: (element) => {
      if (element === 'si') teksten.push('');
      if (element === 'rPh') klank = true;
      lees = element === 't' && !klank;
    },
    tekst: (tekst) => {
      if (lees) teksten.push((teksten.pop() ?? '') + tekst);
    },
    sluit: (element) => {
      lees = false;
      if (element === 'rPh') klank = false;
    },
  });
  return teksten;
}

/** Which cell styles show a date: a built-in format or one of its own with days, months or years. */
export function leesStijlen(xml: string | undefined): boolean[] {
  const eigen = new Map<string, string>();
  const isDatum: boolean[] = [];
  let inCellen = false;
  if (xml === undefined) return isDatum;
  leesXml(xml, {
    open: (element, attribuut) => {
      if (element === 'numFmt') eigen.set(attribuut('numFmtId') ?? '', attribuut('formatCode') ?? '');
      if (element === 'cellXfs') inCellen = true;
      if (element !== 'xf' || !inCellen) return;
      const id = attribuut('numFmtId') ?? '0';
      isDatum.push(isDatumformaat(Number(id), eigen.get(id)));
    },
    sluit: (element) => {
      if (element === 'cellXfs') inCellen = false;
    },
  });
  return isDatum;
}

function isDatumformaat(id: number, code: string | undefined): boolean {
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 48 && id !== 49);
  const kaal = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[dmyhsj]/i.test(kaal) && !/^general$|^standaard$/i.test(kaal);
}
