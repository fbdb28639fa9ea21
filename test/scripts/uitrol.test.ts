import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../src/model/schemas/site.ts';
import { root } from '../lib/bronbestanden.ts';

const lees = (pad: string): string => readFileSync(`${root}/${pad}`, 'utf8');
const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };

interface Gitlab {
  '.site': { before_script: string[]; script: string[]; artifacts: { paths: string[] } };
  pages: { extends: string; variables: { VOORBEELD: string } };
  voorbeeld: { extends: string; variables: { VOORBEELD: string }; pages: { path_prefix: string } };
}
interface Github {
  jobs: { bouwen: { env: Record<string, string>; steps: { run?: string; with?: { path?: string } }[] } };
}
const gitlab = parse(lees('docs/uitrol/gitlab-ci.yml')) as Gitlab;
const github = parse(lees('docs/uitrol/github-pages.yml')) as Github;

const opdrachten = [...gitlab['.site'].script, ...github.jobs.bouwen.steps.flatMap(({ run }) => run ?? [])].flatMap(
  (regel) => [...regel.matchAll(/npm run (\S+)/g)].map(([, naam = '']) => naam),
);

it('calls commands that exist', () => {
  expect(opdrachten).toEqual(['check', 'build', 'check', 'build']);
  expect(opdrachten.filter((naam) => !(naam in scripts))).toEqual([]);
});

it('publishes the folder that the build wrote', () => {
  expect(gitlab['.site'].script.join('\n')).toContain(`UITVOER_NAAR=${gitlab['.site'].artifacts.paths[0] ?? ''} `);
  const paden = github.jobs.bouwen.steps.flatMap((stap) => stap.with?.path ?? []);
  expect(new Set(paden)).toEqual(new Set(['dist']));
});

describe('the address of a GitLab site', () => {
  // The export lines run in a real shell, as the runner does.
  it.each([
    ['https://gemeente.gitlab.io/wijken', '', 'https://gemeente.gitlab.io', '/wijken/'],
    ['https://gemeente.gitlab.io/wijken', 'tak/nieuw-plan', 'https://gemeente.gitlab.io', '/wijken/tak/nieuw-plan/'],
    ['https://wijken.gemeente.example', '', 'https://wijken.gemeente.example', '/'],
    ['https://wijken.gemeente.example', 'tak/proef', 'https://wijken.gemeente.example', '/tak/proef/'],
  ])('%s with `%s`', (CI_PAGES_URL, VOORBEELD, url, pad) => {
    const regels = gitlab['.site'].script.filter((regel) => regel.startsWith('export '));
    const shell = [...regels, 'printf "%s %s" "$SITE_URL" "$SITE_PAD"'].join('\n');
    const uit = execFileSync('sh', ['-ec', shell], {
      env: { ...process.env, CI_PAGES_URL, VOORBEELD },
      encoding: 'utf8',
    });
    expect(uit).toBe(`${url} ${pad}`);
    expect(siteSchema.shape.url.safeParse(url).success && siteSchema.shape.pad.safeParse(pad).success).toBe(true);
  });
});

it('gives GitHub an address in the form that the site accepts', () => {
  const { SITE_URL = '', SITE_PAD = '' } = github.jobs.bouwen.env;
  const vul = (tekst: string): string =>
    tekst
      .replace('${{ github.repository_owner }}', 'gemeente')
      .replace('${{ github.event.repository.name }}', 'wijken');
  expect(siteSchema.shape.url.safeParse(vul(SITE_URL)).success).toBe(true);
  expect(vul(SITE_PAD)).toBe('/wijken/');
  expect(siteSchema.shape.pad.safeParse(vul(SITE_PAD)).success).toBe(true);
});
