import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

/** How long to wait between two tries, in ms. */
const tussenpoos = 250;

/**
 * Waits until nobody else builds in this folder, and keeps it for this process: Astro writes which texts there are to
 * one folder of the project, so two builds at once would mix their content. The operating system lets go of the lock
 * when the process ends, however it ends. `wacht` is called once when there is something to wait for.
 */
export async function neemSlot(map: string, wacht: () => void): Promise<{ laatLos: () => void }> {
  mkdirSync(map, { recursive: true });
  const slot = new DatabaseSync(join(map, 'bouw.slot'));
  for (let gezegd = false; !vergrendel(slot); gezegd = true) {
    if (!gezegd) wacht();
    await setTimeout(tussenpoos);
  }
  return { laatLos: () => slot.close() };
}

function vergrendel(slot: DatabaseSync): boolean {
  try {
    slot.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const bezet = 5;
    if ((error as { errcode?: number }).errcode === bezet) return false;
    throw error;
  }
}
