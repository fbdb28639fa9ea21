import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import type { Registerlevering } from '../model/schemas/importregister.ts';
import { metingSchema, type Meting } from '../model/schemas/meting.ts';

/** The files of one levering under `data/metingen/`: path from the data folder → text. */
export function formatLevering(levering: Registerlevering, metingen: readonly Meting[]): Record<string, string> {
  const { sleutel, titel, tabel, jaargang, licentie, via, bron } = levering;
  const herkomst = { titel, tabel, jaargang, licentie, ...(via === undefined ? {} : { via }), bron };
  const columns = Object.keys(metingSchema.shape);
  return {
    [`metingen/${sleutel}/metingen.csv`]: stringify([...metingen], { header: true, columns }),
    [`metingen/${sleutel}/herkomst.yaml`]: yaml(herkomst, { lineWidth: 0 }),
  };
}

/**
 * Writes files under a folder: everything is written beside its place first, so that a full disk changes nothing,
 * and only then renamed. Every file is whole at every moment; running it again finishes what a crash in between left.
 */
export function schrijfAlles(map: string, bestanden: Record<string, string>): void {
  const klaar: [string, string][] = [];
  try {
    for (const [pad, tekst] of Object.entries(bestanden)) {
      const doel = join(map, pad);
      const tijdelijk = join(map, pad, '..', `.${String(process.pid)}-${pad.split('/').at(-1) ?? ''}`);
      mkdirSync(join(doel, '..'), { recursive: true });
      klaar.push([tijdelijk, doel]);
      writeFileSync(tijdelijk, tekst);
    }
    for (const [tijdelijk, doel] of klaar) renameSync(tijdelijk, doel);
  } finally {
    for (const [tijdelijk] of klaar) rmSync(tijdelijk, { force: true });
  }
}

/** Whether these files already stand there, to the letter. */
export function staatErAl(map: string, bestanden: Record<string, string>): boolean {
  return Object.entries(bestanden).every(([pad, tekst]) => {
    try {
      return readFileSync(join(map, pad), 'utf8') === tekst;
    } catch {
      return false;
    }
  });
}
