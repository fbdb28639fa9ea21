import { describe, expect, it } from 'vitest';
import { meldingen } from '../lib/inhoud.ts';

const pad = 'begrippen/buurt.yaml';
const basis = 'term: Buurt\ndefinitie: Een deel van een wijk.\nengels: neighbourhood\n';

describe('where a problem stands', () => {
  it('points a missing field at its record', () => {
    expect(meldingen(pad, '# uitleg\n\nterm: Buurt\nengels: x\n')).toEqual([
      'content/begrippen/buurt.yaml:3:1 → definitie: verplicht veld ontbreekt. Vul dit veld in.',
    ]);
  });

  it('points a missing field in a nested group at the name of that group', () => {
    expect(meldingen(pad, `${basis}bron:\n  document: x\n`)).toEqual([
      'content/begrippen/buurt.yaml:4:1 → bron.plaats: verplicht veld ontbreekt. Vul dit veld in.',
    ]);
  });

  it('points a wrong field at its own line and column', () => {
    expect(meldingen(pad, 'term: 12\ndefinitie: x\nengels:\n  - y\n')).toEqual([
      'content/begrippen/buurt.yaml:1:1 → term: hier hoort tekst, er staat `12`. Zet de waarde tussen aanhalingstekens.',
      'content/begrippen/buurt.yaml:3:1 → engels: hier hoort tekst, er staat een lijst. Schrijf hier een tekst.',
    ]);
  });

  it('points at the item of a list, written with dashes or with brackets', () => {
    expect(meldingen(pad, `${basis}synoniemen:\n  - wijk\n  - 7\ndelen: [buurt, true]\n`)).toEqual([
      'content/begrippen/buurt.yaml:6:5 → synoniemen.1: hier hoort tekst, er staat `7`. Zet de waarde tussen aanhalingstekens.',
      'content/begrippen/buurt.yaml:7:16 → delen.1: hier hoort tekst, er staat `true`. Zet de waarde tussen aanhalingstekens.',
    ]);
  });

  it('points at a field of a group inside a list', () => {
    const yaml =
      'titel: x\nbron: { document: x, plaats: y }\ndoelen:\n  - sleutel: a\n    soort: opgave\n    titel: A\n    teks: B\n';
    expect(meldingen('doelen/x/y.yaml', yaml)).toEqual([
      'content/doelen/x/y.yaml:4:5 → doelen.0.tekst: verplicht veld ontbreekt. Vul dit veld in.',
      expect.stringMatching(
        /^content\/doelen\/x\/y\.yaml:7:5 → doelen\.0\.teks: onbekend veld\. Bedoelde u `tekst`\? Toegestaan zijn: /,
      ),
    ]);
  });

  it('points at the unknown field itself, also between brackets', () => {
    expect(meldingen(pad, `${basis}bron: { document: x, plaats: y, blz: 3 }\n`)).toEqual([
      'content/begrippen/buurt.yaml:4:33 → bron.blz: onbekend veld. Toegestaan zijn: document, plaats.',
    ]);
  });

  it('follows a reference to the place where the value is written', () => {
    const yaml = 'titel: &tekst 12\nbron: { document: x, plaats: *tekst }\ndoelen: []\n';
    expect(meldingen('doelen/x/y.yaml', yaml)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^content\/doelen\/x\/y\.yaml:2:22 → bron\.plaats: /)]),
    );
  });

  it('counts the lines of front matter in MDX from the top of the file', () => {
    const mdx = '---\ntitel: x\nbron: { document: x }\n---\n\nTekst.\n';
    expect(meldingen('producten/x/2025/y.mdx', mdx)).toEqual([
      'content/producten/x/2025/y.mdx:3:1 → bron.plaats: verplicht veld ontbreekt. Vul dit veld in.',
    ]);
  });

  it('does not trip over a byte order mark or Windows line ends', () => {
    expect(meldingen(pad, `\uFEFF${basis}`.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(meldingen(pad, `\uFEFFterm: 12\r\n${basis.split('\n').slice(1).join('\r\n')}`)).toEqual([
      expect.stringContaining('buurt.yaml:1:1 → term: hier hoort tekst'),
    ]);
  });
});
