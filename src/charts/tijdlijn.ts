import * as Plot from '@observablehq/plot';

export interface Tijdvak {
  rij: string;
  kolom: string;
  /** What holds in this period, such as `A`. */
  waarde: string;
  /** Rank of the value, from 0: later stages are darker. */
  rang: number;
}

/** A row per place and a cell per period, with the value written in the cell; shade repeats the value. */
export function chartTijdlijn(
  vakken: readonly Tijdvak[],
  rijen: readonly string[],
  kolommen: readonly string[],
): Plot.PlotOptions {
  const tinten = ['var(--kaart-3)', 'var(--kaart-1)', 'var(--kaart-2)'];
  return {
    width: 360,
    height: rijen.length * 62 + 58,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 52,
    marginBottom: 4,
    x: { domain: [...kolommen], type: 'band', axis: null, padding: 0.02 },
    y: { domain: [...rijen], type: 'band', axis: null, paddingInner: 0.45, paddingOuter: 0.3 },
    marks: [
      ...kolommen.map((kolom) =>
        Plot.text([kolom], {
          x: [kolom],
          text: [kolom.replace(', ', ',\n')],
          frameAnchor: 'top',
          dy: -36,
          fill: 'var(--stil)',
        }),
      ),
      Plot.cell(vakken, {
        x: 'kolom',
        y: 'rij',
        fill: (vak: Tijdvak) => tinten[Math.min(vak.rang, tinten.length - 1)] ?? '',
      }),
      Plot.text(vakken, { x: 'kolom', y: 'rij', text: 'waarde', fill: 'var(--inkt)', fontWeight: 700 }),
      Plot.text(rijen, {
        y: (rij: string) => rij,
        text: (rij: string) => rij,
        frameAnchor: 'left',
        dy: -26,
        fill: 'var(--inkt)',
      }),
    ],
  };
}
