import * as Plot from '@observablehq/plot';
import type { Strookpunt } from './strook.ts';

/** One area: its figures by year, the last one biggest and with its value as text. */
export interface Bereikrij {
  naam: string;
  nadruk: boolean;
  /** Words instead of the last value, when that is not there. */
  reden: string | undefined;
  punten: (Strookpunt & { periode: string; laatste: boolean })[];
}

/** A row per area with a dot per year: rings for earlier years, small to large, a disc for the last; 360 px wide. */
export function chartBereik(
  rijen: readonly Bereikrij[],
  perioden: readonly string[],
  as: { van: Strookpunt; tot: Strookpunt },
  verbind: boolean,
): Plot.PlotOptions {
  const punten = rijen.flatMap((rij, i) => rij.punten.map((punt) => ({ ...punt, i, nadruk: rij.nadruk })));
  const plaats = {
    x: 'waarde',
    y: 'i',
    title: (punt: (typeof punten)[number]) => `${rijen[punt.i]?.naam ?? ''}, ${punt.periode}: ${punt.label}`,
  };
  const straal = (punt: (typeof punten)[number]): number =>
    punt.laatste ? 6 : 3 + (1.5 * perioden.indexOf(punt.periode)) / perioden.length;
  const tekst = { y: (_: Bereikrij, i: number) => i, dy: -13, fill: 'var(--inkt)' };
  return {
    width: 360,
    height: rijen.length * 46 + 22,
    marginLeft: 8,
    marginRight: 8,
    marginTop: 0,
    marginBottom: 22,
    x: { domain: [as.van.waarde, as.tot.waarde], axis: null },
    y: { domain: rijen.map((_, i) => i), type: 'band', axis: null },
    marks: [
      Plot.ruleY(rijen, { y: (_, i: number) => i, stroke: 'var(--lijn)', dy: 8 }),
      ...(verbind
        ? [
            Plot.link(segmenten(punten), {
              x1: 'van',
              x2: 'tot',
              y1: 'i',
              y2: 'i',
              stroke: 'var(--rand)',
              strokeWidth: 2,
              dy: 8,
            }),
          ]
        : []),
      Plot.dot(
        punten.filter(({ laatste }) => !laatste),
        { ...plaats, dy: 8, r: straal, stroke: 'var(--rand)', fill: 'var(--papier)', className: 'g-ring' },
      ),
      Plot.dot(
        punten.filter(({ laatste, nadruk }) => laatste && !nadruk),
        { ...plaats, dy: 8, r: straal, fill: 'var(--eigen)' },
      ),
      Plot.dot(
        punten.filter(({ laatste, nadruk }) => laatste && nadruk),
        { ...plaats, dy: 8, r: straal, symbol: 'diamond', fill: 'var(--inkt)' },
      ),
      ...[true, false].map((nadruk) =>
        Plot.text(rijen, {
          ...tekst,
          filter: (rij: Bereikrij) => rij.nadruk === nadruk,
          text: 'naam',
          frameAnchor: 'left',
          dx: -8,
          fontWeight: nadruk ? 700 : 400,
        }),
      ),
      Plot.text(rijen, {
        ...tekst,
        text: (rij: Bereikrij) => rij.reden ?? rij.punten.find(({ laatste }) => laatste)?.label ?? '',
        frameAnchor: 'right',
        dx: 8,
        fontWeight: 700,
      }),
      Plot.text([as.van], {
        frameAnchor: 'bottom-left',
        dx: -8,
        dy: 18,
        fill: 'var(--stil)',
        text: () => as.van.label,
      }),
      Plot.text([as.tot], {
        frameAnchor: 'bottom-right',
        dx: 8,
        dy: 18,
        fill: 'var(--stil)',
        text: () => as.tot.label,
      }),
    ],
  };
}

function segmenten(punten: readonly { i: number; waarde: number }[]): { i: number; van: number; tot: number }[] {
  return [...new Set(punten.map(({ i }) => i))].map((i) => {
    const waarden = punten.filter((punt) => punt.i === i).map(({ waarde }) => waarde);
    return { i, van: Math.min(...waarden), tot: Math.max(...waarden) };
  });
}
