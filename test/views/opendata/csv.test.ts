import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/views/opendata/csv.ts';
import type { Kolom } from '../../../src/views/opendata/tabel.ts';

const kolommen: Kolom[] = [
  { naam: 'tekst', titel: 'Tekst', type: 'string' },
  { naam: 'getal', titel: 'Getal', type: 'decimal' },
  { naam: 'lijst', titel: 'Lijst', type: 'string', scheiding: '; ' },
  { naam: 'waar', titel: 'Waar of niet', type: 'boolean' },
];
const cellen = (csv: string): string[][] => parse(csv) as unknown as string[][];

describe('a cell that a spreadsheet could run', () => {
  it.each(['=1+1', '+31 180', '-veel', '@SUM(A1)', '\tx', '\rx', '＝1', '=HYPERLINK("http://x","y")'])(
    '%j gets an apostrophe and loses nothing else',
    (tekst) => {
      expect(cellen(formatCsv(kolommen, [{ tekst }]))[1]?.[0]).toBe(`'${tekst}`);
    },
  );

  it('may also be a list', () => {
    expect(cellen(formatCsv(kolommen, [{ lijst: ['=a', 'b'] }]))[1]?.[2]).toBe("'=a; b");
  });

  it('is never a number', () => {
    expect(cellen(formatCsv(kolommen, [{ getal: -1.5 }, { getal: 0 }])).slice(1)).toEqual([
      ['', '-1.5', '', ''],
      ['', '0', '', ''],
    ]);
  });
});

it('has a header without rows, words for yes and no, and an empty cell for what is not known', () => {
  expect(formatCsv(kolommen, [])).toBe('tekst,getal,lijst,waar\n');
  expect(formatCsv(kolommen, [{ waar: true }, { waar: false }])).toBe('tekst,getal,lijst,waar\n,,,ja\n,,,nee\n');
});
