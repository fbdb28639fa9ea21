import { describe, expect, it } from 'vitest';
import { isVeiligAandeel, publiceerAandeel, type Aandeel } from '../../../src/model/onthulling/aandeel.ts';
import { controleerTabel } from '../../../src/model/onthulling/controleer.ts';
import { vindOverlap, weigerOverlap } from '../../../src/model/onthulling/periodes.ts';
import { profielen, profielVanTelEenheid, type Profielnaam } from '../../../src/model/onthulling/profielen.ts';
import type { Gepubliceerd, Tabel } from '../../../src/model/onthulling/tabel.ts';
import { telEenheid } from '../../../src/model/schemas/product.ts';

function lekken(cellen: Gepubliceerd[], totaal?: Gepubliceerd, profiel: Profielnaam = 'zorg'): string[] {
  const tabel: Tabel<Gepubliceerd> = {
    rijen: cellen.map((_, i) => String(i)),
    kolommen: [''],
    cellen: [...cellen.flatMap((cel) => [cel, undefined]), undefined, totaal],
  };
  return controleerTabel(tabel, profielen[profiel]).map(({ soort, plek }) => `${soort} ${String(plek / 2)}`);
}

describe('published counts', () => {
  it.each<[Gepubliceerd, string[]]>([
    [0, ['teKlein 0']],
    [5, ['teKlein 0']],
    [7, ['teKlein 0']],
    [8, ['nietAfgerond 0']],
    [10, []],
    [13, ['nietAfgerond 0']],
    ['geheim', []],
    ['nvt', []],
  ])('%s', (cel, verwacht) => {
    expect(lekken([cel])).toEqual(verwacht);
  });

  it('finds a total that its parts cannot have', () => {
    expect(lekken([10, 10], 30)).toEqual(['tegenspraak 2.5']);
    expect(lekken([10, 10], 25)).toEqual([]);
    expect(lekken([10, 10], 15)).toEqual([]);
  });

  it('finds a hidden part with fewer than five small values left, and allows one that surely is large', () => {
    // What is left is 98…102 − 68…72 − 18…22 = 4…16: four small values.
    expect(lekken(['geheim', 70, 20], 100)).toEqual(['terugTeRekenen 0']);
    expect(lekken(['geheim', 'geheim', 20], 100)).toEqual([]);
    expect(lekken(['geheim', 20], 100)).toEqual([]);
  });

  it('asks nothing of free figures but that they add up', () => {
    expect(lekken([3, 4], 7, 'vrij')).toEqual([]);
    expect(lekken([3, 4], 8, 'vrij')).toEqual(['tegenspraak 2.5']);
    expect(lekken(['geheim', 4], 8, 'vrij')).toEqual([]);
  });
});

describe('percentages', () => {
  it.each<[Gepubliceerd | undefined, Gepubliceerd | undefined, Aandeel]>([
    [25, 100, { status: 'waarde', procent: 25 }],
    [35, 105, { status: 'waarde', procent: 33 }],
    [25, 95, { status: 'geheim', reden: 'kleineNoemer' }],
    ['geheim', 100, { status: 'geheim', reden: 'geheimGetal' }],
    [25, undefined, { status: 'geheim', reden: 'geheimGetal' }],
    [100, 100, { status: 'geheim', reden: 'bijnaNiemandOfIedereen' }],
    [95, 100, { status: 'geheim', reden: 'bijnaNiemandOfIedereen' }],
    [90, 100, { status: 'waarde', procent: 90 }],
    [10, 5000, { status: 'geheim', reden: 'bijnaNiemandOfIedereen' }],
    [4990, 5000, { status: 'geheim', reden: 'bijnaNiemandOfIedereen' }],
    [105, 100, { status: 'geheim', reden: 'bijnaNiemandOfIedereen' }],
  ])('%s of %s', (teller, noemer, aandeel) => {
    expect(publiceerAandeel(teller, noemer, profielen.zorg)).toEqual(aandeel);
  });

  it('are free where nothing is hidden, but not without a denominator', () => {
    expect(publiceerAandeel(3, 4, profielen.vrij)).toEqual({ status: 'waarde', procent: 75 });
    expect(publiceerAandeel(0, 0, profielen.vrij)).toEqual({ status: 'geheim', reden: 'kleineNoemer' });
  });

  it('are safe only when made of the published counts', () => {
    expect(isVeiligAandeel(25, 25, 100, profielen.zorg)).toBe(true);
    expect(isVeiligAandeel(26, 25, 100, profielen.zorg)).toBe(false);
    expect(isVeiligAandeel(26, 25, 95, profielen.zorg)).toBe(false);
    expect(isVeiligAandeel(25, 'geheim', 100, profielen.zorg)).toBe(false);
    expect(isVeiligAandeel(100, 100, 100, profielen.zorg)).toBe(false);
  });
});

describe('periods', () => {
  const kwartaal = { van: '2025-01-01', totEnMet: '2025-03-31' };

  it.each([
    ['2025-04-01', '2025-06-30', 0],
    ['2025-03-31', '2025-06-30', 1],
    ['2025-01-01', '2025-12-31', 1],
    ['2025-01-01', '2025-03-31', 0],
  ])('from %s to %s overlaps %i times', (van, totEnMet, aantal) => {
    expect(vindOverlap([kwartaal, { van, totEnMet }])).toHaveLength(aantal);
  });

  it('are refused in words', () => {
    expect(weigerOverlap(kwartaal, { van: '2025-01-01', totEnMet: '2025-12-31' })).toEqual({
      reden: 'overlappendePeriodes',
      uitleg: 'de periode 2025-01-01 tot en met 2025-12-31 overlapt met 2025-01-01 tot en met 2025-03-31',
      advies:
        'Kies periodes die elkaar niet overlappen, zoals alleen kwartalen; een jaar naast zijn kwartalen kan niet',
    });
  });
});

it('every unit has a profile, and people are protected', () => {
  expect(Object.keys(profielVanTelEenheid).sort()).toEqual([...telEenheid.options].sort());
  expect(telEenheid.options.filter((eenheid) => profielVanTelEenheid[eenheid] === 'zorg')).toEqual([
    'personen',
    'huishoudens',
    'casussen',
  ]);
});
