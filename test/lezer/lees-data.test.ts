import { describe, expect, it } from 'vitest';
import { leesData } from '../../src/lezer/lees-data.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const kop = 'indicator,regiocode,periode,waarde,eenheid,aard,status,stadium,noot\n';
const regel = 'inwoners,GM9999,2025,5,aantal,realisatie,waarde,definitief,\n';
const herkomst = 'titel: x\ntabel: T\njaargang: "2025"\nlicentie: CC0\nbron: { document: x, plaats: y }\n';

function lees(bestanden: Record<string, string>): ReturnType<typeof leesData> & { meldingen: string[] } {
  const map = schrijf(tijdelijkeMap(), bestanden);
  const problems: Problem[] = [];
  return { ...leesData(map, 'data', problems), meldingen: problems.map(formatProblem) };
}

describe('figures', () => {
  it('reads a delivery with its origin and keeps the line of every figure', () => {
    const { metingen, herkomsten, meldingen } = lees({
      'metingen/a/metingen.csv': `\uFEFF${kop}${regel}`,
      'metingen/a/herkomst.yaml': herkomst,
    });
    expect(meldingen).toEqual([]);
    expect(metingen).toEqual([expect.objectContaining({ indicator: 'inwoners', waarde: 5, levering: 'a', regel: 2 })]);
    expect(herkomsten.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps a secret figure without a value', () => {
    const geheim = 'inwoners,GM9999,2025,,aantal,realisatie,geheim,definitief,\n';
    const { metingen } = lees({ 'metingen/a/metingen.csv': kop + geheim, 'metingen/a/herkomst.yaml': herkomst });
    expect(metingen[0]).toMatchObject({ status: 'geheim', waarde: undefined });
  });

  it('reads semicolons and Windows line ends', () => {
    const csv = (kop + regel).replaceAll(',', ';').replaceAll('\n', '\r\n');
    expect(lees({ 'metingen/a/metingen.csv': csv, 'metingen/a/herkomst.yaml': herkomst }).metingen).toHaveLength(1);
  });

  it.each([
    [
      'no origin',
      { 'metingen/a/metingen.csv': kop + regel },
      'data/metingen/a/herkomst.yaml → dit bestand ontbreekt. Zeg waar de cijfers vandaan komen.',
    ],
    [
      'a stray file',
      { 'metingen/cijfers.csv': kop },
      'data/metingen/cijfers.csv → dit bestand hoort hier niet. Gebruik metingen/<levering>/metingen.csv en herkomst.yaml.',
    ],
    [
      'a misspelt column',
      { 'metingen/a/metingen.csv': kop.replace('periode', 'perioden') + regel },
      'data/metingen/a/metingen.csv:1:21 → perioden: onbekende kolom `perioden`. Bedoelde u `periode`? De kolommen zijn: ',
    ],
    [
      'an open quote',
      { 'metingen/a/metingen.csv': `${kop}"inwoners,GM9999\n` },
      'een aanhalingsteken is niet gesloten of staat midden in een cel',
    ],
    [
      'a wrong status',
      { 'metingen/a/metingen.csv': kop + regel.replace('definitief', 'defintief') },
      'data/metingen/a/metingen.csv:2:49 → stadium: onbekende waarde `defintief`. Bedoelde u `definitief`? Kies uit: voorlopig, definitief.',
    ],
  ])('reports %s', (_, bestanden, melding) => {
    const { meldingen } = lees(bestanden);
    expect(meldingen).toEqual(expect.arrayContaining([expect.stringContaining(melding)]));
  });
});
