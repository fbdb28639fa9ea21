import type { Inhoud } from '../model/collecties.ts';
import { checkInhoud } from '../model/controle.ts';
import type { Problem } from '../model/problem.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { leesData } from './lees-data.ts';
import { isoDatum } from '../model/schemas/basis.ts';
import { bestandsfout } from './bestanden.ts';
import { leesInhoud } from './lees-inhoud.ts';

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
  const site = inhoud.site && opPeildatum(inhoud.site, map.peildatum, problems);
  const data = leesData(map.data, map.getoond.data, problems);
  if (site === undefined) return { inhoud: undefined, gelezen: undefined, problems, aantalBestanden };
  const compleet: Inhoud = { ...inhoud, ...data, site };
  const alle = [...problems, ...checkInhoud(compleet, position, ongeldig)];
  const bruikbaar = alle.every((problem) => problem.severity !== 'fout');
  return { inhoud: bruikbaar ? compleet : undefined, gelezen: compleet, problems: alle, aantalBestanden };
}

/** The site as of another day, given from outside: the same content and the same day give the same site. */
function opPeildatum(site: Inhoud['site'], peildatum: string | undefined, problems: Problem[]): Inhoud['site'] {
  if (peildatum === undefined) return site;
  if (isoDatum.safeParse(peildatum).success) return { ...site, peildatum };
  const remedy = 'Geef een datum die bestaat, zoals PEILDATUM=2026-11-25, of laat PEILDATUM weg';
  problems.push(bestandsfout('PEILDATUM', 'peildatum', `\`${peildatum}\` is geen datum als jjjj-mm-dd`, remedy));
  return site;
}
