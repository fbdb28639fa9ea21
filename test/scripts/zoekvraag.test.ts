import { expect, it } from 'vitest';
import { kernVan } from '../../src/scripts/zoekvraag.ts';

it.each([
  ['waar kan ik terecht in de wijk?', 'terecht wijk'],
  ['Wat moet ik registreren', 'registreren'],
  ['wie zit er in de stuurgroep', 'stuurgroep'],
  ['hoeveel mantelzorgers', 'hoeveel mantelzorgers'],
  ['doelen zonder product', 'doelen zonder product'],
  ['48 uur', '48 uur'],
  ["risico's", "risico's"],
  ['', ''],
])('keeps of ‘%s’ the words that search has to find: ‘%s’', (vraag, kern) => {
  expect(kernVan(vraag)).toBe(kern);
});

it('keeps a question of nothing but filler words', () => {
  expect(kernVan('wie doet wat?')).toBe('wie doet wat');
});
