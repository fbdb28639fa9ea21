import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesData } from '../../src/lezer/lees-data.ts';
import { parseCsv } from '../../src/lezer/csv.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { meldingen, meldingenIn, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

// Content may come from anybody. Decided per case: refused with a message, or shown as the text that it is
// (test/site/onvertrouwd.test.ts). What MDX may hold is in mdx.test.ts, links out of the root in bestanden.test.ts.

const partner = (website: string): string =>
  `naam: X\ninHetKort: X.\nsoort: overig\nwebsite: ${JSON.stringify(website)}\nbron: { document: x, plaats: y }\n`;

describe('an address that a browser would run', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elders.example',
  ])('is refused: %j', (adres) => {
    expect(meldingen('partners/x/y.yaml', partner(adres))).toEqual([
      expect.stringMatching(/website: .*een volledig adres dat met https:\/\/ begint/),
    ]);
  });

  it('and one of the web is taken', () => {
    expect(meldingen('partners/x/y.yaml', partner('https://voorbeeld.example/a?b=c'))).toEqual([]);
  });
});

describe('an id that is a path', () => {
  it.each(['../../etc/passwd', '/etc/passwd', 'x/../y', '..', 'x//y', 'x\\y', '%2e%2e/y'])('is refused: %j', (id) => {
    const yaml = partner('https://voorbeeld.example').replace('document: x', `document: ${JSON.stringify(id)}`);
    expect(meldingen('partners/x/y.yaml', yaml)).toEqual([expect.stringContaining('bron.document: ')]);
  });
});

describe('YAML that grows', () => {
  it('a billion laughs is refused, and fast', () => {
    const lagen = Array.from({ length: 12 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${String(i)}: &a${String(i)} [${`*a${String(i - 1)}, `.repeat(9)}]`,
    );
    expect(meldingen('begrippen/buurt.yaml', `${lagen.join('\n')}\n`)).toEqual([
      'content/begrippen/buurt.yaml:1:1 → te veel verwijzingen met & en *. Schrijf de waarden gewoon uit.',
    ]);
  });

  it('keys that would change how objects work are unknown fields', () => {
    const yaml =
      'term: X\ndefinitie: Y.\nengels: z\n__proto__: { vervuild: ja }\nconstructor: { prototype: { vervuild: ja } }\n';
    expect(meldingen('begrippen/buurt.yaml', yaml).length).toBeGreaterThan(0);
    expect(({} as { vervuild?: string }).vervuild).toBeUndefined();
  });

  it('tags do not make anything but text', () => {
    expect(meldingen('begrippen/buurt.yaml', 'term: !!js/function "function(){}"\n')).toEqual([
      expect.stringContaining('onbekend label met !'),
    ]);
  });
});

describe('names of files', () => {
  it('cannot break or paint over the report', () => {
    const [regel = ''] = meldingen('begrippen/a\nb\u001b[2J\u202e.yaml', 'term: x\n');
    expect(regel).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(regel).toContain('dit bestand hoort bij geen collectie');
  });

  it('a link to a folder with figures is refused and not followed', () => {
    const buiten = schrijf(tijdelijkeMap(), { 'metingen.csv': 'x\n' });
    const map = tijdelijkeMap();
    mkdirSync(join(map, 'metingen'));
    symlinkSync(buiten, join(map, 'metingen/wijk'));
    const problems: Problem[] = [];
    expect(leesData(map, 'data', problems).metingen).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      'data/metingen/wijk → dit is een koppeling (symlink). Zet het bestand zelf hier neer.',
    ]);
  });

  it('a deep tree of folders is walked, not fallen into', () => {
    const map = schrijf(tijdelijkeMap(), { [`begrippen/${'a/'.repeat(400)}b.yaml`]: 'term: x\n' });
    expect(meldingenIn(map)).toEqual([expect.stringContaining('verkeerde diepte')]);
  });
});

describe('CSV', () => {
  it('knows its lines by every line end, also after an empty first line with another one', () => {
    const problems: Problem[] = [];
    const regels = parseCsv('\r\na,b\n1,2\r\n3,4\r5,6', 'x.csv', ['a', 'b'], problems);
    expect(problems).toEqual([]);
    expect(regels.map(({ velden }) => velden['b'])).toEqual(['2', '4', '6']);
  });

  it('has one thing to say about a file of which the lines are not seen', () => {
    const problems: Problem[] = [];
    parseCsv(`${'a,'.repeat(30_000)}b`, 'x.csv', ['a', 'b'], problems);
    expect(problems.map(formatProblem)).toEqual([
      'x.csv:1:1 → de eerste regel heeft 30001 kolommen. Controleer scheidingstekens en regeleinden.',
    ]);
  });

  it('takes the first line of Excel that says how cells are divided, and counts it', () => {
    const problems: Problem[] = [];
    const regels = parseCsv('sep=;\na;b\n1;2\n3\n', 'x.csv', ['a', 'b'], problems);
    expect(regels.map(({ velden, line }) => [velden, line])).toEqual([[{ a: '1', b: '2' }, 3]]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });
});
