import * as Plot from '@observablehq/plot';

export interface Verlooppunt {
  /** Year as a number, so that gaps between years keep their width. */
  jaar: number;
  waarde: number;
  label: string;
  /** The exact value as text, for the title of the point. */
  exact: string;
  /** Points with the same number are joined; a break in the series starts a new one. */
  stuk: number;
}

export interface Verlooplijn {
  naam: string;
  /** The first line is drawn strongest; shape tells the lines apart. */
  punten: Verlooppunt[];
}

const symbolen = ['circle', 'square', 'diamond'] as const;

/**
 * Lines over the years, points with their value. A line stops at a break. The scale spans
 * at least `minimaalBereik`, so that a difference that says nothing does not look like one that does.
 */
export function chartVerloop(
  lijnen: readonly Verlooplijn[],
  breuken: readonly { jaar: number; tekst: string }[],
  verbind: boolean,
  minimaalBereik: number,
): Plot.PlotOptions {
  const alle = lijnen.flatMap(({ punten }) => punten);
  const jaren = [...new Set(alle.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const waarden = alle.map(({ waarde }) => waarde);
  const midden = (Math.min(...waarden) + Math.max(...waarden)) / 2;
  const helft = Math.max(
    (Math.max(...waarden) - Math.min(...waarden)) / 2,
    minimaalBereik / 2,
    Math.abs(midden) * 0.005,
    1e-6,
  );
  const schaal = (jaar: number): number =>
    (280 * (jaar - (jaren[0] ?? 0))) / Math.max(1, (jaren.at(-1) ?? 1) - (jaren[0] ?? 0));
  const metTekst = new Set(uitgedund(jaren, schaal, 8.6 * Math.max(4, ...alle.map(({ label }) => label.length))));
  return {
    width: 360,
    height: 210,
    marginLeft: 40,
    marginRight: 40,
    marginTop: 26,
    marginBottom: 26,
    x: { domain: [jaren[0] ?? 0, jaren.at(-1) ?? 1], axis: null },
    y: { domain: [midden - helft * 1.5, midden + helft * 1.5], axis: null },
    marks: [
      Plot.axisX(uitgedund(jaren, schaal, 36), {
        tickFormat: (jaar: number) => String(jaar),
        tickSize: 0,
        color: 'var(--stil)',
        label: null,
      }),
      ...breuken.flatMap((breuk) => [
        Plot.ruleX([breuk.jaar - 0.5], { stroke: 'var(--rand)', strokeDasharray: '2 3' }),
        Plot.text([breuk], { x: breuk.jaar - 0.5, text: 'tekst', frameAnchor: 'top', dy: -16, fill: 'var(--stil)' }),
      ]),
      ...lijnen.flatMap(({ naam, punten }, i) => [
        ...(verbind
          ? [
              Plot.line(punten, {
                x: 'jaar',
                y: 'waarde',
                z: 'stuk',
                stroke: i === 0 ? 'var(--eigen)' : 'var(--rand)',
                strokeWidth: i === 0 ? 2.5 : 1.5,
              }),
            ]
          : []),
        Plot.dot(punten, {
          x: 'jaar',
          y: 'waarde',
          r: 4.5,
          symbol: symbolen[i % symbolen.length] ?? 'circle',
          fill: i === 0 ? 'var(--eigen)' : 'var(--rand)',
          title: ({ jaar, exact }: Verlooppunt) => `${naam}, ${String(jaar)}: ${exact}`,
        }),
      ]),
      // After every line, and with a halo: a line may not run through a figure.
      ...lijnen.flatMap(({ punten }, i) =>
        [true, false].map((boven) =>
          Plot.text(
            punten.filter((punt) => metTekst.has(punt.jaar) && isBovenste(punt, alle) === boven),
            {
              x: 'jaar',
              y: 'waarde',
              text: 'label',
              dy: boven ? -14 : 16,
              fill: 'var(--inkt)',
              stroke: 'var(--papier)',
              strokeWidth: 4,
              fontWeight: i === 0 ? 700 : 400,
            },
          ),
        ),
      ),
    ],
  };
}

/** Whether no other point of the same year lies higher: its text then stands above it, that of the others below. */
function isBovenste(punt: Verlooppunt, alle: readonly Verlooppunt[]): boolean {
  return alle.every((ander) => ander.jaar !== punt.jaar || ander.waarde <= punt.waarde);
}

/** The years whose text fits: the first and the last, and in between those that keep `breedte` from their neighbours. */
function uitgedund(jaren: readonly number[], schaal: (jaar: number) => number, breedte: number): number[] {
  const laatste = jaren.at(-1) ?? 0;
  const over: number[] = [];
  for (const jaar of jaren) {
    const vorige = over.at(-1);
    const ver = (ander: number): boolean => Math.abs(schaal(jaar) - schaal(ander)) >= breedte;
    if (jaar === laatste || ((vorige === undefined || ver(vorige)) && ver(laatste))) over.push(jaar);
  }
  return over;
}
