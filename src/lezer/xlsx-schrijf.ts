import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { kolomletter } from '../model/levering/cel.ts';
import type { Invoercel, Werkbladplan, Werkboek } from '../model/levering/werkboek.ts';

/**
 * A workbook as .xlsx: only marked cells can be filled in, each with its check; no merged cells, no formulas, nothing
 * hidden. The same plan gives the same bytes: dates in it are fixed.
 */
export async function schrijfXlsx({ titel, onderwerp, maker, taal, bladen }: Werkboek): Promise<Uint8Array> {
  const moment = new Date(Date.UTC(2000, 0, 1));
  const bytes = await writeXlsx({
    sheets: bladen.map(bladVan),
    properties: { title: titel, subject: onderwerp, creator: maker, created: moment, modified: moment },
    defaultFont: letter,
    workbookProtection: { lockStructure: true },
  });
  const delen = unzipSync(bytes);
  const kern = strFromU8(delen['docProps/core.xml'] ?? new Uint8Array());
  // The library has no language; a screen reader uses it for the title.
  delen['docProps/core.xml'] = strToU8(kern.replace('</dc:title>', `</dc:title><dc:language>${taal}</dc:language>`));
  return zipSync(delen, { mtime: new Date(2000, 0, 1) });
}

function bladVan(plan: Werkbladplan): WriteSheet {
  return {
    name: plan.naam,
    columns: plan.breedtes.map((width) => ({ width })),
    rows: plan.rijen.map((rij) => rij.map((waarde) => (waarde === '' ? null : waarde))),
    cells: new Map(cellen(plan)),
    rowDefs: new Map(plan.rijen.map((rij, i) => [i, { height: hoogteVan(rij, plan) }])),
    dataValidations: plan.invoer.map(validatie),
    ...(plan.kopregel ? { freezePane: { rows: 1 } } : {}),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: plan.liggend ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${kolomletter(plan.breedtes.length - plan.kleineKolommen.length - 1)}$${String(plan.rijen.length)}`,
      ...(plan.kopregel ? { printTitlesRow: '$1:$1' } : {}),
    },
  };
}

/** Room for the longest text of a row in points: a program that opens the file does not always make it itself. */
function hoogteVan(rij: readonly (string | number)[], { breedtes, kleineKolommen }: Werkbladplan): number {
  const regels = rij.map((waarde, kolom) => {
    const letterbreedte = kleineKolommen.includes(kolom) ? 0.7 : 1.1;
    return Math.ceil((String(waarde).length * letterbreedte) / (breedtes[kolom] ?? 10));
  });
  return 4 + 15 * Math.max(1, ...regels);
}

function* cellen(plan: Werkbladplan): Generator<[string, { value?: string | number; style: CellStyle }]> {
  for (const [rij, waarden] of plan.rijen.entries()) {
    for (const [kolom, value] of waarden.entries()) {
      const klein = plan.kleineKolommen.includes(kolom);
      const kop = rij === 0 && plan.kopregel;
      yield [
        `${String(rij)},${String(kolom)}`,
        { ...(value === '' ? {} : { value }), style: kop ? kopstijl : klein ? kleineStijl : tekststijl },
      ];
    }
  }
  for (const { rij, kolom, soort } of plan.invoer) {
    // A number has no format of its own: with one, a program that takes 3-4 for a date would show and keep 45750.
    const formaat = { aantal: {}, euro: {}, datum: { numFmt: 'dd-mm-yyyy' }, keuze: { numFmt: '@' } }[soort];
    yield [`${String(rij)},${String(kolom)}`, { style: { ...invoerstijl, ...formaat } }];
  }
}

function validatie(cel: Invoercel): DataValidation {
  const adres = `${kolomletter(cel.kolom)}${String(cel.rij + 1)}`;
  const basis = {
    range: adres,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
  };
  if (cel.soort === 'keuze') {
    return {
      ...basis,
      type: 'list',
      values: cel.keuzes,
      errorTitle: 'Kies uit de lijst',
      errorMessage: `Kies: ${cel.keuzes.join(' of ')}. Of laat de cel leeg.`,
    };
  }
  const teksten = {
    aantal: ['Heel aantal', 'Vul een heel aantal in van 0 of meer. Niets geteld? Vul 0 in.'],
    euro: ['Bedrag', 'Vul een bedrag in van 0 of meer, zonder punt voor duizendtallen.'],
    datum: ['Datum', 'Vul een datum in als 31-12-2025.'],
  }[cel.soort];
  const [inputTitle = '', inputMessage = ''] = teksten;
  const uitleg = { inputTitle, inputMessage, errorTitle: inputTitle, errorMessage: inputMessage };
  if (cel.soort === 'datum') {
    // 36526 is 1 January 2000.
    return { ...basis, ...uitleg, type: 'date', operator: 'greaterThanOrEqual', formula1: '36526' };
  }
  const type = cel.soort === 'aantal' ? 'whole' : 'decimal';
  return { ...basis, ...uitleg, type, operator: 'between', formula1: '0', formula2: '1000000000' };
}

const lijn = { style: 'thin', color: { rgb: '767676' } } as const;
const dun = { bottom: { style: 'hair', color: { rgb: '767676' } } } as const;
const omhoog = { vertical: 'top', horizontal: 'left', wrapText: true } as const;
const letter = { name: 'Calibri', size: 11 };
const tekststijl: CellStyle = { alignment: omhoog, font: letter, border: dun };
const kleineStijl: CellStyle = {
  alignment: omhoog,
  font: { ...letter, size: 8, color: { rgb: '595959' } },
  border: dun,
};
const kopstijl: CellStyle = {
  alignment: { ...omhoog, vertical: 'center' },
  font: { ...letter, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E3DA' } },
  border: { bottom: { style: 'medium', color: { rgb: '333333' } } },
};
const invoerstijl: CellStyle = {
  font: letter,
  alignment: omhoog,
  protection: { locked: false },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
  border: { top: lijn, right: lijn, bottom: lijn, left: lijn },
};
