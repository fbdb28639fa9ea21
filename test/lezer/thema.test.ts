import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesThema, maxLetterBytes } from '../../src/lezer/lees-thema.ts';
import { checkLogo } from '../../src/lezer/logo.ts';
import { checkVariabelen } from '../../src/lezer/stijlen.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { contrast } from '../../src/model/thema/contrast.ts';
import { schrijfThema } from '../../src/model/thema/thema.ts';
import { kleurtokens, lettertokens } from '../../src/model/thema/tokens.ts';
import { fixture, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

function lees(bestanden: Record<string, string | Uint8Array>, stijlen?: string) {
  const problems: Problem[] = [];
  const map = schrijf(tijdelijkeMap(), bestanden);
  const thema = leesThema(map, 'content', problems, stijlen);
  return { thema, meldingen: problems.map(formatProblem) };
}
const tokens = (css: string) => lees({ 'thema/tokens.css': css }).meldingen;
const woff2 = new Uint8Array([...'wOF2'].map((letter) => letter.charCodeAt(0)));

describe('the neutral theme', () => {
  it('has every token in both schemes, and no pair that is too close', () => {
    const { thema, meldingen } = lees({});
    expect(meldingen).toEqual([]);
    expect(Object.keys(thema.kleuren.licht)).toEqual(Object.keys(kleurtokens));
    expect(Object.values({ ...thema.kleuren.licht, ...thema.kleuren.donker, ...thema.letters })).not.toContain('');
    expect(Object.keys(thema.letters)).toEqual(Object.keys(lettertokens));
  });

  it('gives no file of its own', () => {
    expect(schrijfThema(lees({}).thema, '/')).toBeUndefined();
  });
});

describe('the theme of a gemeente', () => {
  it('of the fixture is good, and its stylesheet has only its own tokens', () => {
    const problems: Problem[] = [];
    const thema = leesThema(join(fixture, 'content'), 'content', problems);
    expect(problems).toEqual([]);
    expect(thema.logo).toBe('logo.svg');
    const css = schrijfThema(thema, '/proef/') ?? '';
    expect(new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, naam]) => naam))).toEqual(new Set(thema.eigen));
    expect(css).not.toContain('var(');
  });

  it('that sets a colour for the light scheme only, keeps the neutral one in the dark', () => {
    const { thema } = lees({ 'thema/tokens.css': ':root { --link: #6b1f5c; }' });
    expect(thema.kleuren.licht['--link']).toBe('#6b1f5c');
    expect(thema.kleuren.licht['--knop']).toBe('#6b1f5c');
    expect(thema.kleuren.donker['--link']).toBe(lees({}).thema.kleuren.donker['--link']);
  });

  it('may bring fonts from its own folder', () => {
    const css =
      "@font-face { font-family: 'Eigen Letter'; src: url('eigen.woff2') format('woff2'); font-weight: 400 700; }\n:root { --kop: 'Eigen Letter', Georgia, serif; }";
    const { thema, meldingen } = lees({ 'thema/tokens.css': css, 'thema/eigen.woff2': woff2 });
    expect(meldingen).toEqual([]);
    expect(schrijfThema(thema, '/x/')).toContain('src:url(/x/thema/eigen.woff2) format("woff2")');
    expect(tokens(css)).toEqual([
      'content/thema/tokens.css → `eigen.woff2` staat niet in de map thema. Zet het erbij.',
    ]);
  });

  it('is refused when a pair is too close, with the pair, the ratio and what is asked', () => {
    expect(tokens(':root {\n  --stil: #9aa;\n}')).toMatchInlineSnapshot(`
      [
        "content/thema/tokens.css:2:3 → --stil: #9aa op \`--papier\` (#fdfdfb) heeft in de lichte stand een contrast van 2,37 op 1, en tekst vraagt ten minste 4,5 op 1. Maak \`--stil\` of \`--papier\` donkerder of lichter.",
        "content/thema/tokens.css:2:3 → --stil: #9aa op \`--vlak\` (#f0f4f2) heeft in de lichte stand een contrast van 2,17 op 1, en tekst vraagt ten minste 4,5 op 1. Maak \`--stil\` of \`--vlak\` donkerder of lichter.",
      ]
    `);
  });

  it.each([
    ['another selector', 'body { display: none }'],
    ['a rule for all', ':root * { color: red }'],
    ['an import', "@import url('https://ergens.example/x.css');"],
    ['another media query', '@media print { :root { --inkt: #000 } }'],
    ['a plain property', ':root { background: #fff }'],
    ['an unknown token', ':root { --linkk: #00525c }'],
    ['a token of the layout', ':root { --marge: 0 }'],
    ['an address as colour', ':root { --papier: url(https://ergens.example/x.png) }'],
    ['a colour that lets through', ':root { --inkt: rgb(0 0 0 / 50%) }'],
    ['a circle', ':root { --link: var(--knop); --knop: var(--link); }'],
    ['an important', ':root { --inkt: #000 !important }'],
    ['a computed font', ':root { --kop: var(--x), serif }'],
    ['a font from elsewhere', "@font-face { font-family: X; src: url('https://ergens.example/x.woff2') }"],
    ['a font of the system', "@font-face { font-family: X; src: local('Arial') }"],
    ['broken CSS', ':root { --inkt #000; }'],
  ])('is refused with %s', (_, css) => {
    expect(tokens(css).length).toBeGreaterThan(0);
  });

  it('is refused with a file that does not belong, a large font or a font that is none', () => {
    const { meldingen } = lees({
      'thema/extra.js': 'alert(1)',
      'thema/groot.woff2': new Uint8Array(maxLetterBytes + 1),
      'thema/nep.woff2': 'geen lettertype',
    });
    expect(meldingen).toMatchInlineSnapshot(`
      [
        "content/thema/extra.js → dit bestand hoort niet bij een thema. Een thema bestaat uit tokens.css, logo.svg, logo-donker.svg en .woff2-bestanden.",
        "content/thema/groot.woff2 → dit lettertype is 61 kB. Gebruik hoogstens 60 kB: laat tekens weg die het Nederlands niet gebruikt.",
        "content/thema/nep.woff2 → dit is geen WOFF2-bestand. Zet het lettertype om naar .woff2.",
      ]
    `);
  });
});

describe('checkVariabelen', () => {
  it('names a var() that no stylesheet sets, with file and line', () => {
    const css =
      ':root { --inkt: #000 }\n.a { color: var(--inkt); border-color: var(--weg) }\n.b { color: var(--ook-weg, red) }';
    expect(checkVariabelen([{ naam: 'src/styles/a.css', css }]).map(formatProblem)).toEqual([
      'src/styles/a.css:2:40 → --weg: `var(--weg)` verwijst naar een token dat nergens staat. Gebruik een token uit src/styles/tokens.css.',
    ]);
  });

  it('stops a build on one in the stylesheets of the site', () => {
    const stijlen = tijdelijkeMap();
    cpSync(join(import.meta.dirname, '../../src/styles'), join(stijlen, 'src/styles'), { recursive: true });
    schrijf(stijlen, { 'src/styles/controleren.css': '.x { color: var(--bestaat-niet) }' });
    expect(lees({}, join(stijlen, 'src/styles')).meldingen.join()).toContain('controleren.css:1:13 → --bestaat-niet');
  });
});

describe('checkLogo', () => {
  const svg = (inhoud: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inhoud}</svg>`;

  it('takes shapes, gradients and references to itself', () => {
    expect(
      checkLogo(
        svg('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/>'),
        'l',
      ),
    ).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<path onload="alert(1)" d=""/>',
    '<image href="https://ergens.example/x.png"/>',
    '<use href="https://ergens.example/x.svg#a"/>',
    '<foreignObject/>',
    '<style>a{}</style>',
    '<path style="fill:red" d=""/>',
    '<path fill="url(https://ergens.example/#a)" d=""/>',
    '<a href="#x"><path d=""/></a>',
    '<path d=""',
  ])('refuses %s', (inhoud) => {
    expect(checkLogo(svg(inhoud), 'l')).not.toEqual([]);
  });

  it('refuses a document type and what is no drawing', () => {
    expect(checkLogo(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'l')).not.toEqual([]);
    expect(checkLogo('geen tekening', 'l')).not.toEqual([]);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#fff', '#000')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
