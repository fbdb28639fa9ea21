import { join } from 'node:path';
import { siteSchema, type Inhoud } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import { bestandsfout, leesTekst } from './bestanden.ts';
import { buitennamen, type Inhoudmap, type Vanbuiten } from './inhoudmap.ts';
import { parseYaml } from './yaml.ts';

/** What a build has to know before all content is read; undefined where `site.yaml` has a fout, which the reader reports. */
export function leesSite({ content, getoond, vanBuiten = {} }: Inhoudmap): Inhoud['site'] | undefined {
  const bestand = `${getoond.content}/site.yaml`;
  const tekst = leesTekst(join(content, 'site.yaml'), bestand, []);
  const yaml = tekst === undefined ? undefined : parseYaml(tekst, bestand, []);
  const { data } = siteSchema.safeParse(yaml?.data);
  return data && metVanBuiten({ ...data, id: 'site', bestand }, vanBuiten, []);
}

/** The site as of another day or on another address, told from outside: the same input gives the same site. */
export function metVanBuiten(site: Inhoud['site'], vanBuiten: Vanbuiten, problems: Problem[]): Inhoud['site'] {
  const nieuw = { ...site };
  for (const [naam, waarde] of Object.entries(vanBuiten) as [keyof Vanbuiten, string][]) {
    const veld = buitennamen[naam];
    if (siteSchema.shape[veld].safeParse(waarde).success) nieuw[veld] = waarde;
    else {
      const [vorm, voorbeeld] = vormen[naam];
      const remedy = `Geef ${vorm}, zoals ${naam}=${voorbeeld}, of laat ${naam} weg`;
      problems.push(bestandsfout(naam, veld, `\`${waarde}\` kan niet`, remedy));
    }
  }
  return nieuw;
}

const vormen: Record<keyof Vanbuiten, [vorm: string, voorbeeld: string]> = {
  PEILDATUM: ['een datum die bestaat', '2026-11-25'],
  SITE_URL: ['een volledig webadres', 'https://wijken.example'],
  SITE_PAD: ['een pad dat met / begint en eindigt', '/proef/'],
};
