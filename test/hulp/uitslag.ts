import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/bronbestanden.ts';

/** Whether everything runs at full size: `npm run test:volledig`. */
export const volledig = process.env['VOLLEDIG'] === '1';

/** Writes the figures of a full run to `docs/volledig/`. */
export function schrijfUitslag(naam: string, regels: readonly string[]): void {
  mkdirSync(join(root, 'docs/volledig'), { recursive: true });
  writeFileSync(join(root, 'docs/volledig', `${naam}.md`), `${regels.join('\n')}\n`);
}
