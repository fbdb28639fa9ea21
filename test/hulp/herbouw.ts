import { aggregate, type Model } from '../../src/model/aggregate.ts';
import type { Inhoud } from '../../src/model/collecties.ts';
import type { Problem } from '../../src/model/problem.ts';
import { groepen } from '../../src/views/opendata/groepen.ts';

/** A collection as it is published. */
export interface Publicatie {
  over: Record<string, unknown>;
  items: Record<string, unknown>[];
}

/** The names of all published collections. */
export const publicaties = groepen.flatMap((groep) => groep.publicaties.map(({ naam }) => naam));

/** The model as somebody would make it who has nothing but the published JSON: linked by the same code. */
export function herbouw(publicatie: (naam: string) => Publicatie, { thema }: Pick<Model, 'thema'>): Model {
  const { bevindingen, site, ...rest } = Object.fromEntries(
    publicaties.map((naam) => [naam, publicatie(naam).items.map(({ inhoud: _, ...item }) => item)]),
  );
  const problems = (bevindingen ?? []).map(({ id: _, ...bevinding }) => bevinding) as unknown as Problem[];
  return aggregate({ ...rest, thema, site: site?.[0] } as unknown as Inhoud, problems);
}
