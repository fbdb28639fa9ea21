import * as Plot from '@observablehq/plot';
import { maakSvgdocument, type Svgelement } from './svgdocument.ts';

/** What is drawn of a map: surfaces as polygons of rings, and the lines over them, in units of the picture. */
export interface Kaartbeeld {
  breedte: number;
  hoogte: number;
  vlakken: number[][][][][];
  grens: number[][][];
}

/**
 * Surfaces and lines as SVG path data, drawn by Plot's geo mark. Only the paths are kept: the page puts each in a link
 * with its name, which Plot cannot.
 */
export function tekenKaart({ breedte, hoogte, vlakken, grens }: Kaartbeeld): { vlakken: string[]; grens: string } {
  const svg = Plot.plot({
    document: maakSvgdocument(),
    width: breedte,
    height: hoogte,
    margin: 0,
    projection: { type: 'identity' },
    marks: [
      Plot.geo(vlakken.map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates }))),
      Plot.geo([{ type: 'MultiLineString' as const, coordinates: grens }]),
    ],
  }) as unknown as Svgelement;
  const paden: string[] = [];
  svg.elk((el) => {
    if (el.localName === 'path') paden.push(el.getAttribute('d') ?? '');
  });
  return { vlakken: paden.slice(0, vlakken.length), grens: paden.at(-1) ?? '' };
}
