import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/lezer/yaml.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';

function lees(tekst: string): { data: unknown; meldingen: string[] } {
  const problems: Problem[] = [];
  const yaml = parseYaml(tekst, 'f.yaml', problems);
  return { data: yaml?.data, meldingen: problems.map(formatProblem) };
}

describe('YAML that is no YAML', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 2, 1, 'er staat een tab als inspringing. Gebruik spaties'],
    ['a bad indent', 'a:\n  b: 1\n c: 2\n', 3, 1, 'de inspringing klopt niet'],
    ['an unclosed double quote', 'x: 1\na: "tekst\nb: 2\nc: 3\n', 2, 4, 'een aanhalingsteken is niet gesloten'],
    [
      'an unclosed quote before a closed one',
      'x: 1\na: "tekst\nb: "twee"\n',
      2,
      4,
      'een aanhalingsteken is niet gesloten',
    ],
    ['an unclosed single quote', "a: 'tekst\nb: 2\n", 1, 4, 'een aanhalingsteken is niet gesloten'],
    ['an unclosed bracket', 'x: 1\na: [1, 2\nb: 3\n', 2, 4, 'een haak is niet gesloten. Sluit wat hier begint met ]'],
    ['an unclosed brace', 'a: { b: 1\nc: 2\n', 1, 4, 'een haak is niet gesloten. Sluit wat hier begint met }'],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 3, 1, 'dit veld staat er twee keer. Houd er een over'],
    ['a colon inside text', 'a: let op: dit\n', 1, 4, 'hier begint een groep op een plek waar dat niet kan'],
    ['a line without a colon', 'a: 1\nb\nc: 2\n', 2, 1, 'deze regel is geen `veld: waarde`'],
    ['text after a closed quote', 'a: "zei "ja" toen"\n', 1, 10, 'hier staat iets wat niet kan'],
    ['a reserved first character', 'a: @wijk\n', 1, 4, 'een waarde mag niet met dit teken beginnen'],
    ['an unknown tag', 'a: 1\nb: !let op\n', 2, 4, 'onbekend label met !'],
    ['an alias to nothing', 'a: 1\nb: *dik*\n', 2, 4, 'onbekende verwijzing `*dik*`'],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, 1, 'er staan twee documenten in dit bestand'],
    ['an unknown escape', 'a: "\\q"\n', 1, 5, 'onbekende code achter \\'],
  ])('%s', (_, tekst, line, column, melding) => {
    const { data, meldingen } = lees(tekst);
    expect(data).toBeUndefined();
    expect(meldingen).toHaveLength(1);
    expect(meldingen[0]).toContain(`f.yaml:${String(line)}:${String(column)} → ${melding}`);
  });

  it('reports the first mistake of every line, and all lines', () => {
    expect(lees('a: 1\nb: @x\nc: 2\nc: 3\n').meldingen.map((melding) => melding.slice(0, 8))).toEqual([
      'f.yaml:2',
      'f.yaml:4',
    ]);
  });

  it('keeps the report short when everything is wrong', () => {
    expect(lees('a: @x\n'.repeat(500)).meldingen).toHaveLength(20);
  });

  it('shifts lines for front matter', () => {
    const problems: Problem[] = [];
    parseYaml('a: 1\na: 2\n', 'f.mdx', problems, 1);
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });
});

describe('YAML that wants to exhaust the machine', () => {
  it('refuses an alias bomb', () => {
    const laag = (naam: string, onder: string): string =>
      `${naam}: &${naam} [${Array(9).fill(`*${onder}`).join(', ')}]\n`;
    const lagen = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((naam, i) => laag(naam, 'abcdefgh'.charAt(i)));
    const { data, meldingen } = lees(`a: &a [x, x, x, x, x, x, x, x, x]\n${lagen.join('')}`);
    expect(data).toBeUndefined();
    expect(meldingen).toEqual(['f.yaml:1:1 → te veel verwijzingen met & en *. Schrijf de waarden gewoon uit.']);
  });

  it.each([
    ['lists in lists', `a: ${'['.repeat(9000)}${']'.repeat(9000)}`],
    ['groups in groups', `a: ${'{a: '.repeat(9000)}1${'}'.repeat(9000)}`],
    ['dashes', '- '.repeat(9000)],
  ])('refuses deep nesting: %s', (_, tekst) => {
    const { data, meldingen } = lees(tekst);
    expect(data).toBeUndefined();
    expect(meldingen.join('\n')).toContain('de groepen zijn te diep genest');
    expect(meldingen.join('\n')).not.toContain('stack');
  });

  it('reads a reasonable use of anchors', () => {
    expect(lees('a: &a { b: 1 }\nc: *a\n')).toEqual({ data: { a: { b: 1 }, c: { b: 1 } }, meldingen: [] });
  });

  it('says nothing in English about a group as a key', () => {
    expect(lees('a: {{ naam }}\n').meldingen).toEqual([]);
  });
});
