import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bouwdeel } from './plan.ts';
import { koppelBestand } from './verplaats.ts';

/**
 * Pages of parts that were built before, as hard links to the files of the site: no second copy on disk. A file that
 * somebody changed in place since then has another time or size, and its part is built again.
 */
export class Bewaard {
  readonly #map: string;

  constructor(map: string) {
    this.#map = join(map, 'delen');
  }

  /** Whether the pages of this part are here, unchanged. */
  heeft(deel: Bouwdeel): boolean {
    const pad = join(this.#plek(deel), 'stand');
    if (!existsSync(pad)) return false;
    return readFileSync(pad, 'utf8') === this.#stand(deel);
  }

  /** Puts the pages of a part in a site. */
  zetIn(deel: Bouwdeel, uitvoer: string): void {
    for (const gemeente of deel.gemeenten) koppel(join(this.#plek(deel), gemeente), join(uitvoer, gemeente));
  }

  /** Keeps the pages of a part of a site. */
  bewaar(deel: Bouwdeel, uitvoer: string): void {
    rmSync(this.#plek(deel), { recursive: true, force: true });
    for (const gemeente of deel.gemeenten) koppel(join(uitvoer, gemeente), join(this.#plek(deel), gemeente));
    writeFileSync(join(this.#plek(deel), 'stand'), this.#stand(deel));
  }

  /** Forgets parts that the site no longer has. */
  ruimOp(delen: readonly Bouwdeel[]): void {
    const bekend = new Set(delen.map(naamVan));
    if (!existsSync(this.#map)) return;
    for (const naam of readdirSync(this.#map))
      if (!bekend.has(naam)) rmSync(join(this.#map, naam), { recursive: true, force: true });
  }

  #plek(deel: Bouwdeel): string {
    return join(this.#map, naamVan(deel));
  }

  #stand(deel: Bouwdeel): string {
    const print = createHash('sha256').update(deel.sleutel);
    for (const gemeente of deel.gemeenten)
      for (const pad of bestandenIn(join(this.#plek(deel), gemeente))) {
        const { size, mtimeMs } = lstatSync(join(this.#plek(deel), gemeente, pad));
        print.update(`${gemeente}/${pad} ${String(size)} ${String(mtimeMs)}\n`);
      }
    return print.digest('hex');
  }
}

function naamVan({ gemeenten }: Bouwdeel): string {
  return gemeenten[0] ?? '';
}

/** The same tree of folders, with links to the same files. */
function koppel(van: string, naar: string): void {
  mkdirSync(naar, { recursive: true });
  if (!existsSync(van)) return;
  for (const ding of readdirSync(van, { withFileTypes: true })) {
    if (ding.isDirectory()) koppel(join(van, ding.name), join(naar, ding.name));
    else koppelBestand(join(van, ding.name), join(naar, ding.name));
  }
}

function bestandenIn(map: string): string[] {
  if (!existsSync(map)) return [];
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => join(ding.parentPath, ding.name).slice(map.length + 1))
    .sort();
}
