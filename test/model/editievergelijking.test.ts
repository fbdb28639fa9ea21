import { describe, expect, it } from 'vitest';
import { vergelijkEdities } from '../../src/model/editievergelijking.ts';
import { editiesModel } from '../lib/editie.ts';

const { producten } = editiesModel();
const van = (editie: string): typeof producten => producten.filter(({ id }) => id.split('/')[1] === editie);
const verschillen = vergelijkEdities(van('2025'), van('2026'));
const buurtkamer = verschillen.find(({ product }) => product === 'buurtkamer');

describe('two editions', () => {
  it('know which product is new and which is gone', () => {
    expect(verschillen.map(({ product, oud, nieuw }) => [product, oud !== undefined, nieuw !== undefined])).toEqual([
      ['buurtkamer', true, true],
      ['respijtzorg', true, false],
      ['telefoonronde', false, true],
    ]);
  });

  it('are compared by sleutel, and by what a sleutel was before', () => {
    expect(buurtkamer?.verschillen.map(({ soort, deel, sleutel }) => `${soort} ${deel} ${sleutel}`)).toEqual([
      'anders product ',
      'anders activiteit open-inloop',
      'nieuw activiteit buurtfeest',
      'anders resultaatafspraak kamer-is-open',
      'nieuw resultaatafspraak belmaatjes',
      'anders registratie aantal-bezoekers',
      'nieuw registratie jaarplan',
      'nieuw registratie gebelde-buren',
      'anders inzet beheerder',
      'weg activiteit buurtmaaltijden',
      'weg activiteit samen-koken',
      'weg resultaatafspraak plan-middenveld',
      'weg registratie verslag-maaltijden',
    ]);
    expect(buurtkamer?.gelijk).toBe(3);
  });

  it('give numbers and euro as numbers', () => {
    expect(buurtkamer?.verschillen.flatMap(({ velden }) => velden.flatMap(({ getal }) => getal ?? []))).toEqual([
      { van: 48250.75, naar: 51000 },
      { van: 4, naar: 5 },
      { van: 4, naar: 5 },
      { van: 16, naar: 20 },
    ]);
  });

  it('of which one is the same as the other show no difference', () => {
    const zelfde = vergelijkEdities(van('2025'), van('2025'));
    expect(zelfde.flatMap((product) => product.verschillen)).toEqual([]);
  });
});
