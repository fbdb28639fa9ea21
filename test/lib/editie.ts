import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aggregate, type Model } from '../../src/model/aggregate.ts';
import type { Registratiecijfer } from '../../src/model/schemas/registratiecijfer.ts';
import { fixture, lees } from './inhoud.ts';

/** A second, invented edition to lay over the fixture; apart from it, so that the rest of the tests keep one edition. */
export const editielaag = join(import.meta.dirname, '../fixture-editie');

/** Copies the fixture with the second edition over it to a folder. */
export function legEdities(map: string): void {
  for (const laag of [fixture, editielaag]) cpSync(laag, map, { recursive: true });
}

/** The linked model of the fixture with a second edition. */
export function editiesModel(): Model {
  const map = mkdtempSync(join(tmpdir(), 'edities-'));
  legEdities(map);
  const { inhoud, problems } = lees(map);
  rmSync(map, { recursive: true });
  if (inhoud === undefined) throw new Error(`the second edition has fouten: ${JSON.stringify(problems)}`);
  return aggregate(inhoud, problems);
}

/** One delivered line, for a model without files. */
export function cijfer(registratie: string, velden: Partial<Registratiecijfer>): Registratiecijfer {
  return {
    registratie,
    van: '2026-01-01',
    totEnMet: '2026-12-31',
    deel: '',
    deel2: '',
    waarde: undefined,
    status: 'waarde',
    noot: '',
    levering: 'voorbeeldstad/2026/proef',
    bestand: 'data/registraties/voorbeeldstad/2026/proef.csv',
    regel: 2,
    ...velden,
  };
}
