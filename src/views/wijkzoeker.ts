import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import { naamVan, vanGemeente, viewBronnen, type Bronregel, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A part of a postcode: the wijk, or an area that is no wijk of this site, and how much of the postcode lies there. */
export interface Postcodedeel {
  naam: string;
  href: string | undefined;
  deel: string;
}

export interface Postcoderegel {
  postcode: string;
  delen: Postcodedeel[];
  /** The slugs of the wijken, for the finder. */
  wijken: string;
}

export interface Wijkzoeker {
  gemeente: string;
  /** A postcode of this gemeente, as an example of what to type. */
  voorbeeld: string;
  postcodes: Postcoderegel[];
  bronnen: Bronregel[];
}

/** Names of wijken that the finder filters: each link with the names under which people know it. */
export interface Wijknaam extends Verwijzing {
  slug: string;
  namen: string;
}

/** Which wijken lie in each postcode; undefined for a gemeente without postcodes. */
export function viewWijkzoeker(model: Model, gemeente: string): Wijkzoeker | undefined {
  const regels = model.postcodes.filter((regel) => regel.gemeente === gemeente);
  const postcodes = [...Map.groupBy(regels, ({ postcode }) => postcode)]
    .map(([postcode, adressen]) => viewPostcode(model, gemeente, postcode, adressen))
    .sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
  const [eerste] = postcodes;
  if (eerste === undefined) return undefined;
  const herkomst = model.postcodeherkomsten.filter(({ id }) => id === gemeente);
  return {
    gemeente: naamVan(model, gemeente),
    voorbeeld: eerste.postcode,
    postcodes,
    bronnen: viewBronnen(
      model,
      herkomst.map(({ bron }) => bron),
    ),
  };
}

/** The link of a wijk with all its names. */
export function viewWijknaam(model: Model, id: string): Wijknaam {
  const wijk = model.wijken.find((kandidaat) => kandidaat.id === id);
  return {
    tekst: naamVan(model, id),
    href: maakUrls(model.site.pad).wijk(id),
    slug: slugVan(id),
    namen: [naamVan(model, id), ...(wijk?.andereNamen ?? [])].join('|'),
  };
}

type Adressen = Model['postcodes'][number];

function viewPostcode(model: Model, gemeente: string, postcode: string, regels: readonly Adressen[]): Postcoderegel {
  const totaal = regels.reduce((tot, { adressen }) => tot + adressen, 0);
  const wijken = vanGemeente(model.wijken, gemeente);
  const wijkVan = ({ regiocode }: Adressen) =>
    wijken.find(({ regiocodes }) => regiocodes.some(({ code }) => code === regiocode));
  const delen = [...Map.groupBy(regels, (regel) => wijkVan(regel)?.id ?? regel.regiocode)]
    .map(([id, deel]) => ({ id, aandeel: deel.reduce((tot, { adressen }) => tot + adressen, 0) / totaal }))
    .sort((a, b) => b.aandeel - a.aandeel || (a.id < b.id ? -1 : 1));
  const isWijk = (id: string): boolean => wijken.some((wijk) => wijk.id === id);
  const anders = (code: string): string | undefined =>
    model.gemeenten.find(({ id }) => id === gemeente)?.nietGetoond?.find((gebied) => gebied.code === code)?.naam;
  return {
    postcode,
    delen: delen.map(({ id, aandeel }) => ({
      naam: isWijk(id) ? naamVan(model, id) : (anders(id) ?? id),
      href: isWijk(id) ? maakUrls(model.site.pad).wijk(id) : undefined,
      deel: deelwoord(aandeel),
    })),
    wijken: delen
      .filter(({ id }) => isWijk(id))
      .map(({ id }) => slugVan(id))
      .join(' '),
  };
}

/** A share in words: the counts are of addresses in one year, and no reader needs them exact. */
function deelwoord(aandeel: number): string {
  const [woord] = [
    ['alle adressen', 1],
    ['bijna alle adressen', 0.95],
    ['de meeste adressen', 0.6],
    ['ongeveer de helft van de adressen', 0.45],
    ['ongeveer een derde van de adressen', 0.3],
    ['ongeveer een kwart van de adressen', 0.2],
    ['een klein deel van de adressen', 0.05],
  ].find(([, vanaf]) => aandeel >= Number(vanaf)) ?? ['een heel klein deel van de adressen'];
  return String(woord);
}
