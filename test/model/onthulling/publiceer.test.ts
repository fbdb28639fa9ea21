import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controleerTabel } from '../../../src/model/onthulling/controleer.ts';
import { profielen } from '../../../src/model/onthulling/profielen.ts';
import { publiceerTabel, type Publicatie } from '../../../src/model/onthulling/publiceer.ts';
import { bouwTabel, isGeweigerd, type Gepubliceerd, type Tabel } from '../../../src/model/onthulling/tabel.ts';
import { alleenTotaal, maakTabel } from './proeftabellen.ts';

function publiceer(ruw: Tabel<number>): Publicatie {
  const uitkomst = publiceerTabel(ruw, profielen.zorg);
  if (isGeweigerd(uitkomst)) throw new Error(uitkomst.uitleg);
  return uitkomst;
}

/** The cells of one breakdown with its total, as published. */
function delen(...cellen: number[]): (Gepubliceerd | undefined)[] {
  const ruw = maakTabel(cellen.length, 1, cellen, { rij: false, kolom: false, eind: true });
  return publiceer(ruw).tabel.cellen.filter((cel) => cel !== undefined);
}

function rooster(hoog: number, breed: number, ...cellen: number[]): string[] {
  const { tabel } = publiceer(maakTabel(hoog, breed, cellen, { rij: true, kolom: true, eind: true }));
  return Array.from({ length: hoog + 1 }, (_, rij) =>
    tabel.cellen
      .slice(rij * (breed + 1), (rij + 1) * (breed + 1))
      .map((cel) => (cel === 'geheim' ? '–' : String(cel)))
      .join(' '),
  );
}

describe('one number', () => {
  it.each<[number, Gepubliceerd]>([
    [0, 'geheim'],
    [1, 'geheim'],
    [7, 'geheim'],
    [8, 10],
    [12, 10],
    [13, 15],
    [17, 15],
    [18, 20],
    [1002, 1000],
    [1003, 1005],
  ])('%i becomes %s', (ruw, gepubliceerd) => {
    expect(publiceer(alleenTotaal(ruw)).tabel.cellen.at(-1)).toBe(gepubliceerd);
  });

  it('passes as it is under a profile that hides nothing', () => {
    for (const profiel of ['vrij', 'gepubliceerd'] as const) {
      expect(publiceerTabel(alleenTotaal(3), profielen[profiel])).toEqual({
        tabel: alleenTotaal(3),
        verlies: { geleverd: 1, primair: 0, secundair: 0 },
      });
    }
  });
});

describe('one breakdown', () => {
  it('only rounds when nothing is small', () => {
    expect(delen(8, 12, 13)).toEqual([10, 10, 15, 35]);
  });

  it('hides the pair of a small count, however large the other is', () => {
    expect(delen(3, 400, 50, 60)).toEqual(['geheim', 'geheim', 50, 60, 515]);
    expect(delen(50, 60, 400, 3)).toEqual([50, 60, 'geheim', 'geheim', 515]);
  });

  it('hides an odd last one with the pair before it, but not the other way round', () => {
    expect(delen(50, 60, 3)).toEqual(['geheim', 'geheim', 'geheim', 115]);
    expect(delen(3, 60, 50)).toEqual(['geheim', 'geheim', 50, 115]);
  });

  it('completes the first pair only', () => {
    expect(delen(3, 40, 50, 4, 60, 70)).toEqual(['geheim', 'geheim', 50, 'geheim', 60, 70, 225]);
  });

  it('hides more where the rounding gives a pair away', () => {
    // 15 is at most 17, both others at least 8: what is left for the pair is 0 or 1.
    expect(delen(0, 0, 8, 8)).toEqual(['geheim', 'geheim', 'geheim', 10, 15]);
  });

  it('hides everything under a small total', () => {
    expect(delen(3, 0, 4)).toEqual(['geheim', 'geheim', 'geheim', 'geheim']);
  });

  it('hides only what is small when there is no total', () => {
    const { tabel } = publiceer(maakTabel(3, 1, [50, 60, 3], { rij: false, kolom: false, eind: false }));
    expect(tabel.cellen.filter((cel) => cel !== undefined)).toEqual([50, 60, 'geheim']);
  });
});

describe('two breakdowns', () => {
  it('hides the rectangle around a small count', () => {
    expect(rooster(4, 4, 3, 40, 50, 60, 30, 40, 50, 60, 30, 40, 50, 60, 30, 40, 50, 60)).toEqual([
      '– – 50 60 155',
      '– – 50 60 180',
      '30 40 50 60 180',
      '30 40 50 60 180',
      '95 160 200 240 695',
    ]);
  });

  it('hides the totals of a small row with the totals of its pair', () => {
    expect(rooster(2, 2, 1, 2, 300, 400)).toEqual(['– – –', '– – –', '300 400 705']);
  });

  it('hides totals when the cells alone do not help', () => {
    // Columns of about 1,000 and 10, rows of about 990 and 20: then at least 6 of row b stand in column a.
    expect(rooster(2, 2, 985, 5, 17, 5)).toEqual(['– – –', '– – –', '1000 10 1010']);
  });
});

describe('in general', () => {
  const tabellen = fc
    .record({
      hoog: fc.integer({ min: 1, max: 6 }),
      breed: fc.integer({ min: 1, max: 6 }),
      rij: fc.boolean(),
      kolom: fc.boolean(),
      eind: fc.boolean(),
      cellen: fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 36, maxLength: 36 }),
    })
    .map(({ hoog, breed, cellen, ...totalen }) => maakTabel(hoog, breed, cellen.slice(0, hoog * breed), totalen));

  it('publishes no small and no exact number, loses no place, and passes the check', () => {
    fc.assert(
      fc.property(tabellen, (ruw) => {
        const { tabel, verlies } = publiceer(ruw);
        tabel.cellen.forEach((cel, plek) => {
          const was = ruw.cellen[plek];
          if (was === undefined || was <= 7) expect(cel).toBe(was === undefined ? undefined : 'geheim');
          else expect([Math.round(was / 5) * 5, 'geheim']).toContain(cel);
        });
        const geheim = tabel.cellen.filter((cel) => cel === 'geheim').length;
        expect(verlies.primair + verlies.secundair).toBe(geheim);
        expect(verlies.geleverd).toBe(ruw.cellen.filter((cel) => cel !== undefined).length);
        expect(controleerTabel(tabel, profielen.zorg)).toEqual([]);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('gives the same for raw tables that differ only in what is hidden or rounded away', () => {
    // The pair of the small count may be anything: it says nothing about its size.
    for (const buur of [8, 20, 50, 400])
      expect(delen(3, buur, 50, 60).slice(0, 4)).toEqual(['geheim', 'geheim', 50, 60]);
  });
});

describe('what is refused', () => {
  const fout = (uitkomst: object): string => (isGeweigerd(uitkomst) ? uitkomst.reden : 'goed');

  it('a total that is not the sum of its parts', () => {
    const ruw = maakTabel(2, 2, [10, 20, 30, 40], { rij: true, kolom: true, eind: true });
    expect(fout(publiceerTabel({ ...ruw, cellen: ruw.cellen.with(-1, 101) }, profielen.zorg))).toBe('teltNietOp');
    expect(fout(publiceerTabel({ ...ruw, cellen: ruw.cellen.with(2, 31) }, profielen.vrij))).toBe('teltNietOp');
    expect(fout(publiceerTabel(ruw, profielen.zorg))).toBe('goed');
  });

  it('counts that are no counts, by an error: the schema refuses those first', () => {
    expect(() => publiceerTabel(alleenTotaal(1.5), profielen.zorg)).toThrow('whole');
    expect(() => publiceerTabel(alleenTotaal(-1), profielen.zorg)).toThrow('whole');
  });

  const tel = (...delen: string[]): { delen: string[]; cel: number } => ({ delen, cel: 10 });
  it.each([
    ['drieDimensies', [tel('a', 'x', '1')]],
    ['tweedeUitsplitsing', [tel(), tel('a'), tel('b'), tel('', 'x'), tel('', 'y')]],
    ['gatInTabel', [tel('a', 'x'), tel('a', 'y'), tel('b', 'x')]],
    ['gatInTabel', [tel('a', 'x'), tel('a', 'y'), tel('b', 'x'), tel('b', 'y'), tel('a')]],
    ['dubbeleCel', [tel('a'), tel('b'), tel('a', '')]],
    ['goed', [tel('a', 'x'), tel('a', 'y'), tel('b', 'x'), tel('b', 'y'), tel('a'), tel('b'), tel()]],
    ['goed', [tel('', 'x'), tel('', 'y'), tel()]],
    ['goed', [tel()]],
  ])('%s', (reden, tellingen) => {
    expect(fout(bouwTabel(tellingen))).toBe(reden);
  });

  it('sorts rows and columns by name, so that the order of delivery says nothing', () => {
    const heen = bouwTabel([tel('b'), tel('a'), tel()]);
    expect(heen).toEqual(bouwTabel([tel(), tel('a'), tel('b')]));
    expect(heen).toMatchObject({ rijen: ['a', 'b'], kolommen: [''] });
  });
});
