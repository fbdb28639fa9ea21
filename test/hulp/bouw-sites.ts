import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bouwsels } from './sites.ts';

/** Builds the shipped site and the fixture site once per run, one after the other; only the `site` project asks for it. */
export async function setup(): Promise<void> {
  for (const { naam, cache, dist, inhoud } of bouwsels) {
    const { NODE_ENV: _, ...rest } = process.env;
    const env = { ...rest, CACHEMAP: cache, UITVOER_NAAR: dist, ...(inhoud === undefined ? {} : { INHOUD: inhoud }) };
    try {
      await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`the ${naam} site did not build\n${stdout}\n${stderr}`);
    }
  }
}
