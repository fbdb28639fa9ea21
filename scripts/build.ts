import { existsSync } from 'node:fs';
import { bouwInDelen } from '../src/bouw/in-delen.ts';
import { bouwtInDelen } from '../src/bouw/plan.ts';
import { neemSlot } from '../src/bouw/slot.ts';
import { formatStoring } from '../src/bouw/storing.ts';
import { bouwmap, ruimLaterWeg, ruimOp, ruimWeg, wissel } from '../src/bouw/wissel.ts';
import { vindBestanden } from '../src/lezer/bestanden.ts';
import { inhoudmap, type Inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { cachemap, schrijfModel } from '../src/lezer/modelcache.ts';
import { schrijfSchemas } from '../src/lezer/schemabestanden.ts';
import { aggregate } from '../src/model/aggregate.ts';
import { formatReport, formatWaarschuwingen } from '../src/model/problem.ts';

// npm run build: check, link, build beside dist/ and swap at the very end, so that the last good site stays on any failure.
const doel = process.env['UITVOER_NAAR'] ?? 'dist';
const nieuw = bouwmap(doel);
for (const [signaal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signaal, () => stop('Afgebroken', code));

try {
  const slot = await neemSlot('.cache', () => console.log('In deze map wordt al gebouwd; wachten tot dat klaar is…'));
  ruimOp(doel);
  const map = inhoudmap(process.env, process.cwd());
  const inDelen = bouwtInDelen(vindBestanden(map.content, '', []).length, process.env);
  if (inDelen) {
    const uitslag = await bouwInDelen(cachemap(), nieuw);
    if (uitslag === undefined) stop('Niet gebouwd');
    console.log(`${String(uitslag.gebouwd)} delen gebouwd, ${String(uitslag.hergebruikt)} ongewijzigd overgenomen`);
  } else await bouwInEens(map);
  wissel(nieuw, doel, inDelen ? ruimLaterWeg : ruimWeg);
  slot.laatLos();
  console.log(`Klaar: de site staat in ${doel}/`);
} catch (error) {
  console.error(formatStoring(error));
  stop('Het bouwen is mislukt');
}

/** A site of usual size: read, checked and built in this process. */
async function bouwInEens(map: Inhoudmap): Promise<void> {
  const { inhoud, problems, aantalBestanden } = leesAlles(map);
  console.log(formatReport(problems, { bevindingen: false }));
  if (inhoud === undefined) stop('Niet gebouwd');
  for (const regel of formatWaarschuwingen(problems)) console.log(regel);
  console.log(`${String(aantalBestanden)} bestanden gecontroleerd, stand van ${inhoud.site.peildatum}; bouwen…`);
  schrijfModel(aggregate(inhoud, problems), cachemap());
  schrijfSchemas();
  process.env['UITVOER'] = nieuw;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ logLevel: 'warn' });
}

/** Ends without a new site, and says which one there is. */
function stop(wat: string, code = 1): never {
  ruimWeg(nieuw);
  console.error(`${wat}; ${existsSync(doel) ? `de vorige site in ${doel}/ blijft staan` : 'er is nog geen site'}.`);
  process.exit(code);
}
