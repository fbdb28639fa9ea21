import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one command took. */
export interface Meting {
  wand: number;
  /** Seconds of processor, of all processes together. */
  cpu: number;
  /** The most memory at one moment, of all processes together, in MiB; what they share counts once. */
  geheugen: number;
  gelukt: boolean;
  uitvoer: string;
}

/** How often to look, in ms. */
const tussenpoos = 200;
/** Memory at every look in the first seconds, then once in so many: a process stands still while its pages are counted. */
const [eersteKeren, daarnaEens] = [25, 5];

/** Runs a command and measures it with all that it starts, from `/proc`; `toon` gets how long it is under way. */
export async function meet(
  opdracht: readonly string[],
  opties: { cwd?: string; env?: Record<string, string>; toon: (seconden: number) => void },
): Promise<Meting> {
  const [programma = '', ...argumenten] = opdracht;
  const begin = performance.now();
  const kind = spawn(programma, argumenten, {
    cwd: opties.cwd,
    env: { ...process.env, ...opties.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  let geheugen = 0;
  let keer = 0;
  const cpu = new Map<number, number>();
  const kijk = (): void => {
    const nu = onder(kind.pid ?? 0);
    if (keer < eersteKeren || keer % daarnaEens === 0) {
      const som = nu.reduce((tot, { pid }) => tot + leesGeheugen(pid), 0);
      geheugen = Math.max(geheugen, som);
    }
    keer++;
    for (const { pid, seconden } of nu) cpu.set(pid, seconden);
    opties.toon((performance.now() - begin) / 1000);
  };
  const klok = setInterval(kijk, tussenpoos);
  const code = await new Promise<number | null>((klaar) => {
    kind.once('error', () => klaar(null));
    kind.once('close', klaar);
  });
  clearInterval(klok);
  const wand = (performance.now() - begin) / 1000;
  return { wand, cpu: [...cpu.values()].reduce((tot, deel) => tot + deel, 0), geheugen, gelukt: code === 0, uitvoer };
}

interface Proces {
  pid: number;
  ouder: number;
  seconden: number;
}

/** A process and all that it started, as they are now. */
function onder(wortel: number): Proces[] {
  const alle = readdirSync('/proc').flatMap((naam) => (/^\d+$/.test(naam) ? (leesProces(Number(naam)) ?? []) : []));
  const eigen = new Set([wortel]);
  for (let groei = 0; groei !== eigen.size;) {
    groei = eigen.size;
    for (const { pid, ouder } of alle) if (eigen.has(ouder)) eigen.add(pid);
  }
  return alle.filter(({ pid }) => eigen.has(pid));
}

function leesProces(pid: number): Proces | undefined {
  try {
    const stand = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name of a program may hold spaces; what comes after it does not.
    const velden = stand
      .slice(stand.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const tikken = 100;
    return { pid, ouder: velden[1] ?? 0, seconden: ((velden[11] ?? 0) + (velden[12] ?? 0)) / tikken };
  } catch {
    return undefined;
  }
}

/** Memory of a process in MiB, of what it shares with others only its part (`Pss`); 0 when it has just ended. */
function leesGeheugen(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
