import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { controleerTabel } from '../../../src/model/onthulling/controleer.ts';
import { profielen, type Bescherming } from '../../../src/model/onthulling/profielen.ts';
import { publiceerTabel, type Publicatie } from '../../../src/model/onthulling/publiceer.ts';
import { isGeweigerd, type Gepubliceerd, type Tabel } from '../../../src/model/onthulling/tabel.ts';
import { valAan } from './aanvaller.ts';
import { buurmethode } from './buurmethode.ts';
import { somOp, type Vorm } from './opsomming.ts';
import { alleenTotaal, maakTabel, maakToeval, soortenGetallen, type Totalen } from './proeftabellen.ts';

const volledig = process.env['VOLLEDIG'] === '1';
const zorg = profielen.zorg as Bescherming;

function publiceer(ruw: Tabel<number>): Publicatie {
  const uitkomst = publiceerTabel(ruw, zorg);
  if (isGeweigerd(uitkomst)) throw new Error(uitkomst.uitleg);
  return uitkomst;
}

function aantalGeheim(tabel: Tabel<Gepubliceerd>): number {
  return tabel.cellen.filter((cel) => cel === 'geheim').length;
}

type Maker = (toeval: ReturnType<typeof maakToeval>, nummer: number) => Tabel<number>;

const alles: Totalen = { rij: true, kolom: true, eind: true };
const geen: Totalen = { rij: false, kolom: false, eind: false };

function uitgesplitst(hoogste: number, breedste: number, totalen: (nummer: number) => Totalen): Maker {
  return (toeval, nummer) => {
    // One table in twenty is as large as the design promises; the others are as small as real ones.
    const groot = nummer % 20 === 0;
    const hoog = toeval(groot ? 7 : 2, groot ? hoogste : Math.min(6, hoogste));
    const breed = breedste === 1 ? 1 : toeval(groot ? 7 : 2, groot ? breedste : 5);
    const getal = soortenGetallen[nummer % soortenGetallen.length] ?? (() => 0);
    return maakTabel(
      hoog,
      breed,
      Array.from({ length: hoog * breed }, () => getal(toeval)),
      totalen(nummer),
    );
  };
}

const deelsTotalen: readonly Totalen[] = [
  { ...alles, eind: false },
  { ...alles, kolom: false },
  { ...alles, rij: false },
  { ...geen, rij: true },
  { ...geen, kolom: true },
  { ...geen, eind: true },
  geen,
];

// The share of each shape in a full run of 11,000 tables.
const vormen: readonly [string, number, Maker][] = [
  ['alleen een totaal', 300, (toeval) => alleenTotaal(toeval(0, 30))],
  ['één uitsplitsing met totaal', 4000, uitgesplitst(12, 1, () => ({ ...geen, eind: true }))],
  ['één uitsplitsing zonder totaal', 300, uitgesplitst(12, 1, () => geen)],
  ['twee uitsplitsingen met alle totalen', 4200, uitgesplitst(10, 10, () => alles)],
  [
    'twee uitsplitsingen met een deel van de totalen',
    2200,
    uitgesplitst(10, 10, (nummer) => deelsTotalen[nummer % deelsTotalen.length] ?? geen),
  ],
];

interface Meting {
  vorm: string;
  tabellen: number;
  geleverd: number;
  primair: number;
  secundair: number;
  /** What the usual method hides along, to compare. */
  secundairBuur: number;
  smalste: number;
  msPerTabel: number;
  secondenAanval: number;
}

/** Publishes and attacks one shape; every secret that is too narrow, and every breach, comes back as a line of text. */
function valVormAan([vorm, aantal, maak]: (typeof vormen)[number], zaad: number): { meting: Meting; fouten: string[] } {
  const toeval = maakToeval(zaad);
  const tabellen = volledig ? aantal : Math.round(aantal / 7.3);
  const fouten: string[] = [];
  const meting = {
    vorm,
    tabellen,
    geleverd: 0,
    primair: 0,
    secundair: 0,
    secundairBuur: 0,
    smalste: 8,
    msPerTabel: 0,
    secondenAanval: 0,
  };
  for (let nummer = 1; nummer <= tabellen; nummer++) {
    const ruw = maak(toeval, nummer);
    const begin = performance.now();
    const { tabel, verlies } = publiceer(ruw);
    const midden = performance.now();
    meting.geleverd += verlies.geleverd;
    meting.primair += verlies.primair;
    meting.secundair += verlies.secundair;
    meting.secundairBuur += aantalGeheim(buurmethode(ruw, zorg)) - verlies.primair;
    if (controleerTabel(tabel, zorg).length > 0) fouten.push(`check refuses ${tabel.cellen.join()}`);
    ruw.cellen.forEach((cel, plek) => {
      if (cel === undefined || cel > 7) return;
      const over = valAan(tabel, plek);
      const breedte = over === undefined ? 0 : over.totEnMet - over.van + 1;
      meting.smalste = Math.min(meting.smalste, breedte);
      const juist = over !== undefined && over.van <= cel && cel <= over.totEnMet;
      if (breedte < zorg.minimaleBandbreedte || !juist) fouten.push(`place ${String(plek)} of ${tabel.cellen.join()}`);
    });
    meting.msPerTabel += (midden - begin) / tabellen;
    meting.secondenAanval += (performance.now() - midden) / 1000;
  }
  return { meting, fouten };
}

const een = { rij: false, kolom: false };
const twee = { rij: true, kolom: true };
const klein: readonly (Vorm & { naam: string })[] = [
  { naam: '2 delen', hoog: 2, breed: 1, totalen: een, totEnMet: 62 },
  { naam: '3 delen', hoog: 3, breed: 1, totalen: een, totEnMet: volledig ? 62 : 42 },
  { naam: '4 delen', hoog: 4, breed: 1, totalen: een, totEnMet: volledig ? 42 : 27 },
  { naam: '5 delen', hoog: 5, breed: 1, totalen: een, totEnMet: volledig ? 37 : 17 },
  { naam: '2 × 2', hoog: 2, breed: 2, totalen: twee, totEnMet: volledig ? 47 : 27 },
  { naam: '2 × 2, alleen rijtotalen', hoog: 2, breed: 2, totalen: { ...een, rij: true }, totEnMet: volledig ? 42 : 22 },
  { naam: '2 × 2, alleen eindtotaal', hoog: 2, breed: 2, totalen: een, totEnMet: volledig ? 42 : 22 },
  { naam: '2 × 3', hoog: 2, breed: 3, totalen: twee, totEnMet: volledig ? 27 : 12 },
  { naam: '2 × 3, alleen rijtotalen', hoog: 2, breed: 3, totalen: { ...een, rij: true }, totEnMet: volledig ? 27 : 12 },
  { naam: '3 × 2, alleen rijtotalen', hoog: 3, breed: 2, totalen: { ...een, rij: true }, totEnMet: volledig ? 27 : 12 },
  { naam: '3 × 3', hoog: 3, breed: 3, totalen: twee, totEnMet: volledig ? 14 : 9 },
];

it('keeps every secret wide enough, for who has the numbers and for who knows the method as well', () => {
  const aanvallen = vormen.map((vorm, i) => valVormAan(vorm, 20_240_101 + i));
  const opsommingen = klein.map((vorm) => ({
    vorm: vorm.naam,
    totEnMet: vorm.totEnMet,
    eigen: somOp(vorm, (ruw) => publiceer(ruw).tabel),
    buur: somOp(vorm, (ruw) => buurmethode(ruw, zorg)),
  }));
  const verslag = maakVerslag(
    aanvallen.map(({ meting }) => meting),
    opsommingen,
  );
  process.stdout.write(`${verslag}\n`);
  if (volledig) {
    const map = join(import.meta.dirname, '../../../docs/volledig');
    mkdirSync(map, { recursive: true });
    writeFileSync(join(map, 'aanvalstest.md'), verslag);
  }
  expect(aanvallen.flatMap(({ fouten }) => fouten)).toEqual([]);
  expect(aanvallen.reduce((tot, { meting }) => tot + meting.primair, 0)).toBeGreaterThan(3000);
  for (const { eigen } of opsommingen) {
    expect(eigen.kleinsteZonderMethode).toBeGreaterThanOrEqual(zorg.minimaleBandbreedte);
    expect(eigen.kleinsteMetMethode).toBeGreaterThanOrEqual(zorg.minimaleBandbreedte);
  }
  // The listing can see a leak: the usual method has one.
  expect(Math.min(...opsommingen.map(({ buur }) => buur.kleinsteMetMethode))).toBeLessThan(zorg.minimaleBandbreedte);
}, 3_600_000);

it('has an attacker who finds what plain hiding and rounding gives away', () => {
  const geenCel = undefined;
  const tabel: Tabel<Gepubliceerd> = {
    rijen: ['a', 'b', 'c'],
    kolommen: [''],
    cellen: ['geheim', geenCel, 70, geenCel, 20, geenCel, geenCel, 100],
  };
  expect(valAan(tabel, 0)).toEqual({ van: 4, totEnMet: 7 });
});

interface Opsomming {
  vorm: string;
  totEnMet: number;
  eigen: ReturnType<typeof somOp>;
  buur: ReturnType<typeof somOp>;
}

function maakVerslag(metingen: readonly Meting[], opsommingen: readonly Opsomming[]): string {
  const getal = (waarde: number, decimalen = 0): string =>
    waarde.toLocaleString('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });
  const deel = (teller: number, noemer: number): string => `${getal((100 * teller) / noemer)} %`;
  const rijen = metingen.map((meting) =>
    [
      meting.vorm,
      getal(meting.tabellen),
      getal(meting.geleverd),
      `${getal(meting.primair)} (${deel(meting.primair, meting.geleverd)})`,
      `${getal(meting.secundair)} (${deel(meting.secundair, meting.geleverd)})`,
      deel(meting.secundairBuur, meting.geleverd),
      getal(meting.smalste),
      getal(meting.msPerTabel, 2),
      getal(meting.secondenAanval, 1),
    ].join(' | '),
  );
  const kleine = opsommingen.map(({ vorm, totEnMet, eigen, buur }) =>
    [
      vorm,
      getal(totEnMet),
      getal(eigen.tabellen),
      getal(eigen.uitkomsten),
      getal(eigen.kleinsteZonderMethode),
      getal(eigen.kleinsteMetMethode),
      getal(buur.kleinsteZonderMethode),
      getal(buur.kleinsteMetMethode),
    ].join(' | '),
  );
  const totaal = metingen.reduce((tot, meting) => tot + meting.tabellen, 0);
  return `# Aanvalstest op de onthullingsgrens

Gemaakt door \`test/model/onthulling/aanval.test.ts\`${volledig ? ' met `VOLLEDIG=1`' : ' (verkleind)'}; uitleg in
\`docs/onthulling.md\`. De tabellen zijn verzonnen, met een vast begin van het toeval.

## Wie alleen de gepubliceerde getallen heeft

${getal(totaal)} tabellen, van elk klein getal de mogelijke waarden (0 tot en met 7) met een lineair programma.
"Buur" is wat de gebruikelijke methode mee zou verbergen, die de kleinste buur kiest.

| Vorm | Tabellen | Plekken | Klein (primair) | Mee verborgen | Buur | Smalste band | ms per tabel | Aanval (s) |
|---|---|---|---|---|---|---|---|---|
${rijen.map((rij) => `| ${rij} |`).join('\n')}

## Wie ook de methode kent

Alle ruwe tabellen met een eindtotaal tot en met N, gegroepeerd naar wat gepubliceerd zou worden (met eindtotaal). Het getal is het
kleinste aantal opeenvolgende waarden dat een klein getal nog kan hebben: eerst zonder, dan met kennis van de methode.
De laatste twee kolommen geven hetzelfde voor de gebruikelijke methode.

| Vorm | N | Ruwe tabellen | Uitkomsten | Zonder | Met | Buur, zonder | Buur, met |
|---|---|---|---|---|---|---|---|
${kleine.map((rij) => `| ${rij} |`).join('\n')}
`;
}
