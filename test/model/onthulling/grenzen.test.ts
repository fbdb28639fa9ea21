import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grensVan, grenzenVan } from '../../../src/model/onthulling/grenzen.ts';
import { profielen, type Bescherming } from '../../../src/model/onthulling/profielen.ts';
import type { Gepubliceerd, Tabel } from '../../../src/model/onthulling/tabel.ts';
import { valAan } from './aanvaller.ts';
import { maakTabel } from './proeftabellen.ts';

const zorg = profielen.zorg as Bescherming;

/** One breakdown with its total. */
function delen(cellen: Gepubliceerd[], totaal: Gepubliceerd | undefined): Tabel<Gepubliceerd> {
  return {
    rijen: cellen.map((_, i) => `deel ${String(i)}`),
    kolommen: [''],
    cellen: [...cellen.flatMap((cel) => [cel, undefined]), undefined, totaal],
  };
}

describe('what one published place says', () => {
  it.each<[Gepubliceerd, number, number]>([
    [10, 8, 12],
    [15, 13, 17],
    [100, 98, 102],
    ['geheim', 0, Infinity],
    ['nvt', 0, 0],
    // Not rounded or not hidden: the number itself.
    [5, 5, 5],
    [0, 0, 0],
    [13, 13, 13],
  ])('%s is %i to %d', (cel, min, max) => {
    expect(grensVan(cel, zorg)).toEqual({ min, max });
  });

  it('is exact without a profile', () => {
    expect(grensVan(10, undefined)).toEqual({ min: 10, max: 10 });
  });
});

describe('what a table says', () => {
  it('takes the one hidden part out of a total, rounding included', () => {
    // Total 38…42, others 8…12 and 18…22: what is left is 4…16.
    expect(grenzenVan(delen(['geheim', 10, 20], 40), zorg)?.[0]).toEqual({ min: 4, max: 16 });
  });

  it('tightens published places as well', () => {
    // 8…12 and 8…12 in a total of 13…17 leaves 16 or 17.
    expect(grenzenVan(delen([10, 10], 15), zorg)?.at(-1)).toEqual({ min: 16, max: 17 });
  });

  it('says nothing about two hidden parts but their sum', () => {
    expect(grenzenVan(delen(['geheim', 'geheim', 20], 40), zorg)?.[0]).toEqual({ min: 0, max: 24 });
  });

  it('uses rows and columns together', () => {
    const tabel: Tabel<Gepubliceerd> = {
      rijen: ['a', 'b'],
      kolommen: ['x', 'y'],
      cellen: ['geheim', 'geheim', 20, 'geheim', 'geheim', 1000, 10, 1010, 1020],
    };
    // Column x has 8…12, so at least 6 of the 18…22 in row a stand in column y.
    expect(grenzenVan(tabel, zorg)?.[1]).toEqual({ min: 6, max: 22 });
  });

  it('notices that no raw table fits', () => {
    expect(grenzenVan(delen([10, 10], 100), zorg)).toBeUndefined();
    expect(grenzenVan(delen([10, 10], 25), undefined)).toBeUndefined();
    expect(grenzenVan(delen([10, 15], 25), undefined)).toBeDefined();
  });

  it('agrees with a linear programme on any table, hidden places anywhere', () => {
    const tabel = fc.record({
      hoog: fc.integer({ min: 1, max: 4 }),
      breed: fc.integer({ min: 1, max: 4 }),
      cellen: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 16, maxLength: 16 }),
      geheim: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
    });
    fc.assert(
      fc.property(tabel, ({ hoog, breed, cellen, geheim }) => {
        const ruw = maakTabel(hoog, breed, cellen.slice(0, hoog * breed), { rij: true, kolom: true, eind: true });
        const gepubliceerd = ruw.cellen.map((cel = 0, plek): Gepubliceerd =>
          cel <= 7 || geheim[plek] === true ? 'geheim' : Math.round(cel / 5) * 5,
        );
        const grenzen = grenzenVan({ ...ruw, cellen: gepubliceerd }, zorg);
        for (const [plek, { min, max }] of (grenzen ?? []).entries()) {
          const verwacht = min > 7 ? undefined : { van: min, totEnMet: Math.min(7, max) };
          expect(valAan({ ...ruw, cellen: gepubliceerd }, plek)).toEqual(verwacht);
        }
        expect(grenzen).toBeDefined();
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
