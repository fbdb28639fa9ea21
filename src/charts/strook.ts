import * as Plot from '@observablehq/plot';

export interface Strookpunt {
  naam: string;
  waarde: number;
  /** The value as text, in Dutch notation with its unit. */
  label: string;
}

/** One year of one area: its own figure, the other wijken, the gemeente and the country. */
export interface Strookrij {
  /** Name of the area above its first row; only where a wijk consists of several. */
  kop: string | undefined;
  periode: string;
  /** Words instead of a value, when the own figure is not there. */
  reden: string | undefined;
  eigen: Strookpunt | undefined;
  anderen: Strookpunt[];
  gemeente: Strookpunt | undefined;
  land: Strookpunt | undefined;
}

const breedte = 360;
/** Width of a bold character in a chart, on average; enough to keep texts and dots apart. */
const teken = 7.6;
/** Where the own figure begins, after the year. */
const naJaar = 38;
/** A strip narrower than this says nothing; the texts then stand above it. */
const smalst = 120;

/**
 * A strip per year: the year and the own figure, where this area stands among the others, and gemeente and country.
 * Shape tells them apart (disc, ring, bar, diamond), never colour alone. `as` is the scale of the strip. Where the
 * texts leave too little room beside the strip, they stand above it.
 */
export function chartStrook(rijen: readonly Strookrij[], as: { van: Strookpunt; tot: Strookpunt }): Plot.PlotOptions {
  const metStrook = rijen.filter(({ eigen }) => eigen !== undefined);
  const links = naJaar + 16 + teken * Math.max(5, ...metStrook.map((rij) => eigenTekst(rij).length));
  const rechts = 14 + teken * Math.max(0, ...rijen.map((rij) => vergelijking(rij).length));
  const boven = breedte - links - rechts < smalst;
  const hoogte = boven ? 46 : 27;
  const kop = 24;
  const plek = plekken(rijen, hoogte, kop);
  const punten = (kies: (rij: Strookrij) => readonly (Strookpunt | undefined)[]) =>
    rijen.flatMap((rij, i) =>
      rij.eigen === undefined
        ? []
        : kies(rij).flatMap((punt) => (punt === undefined ? [] : [{ ...punt, y: plek[i] ?? 0 }])),
    );
  const zak = boven ? 18 : 0;
  const plaats = { x: 'waarde', y: 'y', dy: zak, title: (punt: Strookpunt) => `${punt.naam} ${punt.label}` };
  const tekst = { y: (_: Strookrij, i: number) => plek[i] ?? 0, fill: 'var(--inkt)', frameAnchor: 'left' as const };
  const totaal = (plek.at(-1) ?? 0) + hoogte / 2;
  const marges = boven ? { marginLeft: 8, marginRight: 8 } : { marginLeft: links, marginRight: rechts };
  return {
    width: breedte,
    height: totaal + 24,
    ...marges,
    marginTop: 0,
    marginBottom: 24,
    x: { domain: [as.van.waarde, as.tot.waarde], axis: null },
    y: { domain: [0, totaal], range: [0, totaal], axis: null },
    marks: [
      Plot.ruleY(
        rijen.flatMap((rij, i) => (rij.eigen === undefined ? [] : [plek[i] ?? 0])),
        { dy: zak, stroke: 'var(--lijn)' },
      ),
      ...alsEr(
        punten(({ anderen }) => anderen),
        (data) =>
          Plot.dot(data, {
            ...plaats,
            r: 3.5,
            stroke: 'var(--rand)',
            fill: 'var(--papier)',
            className: 'g-ring',
          }),
      ),
      ...alsEr(
        punten(({ land }) => [land]),
        (data) => Plot.dot(data, { ...plaats, r: 4.5, symbol: 'diamond', fill: 'var(--inkt)' }),
      ),
      ...alsEr(
        punten(({ gemeente }) => [gemeente]),
        (data) =>
          Plot.link(data, {
            x1: 'waarde',
            x2: 'waarde',
            y1: ({ y }: { y: number }) => y - 8,
            y2: ({ y }: { y: number }) => y + 8,
            dy: zak,
            stroke: 'var(--inkt)',
            strokeWidth: 2,
            title: plaats.title,
          }),
      ),
      ...alsEr(
        punten(({ eigen }) => [eigen]),
        (data) => Plot.dot(data, { ...plaats, r: 5.5, fill: 'var(--eigen)', stroke: 'var(--papier)' }),
      ),
      ...alsEr(
        rijen.filter((rij) => rij.kop !== undefined),
        (data) =>
          Plot.text(data, {
            ...tekst,
            y: (rij: Strookrij) => (plek[rijen.indexOf(rij)] ?? 0) - hoogte / 2 - kop / 2 + 4,
            text: 'kop',
            dx: -marges.marginLeft,
            fontWeight: 700,
          }),
      ),
      Plot.text(rijen, { ...tekst, text: 'periode', dx: -marges.marginLeft, fill: 'var(--stil)' }),
      Plot.text(rijen, { ...tekst, text: eigenTekst, dx: naJaar - marges.marginLeft, fontWeight: 700 }),
      Plot.text(rijen, { ...tekst, text: vergelijking, frameAnchor: 'right', dx: marges.marginRight }),
      ...(boven ? (['start', 'end'] as const) : (['middle'] as const)).map((textAnchor) =>
        Plot.text(textAnchor === 'middle' ? [as.van, as.tot] : [textAnchor === 'start' ? as.van : as.tot], {
          x: 'waarde',
          frameAnchor: 'bottom',
          dy: 19,
          fill: 'var(--stil)',
          text: 'label',
          textAnchor,
        }),
      ),
    ],
  };
}

/** A mark for what there is: an empty one takes room and time. */
function alsEr<T, M>(data: readonly T[], maak: (data: readonly T[]) => M): M[] {
  return data.length === 0 ? [] : [maak(data)];
}

/** The middle of every row, from the top; a heading takes room above its row. */
function plekken(rijen: readonly Strookrij[], hoogte: number, kop: number): number[] {
  let top = 0;
  return rijen.map((rij) => {
    if (rij.kop !== undefined) top += kop;
    top += hoogte;
    return top - hoogte / 2;
  });
}

function eigenTekst({ reden, eigen }: Strookrij): string {
  return reden ?? eigen?.label ?? '';
}

function vergelijking({ gemeente, land }: Strookrij): string {
  return [gemeente && `| ${gemeente.label}`, land && `◆ ${land.label}`].filter((deel) => deel !== undefined).join('  ');
}
