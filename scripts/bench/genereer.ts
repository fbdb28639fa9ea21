import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { landbestanden } from './landbestanden.ts';
import { maakLand, type Landmaat } from './land.ts';

/** Writes the invented country under a folder (`content/` and `data/`), which is emptied first; gives the number of files. */
export function genereerLand(map: string, maat: Landmaat, wijkbladen = false): number {
  rmSync(map, { recursive: true, force: true });
  let aantal = 0;
  const bestaand = new Set<string>();
  for (const { pad, tekst } of landbestanden(maakLand(maat), maat.zaad, wijkbladen)) {
    const doel = join(map, pad);
    const ouder = dirname(doel);
    if (!bestaand.has(ouder)) mkdirSync(ouder, { recursive: true });
    bestaand.add(ouder);
    writeFileSync(doel, tekst);
    aantal++;
  }
  return aantal;
}
