import { parseArgs } from 'node:util';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { cachemap, schrijfModel } from '../src/lezer/modelcache.ts';
import { aggregate } from '../src/model/aggregate.ts';
import { formatReport } from '../src/model/problem.ts';

// npm run dev [-- --port 4321]: the site while you edit; a mistake made meanwhile is told in the page (src/bouw/herlaad.ts).
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const { inhoud, problems } = leesAlles(inhoudmap(process.env, process.cwd()));
console.log(formatReport(problems, { bevindingen: false }));
if (inhoud === undefined) {
  console.error('Niet gestart. Verbeter dit eerst; daarna ziet u nieuwe fouten in de pagina zelf.');
  process.exit(1);
}
schrijfModel(aggregate(inhoud, problems), cachemap());
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
const server = await dev({ logLevel: 'warn', server: { port: Number(values.port) } });
console.log(`De site draait op http://localhost:${String(server.address.port)}${inhoud.site.pad}\nStoppen: Ctrl+C`);
