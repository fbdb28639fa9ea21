import { describe, expect, it } from 'vitest';
import { parseGetal } from '../../../src/model/importeer/getal.ts';
import { waardefout } from '../../../src/model/waardefout.ts';

describe('a cell as a number', () => {
  it.each<[string, '.' | ',', 'aantal' | 'procent' | 'score', number]>([
    ['0', '.', 'aantal', 0],
    ['47721', '.', 'aantal', 47721],
    ['  47721  ', '.', 'aantal', 47721],
    ['45.3', '.', 'procent', 45.3],
    ['45,3', ',', 'procent', 45.3],
    ['6', ',', 'score', 6],
    ['-99997', '.', 'aantal', -99997],
  ])('%j with %s as %s', (tekst, teken, eenheid, waarde) => {
    expect(parseGetal(tekst, teken, eenheid)).toEqual({ waarde });
  });

  it.each<[string, '.' | ',', 'aantal' | 'procent', RegExp]>([
    ['1.234', '.', 'aantal', /duizendtal zijn of een getal met drie decimalen/],
    ['1.234', ',', 'aantal', /duizendtal/],
    ['1,234', ',', 'procent', /duizendtal/],
    ['12.345.678', '.', 'aantal', /duizendtal/],
    ['45,3', '.', 'procent', /ander decimaalteken dan de rest/],
    ['45.3', ',', 'procent', /ander decimaalteken/],
    ['45.3', '.', 'aantal', /geen heel aantal/],
    ['3-4', '.', 'aantal', /lijkt een datum/],
    ['03-apr', '.', 'aantal', /lijkt een datum/],
    ['2024-01-01', '.', 'procent', /lijkt een datum/],
    ['1E+05', '.', 'aantal', /geen getal en geen bekend teken/],
    ['#N/B', '.', 'aantal', /geen getal en geen bekend teken/],
    ['=1+1', '.', 'aantal', /geen getal en geen bekend teken/],
  ])('refuses %j with %s as %s', (tekst, teken, eenheid, verwacht) => {
    const uitkomst = parseGetal(tekst, teken, eenheid);
    expect('message' in uitkomst && `${uitkomst.message}. ${uitkomst.remedy}`).toMatch(verwacht);
  });
});

describe('a value in its unit', () => {
  it.each<[number, 'aantal' | 'procent' | 'score' | 'euro', string | undefined]>([
    [-1, 'aantal', 'een waarde onder nul kan hier niet'],
    [0, 'aantal', undefined],
    [1.5, 'aantal', '1.5 is geen heel aantal'],
    [100, 'procent', undefined],
    [100.1, 'procent', '100.1 is meer dan 100 procent'],
    [10, 'score', undefined],
    [10.1, 'score', '10.1 is hoger dan een 10'],
    [1_000_000, 'euro', undefined],
  ])('%d %s', (waarde, eenheid, verwacht) => {
    expect(waardefout(waarde, eenheid)?.message).toBe(verwacht);
  });
});
