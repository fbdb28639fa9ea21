import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a build of this process goes before it takes the place of the site. */
export function bouwmap(doel: string): string {
  return `${doel}.nieuw-${String(process.pid)}`;
}

/** Puts a finished build in the place of the site: two renames, and the old one is only removed (`weg`) after that. */
export function wissel(nieuw: string, doel: string, weg: (map: string) => void = ruimWeg): void {
  const oud = `${doel}.oud-${String(process.pid)}`;
  const stond = existsSync(doel);
  if (stond) renameSync(doel, oud);
  try {
    renameSync(nieuw, doel);
  } catch (error) {
    if (stond) renameSync(oud, doel);
    throw error;
  }
  weg(oud);
}

/**
 * Clears up after builds that were killed. A site that was just set aside when that happened comes back first, so that
 * there is one. What another process is working on stays.
 */
export function ruimOp(doel: string): void {
  const resten = restenVan(doel).filter(({ pid }) => !leeft(pid));
  const oud = resten.find(({ soort }) => soort === 'oud');
  if (oud !== undefined && !existsSync(doel)) renameSync(oud.pad, doel);
  for (const { pad } of resten) ruimWeg(pad);
}

/** Removes a folder. Where that fails, because a build that stops is still writing in it, the next build does it. */
export function ruimWeg(map: string): void {
  try {
    rmSync(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // What is left has the number of a process that is gone, and stands beside the site, not in it.
  }
}

/** Does so in a process that goes on when this one has ended: with the files of a country it takes seconds. */
export function ruimLaterWeg(map: string): void {
  const opdracht = `require('node:fs').rmSync(process.argv[1], { recursive: true, force: true, maxRetries: 5 })`;
  spawn(process.execPath, ['-e', opdracht, resolve(map)], { detached: true, stdio: 'ignore' }).unref();
}

function restenVan(doel: string): { pad: string; soort: string; pid: number }[] {
  const map = dirname(resolve(doel));
  if (!existsSync(map)) return [];
  return readdirSync(map).flatMap((naam) => {
    const [, voor, soort = '', pid] = /^(.*)\.(nieuw|oud)-(\d+)$/.exec(naam) ?? [];
    return voor === basename(doel) ? [{ pad: join(map, naam), soort, pid: Number(pid) }] : [];
  });
}

/** Whether a process exists; one of somebody else does, but may not be sent a signal. */
function leeft(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
