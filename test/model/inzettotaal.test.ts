import { expect, it } from 'vitest';
import { inzettotaal, somVanRegel } from '../../src/model/inzettotaal.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const { inzet } = fixtureModel();

it('gives both readings: separate people, and the same people counted once', () => {
  expect(inzettotaal(inzet)).toEqual({
    fteApart: 5.18, // 1.5 + 0.25 + 2.33 + 1.1
    fteZelfdeMensen: 4.08, // without the 1.1 that are probably the same people
    uren: 18, // hours are never turned into fte
    dubbel: ['verpleging-avond'],
    extraEuro: 18500, // an unknown amount adds nothing
  });
});

it('is zero for nothing', () => {
  expect(inzettotaal([])).toEqual({ fteApart: 0, fteZelfdeMensen: 0, uren: 0, dubbel: [], extraEuro: 0 });
});

it('adds up one row per unit, without rounding errors', () => {
  const regels = inzet[0]?.regels ?? [];
  expect(regels.map((regel) => [somVanRegel(regel, 'fte'), somVanRegel(regel, 'uur')])).toEqual([
    [1.75, 0],
    [2.33, 0],
    [1.1, 0],
    [0, 18],
  ]);
});
