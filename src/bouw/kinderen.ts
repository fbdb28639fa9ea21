import { spawn, type ChildProcess } from 'node:child_process';

/** Of what a process reads and draws little stays; this keeps it from putting off cleaning up. */
const geheugen = ['--max-old-space-size=640', '--max-semi-space-size=16'];

/** The bundler is done in seconds and its memory then lies there: it gets one thread, and gives back what it let go. */
const bundelaar = { MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' };

/** A script of this project that runs beside this process. */
export interface Kind {
  /** When it says something. */
  bericht: Promise<unknown>;
  /** When it has ended well; refused when it ended otherwise. */
  klaar: Promise<void>;
  /** Tells it something; from then on its output is ours. */
  stuur: (bericht: boolean) => void;
}

/** The processes that a build starts; they end with it. */
export class Kinderen {
  readonly #processen = new Set<ChildProcess>();

  /** Starts a script. What it has to say is heard at once, or (`later`) when it has been told something. */
  start(script: string, env: Record<string, string>, horen: 'meteen' | 'later'): Kind {
    const uitvoer = horen === 'meteen' ? 'inherit' : 'pipe';
    const kind = spawn(process.execPath, [...geheugen, script], {
      stdio: ['ignore', uitvoer, uitvoer, 'ipc'],
      env: { ...process.env, ...bundelaar, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    this.#processen.add(kind);
    const einde = new Promise<number | null>((goed, mis) => kind.once('close', goed).once('error', mis));
    const klaar = einde.then((code) => {
      this.#processen.delete(kind);
      if (code !== 0) throw new Error(`${script} stopte met code ${String(code)}`);
    });
    // Who waits for it is told; when nobody does any more, because another failed first, that is no news.
    klaar.catch(() => undefined);
    const stuur = (bericht: boolean): void => {
      kind.stdout?.pipe(process.stdout, { end: false });
      kind.stderr?.pipe(process.stderr, { end: false });
      if (kind.connected) kind.send(bericht);
    };
    return { bericht: new Promise((goed) => kind.once('message', goed)), klaar, stuur };
  }

  readonly stop = (): void => {
    for (const kind of this.#processen) kind.kill();
  };
}
