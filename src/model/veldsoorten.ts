import { collecties, siteSchema, type Collectienaam } from './collecties.ts';
import * as basis from './schemas/basis.ts';
import { herkomstSchema } from './schemas/meting.ts';
import { veldenVan, type Veld } from './velden.ts';

/** A kind of authored file: a collection, `site.yaml`, or the `herkomst.yaml` of a delivery. */
export type Bestandsoort = Collectienaam | 'site' | 'herkomsten';

export const bestandsoorten: readonly Bestandsoort[] = [
  'site',
  ...(Object.keys(collecties) as Collectienaam[]),
  'herkomsten',
];

/** The fields of one kind of file, per form that it may have. */
export function veldenVanSoort(soort: Bestandsoort): Veld[][] {
  if (soort === 'site') return veldenVan(siteSchema);
  return veldenVan(soort === 'herkomsten' ? herkomstSchema : collecties[soort].schema);
}

const { bronverwijzing, link, bronopmerking, norm, ritme, waar, leeftijd, bedrag, grenswijziging, planonderdeel } =
  basis;
const delen = {
  bronverwijzing,
  link,
  bronopmerking,
  norm,
  ritme,
  waar,
  leeftijd,
  bedrag,
  grenswijziging,
  planonderdeel,
};

/** The fields of the parts that several schemas share, by the name of the part. */
export function gedeeldeVelden(): Map<string, Veld[][]> {
  return new Map(Object.entries(delen).map(([naam, schema]) => [naam, veldenVan(schema)]));
}
