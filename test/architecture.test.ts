import { describe, expect, it } from 'vitest';
import { leesInhoud } from '../src/lezer/lees-inhoud.ts';
import { collecties } from '../src/model/collecties.ts';
import { bronbestanden, importsVan, root, vindKring, type Import } from './lib/bronbestanden.ts';
import { heeftBegrip } from './lib/glossarium.ts';

const code = bronbestanden(['src', 'scripts', 'astro.config.mjs'], ['.ts', '.mjs', '.astro']);
const imports = code.flatMap(importsVan);
const { inhoud } = leesInhoud(`${root}/src/content`, 'src/content');

const node = /^node:/;
const onder = (...mappen: string[]): RegExp => new RegExp(`^src/(${mappen.join('|')})(/|$)`);

describe('imports only go down', () => {
  it.each<[string, RegExp[]]>([
    [
      'src/model',
      [
        onder('model'),
        /^zod$/,
        /^fastest-levenshtein$/,
        /^colorjs\.io$/,
        /^topojson-(server|client|simplify|specification)$/,
        /^polylabel$/,
        /^geojson$/,
      ],
    ],
    [
      'src/lezer',
      [
        onder('lezer', 'model'),
        node,
        /^yaml$/,
        /^unified$/,
        /^remark-/,
        /^csv-(parse|stringify)/,
        /^(css-tree|fflate|saxen|hucre\/xlsx)$/,
      ],
    ],
    ['src/charts', [onder('charts'), /^@observablehq\/plot$/]],
    [
      'src/views',
      [onder('views', 'charts', 'model'), /^csv-stringify/, /^(hyphen\/nl|ical-generator|feed|n3|schema-dts)$/],
    ],
    ['src/scripts', [onder('scripts', 'model'), /^src\/lezer\/levering-bestand\.ts$/, /^fastest-levenshtein$/]],
    ['src/components', [onder('components', 'views', 'charts', 'scripts', 'styles', 'model'), /^astro/]],
    ['src/pages', [onder('components', 'views', 'charts', 'model', 'lezer', 'styles'), /^astro/]],
    [
      'src/bouw',
      [onder('bouw', 'lezer', 'model', 'views'), node, /^@?astro/, /^(@resvg\/resvg-wasm|cborg|fflate|pagefind)$/],
    ],
  ])('%s', (map, toegestaan) => {
    const eigen = imports.filter(({ van }) => van.startsWith(`${map}/`));
    expect(eigen).not.toEqual([]);
    expect(eigen.filter(({ naar }) => !toegestaan.some((patroon) => patroon.test(naar)))).toEqual([]);
  });

  it('components take types from the model, and no code', () => {
    const uitModel = imports.filter(
      ({ van, naar }) => van.startsWith('src/components/') && naar.startsWith('src/model/'),
    );
    expect(uitModel.filter(({ alleenTypes }) => !alleenTypes)).toEqual([]);
  });

  it('nothing imports the scripts of the command line but those scripts', () => {
    expect(imports.filter(({ van, naar }) => naar.startsWith('scripts/') && !van.startsWith('scripts/'))).toEqual([]);
  });

  it('nothing in src imports a test', () => {
    expect(imports.filter(({ naar }) => naar.startsWith('test/'))).toEqual([]);
  });

  it('there are no circles', () => {
    expect(vindKring(imports)).toEqual([]);
  });

  it('would notice a circle', () => {
    const stap = (van: string, naar: string): Import => ({ van, naar, alleenTypes: false });
    expect(vindKring([stap('a', 'b'), stap('b', 'c'), stap('c', 'b')])).toEqual(['b', 'c', 'b']);
  });
});

describe('no code names an instance', () => {
  // Ordinary Dutch words that also are a name in the content.
  const gewoneWoorden = ['centrum', 'gemeente', 'politie', 'bibliotheek', 'huisartsen'];
  const namen = [
    ...inhoud.gemeenten.flatMap(({ id, naam }) => [id, naam]),
    ...inhoud.wijken.flatMap(({ id, naam }) => [id.split('/')[1] ?? '', naam]),
    ...inhoud.partners.flatMap(({ id, naam, andereNamen }) => [
      id.split('/')[1] ?? '',
      naam,
      ...(andereNamen ?? []).map((ander) => ander.naam),
    ]),
    ...inhoud.plannen.map(({ id }) => id.split('/')[1] ?? ''),
  ]
    .map((naam) => naam.toLowerCase())
    .filter((naam) => naam.length >= 5 && !gewoneWoorden.includes(naam));

  it('knows the names of the real content', () => {
    expect(namen.length).toBeGreaterThan(50);
  });

  it.each(
    bronbestanden(['src', 'scripts', 'astro.config.mjs'], ['.ts', '.mjs', '.astro', '.css']).map(({ pad, tekst }) => [
      pad,
      tekst,
    ]),
  )('%s', (_, tekst) => {
    const klein = tekst.toLowerCase();
    const genoemd = [...new Set(namen)].filter((naam) => {
      const plek = klein.indexOf(naam);
      return plek >= 0 && new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(naam)}(?![\\p{L}\\d])`, 'u').test(klein);
    });
    expect(genoemd).toEqual([]);
  });
});

describe('every Dutch noun in the code is explained', () => {
  const typen = bronbestanden(['src/model/schemas'], ['.ts']).flatMap(({ tekst }) =>
    [...tekst.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, naam = '']) => naam),
  );

  it.each([...new Set([...Object.keys(collecties), ...typen])].sort())('%s', (naam) => {
    expect(heeftBegrip(naam, inhoud.begrippen), `src/content/begrippen has no ${naam}`).toBe(true);
  });
});

describe('no way round the rules', () => {
  const alles = bronbestanden(
    ['src', 'scripts', 'test', 'astro.config.mjs', 'vitest.config.ts'],
    ['.ts', '.mjs', '.astro'],
  );
  const heel = (regel: string): string => regel;
  // Without texts, comments and patterns, where these words are harmless.
  const alleenCode = (regel: string): string =>
    regel.replace(/'[^']*'|"[^"]*"|\/\/.*$|\/\*.*?\*\/|^\s*\*.*$/g, '').replace(/\/(?:\\.|[^/\s])+\/[gimsu]*/g, '');
  const verboden: [string, RegExp, (regel: string) => string, string][] = [
    ['the type any', /(?:[:<|&(,]\s*|\bas\s+)any\b(?!\()/, alleenCode, 'const a: any = 1;'],
    ['a silenced type error', /@ts-(?:ignore|nocheck)/, heel, ['// @ts', 'ignore'].join('-')],
    [
      'a test that is skipped or runs alone',
      /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/,
      alleenCode,
      'it.only();',
    ],
  ];

  it.each(verboden)('%s', (_, patroon, kijk, voorbeeld) => {
    const gevonden = alles.flatMap(({ pad, tekst }) =>
      tekst.split('\n').flatMap((regel, i) => (patroon.test(kijk(regel)) ? [`${pad}:${String(i + 1)}`] : [])),
    );
    expect(gevonden).toEqual([]);
    expect(patroon.test(kijk(voorbeeld))).toBe(true);
  });
});
