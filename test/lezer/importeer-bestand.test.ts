import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importeerBestand } from '../../src/lezer/importeer-bestand.ts';
import { schrijfAlles } from '../../src/lezer/schrijf-metingen.ts';
import { fixture, lees, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const kop = 'code,jaar,wat,waarde,eenheid,bron\n';
const goed = `${kop}GM9999,2024,aantal inwoners,12000,aantal,Proeftabel 2024\nWK999901,2024,aantal inwoners,.,aantal,Proeftabel 2024\n`;

/** The fixture in a folder of its own, and a way to import a text into it. */
function omgeving() {
  const map = tijdelijkeMap();
  cpSync(fixture, map, { recursive: true });
  const inhoudmap = {
    content: join(map, 'content'),
    data: join(map, 'data'),
    getoond: { content: 'content', data: 'data' },
  };
  return {
    map,
    importeer(csv: string | Uint8Array, soort = 'lang', vervang = false) {
      const bestand = join(schrijf(map, { 'levering.csv': csv }), 'levering.csv');
      const uitkomst = importeerBestand(inhoudmap, soort, bestand, { vervang });
      if (uitkomst.bestanden !== undefined) schrijfAlles(inhoudmap.data, uitkomst.bestanden);
      return { ...uitkomst, verslag: uitkomst.verslag.replaceAll(bestand, 'levering.csv') };
    },
    lees: (levering: string) => readFileSync(join(map, 'data/metingen', levering, 'metingen.csv'), 'utf8'),
    bestaat: (levering: string) => existsSync(join(map, 'data/metingen', levering)),
  };
}

describe('an import', () => {
  it('takes figures over with their origin, and again changes nothing', () => {
    const { map, importeer, lees: leesCsv } = omgeving();
    expect(importeer(goed).verslag).toMatchInlineSnapshot(`
      "Gelezen met komma’s tussen de cellen, decimale punten: 2 cijfers voor 1 levering.
      proef-2024: 2 nieuw, 0 veranderd, 0 verdwenen, 0 gelijk
        nieuw: inwoners GM9999 2024 aantal realisatie: 12000, voorlopig
        nieuw: inwoners WK999901 2024 aantal realisatie: onbekend, voorlopig, de bron geeft een punt
      Overgenomen in data/metingen/."
    `);
    const eerst = leesCsv('proef-2024');
    expect(eerst).toContain('inwoners,WK999901,2024,,aantal,realisatie,onbekend,voorlopig,de bron geeft een punt');
    const { metingen = [], herkomsten = [] } = lees(map).inhoud ?? {};
    expect(metingen.filter(({ levering }) => levering === 'proef-2024')).toHaveLength(2);
    expect(herkomsten.find(({ id }) => id === 'proef-2024')).toMatchObject({ tabel: 'P2', licentie: 'CC0' });
    const nogEens = importeer(goed);
    expect(nogEens.verslag).toContain('proef-2024: 0 nieuw, 0 veranderd, 0 verdwenen, 2 gelijk');
    expect(nogEens.verslag).toContain('Alles stond er al; er is niets veranderd.');
    expect(leesCsv('proef-2024')).toBe(eerst);
  });

  it('lists changed and vanished figures, and takes them over only when asked', () => {
    const { importeer, lees: leesCsv } = omgeving();
    importeer(goed);
    const anders = `${kop}GM9999,2024,aantal inwoners,12001,aantal,Proeftabel 2024\n`;
    const geweigerd = importeer(anders);
    expect(geweigerd.bestanden).toBeUndefined();
    expect(geweigerd.verslag).toContain(
      'veranderd: inwoners GM9999 2024 aantal realisatie: 12000, voorlopig → 12001, voorlopig',
    );
    expect(geweigerd.verslag).toContain('verdwenen: inwoners WK999901 2024 aantal realisatie: onbekend');
    expect(geweigerd.verslag).toContain('geef dan --vervang mee');
    expect(leesCsv('proef-2024')).toContain('12000');
    expect(importeer(anders, 'lang', true).verslag).toContain('Overgenomen');
    expect(leesCsv('proef-2024')).toContain('12001');
  });

  it('says that a delivery which is there got no figures from this file', () => {
    const { importeer } = omgeving();
    importeer(goed);
    const { verslag } = importeer(`${kop}WK999903,2023,inkomen,41,x 1000 euro,Proeftabel 2023\n`);
    expect(verslag).toContain(
      'proef-2024: staat er al, maar dit bestand heeft er geen cijfers van; daar verandert niets aan',
    );
  });

  it('tells a sign, a code, an empty cell and nought apart', () => {
    const { importeer, lees: leesCsv } = omgeving();
    const rij = (code: string, waarde: string): string =>
      `${code},2024,aantal inwoners,${waarde},aantal,Proeftabel 2024\n`;
    importeer(
      kop +
        rij('GM9999    ', '0') +
        rij('WK999901', 'x') +
        rij('WK999902', '') +
        rij('WK999903', '-99997') +
        rij('WK999904', ' . '),
    );
    expect(leesCsv('proef-2024').split('\n').slice(1, 6)).toEqual([
      'inwoners,GM9999,2024,0,aantal,realisatie,waarde,voorlopig,',
      'inwoners,WK999901,2024,,aantal,realisatie,geheim,voorlopig,de bron geeft een x',
      'inwoners,WK999902,2024,,aantal,realisatie,nvt,voorlopig,de cel is leeg',
      'inwoners,WK999903,2024,,aantal,realisatie,geheim,voorlopig,de bron geeft -99997',
      'inwoners,WK999904,2024,,aantal,realisatie,onbekend,voorlopig,de bron geeft een punt',
    ]);
  });

  it('keeps what was planned and what came of it as two figures', () => {
    const { importeer } = omgeving();
    const { verslag } = importeer(`${goed}GM9999,2024,aantal inwoners,11900,aantal (begroot),Proeftabel 2024\n`);
    expect(verslag).toContain('nieuw: inwoners GM9999 2024 aantal raming: 11900');
  });

  it('reads semicolons, decimal commas, a BOM and Windows line ends, and says so', () => {
    const { importeer } = omgeving();
    const csv = `\uFEFFcode;jaar;wat;waarde;eenheid;bron\r\nWK999903;2023;inkomen;41,5;x 1000 euro;Proeftabel 2023\r\n`;
    const { verslag } = importeer(csv, 'lang', true);
    expect(verslag).toMatch(
      /^Gelezen met puntkomma’s tussen de cellen, decimale komma’s, een byte order mark \(BOM\), Windows-regeleinden: 1 cijfer voor 1 levering/,
    );
  });

  it('leaves out what the register does not know, with the reason and how often', () => {
    const { importeer } = omgeving();
    const { verslag } = importeer(
      `${goed}GM9999,2024,aantal inwoners,1,aantal,een wiki\nGM9999,2024,oppervlakte,1,ha,Proeftabel 2024\nBU99990101,2024,aantal inwoners,5,aantal,Proeftabel 2024\nWK999909,2024,aantal inwoners,0,aantal,Proeftabel 2024\nGM1234,2024,aantal inwoners,5,aantal,Proeftabel 2024\nNL01,2024,aantal inwoners,5,aantal,Proeftabel 2024\n`,
    );
    expect(verslag.split('\n').filter((regel) => regel.startsWith('niet overgenomen'))).toEqual([
      'niet overgenomen: 1 keer, want de bron staat niet in het register (zoals een wiki-kopie of nieuwsbericht)',
      'niet overgenomen: 1 keer, want dit cijfer staat niet in het register: oppervlakte',
      'niet overgenomen: 1 keer, want gebieden met een code BU… doen niet mee',
      'niet overgenomen: 1 keer, want Haven doet niet mee: Hier woont niemand.',
      'niet overgenomen: 1 keer, want het gebied hoort bij een gemeente die niet op deze site staat',
      'niet overgenomen: 1 keer, want NL00 niet bij proef-2024: dat komt uit een ander bestand',
    ]);
  });

  it('takes a wide table by the names of its columns, wherever they stand', () => {
    const { importeer, lees: leesCsv } = omgeving();
    const { verslag } = importeer('Waarde_35;X_1;Codering_3;AantalInwoners_5\n40,5;z;WK999903  ;1110\n', 'breed', true);
    expect(verslag).toContain('breed-2022: 2 nieuw');
    expect(verslag).toContain('niet overgenomen: 1 keer, want deze kolom staat niet in het register: X_1');
    expect(leesCsv('breed-2022')).toContain('inkomen,WK999903,2022,40.5,duizendEuro');
  });
});

describe('an import of figures about few people', () => {
  const kop2 = 'code,jaar,wat,waarde,eenheid,bron\n';
  const rij2 = (code: string, waarde: string): string => `${code},2023,clienten,${waarde},aantal,Proeftabel 2023\n`;
  /** The same register, which now also brings an indicator with profile `zorg`. */
  function metClienten() {
    const deel = omgeving();
    const pad = join(deel.map, 'content/importregisters/lang.yaml');
    const regel = '      - { kolom: inkomen, eenheid: x 1000 euro, indicator: inkomen }\n';
    const tekst = readFileSync(pad, 'utf8').replace(
      regel,
      `${regel}      - { kolom: clienten, eenheid: aantal, indicator: clienten }\n`,
    );
    schrijf(deel.map, { 'content/importregisters/lang.yaml': tekst });
    return deel;
  }

  it('refuses a small or unrounded number before anything is written, and does not repeat it', () => {
    const { importeer, bestaat } = metClienten();
    for (const waarde of ['3', '101']) {
      const { verslag, bestanden } = importeer(kop2 + rij2('WK999901', waarde));
      expect(bestanden).toBeUndefined();
      expect(verslag).toContain('Niets overgenomen.');
      expect(verslag).not.toMatch(new RegExp(`(?<![\\d-])${waarde}(?!\\d)(?!:)`));
    }
    expect(bestaat('proef-2023')).toBe(false);
  });

  it('takes safe ones over without listing their values', () => {
    const { importeer } = metClienten();
    const { verslag } = importeer(kop2 + rij2('GM9999', '240') + rij2('WK999901', '240'));
    expect(verslag).toContain('nieuw: clienten WK999901 2023 aantal realisatie: waarde niet getoond');
  });
});

describe('an import that is refused writes nothing', () => {
  const rij = (code: string, jaar: string, waarde: string): string =>
    `${code},${jaar},aantal inwoners,${waarde},aantal,Proeftabel 2024\n`;
  it.each<[string, string, string]>([
    [
      'a code without its nought',
      rij('GM999', '2024', '5'),
      'levering.csv:4:1 → code: `GM999` is geen hele code. De letters of de nullen vooraan zijn weggevallen; haal het oorspronkelijke bestand opnieuw op.',
    ],
    ['a code without letters', rij('9999', '2024', '5'), 'levering.csv:4:1 → code: `9999` is geen hele code.'],
    [
      'an unknown wijk',
      rij('WK999977', '2024', '5'),
      'levering.csv:4:1 → code: `WK999977` hoort bij geen wijk van Voorbeeldstad. Zet de code bij een wijk (regiocodes), of met een reden bij nietGetoond in gemeenten/voorbeeldstad.yaml.',
    ],
    ['a name instead of a code', rij('Noord', '2024', '5'), '`Noord` is geen gebied'],
    [
      'a thousand with a point',
      rij('WK999902', '2024', '1.234'),
      'levering.csv:4:31 → waarde: `1.234` kan een duizendtal zijn of een getal met drie decimalen.',
    ],
    ['a negative count', rij('WK999902', '2024', '-5'), 'een waarde onder nul kan hier niet'],
    [
      'a date for a year',
      rij('WK999902', 'jan-24', '5'),
      'levering.csv:4:10 → jaar: `jan-24` is geen jaar. Schrijf een jaar van vier cijfers; een rekenprogramma kan er een datum van hebben gemaakt.',
    ],
    [
      'a year that the table does not have',
      rij('WK999902', '2019', '5'),
      'het jaar 2019 hoort niet bij deze levering. De levering heeft 2024',
    ],
    ['the same figure twice', rij('WK999901', '2024', '5'), 'deze waarneming staat ook op regel 3'],
    [
      'a figure that another delivery has',
      rij('WK999902', '2024', '5').replace('Proeftabel 2024', 'Proeftabel 2024') +
        'GM9999,2023,aantal inwoners,11200,aantal,Proeftabel 2023\n',
      'deze waarneming staat ook op regel',
    ],
    ['a row with a cell too few', 'GM9999,2024\n', 'levering.csv:4:1 → deze regel heeft 2 cellen, het zijn er 6.'],
  ])('%s', (_, regels, verwacht) => {
    const { importeer, bestaat } = omgeving();
    const { verslag, bestanden } = importeer(goed + regels);
    expect(verslag).toContain(verwacht);
    expect(verslag).toContain('Niets overgenomen.');
    expect(bestanden).toBeUndefined();
    expect(bestaat('proef-2024')).toBe(false);
  });

  it.each<[string, string, string, string]>([
    [
      'a file of another gemeente',
      `${kop}GM1234,2024,aantal inwoners,5,aantal,Proeftabel 2024\n`,
      'lang',
      'dit bestand gaat over GM1234, en die gemeente staat niet op deze site.',
    ],
    ['a file of another kind', 'a,b\n1,2\n', 'lang', 'de kolom `code` ontbreekt.'],
    [
      'nothing the register knows',
      `${kop}GM9999,2024,iets,5,aantal,elders\n`,
      'lang',
      'geen van de 1 regels past bij importregister lang.',
    ],
    ['an unknown register', kop, 'lng', 'importregisters/lng.yaml → dit register bestaat niet. Bedoelde u `lang`?'],
    [
      'a wide table with other columns',
      'Codering_3,AantalInwoners_5,Waarde_36\nGM9999,5,6\n',
      'breed',
      'de kolommen horen bij geen tabel uit het register. Bedoelde u `Waarde_36`? In tabel B1 zoekt het register de kolom `Waarde_35`',
    ],
    [
      'a percentage over a hundred',
      `${kop}GM9999,2023,inkomen,5000x,x 1000 euro,Proeftabel 2023\n`,
      'lang',
      '`5000x` is geen getal en geen bekend teken.',
    ],
  ])('%s', (_, csv, soort, verwacht) => {
    const { importeer } = omgeving();
    const { verslag, bestanden } = importeer(csv, soort);
    expect(verslag).toContain(verwacht);
    expect(bestanden).toBeUndefined();
  });

  it('Latin-1 and a missing file', () => {
    const { importeer, map } = omgeving();
    expect(importeer(Buffer.from(`${kop}GM9999,2024,caf\u00e9,5,aantal,x\n`, 'latin1')).verslag).toContain(
      'levering.csv:2:1 → de tekens zijn geen UTF-8',
    );
    const inhoudmap = {
      content: join(map, 'content'),
      data: join(map, 'data'),
      getoond: { content: 'content', data: 'data' },
    };
    expect(importeerBestand(inhoudmap, 'lang', join(map, 'nergens.csv'), { vervang: false }).verslag).toContain(
      'het bestand is niet te lezen',
    );
  });

  it('all mistakes of a file come at once', () => {
    const { importeer } = omgeving();
    expect(
      importeer(goed + rij('GM999', '2024', '5') + rij('WK999902', '2024', '1.234') + rij('WK999903', '2024', '-1'))
        .verslag,
    ).toContain('3 fouten');
  });
});
