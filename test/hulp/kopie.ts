import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/bronbestanden.ts';

/** What a build needs of the project. */
const nodig = [
  'src',
  'scripts',
  'data',
  'public',
  'test/fixture',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project on another path, with the same packages; the caller removes it. */
export function maakKopie(): { map: string; ruimOp: () => void } {
  const boven = mkdtempSync(join(tmpdir(), 'kopie-'));
  const map = join(boven, 'een ander', 'pad');
  mkdirSync(map, { recursive: true });
  for (const pad of nodig) cpSync(join(root, pad), join(map, pad), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(map, 'node_modules'));
  return { map, ruimOp: () => rmSync(boven, { recursive: true, force: true }) };
}

export interface Afloop {
  code: number | null;
  signaal: NodeJS.Signals | null;
  uitvoer: string;
}

/** A command of the project in some folder, running, with what it said when it ends. */
export function start(
  map: string,
  script: string,
  env: Record<string, string>,
  opties: { uid?: number; gid?: number } = {},
): { proces: ChildProcess; klaar: Promise<Afloop> } {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  const proces = spawn(process.execPath, [`scripts/${script}.ts`], {
    cwd: map,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...opties,
  });
  let uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr])
    stroom.on('data', (stuk: Buffer) => {
      uitvoer += stuk.toString('utf8');
    });
  const klaar = new Promise<Afloop>((los) => {
    proces.on('close', (code, signaal) => {
      los({ code, signaal, uitvoer });
    });
  });
  return { proces, klaar };
}

/** Every file under a folder with a print of its bytes. */
export function afdrukken(map: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((kind) => kind.isFile())
      .map((kind) => join(kind.parentPath, kind.name))
      .sort()
      .map((pad) => [pad.slice(map.length + 1), createHash('sha256').update(readFileSync(pad)).digest('hex')]),
  );
}

/** One print of a whole folder. */
export function afdruk(map: string): string {
  return createHash('sha256')
    .update(JSON.stringify(afdrukken(map)))
    .digest('hex');
}
