import { describe, expect, it } from 'vitest';
import { datumPlus, kalenderVan, uiterlijkeDagen } from '../../src/model/kalender.ts';
import { editiesModel } from '../lib/editie.ts';

const { producten } = editiesModel();
const van = (editie: string): typeof producten => producten.filter(({ id }) => id.split('/')[1] === editie);
const kort = ({ datum, deel, datumAfgesproken }: ReturnType<typeof kalenderVan>['dagen'][number]): unknown[] => [
  datum,
  deel.sleutel,
  datumAfgesproken,
];

describe('the calendar', () => {
  it('puts kwartaal, halfjaar and jaar on the last day of each period within the looptijd', () => {
    expect(kalenderVan(van('2025')).dagen.map(kort)).toEqual([
      ['2025-03-31', 'aantal-bezoekers', false],
      ['2025-06-30', 'aantal-bezoekers', false],
      ['2025-06-30', 'aantal-logeerdagen', false],
      ['2025-09-30', 'aantal-bezoekers', false],
      ['2025-12-31', 'aantal-bezoekers', false],
      ['2025-12-31', 'aantal-maaltijden', false],
      ['2025-12-31', 'aantal-logeerdagen', false],
      ['2026-02-28', 'aantal-logeerdagen', false],
    ]);
  });

  it('uses an agreed date or term where there is one', () => {
    const metDatum = kalenderVan(van('2026')).dagen.filter(({ datumAfgesproken }) => datumAfgesproken);
    expect(metDatum.map(kort)).toEqual([
      ['2026-02-01', 'jaarplan', true],
      ['2026-07-30', 'aantal-bezoekers', true],
      ['2027-01-30', 'aantal-bezoekers', true],
    ]);
  });

  it('keeps other rhythms without a date, and what has no rhythm apart', () => {
    const { zonderDatum, zonderRitme } = kalenderVan(van('2025'));
    expect(zonderDatum.map(({ soort, deel }) => [soort, deel.sleutel])).toEqual([
      ['resultaatafspraak', 'kamer-is-open'],
      ['activiteit', 'open-inloop'],
    ]);
    expect(zonderRitme.map(({ deel }) => deel.sleutel)).toEqual(['verslag-maaltijden']);
  });

  it('counts a registratie and the activiteit that it belongs to once when they have the same rhythm', () => {
    const [product] = van('2026');
    if (product === undefined) throw new Error('no product');
    const activiteiten = product.activiteiten.map((deel) =>
      deel.sleutel === 'open-inloop'
        ? { ...deel, ritme: { soort: 'halfjaar' as const, tekst: 'eens per halfjaar' } }
        : deel,
    );
    const { dagen } = kalenderVan([{ ...product, activiteiten }]);
    expect(dagen.some(({ deel }) => deel.sleutel === 'open-inloop')).toBe(false);
  });

  it('gives every entry an id of its own', () => {
    const uids = kalenderVan(producten).dagen.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 30, '2026-01-30'],
  ['2025-03-29', 2, '2025-03-31'], // over the night the clock goes forward
])('%s + %d days is %s', (datum, dagen, uitkomst) => {
  expect(datumPlus(datum, dagen)).toBe(uitkomst);
});

it('has no last day for a period without an agreed date', () => {
  const [registratie] = van('2026')[0]?.registraties ?? [];
  const perioden = ['1', '2'].map((maand) => ({ van: `2026-0${maand}-01`, totEnMet: `2026-0${maand}-28` }));
  if (registratie === undefined) throw new Error('no registratie');
  expect(uiterlijkeDagen({ ...registratie, termijn: undefined }, perioden)).toEqual([undefined, undefined]);
  expect(
    uiterlijkeDagen({ ...registratie, termijn: { soort: 'datums', datums: ['2026-02-10'], tekst: 'x' } }, perioden),
  ).toEqual(['2026-02-10', undefined]);
});
