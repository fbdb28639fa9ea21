import { expect, it } from 'vitest';
import { aanwezigheidIn, wijkenVanProduct } from '../../src/model/aanwezigheid.ts';
import type { Item } from '../../src/model/collecties.ts';
import type { Waar } from '../../src/model/schemas/basis.ts';
import type { Product } from '../../src/model/schemas/product.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const buurtkamer = model.producten[0] as Item<Product>;
const respijtzorg = model.producten[1] as Item<Product>;
const metWaar = (waar: Waar): Item<Product> => ({ ...respijtzorg, waar });

it('counts a wijk by name, and a wijk through a place in it', () => {
  expect(wijkenVanProduct(model, buurtkamer)).toEqual(['voorbeeldstad/middenveld', 'voorbeeldstad/noordrand']);
  expect(wijkenVanProduct(model, metWaar({ soort: 'locaties', locaties: ['voorbeeldstad/de-kade'] }))).toEqual([
    'voorbeeldstad/waterkant',
  ]);
});

it.each([{ soort: 'nietGenoemd' as const }, { soort: 'heelGemeente' as const }])('never counts $soort', (waar) => {
  expect(wijkenVanProduct(model, metWaar(waar))).toEqual([]);
  for (const wijk of model.wijken) expect(aanwezigheidIn(model, metWaar(waar), wijk.id)).toEqual([]);
});

it('does not count a place that lies in no wijk', () => {
  expect(wijkenVanProduct(model, metWaar({ soort: 'locaties', locaties: ['voorbeeldstad/stadskantoor'] }))).toEqual([]);
});

it('tells what happens in a wijk: the product, its activiteiten and its afspraken', () => {
  expect(aanwezigheidIn(model, buurtkamer, 'voorbeeldstad/noordrand').map(({ sleutel }) => sleutel)).toEqual([
    undefined,
    'open-inloop',
    'kamer-is-open',
  ]);
  expect(aanwezigheidIn(model, buurtkamer, 'voorbeeldstad/middenveld').map(({ sleutel }) => sleutel)).toEqual([
    undefined,
  ]);
  expect(aanwezigheidIn(model, buurtkamer, 'voorbeeldstad/waterkant')).toEqual([]);
});

it('adds the remark of the source about the place', () => {
  const teksten = aanwezigheidIn(model, buurtkamer, 'voorbeeldstad/noordrand').map(({ tekst }) => tekst);
  expect(teksten[2]).toBe('De buurtkamer is vier dagdelen per week open. Alleen in De Spil.');
});

it('takes the list along when a text ends before it', () => {
  const resultaatafspraken = buurtkamer.resultaatafspraken.map((afspraak) => ({
    ...afspraak,
    tekst: 'De doelen:',
    punten: ['ontmoeten', 'samen eten'],
  }));
  const teksten = aanwezigheidIn(model, { ...buurtkamer, resultaatafspraken }, 'voorbeeldstad/noordrand');
  expect(teksten[2]?.tekst).toBe('De doelen: ontmoeten, samen eten. Alleen in De Spil.');
});
