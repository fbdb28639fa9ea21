import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './lib/bronbestanden.ts';

interface Pakket {
  version: string;
  license?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}
const lees = (pad: string): string => readFileSync(join(root, pad), 'utf8');
const { packages } = JSON.parse(lees('package-lock.json')) as { packages: Record<string, Pakket> };
const pakketten = Object.entries(packages).filter(([pad]) => pad !== '');
const eigen = JSON.parse(lees('package.json')) as Record<string, Record<string, string>> & { version: string };
const direct = { ...eigen['dependencies'], ...eigen['devDependencies'], ...eigen['optionalDependencies'] };

/** Licences that let us publish the site and give the code on under the EUPL. */
const vrij = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
];
/** Share-alike per file or library: fine as a tool that is used unchanged and never becomes part of the site. By name where npm does not say that it is only a tool. */
const bijHetBouwen = [
  'lightningcss: MPL-2.0',
  '@resvg/resvg-wasm: MPL-2.0',
  '@expo-google-fonts/gelasio: MIT AND OFL-1.1',
];
/** Its README puts it in the public domain; the field for the licence has the address of that statement. */
const publiekDomein = ['uri-templates: http://geraintluff.github.io/tv4/LICENSE.txt'];
const gereedschap = ['MPL-2.0', 'LGPL-3.0-or-later'];

describe('packages', () => {
  it('are locked with a print of their content', () => {
    expect(pakketten.filter(([, { integrity, link }]) => integrity === undefined && link !== true)).toEqual([]);
    expect(pakketten.length).toBeGreaterThan(300);
  });

  it('have exact versions, and each a reason in docs/adr/0003', () => {
    const redenen = lees('docs/adr/0003-afhankelijkheden.md');
    const zonder: string[] = [];
    for (const [naam, versie] of Object.entries(direct)) {
      expect(versie, naam).toMatch(/^\d+\.\d+\.\d+$/);
      // Types come with the package that they describe.
      if (!redenen.includes(naam.replace(/^@types\//, ''))) zonder.push(naam);
    }
    expect(zonder).toEqual([]);
  });

  it('have a licence on the list', () => {
    const vreemd = pakketten.flatMap(([pad, { license = 'none', optional, dev }]) => {
      const delen = license.replace(/[()]/g, '').split(/ (?:AND|OR) /);
      const mag = license.includes(' OR ') ? delen.some(kan) : delen.every(kan);
      return mag ? [] : [`${pad}: ${license}`];
      function kan(deel: string): boolean {
        // In the site itself only free licences; a tool that we run may be more.
        return vrij.includes(deel) || (gereedschap.includes(deel) && (optional === true || dev === true));
      }
    });
    const besloten = [...bijHetBouwen, ...publiekDomein];
    expect(vreemd.filter((regel) => !besloten.includes(regel.replace('node_modules/', '')))).toEqual([]);
  });

  it('run no script at installation that package.json does not decide about', () => {
    const met = pakketten.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([pad]) => pad);
    const besloten = Object.keys(eigen['allowScripts'] ?? {});
    expect(met.filter((pad) => !besloten.includes(pad.replace(/^.*node_modules\//, '')))).toEqual([]);
    expect(Object.values(eigen['allowScripts'] ?? {})).toEqual([false]);
  });

  it('can be listed as CycloneDX, every one of them', () => {
    const { stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const sbom = JSON.parse(stdout) as { bomFormat: string; components: { name: string; version: string }[] };
    expect(sbom.bomFormat).toBe('CycloneDX');
    const namen = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));
    for (const [naam, versie] of Object.entries(direct)) expect(namen).toContain(`${naam}@${versie}`);
  });
});

describe('licences of this project', () => {
  const reuse = lees('REUSE.toml');
  const blokken = reuse.split('[[annotations]]').slice(1);
  const paden = (blok: string): string[] =>
    [...(/^path = (.*)$/m.exec(blok)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, pad = '']) => pad);

  it('name every file, and have their text', () => {
    for (const blok of blokken) {
      const licentie = /^SPDX-License-Identifier = "([^"]+)"$/m.exec(blok)?.[1] ?? '';
      expect(readdirSync(join(root, 'LICENSES'))).toContain(`${licentie}.txt`);
      expect(blok).toMatch(/^SPDX-FileCopyrightText = ".+"$/m);
    }
    expect(paden(blokken[0] ?? '')).toEqual(['**']);
    expect(lees('LICENSE')).toBe(lees('LICENSES/EUPL-1.2.txt'));
    expect(lees('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  });

  it('follow what herkomst.yaml says of each delivery', () => {
    for (const naam of readdirSync(join(root, 'data/metingen'))) {
      const pad = `data/metingen/${naam}/herkomst.yaml`;
      const { licentie } = parse(lees(pad)) as { licentie: string };
      const laatste = blokken.findLast((blok) => paden(blok).some((patroon) => matchesGlob(pad, patroon)));
      expect(laatste, naam).toContain(licentie.startsWith('CC BY 4.0') ? '"CC-BY-4.0"' : '"CC0-1.0"');
    }
  });
});

describe('publiccode.yml', () => {
  const code = parse(lees('publiccode.yml')) as Record<string, unknown>;

  it('has what the standard asks for, and the version and licence of package.json', () => {
    for (const veld of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'categories',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ])
      expect(code, veld).toHaveProperty(veld);
    expect(code['softwareVersion']).toBe(eigen.version);
    expect(code['legal']).toEqual({ license: 'EUPL-1.2' });
    for (const tekst of Object.values(code['description'] as Record<string, Record<string, string>>)) {
      expect(tekst['shortDescription']?.length).toBeLessThanOrEqual(150);
      expect(tekst['longDescription']?.length).toBeGreaterThanOrEqual(150);
      expect(tekst['features']?.length).toBeGreaterThan(0);
    }
  });
});
