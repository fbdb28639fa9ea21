import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { schrijfXlsx } from '../../src/lezer/xlsx-schrijf.ts';
import { formulieren } from '../../src/model/levering/formulieren.ts';
import { veilig } from '../../src/model/levering/kolommen.ts';
import { controlebestand, viewControleren } from '../../src/views/controleren.ts';
import { viewFormulieren, viewWerkboek } from '../../src/views/formulier.ts';
import { formulier, model, rijenVan } from '../lib/levering.ts';

describe('a form', () => {
  it('opens only the cells to fill in, each with its check', () => {
    const [, blad] = viewWerkboek(model, formulier('samenspel-2025')).bladen;
    expect(blad?.invoer).toEqual([
      { rij: 1, kolom: 6, soort: 'datum' },
      { rij: 2, kolom: 6, soort: 'aantal' },
      { rij: 2, kolom: 7, soort: 'keuze', keuzes: ['nog niet bekend', 'niet bijgehouden'] },
    ]);
  });

  it('is the same file every time, with a language, a title, no merged cells, no formulas and nothing hidden', async () => {
    const werkboek = viewWerkboek(model, formulier('samenspel-2025-kw1'));
    const bytes = await schrijfXlsx(werkboek);
    expect(await schrijfXlsx(werkboek)).toEqual(bytes);
    const alles = Object.values(unzipSync(bytes))
      .map((deel) => strFromU8(deel))
      .join('\n');
    expect(alles).toContain('<dc:language>nl-NL</dc:language>');
    expect(alles).toContain('<dc:title>Registratieformulier Samenspel, 2025, periode 1e kwartaal 2025</dc:title>');
    expect(alles).toContain('<sheetProtection');
    expect(alles).not.toMatch(/<mergeCell|<f>|state="(veryH|h)idden"|hidden="(1|true)"/);
  });

  it('never starts a cell as a formula', () => {
    expect(['=1', '+1', '-1', '@a', '\ta', 'a=1'].map(veilig)).toEqual(["'=1", "'+1", "'-1", "'@a", "'\ta", 'a=1']);
    expect(
      rijenVan('samenspel-2025')
        .flat()
        .filter((cel) => /^[=+\-@]/.test(cel)),
    ).toEqual([]);
  });

  it('is linked in both kinds, per partner and edition', () => {
    const [eerste, ...rest] = viewFormulieren(model, 'voorbeeldstad', {
      partner: 'voorbeeldstad/samenspel',
      editie: '2025',
    });
    expect(rest).toHaveLength(4);
    expect(eerste).toEqual({
      partnerId: 'voorbeeldstad/samenspel',
      partner: 'Samenspel',
      editie: '2025',
      periode: '2025',
      totEnMet: '2025-12-31',
      regels: 2,
      xlsx: '/proef/voorbeeldstad/registratie/2025/formulier/samenspel-2025.xlsx',
      csv: '/proef/voorbeeldstad/registratie/2025/formulier/samenspel-2025.csv',
    });
    expect(viewFormulieren(model, 'voorbeeldstad', { editie: '1999' })).toEqual([]);
  });
});

describe('the check page', () => {
  it('names every form and where the agreements are', () => {
    const pagina = viewControleren(model, 'voorbeeldstad');
    expect(pagina.formulieren).toHaveLength(formulieren(model, 'voorbeeldstad').length);
    expect(pagina.afspraken).toBe('/proef/voorbeeldstad/registratie/controleren/afspraken.json');
  });

  it('gives the browser the agreements without the explanations', () => {
    expect(
      controlebestand(model, 'voorbeeldstad').flatMap(({ regels }) =>
        regels.filter(({ toelichting }) => toelichting !== ''),
      ),
    ).toEqual([]);
  });
});
