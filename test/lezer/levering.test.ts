import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { leesLeveringbestand, maxLeveringBytes } from '../../src/lezer/levering-bestand.ts';
import { formatMelding } from '../../src/model/levering/cel.ts';
import { kolomVan } from '../../src/model/levering/kolommen.ts';
import { verwerkLevering } from '../../src/model/levering/verwerk.ts';
import { bekend, csvVan, rijenVan, xlsxMet, zetCel } from '../lib/levering.ts';

const naam = 'samenspel-2025-kw1';
const vandaag = '2026-03-01';

/** Everything that is wrong with a file, as the partner and the gemeente see it. */
function meldingen(bytes: Uint8Array, gemeente?: string): string[] {
  const gelezen = leesLeveringbestand(bytes);
  if (gelezen.meldingen.length > 0) return gelezen.meldingen.map(formatMelding);
  return verwerkLevering(gelezen.bladen, bekend, { vandaag, gemeente }).meldingen.map(formatMelding);
}

/** A form as CSV with some cells changed: `[rij, kolom, tekst]`, both from 0, the header is row 0. */
function csv(veranderingen: [number, number, string][], formulier = naam): string[] {
  const rijen = rijenVan(formulier);
  for (const [rij, kolom, tekst] of veranderingen) (rijen[rij] ?? [])[kolom] = tekst;
  return meldingen(csvVan(rijen));
}

/** The message for one text in the column Invullen of the first row. */
const ingevuld = (tekst: string, formulier = naam, rij = 1): string[] => csv([[rij, 6, tekst]], formulier);

describe('what is filled in', () => {
  it.each(['0', '12', '1234', ' 12 '])('takes %j as a count', (tekst) => {
    expect(ingevuld(tekst)).toEqual([]);
  });

  it.each([
    [
      'twaalf',
      'hier hoort een getal. Vul een getal in, zoals 25, of kies in de kolom ernaast waarom er geen getal is.',
    ],
    ['-3', 'een getal onder nul kan hier niet. Vul 0 of meer in.'],
    ['12,5', 'dit aantal heeft decimalen. Vul een heel aantal in.'],
    ['12.5', 'er staat een punt in dit getal. Schrijf decimalen met een komma.'],
    [
      '1.234',
      'dit kan een duizendtal zijn of een getal met decimalen. Schrijf het getal zonder punten, komma’s of spaties, zoals 1234.',
    ],
    [
      '1 234',
      'dit kan een duizendtal zijn of een getal met decimalen. Schrijf het getal zonder punten, komma’s of spaties, zoals 1234.',
    ],
    [
      '3-4',
      'hier staat een datum, er hoort een getal. Een rekenprogramma maakt van 3-4 een datum; typ het getal opnieuw.',
    ],
    ['=1+1', 'hier staat een formule. Typ het getal of de tekst zelf, zonder rekenen.'],
    ['=HYPERLINK("https://x.example";"1")', 'hier staat een formule. Typ het getal of de tekst zelf, zonder rekenen.'],
    ['@SUM(A1)', 'hier staat een formule. Typ het getal of de tekst zelf, zonder rekenen.'],
    ['<script>alert(1)</script>', 'hier staat HTML of een script. Maak de cel leeg.'],
    ['9999999999', 'dit getal is te groot om te kloppen. Controleer het getal.'],
    ['1e3', 'hier hoort een getal. Vul een getal in, zoals 25, of kies in de kolom ernaast waarom er geen getal is.'],
  ])('refuses %j, with row and column', (tekst, melding) => {
    expect(ingevuld(tekst)).toEqual([`Rij 2, kolom G: ${melding}`]);
  });

  it('takes a date only of a text, and only in the past', () => {
    expect(ingevuld('31-12-2025', 'samenspel-2025')).toEqual([]);
    expect(ingevuld('2025-12-31', 'samenspel-2025')).toEqual([]);
    expect(ingevuld('31-02-2025', 'samenspel-2025')).toEqual([
      'Rij 2, kolom G: hier hoort een datum. Schrijf de datum als 31-12-2025.',
    ]);
    expect(ingevuld('2-3-2026', 'samenspel-2025')).toEqual([
      'Rij 2, kolom G: deze datum ligt in de toekomst. Vul de dag in waarop u de tekst hebt geleverd.',
    ]);
  });

  it('takes a reason instead of a number, but not both, no other one, and not with a text', () => {
    expect(csv([[1, 7, 'nog niet bekend']])).toEqual([]);
    expect(
      csv([
        [1, 6, '12'],
        [1, 7, 'nog niet bekend'],
      ]),
    ).toEqual([
      'Rij 2, kolom G: er staat een getal en ook een reden waarom er geen getal is. Houd een van de twee over.',
    ]);
    expect(csv([[1, 7, 'vakantie']])).toEqual([
      'Rij 2, kolom H: deze reden bestaat niet. Kies nog niet bekend of niet bijgehouden.',
    ]);
    expect(csv([[1, 7, 'nog niet bekend']], 'samenspel-2025')[0]).toContain('bij een tekst hoort hier niets');
  });

  it('says so when nothing is filled in', () => {
    expect(csv([])).toEqual(['Er is niets ingevuld. Vul in de kolom Invullen ten minste een getal of datum in.']);
  });

  it('reports everything at once, in order', () => {
    expect(
      csv([
        [3, 6, 'x'],
        [1, 6, '-1'],
        [2, 6, '=A1'],
      ]).map((regel) => regel.slice(0, 14)),
    ).toEqual(['Rij 2, kolom G', 'Rij 3, kolom G', 'Rij 4, kolom G']);
  });
});

describe('which form it is', () => {
  const stempel = (verander: (delen: string[]) => void): string[] => {
    const delen = (rijenVan(naam)[1]?.[9] ?? '').split('/');
    verander(delen);
    return csv([1, 2, 3].map((rij) => [rij, 9, delen.join('/')]));
  };

  it.each([
    [
      'gemeente',
      0,
      'anderstad',
      'Dit formulier is van een andere gemeente (anderstad). Hier bestaat: voorbeeldstad. Haal het goede formulier op.',
    ],
    [
      'editie',
      1,
      '2024',
      'Dit formulier is van een andere editie (2024). Hier bestaat: 2025. Haal het goede formulier op.',
    ],
    [
      'partner',
      2,
      'de-buren',
      'Dit formulier is van een andere partner (de-buren). Hier bestaat: de-linde, samenspel. Haal het goede formulier op.',
    ],
  ])('refuses another %s', (_, plek, waarde, melding) => {
    expect(stempel((delen) => (delen[plek] = waarde))).toEqual([melding]);
  });

  it('refuses an older version of the agreements', () => {
    expect(stempel((delen) => (delen[4] = '0'.repeat(16)))).toEqual([
      'Dit formulier is gemaakt van een andere versie van de afspraken. Haal het formulier opnieuw op en neem uw getallen over.',
    ]);
  });

  it('refuses a page of another gemeente, rows of another form, and a file without a stamp', () => {
    const rijen = rijenVan(naam);
    const vreemd = rijenVan('samenspel-2025-kw2');
    expect(meldingen(csvVan([...rijen.slice(0, 3), vreemd[3] ?? []]))).toEqual([
      'Rij 4, kolom J: deze regel heeft een ander kenmerk dan de eerste; misschien komt hij uit een ander formulier. Gebruik een formulier per partner en periode, en plak er geen regels uit een ander in.',
    ]);
    expect(csv([1, 2, 3].map((rij) => [rij, 9, '']))).toEqual([
      'Het kenmerk van het formulier ontbreekt. Haal het formulier opnieuw op; laat de kolom Kenmerk staan.',
    ]);
    expect(meldingen(strToU8('a;b\n1;2\n'))[0]).toMatch(
      /^Rij 1, kolom A: hier hoort de kolom Regel\. De kolommen zijn: /,
    );
  });
});

describe('the rows', () => {
  const rijen = rijenVan(naam);
  const [kop = [], een = [], twee = [], drie = []] = rijen;

  it('says which row is missing', () => {
    expect(meldingen(csvVan([kop, een, drie]))).toEqual([
      'Regel 2 ontbreekt: Buurtkamer, Aantal bezoekers, Noordrand. Zet de regel terug; laat een regel zonder getal leeg.',
    ]);
  });

  it('says which row is extra or double', () => {
    const extra = drie.map((cel) => cel.replace('waterkant', 'elders'));
    expect(meldingen(csvVan([kop, een, twee, drie, extra, twee]))).toEqual([
      'Rij 5, kolom I: deze regel hoort niet in het formulier. Verwijder deze regel.',
      'Rij 6, kolom I: deze regel staat ook op rij 3. Verwijder deze regel.',
    ]);
  });

  it('says where the order changes', () => {
    expect(meldingen(csvVan([kop, een, drie, twee]))).toEqual([
      'Rij 3: de volgorde is veranderd: hier hoort regel 2, Buurtkamer, Aantal bezoekers, Noordrand. Zet de regels terug in de volgorde van de kolom Regel.',
    ]);
  });

  it('refuses words that were changed, cells beside the form and formulas in other columns', () => {
    expect(csv([[1, 2, 'Aantal honden']])).toEqual([
      'Rij 2, kolom C: de tekst onder Wat is veranderd; hier hoort: Aantal bezoekers. Zet de tekst terug, of haal het formulier opnieuw op.',
    ]);
    expect(csv([[1, 10, 'los']])).toEqual(['Rij 2, kolom K: deze cel staat naast het formulier. Maak de cel leeg.']);
    expect(csv([[1, 4, '=cmd']])).toEqual([
      'Rij 2, kolom E: hier staat een formule. Typ het getal of de tekst zelf, zonder rekenen.',
    ]);
  });
});

describe('CSV as programs write it', () => {
  it.each([';', ',', '\t'])('reads cells between %j', (teken) => {
    const rijen = rijenVan(naam);
    (rijen[1] ?? [])[6] = '12';
    expect(meldingen(csvVan(rijen, teken))).toEqual([]);
  });

  it('reads UTF-16, and a first line that says how cells are divided', () => {
    const rijen = rijenVan(naam);
    (rijen[1] ?? [])[6] = '12';
    const tekst = new TextDecoder().decode(csvVan(rijen, '\t'));
    expect(meldingen(Buffer.from(`\uFEFF${tekst}`, 'utf16le'))).toEqual([]);
    expect(meldingen(Buffer.from(`\uFEFF${tekst}`, 'utf16le').swap16())).toEqual([]);
    for (const teken of [';', ',', '\t'])
      expect(meldingen(Buffer.concat([strToU8(`sep=${teken}\r\n`), csvVan(rijen, teken).subarray(3)]))).toEqual([]);
    (rijen[1] ?? [])[6] = 'twaalf';
    // Excel does not show that line, so it does not count.
    expect(meldingen(Buffer.concat([strToU8('sep=;\n'), csvVan(rijen).subarray(3)]))[0]).toMatch(/^Rij 2, kolom G: /);
  });

  it('refuses Latin-1, an unclosed quote, an empty file and a file that is no text', () => {
    expect(meldingen(new Uint8Array([0x52, 0xe9, 0x67, 0x0a]))[0]).toContain('geen UTF-8 (misschien Latin-1)');
    expect(meldingen(strToU8('Regel;"Product\n'))[0]).toMatch(/^Een aanhalingsteken is niet gesloten/);
    expect(meldingen(new Uint8Array())).toEqual(['Dit bestand is leeg. Kies het ingevulde formulier.']);
    expect(meldingen(new Uint8Array([1, 0, 2]))[0]).toContain('geen rekenblad en geen CSV');
  });
});

describe('XLSX as programs write it', () => {
  it('reads numbers, shared and inline texts, and dates', async () => {
    const bytes = await xlsxMet(naam, (delen) => {
      zetCel(delen, 'G2', '<v>12</v>');
      zetCel(delen, 'G3', '<is><r><t>3</t></r><r><t>4</t></r></is>', 'inlineStr');
      zetCel(delen, 'H4', '<is><t>Niet bijgehouden</t></is>', 'inlineStr');
    });
    const { bladen } = leesLeveringbestand(bytes);
    const { uitkomst } = verwerkLevering(bladen, bekend, { vandaag });
    expect(uitkomst?.regels.map(({ deel, waarde, status }) => [deel, waarde, status])).toEqual([
      ['voorbeeldstad/middenveld', 10, 'waarde'],
      ['voorbeeldstad/noordrand', 35, 'waarde'],
      ['voorbeeldstad/waterkant', undefined, 'onbekend'],
    ]);
  });

  it('sees a date where LibreOffice made one of 3-4', async () => {
    const bytes = await xlsxMet(naam, (delen) => {
      // The style of a date cell: the form of a text has one, this one gets it.
      delen['xl/styles.xml'] = (delen['xl/styles.xml'] ?? '').replace(
        /numFmtId="0"(?=[^>]*applyProtection)|numFmtId="1"(?=[^>]*applyProtection)|numFmtId="\d+"(?=[^>]*applyProtection)/,
        'numFmtId="14"',
      );
      zetCel(delen, 'G2', '<v>46115</v>');
    });
    expect(meldingen(bytes)[0]).toContain('Blad Invullen, rij 2, kolom G: hier staat een datum, er hoort een getal');
  });

  it.each([
    ['a decimal in a count', '<v>1.5</v>', 'n', 'dit aantal heeft decimalen'],
    ['a negative number', '<v>-2</v>', 'n', 'een getal onder nul kan hier niet'],
    ['a formula, whatever it gave', '<f>1+1</f><v>2</v>', 'n', 'hier staat een formule'],
    ['a shared formula', '<f t="shared" si="0"/><v>2</v>', 'n', 'hier staat een formule'],
    ['an error', '<v>#REF!</v>', 'e', 'hier staat een foutcode'],
    ['a yes or no', '<v>1</v>', 'b', 'hier hoort een getal'],
  ])('refuses %s', async (_, inhoud, soort, melding) => {
    const bytes = await xlsxMet(naam, (delen) => zetCel(delen, 'G2', inhoud, soort));
    expect(meldingen(bytes)).toEqual([expect.stringContaining(`Blad Invullen, rij 2, kolom G: ${melding}`)]);
  });

  it('refuses a formula on the sheet that explains', async () => {
    const bytes = await xlsxMet(naam, (delen) => {
      delen['xl/worksheets/sheet1.xml'] = (delen['xl/worksheets/sheet1.xml'] ?? '').replace(
        /<c r="B3"[^>]*>.*?<\/c>/,
        '<c r="B3"><f>HYPERLINK("https://x.example")</f></c>',
      );
    });
    expect(meldingen(bytes)[0]).toMatch(/^Blad Uitleg, rij 3, kolom B: hier staat een formule/);
  });

  it('refuses hidden and extra sheets', async () => {
    const verborgen = await xlsxMet(naam, (delen) => {
      delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '').replace(
        'name="Uitleg"',
        'name="Geheim" state="veryHidden"',
      );
    });
    expect(meldingen(verborgen)).toEqual([
      'Het blad Geheim is verborgen. Maak het zichtbaar en verwijder het als het niet bij het formulier hoort.',
    ]);
    const extra = await xlsxMet(naam, (delen) => {
      delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '').replace('name="Uitleg"', 'name="Blad3"');
    });
    expect(meldingen(extra)).toEqual(['Het blad Blad3 hoort niet in dit formulier. Verwijder dat blad.']);
    const blad = { naam: 'Uitleg', rijen: [] };
    const { bladen } = leesLeveringbestand(await xlsxMet(naam));
    expect(verwerkLevering([...bladen, blad], bekend, { vandaag }).meldingen.map(formatMelding)).toEqual([
      'Het blad Uitleg hoort niet in dit formulier. Verwijder dat blad.',
    ]);
  });

  it('repeats the name of a sheet in one line, without what would paint over the message', async () => {
    const bytes = await xlsxMet(naam, (delen) => {
      const eng = `A&#10;B&#27;[2J\u202E${'x'.repeat(200)}`;
      delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '').replace('name="Uitleg"', `name="${eng}"`);
    });
    expect(meldingen(bytes)).toEqual([
      `Het blad A B [2J ${'x'.repeat(51)}… hoort niet in dit formulier. Verwijder dat blad.`,
    ]);
  });

  it.each<[string, (delen: Record<string, string>) => void, string]>([
    ['macros', (delen) => (delen['xl/vbaProject.bin'] = 'x'), 'in dit bestand zitten macro’s'],
    [
      'a macro sheet by its type',
      (delen) =>
        (delen['[Content_Types].xml'] = (delen['[Content_Types].xml'] ?? '').replace(
          'sheet.main+xml',
          'sheet.macroEnabled.main+xml',
        )),
      'in dit bestand zitten macro’s',
    ],
    [
      'links to other files',
      (delen) => (delen['xl/externalLinks/externalLink1.xml'] = '<a/>'),
      'haalt gegevens uit andere bestanden',
    ],
    [
      'a DOCTYPE',
      (delen) => (delen['xl/workbook.xml'] = `<!DOCTYPE x [<!ENTITY a "b">]>${delen['xl/workbook.xml'] ?? ''}`),
      'beschadigd',
    ],
    [
      'broken XML',
      (delen) => (delen['xl/worksheets/sheet2.xml'] = (delen['xl/worksheets/sheet2.xml'] ?? '').slice(0, 900)),
      'beschadigd',
    ],
    ['a missing sheet', (delen) => delete delen['xl/worksheets/sheet2.xml'], 'beschadigd'],
    ['no workbook', (delen) => delete delen['xl/workbook.xml'], 'dit is geen rekenblad'],
    ['an .ods', (delen) => (delen['mimetype'] = 'x'), 'een ander soort rekenblad'],
    [
      'two sheets that are one part',
      (delen) => (delen['xl/workbook.xml'] = (delen['xl/workbook.xml'] ?? '').replace(/(<sheet [^>]*\/>)/, '$1$1')),
      'beschadigd',
    ],
    [
      'a macro sheet among the sheets',
      (delen) =>
        (delen['[Content_Types].xml'] = (delen['[Content_Types].xml'] ?? '').replace(
          'worksheet+xml',
          'intlmacrosheet+xml',
        )),
      'in dit bestand zitten macro’s',
    ],
    ['a path out of the package', (delen) => (delen['../x'] = 'x'), 'beschadigd'],
  ])('refuses %s', async (_, verander, melding) => {
    expect((await xlsxMet(naam, verander).then((bytes) => meldingen(bytes)))[0]?.toLowerCase()).toContain(
      melding.toLowerCase(),
    );
  });

  it('refuses a password or an old .xls', () => {
    expect(meldingen(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual([
      'Dit bestand heeft een wachtwoord, of het is een oud Excel-bestand (.xls). Haal het wachtwoord eraf en sla het op als .xlsx.',
    ]);
  });

  it('refuses a form that somebody really put a password on', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'x', rows: [['x']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(meldingen(bytes)[0]).toMatch(/^Dit bestand heeft een wachtwoord/);
  });

  it('refuses a half file', async () => {
    const bytes = await xlsxMet(naam);
    expect(meldingen(bytes.slice(0, bytes.length / 2))[0]).toContain('beschadigd');
  });
});

describe('files that are too large', () => {
  it('refuses more than 5 MB without reading it', () => {
    expect(meldingen(new Uint8Array(50 * 1024 * 1024))).toEqual([
      'Dit bestand is 50 MB groot; hoogstens 5 MB wordt gelezen. Haal het formulier opnieuw op en vul alleen de gevraagde cellen in.',
    ]);
    expect(meldingen(new Uint8Array(maxLeveringBytes))[0]).not.toContain('MB groot');
  });

  // The time limit of the test is the check: what grows with the square of the size does not end in time.
  it('answers a header of 200,000 columns, 20,000 rows too many, and 200,000 cells without an address', async () => {
    const rijen = rijenVan(naam);
    const breed = [[...(rijen[0] ?? []), ...Array<string>(200_000).fill('x')], ...rijen.slice(1)];
    expect(meldingen(csvVan(breed))).toEqual([expect.stringContaining('deze kolom hoort hier niet')]);
    const teveel = Array.from({ length: 20_000 }, (_, i) =>
      (rijen[1] ?? []).with(kolomVan('Sleutel'), `x${String(i)}`),
    );
    expect(meldingen(csvVan([...rijen, ...teveel]))).toHaveLength(20_000);
    const cellen = await xlsxMet(naam, (delen) => {
      const blad = delen['xl/worksheets/sheet1.xml'] ?? '';
      delen['xl/worksheets/sheet1.xml'] = blad.replace('</row>', `${'<c><v>1</v></c>'.repeat(200_000)}</row>`);
    });
    expect(Array.isArray(meldingen(cellen))).toBe(true);
  }, 20_000);

  const bom = (): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024),
    });

  it('refuses a zip bomb before it goes off', () => {
    expect(meldingen(bom())[0]).toContain('uitgepakt veel groter dan een formulier kan zijn');
  });

  it('survives a zip bomb that lies about its size', () => {
    const bytes = bom();
    const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let plek = zicht.getUint32(bytes.length - 22 + 16, true);
    for (let i = 0; i < 2; i++) plek += 46 + zicht.getUint16(plek + 28, true) + zicht.getUint16(plek + 30, true);
    zicht.setUint32(plek + 24, 1000, true);
    expect(meldingen(bytes)[0]).toContain('beschadigd');
  });

  it('refuses a package of many parts', () => {
    const delen = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`xl/${String(i)}.xml`, strToU8('x')]));
    expect(meldingen(zipSync(delen))[0]).toContain('uitgepakt veel groter');
  });
});
