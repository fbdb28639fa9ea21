import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inhoudmap } from './inhoudmap.ts';

/** The bytes of a file under `thema/`, which the check has seen before. */
export function leesThemabestand(naam: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(inhoudmap(process.env, process.cwd()).content, 'thema', basename(naam))));
}
