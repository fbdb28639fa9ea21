import nederlands from 'hyphen/nl';
import { describe, expect, it } from 'vitest';
import { maakAfbreker, zonderAfbreekpunten } from '../../src/model/afbreken.ts';
import type { Begrip } from '../../src/model/schemas/begrip.ts';

const begrip = (term: string, delen: string[] = []): Begrip => ({ term, delen }) as unknown as Begrip;
const breek = maakAfbreker(
  [begrip('Mantelzorg'), begrip('wijkvoorzieningencentrum', ['wijk', 'voorziening']), begrip('reeks')],
  (woord) => nederlands.hyphenateSync(woord, { hyphenChar: '\u00ad', minWordLength: 7 }),
);
const zichtbaar = (tekst: string): string => breek(tekst).replaceAll('\u00ad', '|');

describe('maakAfbreker', () => {
  it.each([
    ['mantelzorgondersteuning', 'mantel|zorg|on|der|steu|ning'],
    ['wijkvoorzieningencentrum', 'wijk|voor|zie|nin|gen|cen|trum'],
    ['rechtstreeksheid', 'recht|streeks|heid'],
    ['Ondersteuning is afgesproken', 'Ondersteuning is afgesproken'],
    ['Resultaatafspraken bij de brede school', 'Resul|taat|af|spraken bij de brede school'],
  ])('%s', (woord, verwacht) => {
    expect(zichtbaar(woord)).toBe(verwacht);
  });

  it('leaves short words, addresses and file names whole', () => {
    const tekst = 'wijkteam https://staatvandewijk.example/ bijlageresultaten.csv info@welzijnsorganisatie.nl';
    expect(breek(tekst)).toBe(tekst);
  });

  it('leaves no letter alone and no snippet at an end', () => {
    for (const woord of ['talentontwikkeling', 'coördinatoren', 'verenigingsondersteuner', 'mantelzorgers']) {
      const stukken = zichtbaar(woord).split('|');
      expect(Math.min(...stukken.map(({ length }) => length))).toBeGreaterThan(1);
      expect([stukken[0]?.length, stukken.at(-1)?.length].every((lengte) => (lengte ?? 0) >= 4)).toBe(true);
    }
  });

  it('can be undone', () => {
    expect(zonderAfbreekpunten(`${breek('wijkvoorzieningencentrum')} a&shy;b`)).toBe('wijkvoorzieningencentrum ab');
  });
});
