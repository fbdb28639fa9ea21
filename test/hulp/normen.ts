import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const map = process.env['NORMEN'];
const dcat = map === undefined ? undefined : join(map, 'dcat-ap-nl');

/** For `describe.skipIf`: the SHACL shapes of DCAT-AP-NL are not ours to publish, so they come from a folder. */
export const zonderNormen = dcat === undefined || !existsSync(dcat);
if (zonderNormen) console.log('SHACL test skipped: give the folder with the shapes of DCAT-AP-NL as NORMEN=…');

/** The texts of all shapes, in Turtle. */
export function leesShapes(): string[] {
  if (dcat === undefined) throw new Error('no NORMEN');
  return readdirSync(dcat)
    .filter((naam) => naam.endsWith('.ttl'))
    .sort()
    .map((naam) => readFileSync(join(dcat, naam), 'utf8'));
}
