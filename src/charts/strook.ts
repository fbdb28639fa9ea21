import * as Plot from '@observablehq/plot';
import { tekenLaag } from './render.ts';

export interface Strookpunt {
  naam: string;
  waarde: number;
  /** The value as text, in Dutch notation with its unit. */
  label: string;
}

/** What lies in one year on the strips of all wijken alike. */
export interface Strookjaar {
  periode: string;
  wijken: Strookpunt[];
  gemeente: Strookpunt | undefined;
  land: Strookpunt | undefined;
}

/** What the strips of all wijken of a gemeente share: drawn once, each wijk comes over it. */
export interface Strookgrond {
  jaren: Strookjaar[];
  /** The scale of the strips. */
  as: { van: Strookpunt; tot: Strookpunt };
}

/** One year of one area: its own figure. */
export interface Strookrij {
  /** Name of the area above its first row; only where a wijk consists of several. */
  kop: string | undefined;
  jaar: Strookjaar;
  /** Words instead of a value, when the own figure is not there. */
  reden: string | undefined;
  eigen: Strookpunt | undefined;
}

const breedte = 360;
/** Width of a bold character in a chart, on average; enough to keep texts and dots apart. */
const teken = 7.6;
/** Where the own figure begins, after the year. */
const naJaar = 38;
/** A strip narrower than this says nothing; the texts then stand above it. */
const smalst = 120;
/** Room for a heading above a row. */
const kophoogte = 24;

/**
 * A strip per year: the year and the own figure, where this area stands among the others, and gemeente and country.
 * Shape tells them apart (disc, ring, bar, diamond), never colour alone; the disc lies on the ring of its own area.
 * Where the texts leave too little room beside the strip, they stand above it.
 */
export function chartStrook(rijen: readonly Strookrij[], grond: Strookgrond): Plot.PlotOptions {
  const maat = meetStrook(rijen);
  const { plek, kader, plaats, tekst } = maat;
  const eigen = rijen.flatMap((rij, i) => (rij.eigen === undefined ? [] : [{ ...rij.eigen, y: plek[i] ?? 0 }]));
  const koppen = rijen.flatMap(({ kop }, i) =>
    kop === undefined ? [] : [{ kop, y: (plek[i] ?? 0) - maat.hoogte / 2 - kophoogte / 2 + 4 }],
  );
  return {
    ...kader(grond),
    marks: [
      laagVan(rijen, grond, maat),
      ...alsEr(eigen, (data) => Plot.dot(data, { ...plaats, r: 5.5, fill: 'var(--eigen)', stroke: 'var(--papier)' })),
      ...alsEr(koppen, (data) =>
        Plot.text(data, { ...tekst, y: 'y', text: 'kop', dx: -maat.marges.marginLeft, fontWeight: 700 }),
      ),
      Plot.text(rijen, { ...tekst, text: eigenTekst, dx: naJaar - maat.marges.marginLeft, fontWeight: 700 }),
    ],
  };
}

/** What was drawn of a grond, by the rows that it was drawn for. */
const lagen = new WeakMap<Strookgrond, Map<string, Plot.RenderFunction>>();

function laagVan(rijen: readonly Strookrij[], grond: Strookgrond, maat: Strookmaat): Plot.RenderFunction {
  const eerder = lagen.get(grond) ?? new Map<string, Plot.RenderFunction>();
  lagen.set(grond, eerder);
  const sleutel = JSON.stringify([
    maat.marges,
    rijen.map(({ kop, jaar, eigen }) => [kop !== undefined, jaar.periode, eigen !== undefined]),
  ]);
  const laag = eerder.get(sleutel) ?? tekenLaag(chartGrond(rijen, grond, maat));
  eerder.set(sleutel, laag);
  return laag;
}

/** The part of a strip that does not tell which of the areas is the own one. */
export function chartGrond(
  rijen: readonly Strookrij[],
  grond: Strookgrond,
  maat: Strookmaat = meetStrook(rijen),
): Plot.PlotOptions {
  const { plek, zak, marges, boven, kader, plaats, tekst } = maat;
  const stroken = rijen.flatMap(({ jaar, eigen }, i) => (eigen === undefined ? [] : [{ jaar, y: plek[i] ?? 0 }]));
  const punten = (kies: (jaar: Strookjaar) => readonly (Strookpunt | undefined)[]) =>
    stroken.flatMap(({ jaar, y }) => kies(jaar).flatMap((punt) => (punt === undefined ? [] : [{ ...punt, y }])));
  return {
    ...kader(grond),
    marks: [
      Plot.ruleY(stroken, { y: 'y', dy: zak, stroke: 'var(--lijn)' }),
      ...alsEr(
        punten(({ wijken }) => wijken),
        (data) =>
          Plot.dot(data, { ...plaats, r: 3.5, stroke: 'var(--rand)', fill: 'var(--papier)', className: 'g-ring' }),
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
      Plot.text(rijen, {
        ...tekst,
        text: ({ jaar }: Strookrij) => jaar.periode,
        dx: -marges.marginLeft,
        fill: 'var(--stil)',
      }),
      Plot.text(rijen, { ...tekst, text: vergelijking, frameAnchor: 'right', dx: marges.marginRight }),
      ...(boven ? (['start', 'end'] as const) : (['middle'] as const)).map((textAnchor) =>
        Plot.text(textAnchor === 'middle' ? [grond.as.van, grond.as.tot] : [grond.as[einden[textAnchor]]], {
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

const einden = { start: 'van', end: 'tot' } as const;

type Strookmaat = ReturnType<typeof meetStrook>;

/** Where everything of these rows comes to stand. */
function meetStrook(rijen: readonly Strookrij[]) {
  const metStrook = rijen.filter(({ eigen }) => eigen !== undefined);
  const links = naJaar + 16 + teken * Math.max(5, ...metStrook.map((rij) => eigenTekst(rij).length));
  const rechts = 14 + teken * Math.max(0, ...rijen.map((rij) => vergelijking(rij).length));
  const boven = breedte - links - rechts < smalst;
  const hoogte = boven ? 46 : 27;
  const plek = plekken(rijen, hoogte);
  const totaal = (plek.at(-1) ?? 0) + hoogte / 2;
  const marges = boven ? { marginLeft: 8, marginRight: 8 } : { marginLeft: links, marginRight: rechts };
  const zak = boven ? 18 : 0;
  return {
    plek,
    hoogte,
    boven,
    marges,
    zak,
    plaats: { x: 'waarde', y: 'y', dy: zak, title: (punt: Strookpunt) => `${punt.naam} ${punt.label}` },
    tekst: { y: (_: Strookrij, i: number) => plek[i] ?? 0, fill: 'var(--inkt)', frameAnchor: 'left' as const },
    kader: ({ as }: Strookgrond): Plot.PlotOptions => ({
      width: breedte,
      height: totaal + 24,
      ...marges,
      marginTop: 0,
      marginBottom: 24,
      x: { domain: [as.van.waarde, as.tot.waarde], axis: null },
      y: { domain: [0, totaal], range: [0, totaal], axis: null },
    }),
  };
}

/** A mark for what there is: an empty one takes room and time. */
function alsEr<T, M>(data: readonly T[], maak: (data: readonly T[]) => M): M[] {
  return data.length === 0 ? [] : [maak(data)];
}

/** The middle of every row, from the top; a heading takes room above its row. */
function plekken(rijen: readonly Strookrij[], hoogte: number): number[] {
  let top = 0;
  return rijen.map((rij) => {
    if (rij.kop !== undefined) top += kophoogte;
    top += hoogte;
    return top - hoogte / 2;
  });
}

function eigenTekst({ reden, eigen }: Strookrij): string {
  return reden ?? eigen?.label ?? '';
}

function vergelijking({ jaar: { gemeente, land } }: Strookrij): string {
  return [gemeente && `| ${gemeente.label}`, land && `◆ ${land.label}`].filter((deel) => deel !== undefined).join('  ');
}
