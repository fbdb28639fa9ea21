import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

/** The largest authored file that is read; a bigger one is surely not a hand-written file. */
export const maxBytes = 4 * 1024 * 1024;

export interface Bestand {
  /** Path from the root of its folder, with forward slashes. */
  pad: string;
  /** Path as shown to people. */
  naam: string;
}

/** All files under a folder, sorted by path. Links are reported and not followed; hidden files are skipped. */
export function vindBestanden(map: string, naam: string, problems: Problem[]): Bestand[] {
  const gevonden: Bestand[] = [];
  loop('');
  return gevonden;

  function loop(onder: string): void {
    for (const kind of lijst(onder)) {
      const pad = onder === '' ? kind : `${onder}/${kind}`;
      const soort = lstatSync(join(map, pad));
      if (soort.isSymbolicLink()) {
        problems.push(
          bestandsfout(`${naam}/${pad}`, 'bestand', 'dit is een koppeling (symlink)', 'Zet het bestand zelf hier neer'),
        );
      } else if (soort.isDirectory()) loop(pad);
      else if (soort.isFile()) gevonden.push({ pad, naam: `${naam}/${pad}` });
      else problems.push(bestandsfout(`${naam}/${pad}`, 'bestand', 'dit is geen gewoon bestand', 'Verwijder het'));
    }
  }

  function lijst(onder: string): string[] {
    try {
      return readdirSync(join(map, onder))
        .filter((kind) => !kind.startsWith('.'))
        .sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      const plek = onder === '' ? naam : `${naam}/${onder}`;
      problems.push(
        bestandsfout(
          plek,
          'bestand',
          'de map is niet te lezen',
          'Controleer of de map bestaat en of u leesrechten heeft',
        ),
      );
      return [];
    }
  }
}

/** The text of one file without its BOM; or undefined, with a problem, when it is no readable UTF-8 text. */
export function leesTekst(pad: string, naam: string, problems: Problem[], grens = maxBytes): string | undefined {
  const fout = (message: string, remedy: string): undefined => {
    problems.push(bestandsfout(naam, 'bestand', message, remedy));
    return undefined;
  };
  let bytes: Buffer;
  try {
    const { size } = lstatSync(pad);
    if (size > grens) {
      return fout(
        `het bestand is ${megabytes(size)} MB groot`,
        `Een bestand mag hoogstens ${megabytes(grens)} MB zijn; splits het`,
      );
    }
    bytes = readFileSync(pad);
  } catch {
    return fout('het bestand is niet te lezen', 'Controleer of het bestaat en of u leesrechten heeft');
  }
  if (['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex')))
    return fout('het bestand is opgeslagen als UTF-16', 'Sla het op als UTF-8; in Excel heet dat ‘CSV UTF-8’');
  if (bytes.includes(0)) return fout('dit is geen tekstbestand', 'Sla het op als platte tekst (UTF-8)');
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const regel = eersteOnleesbareRegel(bytes);
    problems.push({
      ...bestandsfout(naam, 'bestand', 'de tekens zijn geen UTF-8 (misschien Latin-1)', 'Sla het bestand op als UTF-8'),
      line: regel,
      column: 1,
    });
    return undefined;
  }
  if (tekst.trim() === '') return fout('het bestand is leeg', 'Vul het of verwijder het');
  return tekst;
}

/** A problem about a file as a whole. */
export function bestandsfout(file: string, rule: string, message: string, remedy: string): Problem {
  return { file, line: 0, column: 0, path: '', rule, severity: 'fout', message, remedy };
}

function eersteOnleesbareRegel(bytes: Buffer): number {
  let regel = 1;
  let begin = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i === bytes.length || bytes[i] === 10) {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(begin, i));
      } catch {
        return regel;
      }
      regel++;
      begin = i + 1;
    }
  }
  return 1;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
}
