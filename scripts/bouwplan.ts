import { readFileSync, writeFileSync } from 'node:fs';
import { eindigMetOuder } from '../src/bouw/kind.ts';
import { schrijfData } from '../src/bouw/opendata.ts';
import { planBouw, printVanCode } from '../src/bouw/plan.ts';
import { formatStoring } from '../src/bouw/storing.ts';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { cachemap, schrijfModel } from '../src/lezer/modelcache.ts';
import { aggregate } from '../src/model/aggregate.ts';
import { formatReport, formatWaarschuwingen } from '../src/model/problem.ts';

// The first process of a build in parts: check, link, say which parts there are, and write the open data while others
// draw those. No plan is written on a fout. A process of its own, so that what it takes in memory is soon gone.
const klaar = eindigMetOuder();
try {
  const { inhoud, problems, aantalBestanden } = leesAlles(inhoudmap(process.env, process.cwd()));
  console.log(formatReport(problems, { bevindingen: false }));
  if (inhoud !== undefined) {
    for (const regel of formatWaarschuwingen(problems)) console.log(regel);
    console.log(`${String(aantalBestanden)} bestanden gecontroleerd, stand van ${inhoud.site.peildatum}; bouwen…`);
    const model = aggregate(inhoud, problems, true);
    schrijfModel(model, cachemap());
    const code = `${printVanCode(process.cwd())} ${process.env['ZONDER_ZOEKINDEX'] ?? ''}`;
    const plan = planBouw(model, code, (pad) => readFileSync(pad));
    writeFileSync(process.env['BOUWPLAN'] ?? '', JSON.stringify(plan));
    process.send?.('gepland');
    schrijfData(model, process.env['UITVOER'] ?? '');
  }
} catch (error) {
  console.error(formatStoring(error));
  process.exitCode = 1;
}
klaar();
