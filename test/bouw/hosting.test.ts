import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schrijfVerhuizing } from '../../src/bouw/hosting.ts';
import { model } from '../lib/levering.ts';
import { schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const uitvoer = (): string =>
  schrijf(tijdelijkeMap(), {
    'a/nieuw/index.html': 'nieuw',
    'a/nieuw/dieper/index.html': 'dieper',
    'a/nieuw/kaart.csv': '1,2',
    'a/nieuw.csv': '3,4',
    'a/nieuwer.csv': '5,6',
  });

it('leaves a page at every old address that goes on to the new one, and data under both names', () => {
  const map = uitvoer();
  schrijfVerhuizing(map, { van: 'a/oud/', naar: 'a/nieuw/' }, model.site);
  const lees = (pad: string): string => readFileSync(join(map, pad), 'utf8');
  expect(lees('a/oud/index.html')).toContain('content="0; url=/proef/a/nieuw/"');
  expect(lees('a/oud/dieper/index.html')).toContain('content="0; url=/proef/a/nieuw/dieper/"');
  expect(lees('a/oud/kaart.csv')).toBe('1,2');
  expect(lees('a/oud.csv')).toBe('3,4');
  expect(existsSync(join(map, 'a/ouder.csv'))).toBe(false);
  expect(lees('a/nieuw/index.html')).toBe('nieuw');
});

it('never takes the place of a page that is there', () => {
  const map = schrijf(uitvoer(), { 'a/oud/index.html': 'echt' });
  schrijfVerhuizing(map, { van: 'a/oud/', naar: 'a/nieuw/' }, model.site);
  expect(readFileSync(join(map, 'a/oud/index.html'), 'utf8')).toBe('echt');
});

it('stops the build when the new address is no page', () => {
  expect(() => {
    schrijfVerhuizing(uitvoer(), { van: 'a/oud/', naar: 'a/weg/' }, model.site);
  }).toThrow('data/adressen.csv: `a/weg/` is geen pagina van deze site. Kies een adres dat bestaat.');
});
