import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../lib/bronbestanden.ts';
import { schrijfUitslag, volledig } from '../hulp/uitslag.ts';
import { lezers, type Lezer } from './lezers.ts';
import { mutanten, muteer } from './muteer.ts';

// Real files, changed at random: a reader may refuse anything, but it may not crash, hang or fill the memory, and what it
// says is Dutch without a stack. Inputs that once went wrong stay in `zaden/`, and are read on every run.
const aantal = volledig ? 5000 : 150;
/** Of the processor, not of the clock: a busy computer is no hang. */
const hoogstensMs = 10_000;
const hoogstensMB = 300;
const map = mkdtempSync(join(tmpdir(), 'fuzz-'));
const zaden = join(import.meta.dirname, 'zaden');
const uitslag = new Map<string, string>();
afterAll(() => {
  rmSync(map, { recursive: true, force: true });
  if (volledig && uitslag.size > 0) schrijfUitslag('fuzz', verslag());
});

/** What is wrong with how a reader took this file; undefined when nothing is. */
function gebrek(lezer: Lezer, bytes: Buffer, meet: { ms: number; MB: number; geweigerd: number }): string | undefined {
  const begin = process.cpuUsage();
  const vol = process.memoryUsage().rss;
  let regels: string[];
  try {
    regels = lezer.lees(bytes, join(map, 'f'));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(begin);
  const ms = (user + system) / 1000;
  const MB = (process.memoryUsage().rss - vol) / 1024 / 1024;
  meet.ms = Math.max(meet.ms, ms);
  meet.MB = Math.max(meet.MB, MB);
  if (regels.length > 0) meet.geweigerd++;
  if (ms > hoogstensMs) return `${String(Math.round(ms))} ms`;
  if (MB > hoogstensMB) return `${String(Math.round(MB))} MB`;
  const vreemd = regels.find((regel) => /\n|\p{Cc}|\bat \S+:\d+:\d+|\bError\b|undefined|\[object/u.test(regel));
  return vreemd === undefined || vreemd.includes('`') ? undefined : `says: ${vreemd}`;
}

describe.each(lezers)('$naam', (lezer) => {
  it(`takes ${String(aantal)} changed files without a crash, a hang or a full memory`, async () => {
    const bestanden = await lezer.bestanden();
    const meet = { ms: 0, MB: 0, geweigerd: 0 };
    expect(bestanden.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(mutanten(bestanden.length), ({ bestand, ingrepen }) => {
        const echt = bestanden[bestand] ?? Buffer.alloc(0);
        const doe = (deel: Buffer): Buffer => muteer(deel, ingrepen);
        const bytes = lezer.verander === undefined ? doe(echt) : lezer.verander(echt, doe);
        const fout = gebrek(lezer, bytes, meet);
        if (fout === undefined) return;
        mkdirSync(join(map, 'gevonden'), { recursive: true });
        writeFileSync(join(map, 'gevonden', 'laatste'), bytes);
        throw new Error(fout);
      }),
      // A fixed seed: the same on every computer, and a failure comes back.
      { numRuns: aantal, seed: volledig ? 2 : 1, endOnFailure: volledig },
    );
    const [ms, MB] = [meet.ms, meet.MB].map((getal) => String(Math.round(getal)));
    uitslag.set(
      lezer.naam,
      `| ${lezer.naam} | ${String(bestanden.length)} | ${aantal.toLocaleString('nl-NL')} | ${meet.geweigerd.toLocaleString('nl-NL')} | 0 | ${ms ?? ''} | ${MB ?? ''} |`,
    );
  }, 1_800_000);

  const eigen = join(zaden, lezer.naam.toLowerCase().replaceAll(' ', '-'));
  it.each(existsSync(eigen) ? readdirSync(eigen).sort() : [])('once went wrong: %s', (naam) => {
    expect(gebrek(lezer, readFileSync(join(eigen, naam)), { ms: 0, MB: 0, geweigerd: 0 })).toBeUndefined();
  });
});

/** What an earlier run found for a reader that this one did not try. */
function vorige(naam: string): string[] {
  const pad = join(root, 'docs/volledig/fuzz.md');
  const regels = existsSync(pad) ? readFileSync(pad, 'utf8').split('\n') : [];
  return regels.filter((regel) => regel.startsWith(`| ${naam} |`));
}

function verslag(): string[] {
  return [
    '# Lezers met kapotte bestanden',
    '',
    'Gemaakt door `test/fuzz/lezers.test.ts` met `VOLLEDIG=1`: echte bestanden van deze site met een tot zes',
    `willekeurige ingrepen. Mis is: een stacktrace, meer dan ${String(hoogstensMs / 1000)} seconden rekenen, meer dan ${String(hoogstensMB)} MB erbij, of een melding die geen`,
    'Nederlandse zin is. Wat ooit misging, staat in `test/fuzz/zaden/`.',
    '',
    '| Lezer | Echte bestanden | Invoer | Met meldingen | Mis | Langste (ms) | Meeste geheugen erbij (MB) |',
    '|---|---|---|---|---|---|---|',
    ...lezers.flatMap(({ naam }) => uitslag.get(naam) ?? vorige(naam)),
  ];
}
