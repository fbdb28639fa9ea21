import type { Inhoud } from '../model/collecties.ts';
import { checkInhoud } from '../model/controle.ts';
import type { Problem } from '../model/problem.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { leesData } from './lees-data.ts';
import { leesGeo } from './lees-geo.ts';
import { leesInhoud } from './lees-inhoud.ts';
import { leesThema } from './lees-thema.ts';
import { metVanBuiten } from './lees-site.ts';

export interface Uitkomst {
  /** The content, or undefined when a fout makes it unusable. */
  inhoud: Inhoud | undefined;
  /** The same also when something is wrong: for who only has to know what is there. */
  gelezen: Inhoud | undefined;
  problems: Problem[];
  aantalBestanden: number;
}

/** Reads and checks everything. Check, aggregate, build and dev all come through here. */
export function leesAlles(map: Inhoudmap): Uitkomst {
  const { inhoud, problems, position, ongeldig, aantalBestanden } = leesInhoud(map.content, map.getoond.content);
  const site = inhoud.site && metVanBuiten(inhoud.site, map.vanBuiten ?? {}, problems);
  const data = leesData(map.data, map.getoond.data, problems);
  const thema = leesThema(map.content, map.getoond.content, problems);
  if (site === undefined) return { inhoud: undefined, gelezen: undefined, problems, aantalBestanden };
  // A broken wijk has its own report; boundaries held against the others would only repeat it.
  const heel = ![...ongeldig].some((record) => /^(wijken|gebieden|bronnen) /.test(record));
  const grenzen = heel ? leesGeo(map.data, map.getoond.data, inhoud, problems) : [];
  const compleet: Inhoud = { ...inhoud, ...data, grenzen, site, thema };
  const alle = [...problems, ...checkInhoud(compleet, position, ongeldig)];
  const bruikbaar = alle.every((problem) => problem.severity !== 'fout');
  return { inhoud: bruikbaar ? compleet : undefined, gelezen: compleet, problems: alle, aantalBestanden };
}
