import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../model/aggregate.ts';
import { beperkModel } from '../model/deelmodel.ts';
import { alleenGemeenten } from './bouwdeel.ts';

/** The ignored folder for derived files; a test that builds beside a build gives its own in `CACHEMAP`. */
export function cachemap(env: Record<string, string | undefined> = process.env): string {
  return env['CACHEMAP'] ?? '.cache';
}

/** Writes the model in one step, so that a reader never sees half a file. */
export function schrijfModel(model: Model, map = cachemap()): void {
  mkdirSync(map, { recursive: true });
  const tijdelijk = join(map, `model.${String(process.pid)}.json`);
  try {
    writeFileSync(tijdelijk, JSON.stringify(model));
    renameSync(tijdelijk, join(map, 'model.json'));
  } finally {
    rmSync(tijdelijk, { force: true });
  }
}

/** On the process: Astro loads this module for its settings and once more for the pages, and the model is large. */
const proces = globalThis as { staatVanDeWijk?: { model: Model; mtimeMs: number; pad: string } };

/**
 * The model as last written, in a process that only builds some gemeenten no more than those need. Read again only when
 * the file changed (`astro dev`). Throws when `aggregate` never ran.
 */
export function leesModel(map = cachemap()): Model {
  const pad = join(map, 'model.json');
  if (!existsSync(pad)) throw new Error('no model yet: run `npm run aggregate` first');
  const { mtimeMs } = statSync(pad);
  const laatste = proces.staatVanDeWijk;
  if (laatste?.pad === pad && laatste.mtimeMs === mtimeMs) return laatste.model;
  const heel = JSON.parse(readFileSync(pad, 'utf8')) as Model;
  const eigen = alleenGemeenten();
  const model = eigen === undefined ? heel : beperkModel(heel, eigen);
  proces.staatVanDeWijk = { model, mtimeMs, pad };
  return model;
}
