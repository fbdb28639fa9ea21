import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const merk = 'node_modules/.geinstalleerd';

/** Runs `npm ci` when node_modules is missing or belongs to another lockfile; does nothing the second time. */
export function installeer() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(merk) && readFileSync(merk, 'utf8') === lock) return;
  console.log('Pakketten installeren (alleen de eerste keer)…');
  draai(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(merk, lock);
}

/** Runs a script on the project's own Node when it has one, else on the Node that runs this. */
export function metLokaleNode(script, ...argumenten) {
  const lokaal = join('node_modules', '.bin', 'node');
  draai(existsSync(lokaal) ? lokaal : process.execPath, [script, ...argumenten]);
}

function draai(programma, argumenten) {
  const { status, error } = spawnSync(programma, argumenten, { stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
