import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { legEdities } from '../lib/editie.ts';
import { bouwsels, type Bouwsel } from './sites.ts';

/** Builds every site once per run, one after the other; only the `site` project asks for it. */
export async function setup(): Promise<void> {
  for (const { naam, inhoud } of bouwsels) if (naam === 'edities' && inhoud !== undefined) legEdities(inhoud);
  for (const bouwsel of bouwsels) await bouwSite(bouwsel);
}

/** Builds one site with the real command; throws with everything it printed. */
export async function bouwSite({ naam, cache, dist, inhoud }: Bouwsel): Promise<void> {
  const { NODE_ENV: _, ...rest } = process.env;
  const env = { ...rest, CACHEMAP: cache, UITVOER_NAAR: dist, ...(inhoud === undefined ? {} : { INHOUD: inhoud }) };
  try {
    await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`the ${naam} site did not build\n${stdout}\n${stderr}`);
  }
}
