import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collecties, type Collectienaam } from '../model/collecties.ts';
import { maakBestandschema } from '../model/opendata/jsonschema.ts';
import { cachemap } from './modelcache.ts';

/** Writes the schema of every kind of authored file, for the editor: `.vscode/settings.json` points at them. */
export function schrijfSchemas(map = join(cachemap(), 'schemas')): void {
  mkdirSync(map, { recursive: true });
  for (const naam of ['site', ...Object.keys(collecties)] as (Collectienaam | 'site')[])
    writeFileSync(join(map, `${naam}.json`), JSON.stringify(maakBestandschema(naam)));
}
