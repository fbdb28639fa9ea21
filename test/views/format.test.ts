import { describe, expect, it } from 'vitest';
import * as format from '../../src/views/format.ts';

describe('numbers and dates in Dutch', () => {
  it.each([
    [0, '0'],
    [47721, '47.721'],
    [1.33, '1,33'],
    [17.96, '17,96'],
    [1000000, '1.000.000'],
    [2.005, '2,01'],
    [0.1 + 0.2, '0,3'],
  ])('number %d', (getal, tekst) => {
    expect(format.formatGetal(getal)).toBe(tekst);
  });

  it.each([
    [0, '€\u00a00'],
    [29950, '€\u00a029.950'],
    [26561.42, '€\u00a026.561,42'],
    [1000.5, '€\u00a01.000,50'],
  ])('euro %d', (bedrag, tekst) => {
    expect(format.formatEuro(bedrag)).toBe(tekst);
  });

  it.each([
    ['2014-09-23', '23 september 2014'],
    ['2026-01-01', '1 januari 2026'],
    ['2025-03-30', '30 maart 2025'], // the night the clock goes forward
    ['2025-12-31', '31 december 2025'],
  ])('date %s', (datum, tekst) => {
    expect(format.formatDatum(datum)).toBe(tekst);
  });

  it('counts with the right noun', () => {
    expect([0, 1, 2, 1234].map((aantal) => format.formatAantal(aantal, 'afspraak', 'afspraken'))).toEqual([
      '0 afspraken',
      '1 afspraak',
      '2 afspraken',
      '1.234 afspraken',
    ]);
  });

  it('writes small counts as words', () => {
    expect([0, 1, 3, 12, 13].map(format.formatTelwoord)).toEqual(['geen', 'één', 'drie', 'twaalf', '13']);
  });
});

describe('running text', () => {
  it.each([
    [[], ''],
    [['Oost'], 'Oost'],
    [['Oost', 'West'], 'Oost en West'],
    [['Noord', 'Oost', 'West'], 'Noord, Oost en West'],
  ])('%j', (items, tekst) => {
    expect(format.formatOpsomming(items)).toBe(tekst);
  });

  it('starts a sentence with a capital and leaves the rest', () => {
    expect(format.formatHoofdletter('de Spil')).toBe('De Spil');
    expect(format.formatHoofdletter('één wijk')).toBe('Eén wijk');
    expect(format.formatHoofdletter('ijsclub')).toBe('IJsclub');
    expect(format.formatHoofdletter('')).toBe('');
  });
});

describe('unknown stays unknown', () => {
  it('gives no text where the source says nothing', () => {
    expect(format.formatRitme(undefined)).toBeUndefined();
    expect(format.formatRitme({ soort: 'nietAfgesproken', tekst: 'periodiek' })).toBeUndefined();
    expect(format.formatNorm(undefined)).toBeUndefined();
    expect(format.formatBedrag({ status: 'onbekend', reden: 'x' })).toBeUndefined();
    expect(format.formatWaar({ soort: 'nietGenoemd' }, String, 'X')).toBeUndefined();
  });

  it('gives the words of the source where it does', () => {
    expect(format.formatRitme({ soort: 'kwartaal', tekst: 'elk kwartaal' })).toBe('elk kwartaal');
    expect(format.formatNorm({ tekst: 'minstens twee' })).toBe('minstens twee');
    expect(format.formatBedrag({ status: 'waarde', euro: 12.5 })).toBe('€\u00a012,50');
  });

  it('names places, with the remark of the source', () => {
    const naam = (id: string): string => `[${id}]`;
    expect(format.formatWaar({ soort: 'heelGemeente' }, naam, 'Voorbeeldstad')).toBe('heel Voorbeeldstad');
    expect(format.formatWaar({ soort: 'wijken', wijken: ['a', 'b'] }, naam, 'X')).toBe('[a] en [b]');
    expect(format.formatWaar({ soort: 'locaties', locaties: ['a'], toelichting: 'Om de week.' }, naam, 'X')).toBe(
      '[a]. Om de week.',
    );
  });
});
