import { gemeenteVan, type Inhoud } from '../collecties.ts';
import { gebiedIn } from './gebied-in.ts';
import { maakKaartvorm, type Kaartvorm } from './kaartvorm.ts';

/** The sketch that the wijken of a gemeente make together; undefined when none has a place on it. */
export function maakSchets(inhoud: Pick<Inhoud, 'wijken' | 'gebieden'>, gemeente: string): Kaartvorm | undefined {
  const wijken = inhoud.wijken.filter(({ id }) => gemeenteVan(id) === gemeente);
  const vlakken = wijken.flatMap(({ id, kaart }) =>
    kaart === undefined
      ? []
      : [{ wijk: id, delen: [[[...kaart.punten, ...kaart.punten.slice(0, 1)]]], naam: kaart.naam }],
  );
  if (vlakken.length === 0) return undefined;
  const ontbreekt = wijken.filter(({ kaart }) => kaart === undefined).map(({ id }) => id);
  return maakKaartvorm(gemeente, vlakken, gebiedIn(inhoud, gemeente), undefined, ontbreekt);
}
