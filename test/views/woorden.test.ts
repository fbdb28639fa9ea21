import { describe, expect, it } from 'vitest';
import { viewWoorden, viewWoordenlijst } from '../../src/views/woorden.ts';

const begrip = (term: string, meer = {}) => ({ term, definitie: `Uitleg van ${term}.`, engels: 'x', ...meer });
const lijst = viewWoordenlijst([
  begrip('ankerplaats'),
  begrip('wijkteam'),
  begrip('sociaal wijkteam'),
  begrip('sociaal domein'),
  begrip('De Loods'),
  begrip('voortgezet onderwijs', { afkorting: 'VO' }),
  begrip('wijk', { alledaags: true }),
]);
const termen = (html: string): string[] => viewWoorden(lijst, html).map(({ term }) => term);

describe('terms that a page explains', () => {
  it.each([
    ['<p>Een ankerplaats</p>', ['ankerplaats']],
    ['<p>Ankerplaatsen en wijkteams</p>', ['ankerplaats', 'wijkteam']],
    ['<p>Het sociaal wijkteam</p>', ['sociaal wijkteam']],
    ['<p>Het so&shy;ciaal <b>do\u00ADmein</b></p>', ['sociaal domein']],
    ['<td>sociaal</td><td>domein</td>', []],
    ['<p>in het VO, niet vo</p>', ['voortgezet onderwijs (VO)']],
    ['<p>De Loods, maar niet de loods</p>', ['De Loods']],
    ['<p>de loods</p>', []],
    ['<p>een wijk en een wijkteamlid</p>', []],
    ['<p>Lees over <a href="/x/">de ankerplaats</a>.</p>', []],
    ['<p title="wijkteam">niets</p><option>wijkteam</option>', []],
  ])('finds in %s', (html, verwacht) => {
    expect(termen(html)).toEqual(verwacht);
  });

  it('gives every term once, alphabetical, with its definition', () => {
    expect(viewWoorden(lijst, '<p>wijkteam, wijkteams</p><p>Ankerplaats</p>')).toEqual([
      { term: 'ankerplaats', definitie: 'Uitleg van ankerplaats.' },
      { term: 'wijkteam', definitie: 'Uitleg van wijkteam.' },
    ]);
  });
});
