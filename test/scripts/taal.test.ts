import { describe, expect, it } from 'vitest';
import { leesPaginataal, leesZinnen } from '../../scripts/taal-lezer.ts';
import { viewWoordenlijst } from '../../src/views/woorden.ts';

const lijst = viewWoordenlijst([
  { term: 'ankerplaats', definitie: 'Een plek.', engels: 'x' },
  { term: 'norm', definitie: 'Een maat.', engels: 'x' },
]);

describe('the report on language', () => {
  it('splits text into sentences and leaves loose words out', () => {
    expect(leesZinnen('Dit is een zin. En dit is de tweede! Bolnes, 2024').map(({ tekst }) => tekst)).toEqual([
      'Dit is een zin.',
      'En dit is de tweede!',
    ]);
  });

  it.each([
    ['De hulp wordt in de wijk gegeven.', true],
    ['Afspraken worden elk jaar herzien en uitgevoerd.', true],
    ['De gemeente geeft hulp in de wijk.', false],
    ['Het wordt morgen weer warm.', false],
  ])('sees whether "%s" says who does it', (zin, lijdend) => {
    expect(leesZinnen(zin)[0]?.lijdend).toBe(lijdend);
  });

  it('reads a page without its headings and drawings, and names the terms that nobody explains', () => {
    const html = `<html><body><p>Niet dit hier.</p><main><h1>De kop is geen zin.</h1>
      <details class="uitleg"><dl><dt>no\u00ADrm</dt><dd>Een maat die geldt.</dd></dl></details>
      <p>Een norm bij de ankerplaats is er niet.</p><svg><text>Ook dit niet hier.</text></svg></main></body></html>`;
    const { zinnen, gemiddeld, zonderUitleg } = leesPaginataal('/', html, lijst);
    expect(zinnen).toEqual([{ tekst: 'Een norm bij de ankerplaats is er niet.', woorden: 8, lijdend: false }]);
    expect(gemiddeld).toBe(8);
    expect(zonderUitleg).toEqual(['ankerplaats']);
  });
});
