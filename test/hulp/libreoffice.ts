import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const kandidaten = [process.env['SOFFICE'], '/usr/bin/soffice'];
const soffice = kandidaten.find((pad) => pad !== undefined && existsSync(pad));
/** The Python that the bridge is installed for; another one may come first on the path. */
const python = '/usr/bin/python3';

/** For `describe.skipIf`: without LibreOffice and its Python bridge these tests count as skipped, and say how to get them. */
export const zonderLibreOffice = soffice === undefined || !heeftUno();
if (zonderLibreOffice) {
  console.log('LibreOffice tests skipped: not found. Install it with: apt-get install libreoffice-calc python3-uno');
}

/** What LibreOffice said about a file that it opened. */
export interface Geopend {
  bladen: string[];
  /** How many of the cells to fill in were locked, and so left alone. */
  dicht: number;
  titel: string;
}

/** Opens a spreadsheet in LibreOffice, types into cells of one sheet, and saves it as .xlsx or .csv. */
export async function vulIn(
  bron: string,
  doel: string,
  blad: string,
  cellen: readonly (readonly [adres: string, waarde: string | number])[],
): Promise<Geopend> {
  const profiel = mkdtempSync(join(tmpdir(), 'soffice-'));
  const poort = String(await vrijePoort());
  const proces = spawn(soffice ?? '', [
    `-env:UserInstallation=file://${profiel}`,
    '--headless',
    '--norestore',
    '--nologo',
    `--accept=socket,host=127.0.0.1,port=${poort};urp;`,
  ]);
  try {
    const opties = [
      join(import.meta.dirname, 'libreoffice.py'),
      poort,
      resolve(bron),
      resolve(doel),
      blad,
      JSON.stringify(cellen),
    ];
    return JSON.parse(execFileSync(python, opties, { encoding: 'utf8', timeout: 120_000 })) as Geopend;
  } finally {
    if (proces.exitCode === null) {
      await new Promise((klaar) => {
        proces.once('exit', klaar);
        setTimeout(() => proces.kill(), 10_000).unref();
      });
    }
    rmSync(profiel, { recursive: true, force: true });
  }
}

function heeftUno(): boolean {
  try {
    execFileSync(python, ['-c', 'import uno'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.once('error', mis);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });
}
