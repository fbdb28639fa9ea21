import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { leesAlles, type Uitkomst } from '../../src/lezer/lees-alles.ts';
import { leesInhoud } from '../../src/lezer/lees-inhoud.ts';
import { aggregate, type Model } from '../../src/model/aggregate.ts';
import { formatProblem } from '../../src/model/problem.ts';

/** The fixture: one invented gemeente with everything, and a second one as an example. */
export const fixture = join(import.meta.dirname, '../fixture');

/** An empty folder that is gone after the test. */
export function tijdelijkeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'inhoud-'));
  onTestFinished(() => rmSync(map, { recursive: true, force: true }));
  return map;
}

/** Writes files under a folder and gives the folder back. */
export function schrijf(map: string, bestanden: Record<string, string | Uint8Array>): string {
  for (const [pad, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
  return map;
}

/** Everything wrong in one file of an otherwise empty content folder, one line per problem; `site.yaml` is ignored. */
export function meldingen(pad: string, inhoud: string | Uint8Array): string[] {
  return meldingenIn(schrijf(tijdelijkeMap(), { [pad]: inhoud }));
}

/** The same for a content folder that a test made itself. */
export function meldingenIn(map: string): string[] {
  return leesInhoud(map, 'content')
    .problems.filter((problem) => problem.file !== 'content/site.yaml')
    .map(formatProblem);
}

/** Reads a folder with `content/` and `data/` as the commands do, with paths relative to that folder. */
export function lees(map: string): Uitkomst {
  return leesAlles({
    content: join(map, 'content'),
    data: join(map, 'data'),
    getoond: { content: 'content', data: 'data' },
  });
}

/** The linked model of the fixture. */
export function fixtureModel(): Model {
  const { inhoud, problems } = lees(fixture);
  if (inhoud === undefined) throw new Error('the fixture has fouten: run INHOUD=test/fixture npm run check');
  return aggregate(inhoud, problems);
}

/** A copy of the fixture, with the files of a case over it if there is one; a file that only says VERWIJDER removes the one below it. */
export function fixtureMet(laag?: string): string {
  const map = tijdelijkeMap();
  cpSync(fixture, map, { recursive: true });
  if (laag === undefined) return map;
  for (const naam of readdirSync(laag, { recursive: true, encoding: 'utf8' })) {
    const bron = join(laag, naam);
    if (statSync(bron).isDirectory() || naam === 'verwacht.txt') continue;
    if (readFileSync(bron, 'utf8').trim() === 'VERWIJDER') rmSync(join(map, naam));
    else schrijf(map, { [naam]: readFileSync(bron) });
  }
  return map;
}
