import { existsSync, renameSync, rmSync } from 'node:fs';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { cachemap, schrijfModel } from '../src/lezer/modelcache.ts';
import { aggregate } from '../src/model/aggregate.ts';
import { formatReport } from '../src/model/problem.ts';

// npm run build: check, link, build beside dist/ and swap at the very end, so that the last good site stays on any failure.
const doel = process.env['UITVOER_NAAR'] ?? 'dist';
const nieuw = `${doel}.nieuw-${String(process.pid)}`;
const { inhoud, problems, aantalBestanden } = leesAlles(inhoudmap(process.env, process.cwd()));
console.log(formatReport(problems, { bevindingen: false }));
if (inhoud === undefined) {
  console.error(
    `Niet gebouwd; ${existsSync(doel) ? `de vorige site in ${doel}/ blijft staan` : 'er is nog geen site'}.`,
  );
  process.exit(1);
}
console.log(`${String(aantalBestanden)} bestanden gecontroleerd; bouwen…`);
schrijfModel(aggregate(inhoud, problems), cachemap());
process.env['UITVOER'] = nieuw;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');
try {
  await build({ logLevel: 'warn' });
  wissel();
  console.log(`Klaar: de site staat in ${doel}/`);
} catch (error) {
  rmSync(nieuw, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error(
    `Het bouwen is mislukt; ${existsSync(doel) ? `de vorige site in ${doel}/ blijft staan` : 'er is nog geen site'}.`,
  );
  process.exit(1);
}

function wissel(): void {
  const oud = `${doel}.oud-${String(process.pid)}`;
  if (existsSync(doel)) renameSync(doel, oud);
  renameSync(nieuw, doel);
  rmSync(oud, { recursive: true, force: true });
}
