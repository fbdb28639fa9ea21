import { expect, it } from 'vitest';
import { pastSmal } from '../../src/components/basis/tabelrijen.ts';

const kolommen = ['Wijk', '2012', '2016', '2020'].map((tekst) => ({ tekst }));
const isGetal = (kolom: number): boolean => kolom > 0;

it('keeps a table of a few short figures a table on a phone, and no other', () => {
  expect(pastSmal([['Noord', '42,2%', '46,0%', '50,9%']], kolommen, isGetal)).toBe(true);
  expect(pastSmal([['Noord', '€ 26.561,42', '€ 270.000', '€ 270.000']], kolommen, isGetal)).toBe(false);
  expect(pastSmal([['Noord', 'ja', 'nee', '3']], kolommen, (kolom) => kolom === 3)).toBe(false);
  expect(pastSmal([['Langenaamwijk', '53.307', '55.850', '57.587']], kolommen, isGetal)).toBe(false);
  expect(pastSmal([], kolommen, isGetal)).toBe(false);
});
