import * as Plot from '@observablehq/plot';

export interface Roosterpunt {
  rij: string;
  kolom: string;
  aantal: number;
  /** What stands beside the disc; the number itself when left out. */
  label?: string;
}

/** A grid of counts: a disc per cell, sized by its count, with the number beside it; row names stand above the row. */
export function chartRooster(
  punten: readonly Roosterpunt[],
  rijen: readonly string[],
  kolommen: readonly string[],
): Plot.PlotOptions {
  return {
    width: 360,
    height: rijen.length * 52 + 58,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 48,
    marginBottom: 6,
    x: { domain: [...kolommen], type: 'point', padding: 0.55, axis: null },
    y: { domain: [...rijen], type: 'band', axis: null, padding: 0 },
    r: { range: [0, 11], domain: [0, Math.max(...punten.map((punt) => punt.aantal))] },
    marks: [
      // Column names alternate between two lines, so that long Dutch words do not run into each other.
      ...kolommen.map((kolom, i) =>
        Plot.text([kolom], {
          x: [kolom],
          text: [kolom],
          frameAnchor: 'top',
          dy: kolommen.length > 4 && i % 2 === 0 ? -38 : -20,
          fill: 'var(--stil)',
        }),
      ),
      Plot.ruleY(rijen, { y: (rij: string) => rij, stroke: 'var(--lijn)', dy: -26 }),
      Plot.text(rijen, {
        y: (rij: string) => rij,
        text: (rij: string) => rij,
        frameAnchor: 'left',
        dy: -12,
        fill: 'var(--inkt)',
      }),
      Plot.text(
        rijen.filter((rij) => !punten.some((punt) => punt.rij === rij)),
        { y: (rij: string) => rij, text: () => 'geen', frameAnchor: 'left', dy: 11, fill: 'var(--stil)' },
      ),
      Plot.dot(punten, { x: 'kolom', y: 'rij', r: 'aantal', fill: 'var(--eigen)', dx: -9, dy: 11 }),
      Plot.text(punten, {
        x: 'kolom',
        y: 'rij',
        text: (punt: Roosterpunt) => punt.label ?? String(punt.aantal),
        dx: 6,
        dy: 11,
        textAnchor: 'start',
        fill: 'var(--inkt)',
        fontWeight: 700,
      }),
    ],
  };
}
