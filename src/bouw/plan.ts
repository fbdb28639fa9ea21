import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../model/aggregate.ts';
import { verdeelModel } from '../model/deelmodel.ts';

/** A part of the site as a build sees it: its pages are the same as long as `sleutel` is. */
export interface Bouwdeel {
  gemeenten: string[];
  sleutel: string;
  /** About how much work its pages are. */
  gewicht: number;
}

/** From this many files on a site is built in parts: below it the parts cost more than they give. */
export const veelBestanden = 1500;

/** Whether a site with so many authored files is built in parts; `DELEN` says otherwise, for tests. */
export function bouwtInDelen(aantalBestanden: number, env: Record<string, string | undefined>): boolean {
  return env['DELEN'] === undefined ? aantalBestanden >= veelBestanden : env['DELEN'] === 'ja';
}

/**
 * The parts of a site, each with a print of all that its pages read: its part of the model, its texts, and all code.
 * A page cannot read anything else, so an equal print means equal bytes.
 */
export function planBouw(model: Model, code: string, lees: (pad: string) => string | Uint8Array): Bouwdeel[] {
  return verdeelModel(model).map(({ gemeenten, model: deel }) => {
    const print = createHash('sha256').update(code).update(JSON.stringify(deel));
    for (const { bestand } of [...deel.hoofdstukken, ...deel.werkwijzen, ...deel.gesprekken])
      print.update(lees(bestand));
    return {
      gemeenten,
      sleutel: print.digest('hex'),
      gewicht: gemeenten.length + 2 * deel.wijken.length + 10 * deel.producten.length,
    };
  });
}

/** A print of everything of this project that makes a page: code, styles, settings, locked dependencies. */
export function printVanCode(map: string): string {
  const print = createHash('sha256');
  const vast = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
  const onder = (naam: string, behalve: string[]): string[] =>
    readdirSync(join(map, naam), { recursive: true, withFileTypes: true })
      .filter((ding) => ding.isFile() && !behalve.some((weg) => ding.parentPath.startsWith(join(map, weg))))
      .map((ding) => join(ding.parentPath, ding.name).slice(map.length + 1));
  for (const pad of [...vast, ...onder('src', ['src/content']), ...onder('public', [])].sort())
    print.update(`${pad}\n`).update(readFileSync(join(map, pad)));
  return print.digest('hex');
}

/** What the first process does beside its parts: the pages of no gemeente, as a share of all. */
const werkVanAllen = 0.03;

/** The parts over so many processes, the heaviest first, each to the process with the least work. */
export function verdeelWerk(delen: readonly Bouwdeel[], processen: number): Bouwdeel[][] {
  const totaal = delen.reduce((som, { gewicht }) => som + gewicht, 0);
  const werk = Array.from({ length: Math.max(1, Math.min(processen, delen.length)) }, (_, i) => ({
    delen: [] as Bouwdeel[],
    som: i === 0 ? totaal * werkVanAllen : 0,
  }));
  for (const deel of [...delen].sort((a, b) => b.gewicht - a.gewicht)) {
    const lichtst = werk.reduce((een, ander) => (ander.som < een.som ? ander : een));
    lichtst.delen.push(deel);
    lichtst.som += deel.gewicht;
  }
  return werk.map(({ delen: eigen }) => eigen);
}
