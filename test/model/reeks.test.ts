import { describe, expect, it } from 'vitest';
import { concludeer } from '../../src/model/conclusie.ts';
import { heeftCijfers, reeksenVan, type Reeks } from '../../src/model/reeks.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

function reeksen(id: string, gemeente = 'voorbeeldstad'): Reeks[] {
  const indicator = model.indicatoren.filter(heeftCijfers).find((kandidaat) => kandidaat.id === id);
  if (indicator === undefined) throw new Error(id);
  return reeksenVan(model, indicator, gemeente);
}

const kort = (lijst: Reeks[]): string[] =>
  lijst.map(
    ({ naam, waarnemingen }) =>
      `${naam}: ${waarnemingen.map(({ periode, waarde, status }) => `${periode} ${String(waarde ?? status)}`).join(', ')}`,
  );

describe('series of an indicator', () => {
  it('counts of two CBS wijken are added up, on the lines that they came from', () => {
    const [, , waterkant] = reeksen('inwoners');
    expect(waterkant).toMatchObject({ naam: 'Waterkant', codes: ['WK999902', 'WK999904'] });
    expect(waterkant?.waarnemingen[0]?.waarde).toBe(8230);
    expect(waterkant?.waarnemingen[0]?.metingen.map(({ regiocode }) => regiocode)).toEqual(['WK999902', 'WK999904']);
  });

  it('percentages of two CBS wijken stay apart', () => {
    expect(kort(reeksen('eenzaam'))).toEqual([
      'Middenveld: 2012 36, 2016 onbekend, 2020 39.9',
      'Noordrand: 2012 42.2, 2016 46, 2020 50.9',
      'Waterkant: 2012 39.5, 2016 42.4, 2020 46',
      'Oever: 2012 35.8, 2016 37.9, 2020 41',
      'Voorbeeldstad: 2012 41.1, 2016 43.7, 2020 47.6',
      'Nederland: 2012 39.6, 2016 43.4, 2020 47',
    ]);
  });

  it('a sum with a secret part is secret', () => {
    expect(kort(reeksen('clienten'))).toContain('Waterkant: 2024 geheim, 2025 geheim');
  });

  it('a share is computed from two counts of the same area and year, and rounded', () => {
    expect(kort(reeksen('aandeel-clienten'))).toEqual([
      'Middenveld: 2025 geheim',
      'Noordrand: 2025 2',
      'Waterkant: 2025 1',
      'Oever: 2025 geheim',
      'Voorbeeldstad: 2025 2',
    ]);
  });

  it('another gemeente has no figures of this one', () => {
    expect(reeksen('inwoners', 'anderdorp')).toEqual([]);
  });

  it('a change of boundary is a break of the gemeente, a change of definition of all', () => {
    const lijst = reeksen('inkomen');
    expect(lijst.find(({ soort }) => soort === 'gemeente')?.breuken.map(({ periode }) => periode)).toEqual([
      '2023',
      '2024',
    ]);
    expect(lijst.find(({ naam }) => naam === 'Noordrand')?.breuken.map(({ periode }) => periode)).toEqual(['2023']);
  });
});

describe('a break', () => {
  it('only counts when there are figures on both sides of it', () => {
    const indicator = model.indicatoren.filter(heeftCijfers).find(({ id }) => id === 'inkomen');
    if (indicator === undefined) throw new Error('inkomen');
    const [reeks] = reeksen('inkomen').filter(({ soort }) => soort === 'gemeente');
    if (reeks === undefined) throw new Error('gemeente');
    expect(concludeer(reeks, indicator).breuk?.periode).toBe('2024');
    const zonder = { ...reeks, waarnemingen: reeks.waarnemingen.filter(({ periode }) => periode >= '2024') };
    expect(concludeer(zonder, indicator).breuk).toBeUndefined();
  });
});
