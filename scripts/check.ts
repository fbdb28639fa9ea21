import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { formatReport, formatWaarschuwingen } from '../src/model/problem.ts';

// npm run check [-- --bevindingen]: reads all content, prints every problem, exits 1 on a fout.
const map = inhoudmap(process.env, process.cwd());
const { problems, aantalBestanden } = leesAlles(map);
console.log(formatReport(problems, { bevindingen: process.argv.includes('--bevindingen') }));
for (const regel of formatWaarschuwingen(problems)) console.log(regel);
console.log(`${String(aantalBestanden)} bestanden gelezen in ${map.getoond.content}`);
if (problems.some((problem) => problem.severity === 'fout')) process.exitCode = 1;
