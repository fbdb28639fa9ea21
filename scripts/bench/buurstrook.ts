import { renderSvg } from '../../src/charts/render.ts';
import { chartStrook, type Strookgrond, type Strookjaar, type Strookpunt } from '../../src/charts/strook.ts';

/** A strip as the peers get it: a row per year. */
export interface Buurgrafiek {
  titel: string;
  rijen: { jaar: Strookjaar; eigen: Strookpunt }[];
  as: Strookgrond['as'];
}

/** The strip as SVG. Every page of a peer is data of its own, so it shares nothing with the strips of other pages. */
export function tekenBuurstrook({ titel, rijen, as }: Buurgrafiek): string {
  const strook = chartStrook(
    rijen.map((rij) => ({ kop: undefined, reden: undefined, ...rij })),
    { jaren: rijen.map(({ jaar }) => jaar), as },
  );
  return renderSvg(strook, { titel, omschrijving: titel });
}
