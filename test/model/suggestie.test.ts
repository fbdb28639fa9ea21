import { expect, it } from 'vitest';
import { suggestie } from '../../src/model/suggestie.ts';

it.each([
  ['nordrand', ['noordrand', 'waterkant'], 'Bedoelde u `noordrand`? '],
  ['voorbeeldstad/linde', ['voorbeeldstad/de-linde'], 'Bedoelde u `voorbeeldstad/de-linde`? '],
  ['inhetkort', ['inHetKort', 'naam'], 'Bedoelde u `inHetKort`? '],
  ['xyz', ['noordrand', 'waterkant'], ''],
  ['', ['noordrand'], ''],
  ['iets', [], ''],
])('%s', (woord, bekend, verwacht) => {
  expect(suggestie(woord, bekend)).toBe(verwacht);
});

it('chooses the same word whatever the order', () => {
  expect(suggestie('bos', ['bol', 'bot'])).toBe(suggestie('bos', ['bot', 'bol']));
});
