import * as Plot from '@observablehq/plot';

export interface Staaf {
  naam: string;
  waarde: number;
  /** The value as text at the end of the bar, in Dutch notation, with its unit. */
  label: string;
}

/** A longer name takes two lines: it would run out of the drawing. */
const regelTot = 44;

/** Horizontal bars, each with its name above it and its value behind it; 360 px wide, so readable on a phone. */
export function chartStaven(staven: readonly Staaf[]): Plot.PlotOptions {
  const tweeRegels = staven.some(({ naam }) => naam.length > regelTot);
  // Without this a scale from 0 to 0 draws every bar at full width.
  const hoogste = Math.max(...staven.map((staaf) => staaf.waarde)) || 1;
  return {
    width: 360,
    height: staven.length * (tweeRegels ? 56 : 44) + 8,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, hoogste * 1.28], axis: null },
    y: { domain: staven.map((_, i) => i), axis: null, paddingInner: 0.62, paddingOuter: 0.55 },
    marks: [
      Plot.barX(staven, { x: 'waarde', y: (_, i: number) => i, fill: 'var(--eigen)' }),
      Plot.text(staven, {
        x: 0,
        y: (_, i: number) => i,
        text: 'naam',
        textAnchor: 'start',
        ...(tweeRegels ? { lineWidth: regelTot / 2, lineAnchor: 'bottom', dy: -13 } : { dy: -18 }),
        fill: 'var(--inkt)',
      }),
      Plot.text(staven, {
        x: 'waarde',
        y: (_, i: number) => i,
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--inkt)',
        fontWeight: 700,
      }),
    ],
  };
}
