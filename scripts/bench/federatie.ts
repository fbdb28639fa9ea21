import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { landbestanden } from './landbestanden.ts';
import { maakLand, nederland } from './land.ts';
import { meet, type Meting } from './meet.ts';
import { meetSamen } from './zoekbytes.ts';

/** Ten gemeenten as ten sites that know nothing of each other, and one search over all of them. */
export interface Federatie {
  sites: Meting[];
  /** How many results a word has in how many of the sites, and the bytes that took. */
  zoek: { resultaten: number; sites: number; bytes: number } | undefined;
}

/** Builds each gemeente as a site of its own under one root, and searches all with merged indexes. */
export async function meetFederatie(
  aantal: number,
  werkmap: string,
  toon: (wat: string, seconden?: number) => void,
): Promise<Federatie> {
  const samen = join(werkmap, 'samen');
  rmSync(samen, { recursive: true, force: true });
  mkdirSync(samen, { recursive: true });
  const land = maakLand({ ...nederland, gemeenten: aantal });
  const sites: Meting[] = [];
  for (const [i, gemeente] of land.entries()) {
    const inhoud = join(werkmap, 'een');
    for (const map of [inhoud, `${inhoud}-cache`]) rmSync(map, { recursive: true, force: true });
    for (const { pad, tekst } of landbestanden([gemeente], nederland.zaad)) {
      mkdirSync(dirname(join(inhoud, pad)), { recursive: true });
      writeFileSync(join(inhoud, pad), tekst.replace(/^pad: \/$/m, `pad: /${gemeente.id}/`));
    }
    sites.push(
      await meet([process.execPath, 'scripts/build.ts'], {
        env: { INHOUD: inhoud, CACHEMAP: `${inhoud}-cache`, UITVOER_NAAR: join(samen, gemeente.id) },
        toon: (s) => toon(`site ${String(i + 1)} van ${String(aantal)}`, s),
      }),
    );
  }
  return {
    sites,
    zoek: await meetSamen(
      samen,
      land.map(({ id }) => id),
    ),
  };
}
