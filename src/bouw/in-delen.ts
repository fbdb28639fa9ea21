import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { leesModel } from '../lezer/modelcache.ts';
import { Bewaard } from './bewaard.ts';
import { schrijfHosting } from './hosting.ts';
import { Kinderen } from './kinderen.ts';
import { verdeelWerk, type Bouwdeel } from './plan.ts';
import { schrijfSitemap } from './sitemap.ts';
import { verplaats } from './verplaats.ts';
import { bouwmap, ruimOp, ruimWeg } from './wissel.ts';

/** More processes than this would not fit the memory that a build may take. */
const meesteProcessen = 4;
/** What a build in parts did. */
export interface Delenuitslag {
  gebouwd: number;
  hergebruikt: number;
}

/**
 * Builds a large site in parts: what is new or changed over several processes, each with its own gemeenten, the rest
 * from an earlier build. The first of them also makes the pages that belong to no gemeente; the process that read the
 * content writes the open data meanwhile. Undefined after a fout in the content, which was reported.
 */
export async function bouwInDelen(cache: string, nieuw: string): Promise<Delenuitslag | undefined> {
  const kinderen = new Kinderen();
  ruimOp(onderProject);
  const werkmap = bouwmap(onderProject);
  process.once('exit', kinderen.stop);
  try {
    const plan = join(cache, 'bouwplan.json');
    rmSync(plan, { force: true });
    const data = resolve(werkmap, 'data');
    const lezer = kinderen.start('scripts/bouwplan.ts', { BOUWPLAN: plan, UITVOER: data }, 'meteen');
    const bouwers = Array.from({ length: Math.min(meesteProcessen, availableParallelism()) }, (_, i) => {
      const lijst = join(cache, `bouwdeel-${String(i)}.json`);
      const map = resolve(werkmap, String(i));
      const env = { BOUWDEEL: lijst, BOUWNUMMER: String(i), UITVOER: map };
      // A fout in the content may stop it, too: that is told once, by who reads the content.
      return { lijst, map, ...kinderen.start('scripts/bouwdeel.ts', env, 'later') };
    });
    await Promise.race([lezer.bericht, lezer.klaar]);
    const delen = leesPlan(plan);
    if (delen === undefined) return undefined;
    const bewaard = new Bewaard(cache);
    bewaard.ruimOp(delen);
    const over = delen.filter((deel) => bewaard.heeft(deel));
    const werk = verdeelWerk(
      delen.filter((deel) => !over.includes(deel)),
      bouwers.length,
    );
    for (const [i, { lijst, stuur }] of bouwers.entries()) {
      writeFileSync(lijst, JSON.stringify(werk[i]?.flatMap(({ gemeenten }) => gemeenten) ?? []));
      stuur(i < werk.length);
    }
    await Promise.all([lezer, ...bouwers].map(({ klaar }) => klaar));
    mkdirSync(nieuw, { recursive: true });
    for (const [i, eigen] of werk.entries()) {
      const map = bouwers[i]?.map ?? '';
      const gebouwd = new Set(eigen.flatMap(({ gemeenten }) => gemeenten));
      for (const naam of readdirSync(map))
        if (i === 0 || gebouwd.has(naam)) verplaats(join(map, naam), join(nieuw, naam));
    }
    verplaats(data, join(nieuw, 'data'));
    for (const deel of over) bewaard.zetIn(deel, nieuw);
    for (const deel of werk.flat()) bewaard.bewaar(deel, nieuw);
    schrijfSitemap(nieuw, leesModel());
    schrijfHosting(nieuw, leesModel());
    return { gebouwd: werk.flat().length, hergebruikt: over.length };
  } finally {
    process.off('exit', kinderen.stop);
    kinderen.stop();
    ruimWeg(werkmap);
  }
}

/** Under the folder of the project: Astro keeps code of a build that goes elsewhere in one place, for all processes. */
const onderProject = '.cache/bouw';

function leesPlan(plan: string): Bouwdeel[] | undefined {
  return existsSync(plan) ? (JSON.parse(readFileSync(plan, 'utf8')) as Bouwdeel[]) : undefined;
}
