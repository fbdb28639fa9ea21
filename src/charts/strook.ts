import * as Plot from '@observablehq/plot';

export interface Strookpunt {
  naam: string;
  waarde: number;
  /** The value as text, in Dutch notation with its unit. */
  label: string;
}

/** One year: this wijk (or its CBS wijken), the other wijken, the gemeente and the country. */
export interface Strookrij {
  periode: string;
  /** Words instead of a value, when the own figure is not there. */
  reden: string | undefined;
  eigen: Strookpunt[];
  anderen: Strookpunt[];
  gemeente: Strookpunt | undefined;
  land: Strookpunt | undefined;
}

const hoogte = 27;
/** Width of a character of the text in a chart, on average; enough to keep texts and dots apart. */
const teken = 7.2;
/** Where the own figure begins, after the year. */
const naJaar = 38;

/**
 * A strip per year, on one line: the year and the own figure, where this wijk stands among the others, and gemeente
 * and country. Shape tells them apart (disc, ring, bar, diamond), never colour alone. `as` is the scale of the strip.
 */
export function chartStrook(rijen: readonly Strookrij[], as: { van: Strookpunt; tot: Strookpunt }): Plot.PlotOptions {
  const namen = rijen.map(({ periode }) => periode);
  const links = naJaar + 14 + teken * Math.max(5, ...rijen.filter(metStrook).map((rij) => eigenTekst(rij).length));
  const rechts = 14 + teken * Math.max(...rijen.map((rij) => vergelijking(rij).length));
  const punten = (kies: (rij: Strookrij) => readonly (Strookpunt | undefined)[]) =>
    rijen.flatMap((rij) =>
      kies(rij).flatMap((punt) => (punt === undefined ? [] : [{ ...punt, periode: rij.periode }])),
    );
  const plaats = { x: 'waarde', y: 'periode', title: (punt: Strookpunt) => `${punt.naam} ${punt.label}` };
  const tekst = { y: (rij: Strookrij) => rij.periode, fill: 'var(--inkt)' };
  return {
    width: 360,
    height: rijen.length * hoogte + 24,
    marginLeft: links,
    marginRight: rechts,
    marginTop: 2,
    marginBottom: 22,
    x: { domain: [as.van.waarde, as.tot.waarde], axis: null },
    y: { domain: namen, type: 'band', axis: null },
    marks: [
      Plot.ruleY(rijen.filter(metStrook), { y: 'periode', stroke: 'var(--lijn)' }),
      Plot.dot(
        punten((rij) => (metStrook(rij) ? rij.anderen : [])),
        { ...plaats, r: 3.5, stroke: 'var(--rand)', fill: 'var(--papier)', className: 'g-ring' },
      ),
      Plot.tickX(
        punten((rij) => [rij.gemeente]),
        { ...plaats, stroke: 'var(--inkt)', strokeWidth: 2, insetTop: 5, insetBottom: 5 },
      ),
      Plot.dot(
        punten((rij) => [rij.land]),
        { ...plaats, r: 4.5, symbol: 'diamond', fill: 'var(--inkt)' },
      ),
      Plot.dot(
        punten((rij) => rij.eigen),
        { ...plaats, r: 5.5, fill: 'var(--eigen)', stroke: 'var(--papier)' },
      ),
      Plot.text(rijen, { ...tekst, text: 'periode', frameAnchor: 'left', dx: -links, fill: 'var(--stil)' }),
      Plot.text(rijen, {
        ...tekst,
        text: eigenTekst,
        frameAnchor: 'left',
        dx: naJaar - links,
        fontWeight: 700,
      }),
      Plot.text(rijen, { ...tekst, text: vergelijking, frameAnchor: 'right', dx: rechts }),
      Plot.text([as.van], { frameAnchor: 'bottom-left', dx: -4, dy: 18, fill: 'var(--stil)', text: 'label' }),
      Plot.text([as.tot], { frameAnchor: 'bottom-right', dx: 4, dy: 18, fill: 'var(--stil)', text: 'label' }),
    ],
  };
}

function eigenTekst({ reden, eigen }: Strookrij): string {
  return reden ?? eigen.map(({ label }) => label).join(' en ');
}

/** A row of words only has no strip, so that its words may run on. */
function metStrook({ reden }: Strookrij): boolean {
  return reden === undefined;
}

function vergelijking({ gemeente, land }: Strookrij): string {
  return [gemeente && `| ${gemeente.label}`, land && `◆ ${land.label}`].filter((deel) => deel !== undefined).join('  ');
}
