import { describe, expect, it } from 'vitest';
import { bouwtInDelen, planBouw, veelBestanden, verdeelWerk } from '../../src/bouw/plan.ts';
import type { Model } from '../../src/model/aggregate.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const sleutels = (van: Model, code = '', tekst = ''): Record<string, string> =>
  Object.fromEntries(planBouw(van, code, () => tekst).map(({ gemeenten, sleutel }) => [gemeenten.join('+'), sleutel]));
const veranderd = (ander: Model): string[] => {
  const voor = sleutels(model);
  return Object.entries(sleutels(ander)).flatMap(([naam, sleutel]) => (voor[naam] === sleutel ? [] : [naam]));
};

describe('the print of a part', () => {
  it('stays the same for the same content and code', () => {
    expect(veranderd(fixtureModel())).toEqual([]);
    expect(sleutels(model, 'andere code')).not.toEqual(sleutels(model));
    expect(sleutels(model, '', 'andere tekst')).not.toEqual(sleutels(model));
  });

  it('changes only for the gemeente of a changed record', () => {
    const gemeenten = model.gemeenten.map((item) => (item.id === 'anderdorp' ? { ...item, naam: 'Elders' } : item));
    expect(veranderd({ ...model, gemeenten })).toEqual(['anderdorp']);
  });

  it('changes for every gemeente when what they share changes', () => {
    expect(veranderd({ ...model, site: { ...model.site, naam: 'Anders' } })).toHaveLength(2);
    expect(veranderd({ ...model, bronnen: model.bronnen.slice(1) })).toHaveLength(2);
  });

  it('changes when a figure of the gemeente changes', () => {
    const metingen = model.metingen.map((meting, i) => (i === 0 ? { ...meting, waarde: 1 } : meting));
    expect(veranderd({ ...model, metingen })).toContain('voorbeeldstad');
  });
});

it('builds in parts from so many files on, unless the environment says otherwise', () => {
  expect(bouwtInDelen(veelBestanden - 1, {})).toBe(false);
  expect(bouwtInDelen(veelBestanden, {})).toBe(true);
  expect(bouwtInDelen(veelBestanden, { DELEN: 'nee' })).toBe(false);
  expect(bouwtInDelen(1, { DELEN: 'ja' })).toBe(true);
});

it('gives every process about as much work, the first a little less, and every part to one process', () => {
  const gewichten = [9, 1, 5, 4, 1, ...Array<number>(40).fill(1)];
  const delen = gewichten.map((gewicht, i) => ({ gemeenten: [String(i)], sleutel: '', gewicht }));
  const werk = verdeelWerk(delen, 2);
  expect(werk.map((eigen) => eigen.reduce((tot, { gewicht }) => tot + gewicht, 0))).toEqual([29, 31]);
  expect(werk.flat().length).toBe(45);
  expect(verdeelWerk([], 4)).toEqual([[]]);
});
