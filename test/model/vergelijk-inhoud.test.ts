import { describe, expect, it } from 'vitest';
import { vergelijkInhoud } from '../../src/model/vergelijk-inhoud.ts';
import { formatConcept } from '../../src/model/wijzigingsconcept.ts';

const boom = (records: Record<string, unknown>): Map<string, unknown> => new Map(Object.entries(records));

describe('comparing two trees', () => {
  it('says what is new, changed and gone, by path', () => {
    const oud = boom({ 'wijken/x/oost': { naam: 'Oost' }, 'wijken/x/west': { naam: 'West' }, 'wijken/x/zuid': {} });
    const nieuw = boom({ 'wijken/x/noord': {}, 'wijken/x/oost': { naam: 'Nieuw-Oost' }, 'wijken/x/zuid': {} });
    expect(vergelijkInhoud(oud, nieuw)).toEqual([
      { pad: 'wijken/x/noord', soort: 'nieuw', velden: [] },
      { pad: 'wijken/x/oost', soort: 'gewijzigd', velden: ['naam'] },
      { pad: 'wijken/x/west', soort: 'vervallen', velden: [] },
    ]);
  });

  it.each<[string, unknown, unknown, string[]]>([
    [
      'a part by its key, wherever it stands',
      { a: [{ sleutel: 'p', n: 1 }, { sleutel: 'q' }] },
      { a: [{ sleutel: 'q' }, { sleutel: 'p', n: 2 }] },
      ['a[p].n'],
    ],
    [
      'parts that come and go',
      { a: [{ sleutel: 'p' }] },
      { a: [{ sleutel: 'q' }] },
      ['a[p] (vervallen)', 'a[q] (nieuw)'],
    ],
    [
      'an order alone',
      { a: [{ sleutel: 'p' }, { sleutel: 'q' }] },
      { a: [{ sleutel: 'q' }, { sleutel: 'p' }] },
      ['a (volgorde)'],
    ],
    ['a list without keys by count', { a: ['een', 'twee'] }, { a: ['twee', 'drie', 'vier'] }, ['a (+2 −1)']],
    ['a list without keys in another order', { a: [1, 2] }, { a: [2, 1] }, ['a (volgorde)']],
    [
      'keys that repeat as a list without keys',
      { a: [{ sleutel: 'p' }, { sleutel: 'p' }] },
      { a: [{ sleutel: 'p' }] },
      ['a (volgorde)'],
    ],
    ['a value that becomes another kind', { a: 'tekst' }, { a: { b: 1 } }, ['a']],
    ['a field that is null', { a: null }, { a: 1 }, ['a']],
    ['a field deep inside', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, ['a.b.c']],
    ['nothing', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ])('names %s', (_, oud, nieuw, velden) => {
    expect(vergelijkInhoud(boom({ x: oud }), boom({ x: nieuw })).flatMap((verschil) => verschil.velden)).toEqual(
      velden,
    );
  });
});

it('drafts a file whose texts are still to be written, one point per folder and sort', () => {
  const concept = formatConcept(
    [
      { pad: 'producten/x/2024/a', soort: 'nieuw', velden: [] },
      { pad: 'producten/x/2024/b', soort: 'nieuw', velden: [] },
      { pad: 'producten/x/2025/b', soort: 'nieuw', velden: [] },
      { pad: 'site', soort: 'gewijzigd', velden: ['naam', 'pad'] },
      { pad: 'wijzigingen/2025-01-01-x', soort: 'nieuw', velden: [] },
    ],
    '2025-02-01',
  );
  expect(concept).toBe(`datum: "2025-02-01"
titel:
punten:
  - sleutel: producten-x-nieuw
    soort: nieuw
    wat:
      - producten/x/2024/a
      - producten/x/2024/b
    tekst:
  - sleutel: producten-x-nieuw-b
    soort: nieuw
    wat:
      - producten/x/2025/b
    tekst:
  - sleutel: site-gewijzigd
    soort: gewijzigd
    wat:
      - site
    # site: naam, pad
    tekst:
`);
});
