import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruimLaterWeg, ruimOp, wissel } from '../../src/bouw/wissel.ts';
import { schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

// No process has this number: the largest that Linux gives is 4194304.
const dood = '4194999';
const levend = String(process.ppid);

const lees = (map: string): string => readFileSync(join(map, 'dist/index.html'), 'utf8');

it('puts the new site in the place of the old one and leaves nothing beside it', () => {
  const map = schrijf(tijdelijkeMap(), { 'dist/index.html': 'oud', 'nieuw/index.html': 'nieuw' });
  wissel(join(map, 'nieuw'), join(map, 'dist'));
  expect(lees(map)).toBe('nieuw');
  expect(readdirSync(map)).toEqual(['dist']);
});

it('may leave the removal of the old site to a process that goes on by itself', async () => {
  const map = schrijf(tijdelijkeMap(), { 'dist/index.html': 'oud', 'nieuw/index.html': 'nieuw' });
  wissel(join(map, 'nieuw'), join(map, 'dist'), ruimLaterWeg);
  expect(lees(map)).toBe('nieuw');
  await expect.poll(() => readdirSync(map), { timeout: 10_000 }).toEqual(['dist']);
});

it('puts the first site there, also when somebody removed the old one', () => {
  const map = schrijf(tijdelijkeMap(), { 'nieuw/index.html': 'nieuw' });
  wissel(join(map, 'nieuw'), join(map, 'dist'));
  expect(lees(map)).toBe('nieuw');
});

it('puts the old site back when the new one cannot be moved', () => {
  const map = schrijf(tijdelijkeMap(), { 'dist/index.html': 'oud' });
  expect(() => wissel(join(map, 'bestaat-niet'), join(map, 'dist'))).toThrow();
  expect(lees(map)).toBe('oud');
});

it('clears up what killed builds left, and nothing of a build that runs', () => {
  const map = schrijf(tijdelijkeMap(), {
    'dist/index.html': 'oud',
    [`dist.nieuw-${dood}/index.html`]: 'half',
    [`dist.oud-${dood}/index.html`]: 'ouder',
    [`dist.nieuw-${levend}/index.html`]: 'bezig',
    'dist.nieuw-plan/index.html': 'van iemand anders',
    'ander.nieuw-1/index.html': 'van iemand anders',
  });
  ruimOp(join(map, 'dist'));
  expect(readdirSync(map).sort()).toEqual(['ander.nieuw-1', 'dist', `dist.nieuw-${levend}`, 'dist.nieuw-plan'].sort());
  expect(lees(map)).toBe('oud');
});

it('brings back the site that a killed build had just set aside', () => {
  const map = schrijf(tijdelijkeMap(), {
    [`dist.nieuw-${dood}/index.html`]: 'nieuw',
    [`dist.oud-${dood}/index.html`]: 'oud',
  });
  ruimOp(join(map, 'dist'));
  expect(lees(map)).toBe('oud');
  expect(readdirSync(map)).toEqual(['dist']);
});

it('has nothing to clear up where nothing is', () => {
  const map = tijdelijkeMap();
  ruimOp(join(map, 'nog-niet/dist'));
  expect(existsSync(join(map, 'nog-niet'))).toBe(false);
});
