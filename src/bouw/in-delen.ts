import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { leesModel } from '../lezer/modelcache.ts';
import { Bewaard } from './bewaard.ts';
import { schrijfHosting } from './hosting.ts';
import { verdeelWerk, type Bouwdeel } from './plan.ts';
import { schrijfSitemap } from './sitemap.ts';
import { verplaats } from './verplaats.ts';
import { bouwmap, ruimOp, ruimWeg } from './wissel.ts';

/** More processes than this would not fit the memory that a build may take. */
const meesteProcessen = 4;
/** Of what a process reads and draws little stays; this keeps it from putting off cleaning up. */
const geheugen = ['--max-old-space-size=640', '--max-semi-space-size=8'];

/** The bundler is done in seconds and its memory then lies there: it gets one thread, and gives back what it let go. */
const bundelaar = { MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };

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
  const kinderen = new Set<ChildProcess>();
  ruimOp(onderProject);
  const werkmap = bouwmap(onderProject);
  const stop = (): void => kinderen.forEach((kind) => kind.kill());
  process.once('exit', stop);
  try {
    const plan = join(cache, 'bouwplan.json');
    rmSync(plan, { force: true });
    const data = resolve(werkmap, 'data');
    const lezer = draai(kinderen, 'scripts/bouwplan.ts', { BOUWPLAN: plan, UITVOER: data });
    await Promise.race([lezer.gepland, lezer.klaar]);
    const delen = leesPlan(plan);
    if (delen === undefined) return undefined;
    const bewaard = new Bewaard(cache);
    bewaard.ruimOp(delen);
    const over = delen.filter((deel) => bewaard.heeft(deel));
    const werk = verdeelWerk(
      delen.filter((deel) => !over.includes(deel)),
      Math.min(meesteProcessen, availableParallelism()),
    );
    const bouwers = Promise.all(
      werk.map(async (eigen, i) => {
        const lijst = join(cache, `bouwdeel-${String(i)}.json`);
        const uitvoer = resolve(werkmap, String(i));
        writeFileSync(lijst, JSON.stringify(eigen.flatMap(({ gemeenten }) => gemeenten)));
        const env = { BOUWDEEL: lijst, BOUWNUMMER: String(i), UITVOER: uitvoer };
        await draai(kinderen, 'scripts/bouwdeel.ts', env).klaar;
        return uitvoer;
      }),
    );
    const [mappen] = await Promise.all([bouwers, lezer.klaar]);
    mkdirSync(nieuw, { recursive: true });
    for (const [i, map] of mappen.entries()) {
      const gebouwd = new Set(werk[i]?.flatMap(({ gemeenten }) => gemeenten));
      for (const naam of readdirSync(map))
        if (i === 0 || gebouwd.has(naam)) verplaats(join(map, naam), join(nieuw, naam));
      rmSync(map, { recursive: true, force: true });
    }
    verplaats(data, join(nieuw, 'data'));
    for (const deel of over) bewaard.zetIn(deel, nieuw);
    for (const deel of werk.flat()) bewaard.bewaar(deel, nieuw);
    schrijfSitemap(nieuw, leesModel());
    schrijfHosting(nieuw, leesModel());
    return { gebouwd: werk.flat().length, hergebruikt: over.length };
  } finally {
    process.off('exit', stop);
    stop();
    ruimWeg(werkmap);
  }
}

/** Under the folder of the project: Astro keeps code of a build that goes elsewhere in one place, for all processes. */
const onderProject = '.cache/bouw';

/** Runs a script of this project; its output is ours. `gepland` is when it says so, `klaar` when it has ended well. */
function draai(
  kinderen: Set<ChildProcess>,
  script: string,
  env: Record<string, string>,
): { gepland: Promise<unknown>; klaar: Promise<void> } {
  const kind = spawn(process.execPath, [...geheugen, script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...bundelaar, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  kinderen.add(kind);
  const einde = new Promise<number | null>((klaar, mis) => kind.once('exit', klaar).once('error', mis));
  return {
    gepland: new Promise((klaar) => kind.once('message', klaar)),
    klaar: einde.then((code) => {
      kinderen.delete(kind);
      if (code !== 0) throw new Error(`${script} stopte met code ${String(code)}`);
    }),
  };
}

function leesPlan(plan: string): Bouwdeel[] | undefined {
  return existsSync(plan) ? (JSON.parse(readFileSync(plan, 'utf8')) as Bouwdeel[]) : undefined;
}
