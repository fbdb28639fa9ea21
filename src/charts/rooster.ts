import * as Plot from '@observablehq/plot';

export interface Roosterpunt {
  rij: string;
  kolom: string;
  aantal: number;
}

/** A grid of counts: a disc per cell, sized by its count, with the number beside it; row names stand above the row. */
export function chartRooster(punten: readonly Roosterpunt[], rijen: readonly string[], kolommen: readonly string[]): Plot.PlotOptions {
  return {
    width: 360,
    height: rijen.length * 52 + 40,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 30,
    marginBottom: 6,
    x: { domain: [...kolommen], type: 'point', padding: 0.55, axis: 'top', tickSize: 0, label: null },
    y: { domain: [...rijen], type: 'band', axis: null, padding: 0 },
    r: { range: [0, 11], domain: [0, Math.max(...punten.map((punt) => punt.aantal))] },
    marks: [
      Plot.ruleY(rijen, { y: (rij: string) => rij, stroke: 'var(--lijn)', dy: -26 }),
      Plot.text(rijen, { y: (rij: string) => rij, text: (rij: string) => rij, frameAnchor: 'left', dy: -12, fill: 'var(--inkt)' }),
      Plot.dot(punten, { x: 'kolom', y: 'rij', r: 'aantal', fill: 'var(--eigen)', dx: -9, dy: 11 }),
      Plot.text(punten, { x: 'kolom', y: 'rij', text: (punt: Roosterpunt) => String(punt.aantal), dx: 6, dy: 11, textAnchor: 'start', fill: 'var(--inkt)', fontWeight: 700 }),
    ],
  };
}
