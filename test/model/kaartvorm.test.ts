import { describe, expect, it } from 'vitest';
import { checkVlakken, hoogstensPunten } from '../../src/model/kaart/geometrie.ts';
import { maakKaartvorm } from '../../src/model/kaart/kaartvorm.ts';

const vierkant = (x: number, y: number): number[][] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

/** A jagged coast of so many points, along the top of a square. */
function kust(punten: number): number[][] {
  const rand = Array.from({ length: punten }, (_, i) => [i / (punten - 1), 0.2 * Math.abs(Math.sin(i * 7.3))]);
  return [...rand, [1, 1], [0, 1], rand[0] ?? []];
}

const vorm = (vlakken: Parameters<typeof maakKaartvorm>[1], gebied: Record<string, string> = {}) =>
  maakKaartvorm('g', vlakken, (wijk) => gebied[wijk], undefined, []);

describe('a map', () => {
  it('joins neighbours of one wijk and leaves the line between two gebieden', () => {
    const { vlakken, gebiedsgrens } = vorm(
      [
        { wijk: 'a', delen: [[vierkant(0, 0)]] },
        { wijk: 'a', delen: [[vierkant(1, 0)]] },
        { wijk: 'b', delen: [[vierkant(2, 0)]] },
      ],
      { a: 'links', b: 'rechts' },
    );
    expect(vlakken.map(({ wijk, delen }) => [wijk, delen.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    const staand = gebiedsgrens.flatMap((lijn) =>
      lijn.flatMap(([x], i) => (i > 0 && lijn[i - 1]?.[0] === x ? [x] : [])),
    );
    expect([...new Set(staand)].sort()).toEqual([238.5, 356, 4].sort());
  });

  it('does not mind which way a ring runs', () => {
    const heen = vorm([{ wijk: 'a', delen: [[vierkant(0, 0)]] }]);
    const terug = vorm([{ wijk: 'a', delen: [[vierkant(0, 0).reverse()]] }]);
    expect(terug.vlakken[0]?.naam).toEqual(heen.vlakken[0]?.naam);
    expect(terug.vlakken[0]?.delen[0]?.[0]).toHaveLength(heen.vlakken[0]?.delen[0]?.[0]?.length ?? 0);
  });

  it('stays light, however detailed the boundaries are', () => {
    const licht = vorm([{ wijk: 'a', delen: [[kust(50_000)]] }]);
    const punten = licht.vlakken.flatMap(({ delen }) => delen.flat(2));
    expect(punten.length).toBeGreaterThan(50);
    expect(punten.length).toBeLessThanOrEqual(1500);
    expect(punten.flat().every((waarde) => Number.isInteger(waarde * 2))).toBe(true);
  });

  it('puts a name inside a wijk that is bent round another', () => {
    const hoek = [
      [0, 0],
      [9, 0],
      [9, 1],
      [2, 1],
      [2, 9],
      [0, 9],
      [0, 0],
    ];
    const { naam } = vorm([{ wijk: 'a', delen: [[hoek]] }]).vlakken[0] ?? { naam: [0, 0] };
    expect(naam[0]).toBeLessThan(360 * (2 / 9));
  });
});

it('asks for a simpler file beyond so many points', () => {
  const ring = Array.from({ length: hoogstensPunten + 1 }, (_, i) => [4 + i / 1e6, 52 + (i % 2) / 100]);
  const geometry = { type: 'Polygon' as const, coordinates: [[...ring, ring[0] ?? []]] };
  const [fout] = checkVlakken({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] });
  expect(fout?.message).toBe('de grenzen hebben 100.002 punten; hoogstens 100.000');
  expect(fout?.remedy).toContain('vereenvoudig');
});
