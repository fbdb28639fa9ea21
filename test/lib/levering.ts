import { parse } from 'csv-parse/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { schrijfXlsx } from '../../src/lezer/xlsx-schrijf.ts';
import type { Model } from '../../src/model/aggregate.ts';
import type { Formulier } from '../../src/model/levering/formulier.ts';
import { formulieren } from '../../src/model/levering/formulieren.ts';
import { formuliernaam } from '../../src/model/levering/kenmerk.ts';
import { formatFormulierCsv, viewWerkboek } from '../../src/views/formulier.ts';
import { fixtureModel } from './inhoud.ts';

/** The fixture, and the forms of one edition of its gemeente. */
export const model: Model = fixtureModel();
export const bekend: Formulier[] = formulieren(model, model.site.eigen).filter(({ editie }) => editie === '2025');

/** One form of the fixture by its file name, such as `samenspel-2025-kw1`. */
export function formulier(naam: string): Formulier {
  const gevonden = bekend.find(({ kenmerk }) => formuliernaam(kenmerk) === naam);
  if (gevonden === undefined) throw new Error(`no form ${naam}`);
  return gevonden;
}

/** A form as CSV rows, the header included. */
export function rijenVan(naam: string): string[][] {
  return parse(formatFormulierCsv(formulier(naam)), { delimiter: ';', bom: true });
}

/** CSV rows as bytes, as Dutch Excel saves them. */
export function csvVan(rijen: readonly (readonly string[])[], teken = ';'): Uint8Array {
  const cel = (tekst: string): string => (/[";,\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);
  return strToU8(`\uFEFF${rijen.map((rij) => rij.map(cel).join(teken)).join('\r\n')}\r\n`);
}

/** A form as .xlsx, with its XML parts changed by hand. */
export async function xlsxMet(
  naam: string,
  verander: (delen: Record<string, string>) => void = () => undefined,
): Promise<Uint8Array> {
  const bytes = await schrijfXlsx(viewWerkboek(model, formulier(naam)));
  const delen = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([pad, inhoud]) => [pad, strFromU8(inhoud)]));
  verander(delen);
  return zipSync(Object.fromEntries(Object.entries(delen).map(([pad, tekst]) => [pad, strToU8(tekst)])));
}

/** Puts XML into one cell of the sheet to fill in: `zetCel(delen, 'G2', '<v>12</v>')`. */
export function zetCel(delen: Record<string, string>, adres: string, inhoud: string, soort = 'n'): void {
  const pad = 'xl/worksheets/sheet2.xml';
  const xml = delen[pad] ?? '';
  const patroon = new RegExp(`<c r="${adres}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`);
  if (!patroon.test(xml)) throw new Error(`no cell ${adres}`);
  delen[pad] = xml.replace(patroon, `<c r="${adres}"$1 t="${soort}">${inhoud}</c>`);
}
