import { describe, expect, it } from 'vitest';
import { periodenaam, periodenVan, periodeslug } from '../../../src/model/levering/perioden.ts';
import type { Ritme } from '../../../src/model/schemas/basis.ts';

const jaar = { van: '2025-01-01', totEnMet: '2025-12-31' };
const slugs = (soort: Ritme['soort'], looptijd = jaar): string[] => periodenVan({ soort }, looptijd).map(periodeslug);

describe('periods of a rhythm', () => {
  it('follows the calendar', () => {
    expect(slugs('kwartaal')).toEqual(['2025-kw1', '2025-kw2', '2025-kw3', '2025-kw4']);
    expect(slugs('halfjaar')).toEqual(['2025-hj1', '2025-hj2']);
    expect(slugs('jaar')).toEqual(['2025']);
    expect(slugs('maand')).toHaveLength(12);
  });

  it.each<Ritme['soort']>(['nietAfgesproken', 'eenmalig', 'doorlopend', 'schooljaar', 'driejaar', 'week', 'anders'])(
    'invents no dates for %s: the looptijd is the period',
    (soort) => {
      expect(periodenVan({ soort }, jaar)).toEqual([jaar]);
    },
  );

  it('stays inside a looptijd that begins or ends halfway', () => {
    const looptijd = { van: '2023-12-15', totEnMet: '2024-06-30' };
    expect(periodenVan({ soort: 'kwartaal' }, looptijd)).toEqual([
      { van: '2023-12-15', totEnMet: '2023-12-31' },
      { van: '2024-01-01', totEnMet: '2024-03-31' },
      { van: '2024-04-01', totEnMet: '2024-06-30' },
    ]);
    expect(slugs('nietAfgesproken', looptijd)).toEqual(['2023-12-15-tot-2024-06-30']);
  });
});

it.each([
  ['2025-01-01', '2025-12-31', '2025'],
  ['2025-04-01', '2025-06-30', '2e kwartaal 2025'],
  ['2024-07-01', '2024-12-31', '2e halfjaar 2024'],
  ['2024-02-01', '2024-02-29', 'februari 2024'],
  ['2023-12-01', '2024-06-30', '1 december 2023 tot en met 30 juni 2024'],
  ['2025-02-01', '2025-04-30', '1 februari 2025 tot en met 30 april 2025'],
])('names %s to %s', (van, totEnMet, naam) => {
  expect(periodenaam({ van, totEnMet })).toBe(naam);
});
