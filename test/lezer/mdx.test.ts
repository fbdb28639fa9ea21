import { describe, expect, it } from 'vitest';
import { meldingen } from '../lib/inhoud.ts';

const kop = '---\ntitel: Werkwijze\nbron: { document: x, plaats: y }\n---\n';

function metTekst(tekst: string): string[] {
  return meldingen('producten/x/2025/y.mdx', `${kop}${tekst}`).map((melding) =>
    melding.replace('content/producten/x/2025/y.mdx:', ''),
  );
}

describe('MDX may hold text and the listed components only', () => {
  it.each([
    [
      'import',
      '\nimport fs from "node:fs"\n',
      '6:1 → import en export zijn hier niet toegestaan. Verwijder deze regel.',
    ],
    [
      'export',
      '\nTekst.\n\nexport const a = 1\n',
      '8:1 → import en export zijn hier niet toegestaan. Verwijder deze regel.',
    ],
    [
      'an expression in text',
      'Er zijn {1 + 1} teams.\n',
      '5:9 → code tussen { en } is hier niet toegestaan. Schrijf gewone tekst.',
    ],
    [
      'an expression on its own',
      '\n{process.exit()}\n',
      '6:1 → code tussen { en } is hier niet toegestaan. Schrijf gewone tekst.',
    ],
    [
      'an unknown component',
      '\n<Kaart />\n',
      '6:1 → onbekend onderdeel <Kaart>. Gebruik alleen: Feit, Duiding, Citaat.',
    ],
    ['an HTML element', 'Dit is <b>vet</b>.\n', '5:8 → onbekend onderdeel <b>. Gebruik alleen: Feit, Duiding, Citaat.'],
    [
      'a script',
      '<script>alert(1)</script>\n',
      '5:1 → onbekend onderdeel <script>. Gebruik alleen: Feit, Duiding, Citaat.',
    ],
    ['a fragment', '<>tekst</>\n', '5:1 → onbekend onderdeel <>. Gebruik alleen: Feit, Duiding, Citaat.'],
    [
      'a javascript link',
      'Klik [hier](javascript:alert).\n',
      '5:6 → deze link is niet toegestaan: `javascript:alert`. Gebruik een volledig adres dat met https:// begint.',
    ],
    [
      'a link elsewhere in the file',
      'Klik [hier][a].\n\n[a]: data:text/html,x\n',
      '7:1 → deze link is niet toegestaan: `data:text/html,x`. Gebruik een volledig adres dat met https:// begint.',
    ],
    [
      'a link without https',
      '[site](http://voorbeeld.example)\n',
      '5:1 → deze link is niet toegestaan: `http://voorbeeld.example`. Gebruik een volledig adres dat met https:// begint.',
    ],
    [
      'an image',
      '![kaart](https://voorbeeld.example/k.png)\n',
      '5:1 → een plaatje is hier niet toegestaan. Zet de inhoud in woorden.',
    ],
    [
      'an image by reference',
      '![kaart][k]\n\n[k]: https://voorbeeld.example/k.png\n',
      '5:1 → een plaatje is hier niet toegestaan. Zet de inhoud in woorden.',
    ],
    [
      'code in an attribute',
      '<Feit bron={geheim} datum="2024">Tekst.</Feit>\n',
      '5:1 → code in een eigenschap is niet toegestaan. Geef tekst tussen aanhalingstekens.',
    ],
    [
      'a directive of the builder',
      '<Feit bron="x" datum="2024" set:html="<b>">Tekst.</Feit>\n',
      '5:1 → <Feit> heeft geen eigenschap `set:html`. Gebruik alleen: bron, datum.',
    ],
    [
      'a fact without source',
      '<Feit datum="2024">Tekst.</Feit>\n',
      '5:1 → bij <Feit> ontbreekt `bron`. Schrijf <Feit bron="…" datum="…">.',
    ],
    [
      'an interpretation without what it rests on',
      '<Duiding rol="redacteur" datum="2024">Tekst.</Duiding>\n',
      '5:1 → bij <Duiding> ontbreekt `bron`. Schrijf <Duiding rol="…" datum="…" bron="…">.',
    ],
    [
      'a quote without consent',
      '<Citaat rol="een buur" datum="2024" toestemming="">Tekst.</Citaat>\n',
      '5:1 → bij <Citaat> ontbreekt `toestemming`. Schrijf <Citaat rol="…" datum="…" toestemming="…">.',
    ],
    [
      'an unclosed component',
      '\n<Feit bron="x">\n\nTekst.\n',
      '6:1 → <Feit> is niet gesloten. Sluit het onderdeel af, of haal het teken < weg.',
    ],
    [
      'an HTML comment',
      'Tekst.\n\n<!-- later -->\n',
      '7:2 → de opmaak klopt hier niet. Controleer de tekens <, { en } en sluit elk blok.',
    ],
    [
      'deep nesting',
      `${'> '.repeat(5000)}Tekst.\n`,
      '5:101 → de opmaak is te diep genest. Maak de opmaak eenvoudiger.',
    ],
    [
      'a person',
      'Bel mevrouw Jansen.\n',
      '5:1 → hier staat een naam of adres van een persoon. Noem alleen de functie of de organisatie.',
    ],
  ])('refuses %s', (_, tekst, melding) => {
    expect(metTekst(tekst)).toEqual([melding]);
  });

  it('refuses spread attributes', () => {
    expect(metTekst('<Feit bron="x" datum="2024" {...alles}>Tekst.</Feit>\n')).toEqual([
      '5:1 → code in een eigenschap is niet toegestaan. Geef tekst tussen aanhalingstekens.',
    ]);
  });

  it('reports everything in one run, with Windows line ends too', () => {
    const tekst = 'import a from "a"\n\n{b}\n\n<C />\n'.replaceAll('\n', '\r\n');
    expect(metTekst(tekst).map((melding) => melding.split(' ')[0])).toEqual(['5:1', '7:1', '9:1']);
  });

  it('accepts the listed components, text, lists, tables and https links', () => {
    const tekst = [
      '## Kop',
      '- een **vet** woord en een [link](https://voorbeeld.example)',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '<Feit bron="plan, blz. 3" datum="2024">Er zijn drie teams.</Feit>',
      '<Duiding rol="redacteur" datum="1 maart 2026" bron="het plan">\n\nDat is weinig.\n\n</Duiding>',
      '<Citaat rol="een bewoner" datum="februari 2026" toestemming="ja, op 1 maart 2026">\n\nFijn.\n\n</Citaat>',
      '5 < 6, ook zonder aanhalingstekens.',
    ];
    expect(metTekst(`\n${tekst.join('\n\n')}\n`)).toEqual([]);
  });
});

describe('front matter', () => {
  it.each([
    ['is missing', 'Alleen tekst.\n'],
    ['is not closed', '---\ntitel: x\n\nTekst.\n'],
    ['does not stand first', '\n---\ntitel: x\n---\n'],
  ])('%s', (_, tekst) => {
    expect(meldingen('producten/x/2025/y.mdx', tekst)).toEqual([
      'content/producten/x/2025/y.mdx:1:1 → het blok met velden ontbreekt of is niet gesloten. Begin het bestand met ---, de velden en weer ---.',
    ]);
  });
});
