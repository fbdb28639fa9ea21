import { describe, expect, it } from 'vitest';
import { leveringsregels, telStanden } from '../../src/model/levering-stand.ts';
import type { Registratiecijfer } from '../../src/model/schemas/registratiecijfer.ts';
import { cijfer, editiesModel } from '../lib/editie.ts';

const model = editiesModel();
const buurtkamer = model.producten.filter(({ id }) => id === 'voorbeeldstad/2026/buurtkamer');
const [bezoekers, maaltijden, jaarplan] = ['aantal-bezoekers', 'aantal-maaltijden', 'jaarplan'].map(
  (sleutel) => `voorbeeldstad/2026/buurtkamer#${sleutel}`,
) as [string, string, string];
const wijken = ['middenveld', 'noordrand', 'waterkant'].map((slug) => `voorbeeldstad/${slug}`);
const halfjaar = { van: '2026-01-01', totEnMet: '2026-06-30' };

/** The standings of one registratie, one per period. */
function standen(registratie: string, peildatum: string, cijfers: Registratiecijfer[] = []): string[] {
  return leveringsregels({ ...model, registratiecijfers: cijfers }, buurtkamer, peildatum)
    .filter((regel) => `${regel.product.id}#${regel.registratie.sleutel}` === registratie)
    .map(({ stand }) => stand);
}

describe('nothing came in', () => {
  it.each([
    ['2026-06-30', ['nog niet', 'nog niet']], // the period is still running
    ['2026-07-30', ['nog niet', 'nog niet']], // the last day that was agreed
    ['2026-07-31', ['niet', 'nog niet']],
    ['2027-01-31', ['niet', 'niet']],
  ])('with an agreed term, on %s', (peildatum, uitkomst) => {
    expect(standen(bezoekers, peildatum)).toEqual(uitkomst);
  });

  it.each([
    ['2026-12-31', ['nog niet']],
    ['2027-01-01', ['geen termijn afgesproken']],
    ['2036-01-01', ['geen termijn afgesproken']], // never late without an agreement
  ])('without a term, on %s', (peildatum, uitkomst) => {
    expect(standen(maaltijden, peildatum)).toEqual(uitkomst);
  });

  it.each([
    ['2026-02-01', ['nog niet']],
    ['2026-02-02', ['niet']], // the date lies inside the period
  ])('with an agreed date, on %s', (peildatum, uitkomst) => {
    expect(standen(jaarplan, peildatum)).toEqual(uitkomst);
  });
});

describe('something came in', () => {
  const perWijk = wijken.map((deel) => cijfer(bezoekers, { ...halfjaar, deel, waarde: 20 }));

  it('is complete when every part is there, also when one is secret', () => {
    const geheim = perWijk.map((regel, i) =>
      i === 0 ? { ...regel, waarde: undefined, status: 'geheim' as const } : regel,
    );
    expect(standen(bezoekers, '2026-09-01', perWijk)[0]).toBe('geleverd');
    expect(standen(bezoekers, '2026-09-01', geheim)[0]).toBe('geleverd');
  });

  it('is partly there when a part is missing, not yet known, or about another period', () => {
    expect(standen(bezoekers, '2026-09-01', perWijk.slice(1))[0]).toBe('deels');
    const nogNiet = perWijk.map((regel, i) =>
      i === 0 ? { ...regel, waarde: undefined, status: 'nogNiet' as const } : regel,
    );
    expect(standen(bezoekers, '2026-09-01', nogNiet)[0]).toBe('deels');
    expect(
      standen(bezoekers, '2026-09-01', [cijfer(bezoekers, { van: '2026-01-01', totEnMet: '2026-03-31' })])[0],
    ).toBe('deels');
  });

  it('is late only when the day of receipt is known and after the agreed day', () => {
    const op = (dag: string): Registratiecijfer =>
      cijfer(jaarplan, { status: 'ontvangen', noot: `ontvangen op ${dag}` });
    expect(standen(jaarplan, '2026-09-01', [op('2026-02-01')])).toEqual(['geleverd']);
    expect(standen(jaarplan, '2026-09-01', [op('2026-02-02')])).toEqual(['te laat']);
  });
});

it('counts the standings in a fixed order', () => {
  const regels = leveringsregels({ ...model, registratiecijfers: [] }, buurtkamer, '2026-09-01');
  expect(telStanden(regels)).toEqual([
    { stand: 'niet', aantal: 2 },
    { stand: 'nog niet', aantal: 3 },
  ]);
});
