import { copyFileSync, cpSync, linkSync, renameSync, rmSync } from 'node:fs';

/** Moves a file or folder; to another disk by copying. */
export function verplaats(van: string, naar: string): void {
  opAndereSchijf(
    () => renameSync(van, naar),
    () => {
      cpSync(van, naar, { recursive: true, preserveTimestamps: true });
      rmSync(van, { recursive: true });
    },
  );
}

/** Puts the same file in a second place; on another disk a copy of it. */
export function koppelBestand(van: string, naar: string): void {
  opAndereSchijf(
    () => linkSync(van, naar),
    () => copyFileSync(van, naar),
  );
}

function opAndereSchijf(probeer: () => void, anders: () => void): void {
  try {
    probeer();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    anders();
  }
}
