import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { meetBuren } from './bench/buren.ts';
import { meetFederatie } from './bench/federatie.ts';
import { genereerLand } from './bench/genereer.ts';
import { landVanMaat, maakLand } from './bench/land.ts';
import { meet, type Meting } from './bench/meet.ts';
import { formatTabel, type Rij } from './bench/tabel.ts';
import { meetOmvang } from './bench/uitvoer.ts';
import { meetZoeken } from './bench/zoekbytes.ts';

// npm run bench [-- --paginas 200,2000 --zonder-buren --zonder-index --met-raadsbladen --zaad 1 --federatie 10]: the real
// check, build and search on an invented country, beside other generators on the same data. Linux only: memory and processor come from /proc.
const { values } = parseArgs({
  options: {
    paginas: { type: 'string', default: '200,2000,18000' },
    'zonder-buren': { type: 'boolean', default: false },
    'zonder-index': { type: 'boolean', default: false },
    'met-raadsbladen': { type: 'boolean', default: false },
    federatie: { type: 'string' },
    zaad: { type: 'string', default: '1' },
  },
});
let laatst = '';
const werkmap = resolve('.cache/bench');
mkdirSync(werkmap, { recursive: true });
if (values.federatie !== undefined) {
  await toonFederatie(Number(values.federatie));
  process.exit();
}
const rijen: Rij[] = [];
for (const maat of values.paginas.split(',').map(Number)) rijen.push(...(await meetMaat(maat)));
const tabel = formatTabel(rijen);
console.log(`\n${tabel}`);
writeFileSync(`${werkmap}/tabel.md`, `${tabel}\n`);

async function toonFederatie(aantal: number): Promise<void> {
  const { sites, zoek } = await meetFederatie(aantal, werkmap, (wat, s) => toon(aantal, wat, s));
  const cpu = sites.map((site) => site.cpu);
  const som = cpu.reduce((tot, deel) => tot + deel, 0);
  console.log(`\n${String(aantal)} sites, gelukt: ${String(sites.filter(({ gelukt }) => gelukt).length)}`);
  console.log(`samen ${som.toFixed(0)} s cpu, de zwaarste ${Math.max(...cpu).toFixed(1)} s`);
  console.log(`geheugen hoogstens ${Math.max(...sites.map(({ geheugen }) => geheugen)).toFixed(0)} MiB`);
  if (zoek === undefined) console.log('zoeken over alle sites: overgeslagen, geen Chromium gevonden');
  else
    console.log(
      `zoeken over alle sites: ${String(zoek.resultaten)} resultaten in ${String(zoek.sites)} sites, ${(zoek.bytes / 1000).toFixed(0)} kB met alle resultaten`,
    );
}

async function meetMaat(maat: number): Promise<Rij[]> {
  const land = `${werkmap}/land`;
  const landmaat = landVanMaat(maat, Number(values.zaad));
  toon(maat, 'verzonnen land maken');
  const bestanden = genereerLand(land, landmaat, values['met-raadsbladen']);
  const uitvoer = `${werkmap}/dist`;
  const cache = `${werkmap}/cache`;
  for (const map of [uitvoer, cache]) rmSync(map, { recursive: true, force: true });
  const env = { INHOUD: land, CACHEMAP: cache, UITVOER_NAAR: uitvoer };
  const draai = (wat: string, script: string, extra: Record<string, string> = {}): Promise<Meting> =>
    meet([process.execPath, script], { env: { ...env, ...extra }, toon: (s) => toon(maat, wat, s) });
  const eigen: Rij[] = [];

  eigen.push({
    maat,
    wat: `controle (${String(bestanden)} bestanden)`,
    meting: await draai('controle', 'scripts/check.ts'),
  });
  const koud = await draai('bouwen zonder zoekindex', 'scripts/build.ts', { ZONDER_ZOEKINDEX: '1' });
  eigen.push({ maat, wat: 'bouwen, zonder index', meting: koud, omvang: meetOmvang(uitvoer) });
  verander(land, landmaat);
  const weer = await draai('opnieuw na één bestand', 'scripts/build.ts', { ZONDER_ZOEKINDEX: '1' });
  eigen.push({ maat, wat: 'opnieuw na één bestand', meting: weer, verhouding: tegen(weer, koud) });
  if (!values['zonder-index']) {
    rmSync(cache, { recursive: true, force: true });
    const met = await draai('bouwen met zoekindex', 'scripts/build.ts');
    const wie = maakLand(landmaat)[1]?.id ?? '';
    const zoek = met.gelukt ? await meetZoeken(uitvoer, `/zoeken/?in=${wie}&q=linden`) : undefined;
    eigen.push({
      maat,
      wat: 'bouwen, met index',
      meting: met,
      omvang: meetOmvang(uitvoer),
      zoek,
      verhouding: tegen(met, koud),
    });
  }
  if (values['zonder-buren']) return eigen;
  const buren = await meetBuren({ maat, werkmap, toon: (wat, s) => toon(maat, wat, s) });
  return [
    ...eigen,
    ...buren.map((rij) => (rij.meting === undefined ? rij : { ...rij, verhouding: tegen(rij.meting, koud) })),
  ];
}

/** One sentence in one file of the last gemeente. */
function verander(land: string, maat: Parameters<typeof maakLand>[0]): void {
  const gemeente = maakLand(maat).at(-1);
  const wijk = gemeente?.gebieden[0]?.wijken[0];
  const pad = `${land}/content/wijken/${gemeente?.id ?? ''}/${wijk?.slug ?? ''}.yaml`;
  writeFileSync(pad, readFileSync(pad, 'utf8').replace(/^inHetKort: .*$/m, 'inHetKort: Deze zin is veranderd.'));
}

function tegen(een: Meting, ander: Meting): { cpu: number; wand: number } {
  return { cpu: een.cpu / ander.cpu, wand: een.wand / ander.wand };
}

/** What is going on, on one line that is written over. */
function toon(maat: number, wat: string, seconden = 0): void {
  const tekst = `${String(maat)} gebieden: ${wat} ${seconden === 0 ? '' : `${seconden.toFixed(0)} s`}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${tekst}`);
  else if (seconden === 0 || laatst !== wat) process.stderr.write(`${tekst}\n`);
  laatst = wat;
}
