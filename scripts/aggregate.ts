import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { cachemap, schrijfModel } from '../src/lezer/modelcache.ts';
import { schrijfSchemas } from '../src/lezer/schemabestanden.ts';
import { aggregate } from '../src/model/aggregate.ts';
import { formatReport } from '../src/model/problem.ts';

// npm run aggregate: content and data → the linked model in the ignored cache folder; nothing is written on a fout.
const { inhoud, problems } = leesAlles(inhoudmap(process.env, process.cwd()));
console.log(formatReport(problems, { bevindingen: false }));
if (inhoud === undefined) process.exitCode = 1;
else {
  schrijfModel(aggregate(inhoud, problems));
  schrijfSchemas();
  console.log(`model geschreven naar ${cachemap()}/model.json`);
}
