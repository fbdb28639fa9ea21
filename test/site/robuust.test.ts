import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afdruk, maakKopie, start, type Afloop } from '../hulp/kopie.ts';
import { schrijfUitslag, volledig } from '../hulp/uitslag.ts';

// Builds are byte for byte the same, so "the last good site is still there" can be told from one print of all files.
const { map, ruimOp } = maakKopie();
const dist = join(map, 'dist');
const isRoot = process.getuid?.() === 0;
const goed = new Map<string, string>();
let duur = 0;

/** Two versions of the content, so that a finished swap shows. */
const versies = ['een', 'twee'] as const;
const env = (versie: string, extra: Record<string, string> = {}): Record<string, string> => ({
  INHOUD: versie,
  UITVOER_NAAR: 'dist',
  CACHEMAP: `.cache/${versie}`,
  ...extra,
});
const bouw = (versie: string, extra = {}): Promise<Afloop> => start(map, 'build', env(versie, extra)).klaar;
const isGoed = (): boolean => [...goed.values()].includes(afdruk(dist));
const resten = (): string[] => readdirSync(map).filter((naam) => /^dist\./.test(naam));
/** What nobody should ever get to see: where in our code it went wrong. */
const stapel = /^\s+at .+:\d+:\d+\)?$/m;

beforeAll(async () => {
  for (const versie of versies) cpSync(join(map, 'test/fixture'), join(map, versie), { recursive: true });
  const site = join(map, 'twee/content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^ondertitel: .*/m, 'ondertitel: Tweede versie'));
  for (const versie of versies) {
    const begin = performance.now();
    const { uitvoer } = await bouw(versie);
    duur = performance.now() - begin;
    expect(uitvoer).toContain('Klaar: de site staat in dist/');
    goed.set(versie, afdruk(dist));
  }
  expect(goed.get('een')).not.toBe(goed.get('twee'));
});
afterAll(ruimOp);

describe('the last good site stays', () => {
  it('whenever a build is killed, and the next build clears up', async () => {
    const aantal = volledig ? 200 : 4;
    const telling = { voor: 0, gewisseld: 0, tussen: 0, afgebroken: 0, klaar: 0 };
    for (let i = 0; i < aantal; i++) {
      const voor = afdruk(dist);
      const { proces, klaar } = start(map, 'build', env(versies[i % 2] ?? 'een'));
      const signaal = i % 3 === 2 ? 'SIGTERM' : 'SIGKILL';
      // Spread evenly, and not by chance: every part of a build gets its share, also on another computer.
      await Promise.race([klaar, setTimeout((duur * 1.05 * (i + 0.5)) / aantal)]);
      proces.kill(signaal);
      const afloop = await klaar;
      expect(afloop.uitvoer).not.toMatch(stapel);
      if (afloop.code === 0) telling.klaar++;
      else if (signaal === 'SIGTERM') telling.afgebroken++;
      if (afloop.code === 143) expect(afloop.uitvoer).toContain('Afgebroken; de vorige site in dist/ blijft staan.');
      const weg = !readdirSync(map).includes('dist');
      // Between two renames there is no site for a moment; the next build brings it back, and here we look beside it.
      if (weg) {
        telling.tussen++;
        cpSync(join(map, resten().find((naam) => naam.includes('.oud-')) ?? ''), dist, { recursive: true });
      }
      expect(isGoed(), `kill ${String(i)}`).toBe(true);
      if (afdruk(dist) === voor) telling.voor++;
      else telling.gewisseld++;
    }
    const { uitvoer } = await bouw('een');
    expect(uitvoer).toContain('Klaar');
    expect(afdruk(dist)).toBe(goed.get('een'));
    expect(resten()).toEqual([]);
    if (volledig) schrijfUitslag('afgebroken-bouwen', verslag(aantal, telling));
  }, 3_600_000);

  it('when the content has a fout', async () => {
    const voor = afdruk(dist);
    cpSync(join(map, 'twee'), join(map, 'stuk'), { recursive: true });
    appendFileSync(join(map, 'stuk/content/site.yaml'), 'onbekend: ja\n');
    const { code, uitvoer } = await bouw('stuk');
    expect(code).toBe(1);
    expect(uitvoer).toContain('Niet gebouwd; de vorige site in dist/ blijft staan.');
    expect(afdruk(dist)).toBe(voor);
  });

  it('when it is removed during a build: the new one takes its place, complete', async () => {
    const { klaar } = start(map, 'build', env('twee'));
    await setTimeout(duur / 2);
    rmSync(dist, { recursive: true, force: true });
    expect((await klaar).code).toBe(0);
    expect(afdruk(dist)).toBe(goed.get('twee'));
  });

  it('when two builds run at once: one waits and says so, both end well', async () => {
    const aflopen = await Promise.all([bouw('een'), bouw('twee', { UITVOER_NAAR: 'ander' })]);
    expect(aflopen.map(({ code }) => code)).toEqual([0, 0]);
    expect(aflopen.filter(({ uitvoer }) => uitvoer.includes('In deze map wordt al gebouwd; wachten')).length).toBe(1);
    expect(afdruk(dist)).toBe(goed.get('een'));
    expect(afdruk(join(map, 'ander'))).toBe(goed.get('twee'));
    expect(resten()).toEqual([]);
  });

  it.runIf(isRoot && kanKoppelen())('when the disk is full', async () => {
    const voor = afdruk(dist);
    for (const [plek, size, extra] of [
      ['klein', '200k', { UITVOER_NAAR: 'klein/dist' }],
      ['kleiner', '16k', { CACHEMAP: 'kleiner/cache' }],
      ['delen', '16k', { CACHEMAP: 'delen/cache', DELEN: 'ja' }],
    ] as const) {
      mkdirSync(join(map, plek));
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', join(map, plek)]);
      try {
        const { code, uitvoer } = await bouw('twee', extra);
        expect(uitvoer).toContain('De schijf is vol. Maak ruimte en bouw opnieuw');
        expect(uitvoer).not.toMatch(stapel);
        expect(code).toBe(1);
        expect(readdirSync(join(map, plek)).filter((naam) => naam.startsWith('dist'))).toEqual([]);
      } finally {
        execFileSync('umount', [join(map, plek)]);
      }
    }
    expect(afdruk(dist)).toBe(voor);
  });

  it.runIf(process.platform !== 'win32')('when a file cannot be read or a folder not written', async () => {
    const voor = afdruk(dist);
    // Root may read everything; so somebody else tries.
    const wie = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    for (const pad of [map, join(map, '..'), join(map, '../..')]) chmodSync(pad, 0o755);
    cpSync(join(map, 'twee'), join(map, 'dicht'), { recursive: true });
    chmodSync(join(map, 'dicht/content/site.yaml'), 0o000);
    const gecontroleerd = await start(map, 'check', env('dicht'), wie).klaar;
    expect(gecontroleerd.uitvoer).toContain('site.yaml → het bestand is niet te lezen. Controleer of het bestaat');
    expect(gecontroleerd.code).toBe(1);
    chmodSync(map, 0o555);
    chmodSync(join(map, '.cache'), 0o555);
    const gebouwd = await start(map, 'build', env('twee'), wie).klaar;
    chmodSync(map, 0o755);
    chmodSync(join(map, '.cache'), 0o755);
    expect(gebouwd.uitvoer).toMatch(
      /mag deze gebruiker niet lezen of schrijven[^]*de vorige site in dist\/ blijft staan/,
    );
    for (const { uitvoer } of [gecontroleerd, gebouwd]) expect(uitvoer).not.toMatch(stapel);
    expect(gebouwd.code).toBe(1);
    expect(afdruk(dist)).toBe(voor);
  });
});

function verslag(aantal: number, telling: Record<string, number>): string[] {
  const tel = (naam: string): string => String(telling[naam] ?? 0);
  return [
    '# Afgebroken bouwen',
    '',
    'Gemaakt door `test/site/robuust.test.ts` met `VOLLEDIG=1`: de site van de verzonnen gemeente, om en om met twee',
    'versies van de inhoud. De momenten zijn gelijk verdeeld over de duur van een bouw.',
    '',
    '| Wat | Aantal |',
    '|---|---|',
    `| bouwen afgebroken, twee van de drie met SIGKILL, een met SIGTERM | ${String(aantal)} |`,
    `| waarvan net klaar voor het signaal kwam | ${tel('klaar')} |`,
    `| SIGTERM met de melding dat de vorige site blijft staan | ${tel('afgebroken')} |`,
    `| de site erna byte voor byte de vorige | ${tel('voor')} |`,
    `| de site erna byte voor byte de nieuwe | ${tel('gewisseld')} |`,
    `| tussen de twee hernoemingen; de vorige site stond ernaast | ${tel('tussen')} |`,
    '| iets anders: half, stuk of weg | 0 |',
    '| resten naast de site na de volgende bouw | 0 |',
  ];
}

/** Whether this process may mount: in many containers root may not. */
function kanKoppelen(): boolean {
  const plek = join(map, 'proef');
  mkdirSync(plek);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', plek], { stdio: 'ignore' });
    execFileSync('umount', [plek]);
    return true;
  } catch {
    console.log('Test of a full disk skipped: it needs root that may mount a small tmpfs');
    return false;
  }
}
