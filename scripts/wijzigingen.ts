import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { inhoudmap, type Inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesBoom } from '../src/lezer/lees-boom.ts';
import { formatReport, type Problem } from '../src/model/problem.ts';
import { vergelijkInhoud } from '../src/model/vergelijk-inhoud.ts';
import { formatConcept } from '../src/model/wijzigingsconcept.ts';

// npm run wijzigingen -- <map-of-git-ref> [datum]: what differs between an older tree and this one → a draft in wijzigingen/.
const uitleg = `Gebruik: npm run wijzigingen -- <map-of-git-ref> [datum]
  <map-of-git-ref>  een map met content/ en data/ van toen, of een versie van git, zoals v0.1 of HEAD~5
  [datum]           de dag voor het concept, als jjjj-mm-dd; anders vandaag`;

const [bron, datum = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const nu = inhoudmap(process.env, process.cwd());
const tijdelijk = mkdtempSync(join(tmpdir(), 'wijzigingen-'));
if (bron === undefined || bron.startsWith('-') || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) stop(uitleg);
try {
  const problems: Problem[] = [];
  const verschillen = vergelijkInhoud(leesBoom(mapVanToen(bron), problems), leesBoom(nu, problems));
  if (problems.length > 0) stop(formatReport(problems, { bevindingen: false }));
  if (verschillen.length === 0) stop('Er is niets veranderd.', 0);
  const pad = join(nu.content, 'wijzigingen', `${datum}-concept.yaml`);
  if (existsSync(pad)) stop(`${relative('.', pad)} bestaat al; hernoem of verwijder dat bestand eerst`);
  mkdirSync(join(nu.content, 'wijzigingen'), { recursive: true });
  writeFileSync(pad, formatConcept(verschillen, datum));
  console.log(`${String(verschillen.length)} verschillen. Vul titel en teksten in: ${relative('.', pad)}`);
} finally {
  rmSync(tijdelijk, { recursive: true, force: true });
}

function mapVanToen(waar: string): Inhoudmap {
  if (existsSync(join(waar, 'content'))) return inhoudmap({ INHOUD: waar }, process.cwd());
  const paden = [nu.getoond.content, nu.getoond.data];
  if (!paden.map((pad) => haalUit(waar, pad)).includes(true))
    stop(`\`${waar}\` is geen map met content/ en geen versie die git kent`);
  const [content = '', data = ''] = paden.map((pad) => resolve(tijdelijk, pad));
  return { content, data, getoond: { content: `${waar}:${paden[0] ?? ''}`, data: `${waar}:${paden[1] ?? ''}` } };
}

/** One folder of an older version, into the temporary folder; false when that version does not have it. */
function haalUit(versie: string, pad: string): boolean {
  try {
    const tar = execFileSync('git', ['archive', '--format=tar', versie, '--', pad], {
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', tijdelijk], { input: tar });
    return true;
  } catch {
    return false;
  }
}

function stop(tekst: string, code = 1): never {
  console[code === 0 ? 'log' : 'error'](tekst);
  rmSync(tijdelijk, { recursive: true, force: true });
  process.exit(code);
}
