import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { schrijfBuurdata } from './buurdata.ts';
import { meet } from './meet.ts';
import type { Rij } from './tabel.ts';
import { meetOmvang } from './uitvoer.ts';

interface Opgave {
  maat: number;

  werkmap: string;
  toon: (wat: string, seconden?: number) => void;
}

/** A generator to compare with, how it is called in `bench/`, and up to how many pages it is asked for. */
interface Buur {
  naam: string;
  programma: string;
  argumenten: string[];
  hoogstens: number;
  installeer: string;
}

const map = resolve('bench');
const buren: Buur[] = [
  {
    naam: 'Eleventy met Plot',
    programma: 'node_modules/.bin/eleventy',
    argumenten: ['--quiet', '--config=eleventy.config.mjs'],
    hoogstens: Infinity,
    installeer: 'npm ci in bench/',
  },
  {
    naam: 'Hugo met kant-en-klare svg',
    programma: '/usr/bin/hugo',
    argumenten: ['--quiet', '--source', 'hugo'],
    hoogstens: Infinity,
    installeer: 'apt-get install hugo',
  },
  {
    naam: 'Observable Framework',
    programma: 'node_modules/.bin/observable',
    argumenten: ['build', '--config', 'observablehq.config.js'],
    hoogstens: 2_000,
    installeer: 'npm ci in bench/',
  },
];

/** The same data and the same visible content by other generators: two charts and a table of thirty rows per page. */
export async function meetBuren({ maat, werkmap, toon }: Opgave): Promise<Rij[]> {
  if (!existsSync(`${map}/node_modules`)) {
    toon('buren installeren');
    await meet(['npm', 'ci', '--no-audit', '--no-fund'], { cwd: map, toon: (s) => toon('buren installeren', s) });
  }
  const data = `${werkmap}/buren`;
  toon('gegevens voor de buren schrijven');
  const aantal = schrijfBuurdata(data, maat);
  const rijen: Rij[] = [];
  for (const { naam, programma, argumenten, hoogstens, installeer } of buren) {
    const wat = `${naam} (${String(aantal)})`;
    const pad = programma.startsWith('/') ? programma : `${map}/${programma}`;
    if (!existsSync(pad)) rijen.push({ maat, wat, meting: undefined, reden: `overgeslagen: ${installeer}` });
    else if (maat > hoogstens) rijen.push({ maat, wat, meting: undefined, reden: 'overgeslagen: duurt te lang' });
    else {
      const uitvoer = `${werkmap}/buurdist`;
      for (const weg of [uitvoer, `${map}/src/.observablehq`]) rmSync(weg, { recursive: true, force: true });
      mkdirSync(uitvoer);
      const eigen = naam.startsWith('Hugo') ? ['--destination', uitvoer, '--contentDir', `${data}/hugo`] : [];
      const meting = await meet([pad, ...argumenten, ...eigen], {
        cwd: map,
        env: {
          BUURDATA: data,
          BUURUITVOER: uitvoer,
          PATH: `${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
        },
        toon: (s) => toon(naam, s),
      });
      rijen.push({ maat, wat, meting, omvang: meetOmvang(uitvoer), ...(meting.gelukt ? {} : { reden: 'mislukt' }) });
      if (!meting.gelukt) console.error(`\n${meting.uitvoer.slice(-2000)}`);
    }
  }
  return rijen;
}
