import { expect, it } from 'vitest';
import { landVanMaat, maakLand, nederland } from '../../scripts/bench/land.ts';
import { landbestanden } from '../../scripts/bench/landbestanden.ts';
import { leesAlles } from '../../src/lezer/lees-alles.ts';
import { schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const bestandenVan = (zaad: number): Record<string, string> =>
  Object.fromEntries(
    [...landbestanden(maakLand({ ...landVanMaat(120), zaad }), zaad)].map(({ pad, tekst }) => [pad, tekst]),
  );

it('makes a country of the size of the Netherlands', () => {
  const land = maakLand(nederland);
  const gebieden = land.flatMap((gemeente) => gemeente.gebieden);
  expect(new Set(land.map(({ id }) => id)).size).toBe(342);
  expect(gebieden.length).toBeGreaterThan(3200);
  expect(gebieden.length).toBeLessThan(3600);
  const wijken = gebieden.flatMap(({ wijken: eigen }) => eigen);
  expect(wijken.length).toBeGreaterThan(14_000);
  expect(wijken.length).toBeLessThan(15_000);
  expect(new Set(wijken.map(({ code }) => code)).size).toBe(wijken.length);
});

it('makes content that holds against every rule', () => {
  const map = schrijf(tijdelijkeMap(), bestandenVan(1));
  const getoond = { content: 'content', data: 'data' };
  const { inhoud, problems } = leesAlles({ content: `${map}/content`, data: `${map}/data`, getoond });
  expect(problems.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(inhoud?.wijken.length).toBeGreaterThan(50);
});

it('makes the same files for the same seed, and other figures for another', () => {
  expect(bestandenVan(7)).toEqual(bestandenVan(7));
  expect(bestandenVan(8)).not.toEqual(bestandenVan(7));
});
