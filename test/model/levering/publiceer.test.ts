import { describe, expect, it } from 'vitest';
import type { Formulierregel } from '../../../src/model/levering/formulier.ts';
import { publiceerLevering } from '../../../src/model/levering/publiceer.ts';
import { verslagAangenomen, verslagWeigering } from '../../../src/model/levering/verslag.ts';
import { parseEuro, type Invoer } from '../../../src/model/levering/waarde.ts';
import { formatWijzigingen, vergelijkLeveringen } from '../../../src/model/levering/wijzigingen.ts';
import { formulier } from '../../lib/levering.ts';

const vorm = formulier('samenspel-2025-kw1');
const [sjabloon] = vorm.regels;
if (sjabloon === undefined) throw new Error('the form has no rows');

function lever(rijen: [Partial<Formulierregel>, Invoer][]) {
  return publiceerLevering(
    vorm,
    rijen.map(([regel, invoer], i) => ({ regel: { ...sjabloon!, ...regel }, invoer, blad: 'Invullen', rij: i + 2 })),
  );
}
const getal = (waarde: number): Invoer => ({ soort: 'waarde', waarde, afgerond: false });
const wijken = (...waarden: Invoer[]) =>
  lever(waarden.map((invoer, i) => [{ deel: `voorbeeldstad/wijk-${String(i)}` }, invoer]));
const cellen = ({ regels }: ReturnType<typeof lever>) => regels.map(({ waarde, status }) => waarde ?? status);

describe('what is published', () => {
  it.each([
    [7, 'geheim'],
    [0, 'geheim'],
    [8, 10],
    [12, 10],
    [13, 15],
  ])('%i people alone become %s', (waarde, uit) => {
    expect(cellen(lever([[{ deel: '' }, getal(waarde)]]))).toEqual([uit]);
  });

  it('hides small numbers per wijk and rounds the rest', () => {
    expect(cellen(wijken(getal(3), getal(121), getal(54)))).toEqual(['geheim', 120, 55]);
  });

  it('leaves activities as they are', () => {
    expect(cellen(lever([[{ deel: '', telEenheid: 'activiteiten' }, getal(3)]]))).toEqual([3]);
  });

  it('keeps the reason why there is no number, and leaves empty rows out', () => {
    const uit = wijken({ soort: 'status', status: 'onbekend' }, getal(50), { soort: 'leeg' });
    expect(cellen(uit)).toEqual(['onbekend', 50]);
    expect(uit.leeg).toBe(1);
  });

  it('keeps only the day of a text', () => {
    const regel = { registratie: 'voorbeeldstad/2025/buurtkamer#verslag', deel: '', telEenheid: undefined };
    expect(lever([[regel, { soort: 'ontvangen', datum: '2025-04-10' }]]).regels).toMatchObject([
      { status: 'ontvangen', waarde: undefined, noot: 'ontvangen op 2025-04-10' },
    ]);
  });

  it('takes a second breakdown alone', () => {
    const uit = lever(['a', 'b'].map((deel2, i) => [{ deel: '', deel2 }, getal(3 + 60 * i)]));
    expect(cellen(uit)).toEqual(['geheim', 65]);
  });

  it('refuses a grid of two breakdowns with holes, at its first row', () => {
    const uit = lever([
      [{ deel: 'a', deel2: 'x' }, getal(20)],
      [{ deel: 'b', deel2: 'y' }, getal(20)],
    ]);
    expect(uit.meldingen).toMatchObject([
      { rij: 2, message: expect.stringContaining('niet elke combinatie') as string },
    ]);
  });
});

it.each([
  ['29950', 29950],
  ['29.950,75', 29950.75],
  ['€ 12,50', 12.5],
  ['1,5', 1.5],
])('reads %s as an amount', (tekst, waarde) => {
  expect(parseEuro({ soort: 'tekst', tekst })).toBe(waarde);
});

it.each(['29.950', '1,234', '12,505', '12.50', '-3', 'tien'])('does not guess the amount %s', (tekst) => {
  expect(parseEuro({ soort: 'tekst', tekst })).toHaveProperty('remedy');
});

describe('reports', () => {
  it('says what is taken over and hidden, without a number that was filled in', () => {
    const uit = wijken(getal(3), getal(121), { soort: 'leeg' }, { soort: 'status', status: 'nogNiet' });
    expect(verslagAangenomen(uit)).toMatchInlineSnapshot(`
      [
        "Aangenomen: 2 getallen, 0 geleverde teksten.",
        "Zonder getal, met reden: 1 regel.",
        "Niet ingevuld: 1 regel. Die gelden als nog niet geleverd.",
        "Verborgen, want te klein of anders terug te rekenen:",
        "  Aantal bezoekers: 1 van 2 getallen geheim",
        "Getallen over mensen worden gepubliceerd als vijftallen.",
      ]
    `);
  });

  it('stops after a hundred messages', () => {
    const veel = Array.from({ length: 150 }, () => ({ message: 'fout', remedy: 'Verbeter' }));
    expect(verslagWeigering('x.csv', veel).slice(-2)).toEqual([
      '  en nog 50 meldingen',
      '150 meldingen. Niets overgenomen.',
    ]);
  });

  it('says what a new delivery changes', () => {
    const oud = wijken(getal(50), getal(60)).regels;
    const nieuw = wijken(getal(50), getal(70)).regels;
    expect(formatWijzigingen(vergelijkLeveringen(oud, nieuw))).toEqual([
      '  veranderd: voorbeeldstad/2025/buurtkamer#aantal-bezoekers voorbeeldstad/wijk-1: 60 → 70',
    ]);
    expect(vergelijkLeveringen(oud, oud)).toEqual([]);
  });
});
