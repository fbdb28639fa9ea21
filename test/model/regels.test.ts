import { describe, expect, it } from 'vitest';
import type { Inhoud, Item } from '../../src/model/collecties.ts';
import { checkInhoud } from '../../src/model/controle.ts';
import { noemtPersoon } from '../../src/model/persoonsgegeven.ts';
import type { Plan } from '../../src/model/schemas/plan.ts';
import { fixture, lees } from '../lib/inhoud.ts';

const inhoud = lees(fixture).inhoud as Inhoud;
const check = (andere: Partial<Inhoud>, rule: string): string[] =>
  checkInhoud({ ...inhoud, ...andere }, () => ({ line: 1, column: 1 }))
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message);

function metBegroting(lasten: number[], dekking: number[]): Partial<Inhoud> {
  const plan = inhoud.plannen[0] as Item<Plan>;
  const post = (euro: number, i: number) => ({
    sleutel: `post-${'abcdef'.charAt(i)}`,
    naam: 'Post',
    bedragen: { '2025': euro },
  });
  const begroting = { jaren: [2025], lasten: lasten.map(post), dekking: dekking.map(post), bron: plan.bron };
  return { plannen: [{ ...plan, begroting }] };
}

describe('begroting-telt-op', () => {
  it('adds up in cents, so that 0.1 + 0.2 is 0.3', () => {
    expect(check(metBegroting([0.1, 0.2], [0.3]), 'begroting-telt-op')).toEqual([]);
    expect(check(metBegroting([26561.42, 1000.1], [27561.52]), 'begroting-telt-op')).toEqual([]);
  });

  it('sees a difference of one cent', () => {
    expect(check(metBegroting([0.1, 0.2], [0.31]), 'begroting-telt-op')).toEqual([
      'in 2025 zijn de lasten € 0,30 en is de dekking € 0,31',
    ]);
  });
});

describe('niet-gecontroleerd', () => {
  it.each([
    [2023, undefined, true],
    [2024, undefined, false],
    [2021, '2023-12-31', true],
    [2021, '2024-01-01', false],
    [2025, '2023-12-31', false],
  ])('from %s, checked %s: %s', (peiljaar, laatstGecontroleerd, gemeld) => {
    const rol = { ...(inhoud.locatierollen[0] as Inhoud['locatierollen'][number]), peiljaar, laatstGecontroleerd };
    expect(check({ locatierollen: [rol] }, 'niet-gecontroleerd')).toHaveLength(gemeld ? 1 : 0);
  });
});

describe('persoonsgegeven', () => {
  it.each(['Bel mw. Jansen.', 'Mevrouw Öztürk', 'dhr De Vries', 'De heer Pietersen', 'mail a.b@c.example'])(
    '%s',
    (tekst) => {
      expect(noemtPersoon(tekst)).toBe(true);
    },
  );

  it.each(['Dames en de heren', 'AMW Rotterdam', 'Een meneer of mevrouw helpt u.', 'twee @ vier', 'de heer of dame'])(
    'not %s',
    (tekst) => {
      expect(noemtPersoon(tekst)).toBe(false);
    },
  );

  it('looks in lists too, but leaves the address for reporting mistakes alone', () => {
    const [team] = inhoud.teams;
    expect(
      check(
        { teams: [{ ...(team as Inhoud['teams'][number]), taken: ['Vraag naar dhr. Jansen.'] }] },
        'persoonsgegeven',
      ),
    ).toHaveLength(1);
    expect(check({}, 'persoonsgegeven')).toEqual([]);
  });
});

describe('nummering', () => {
  it.each([
    [['1', '2', '3'], []],
    [['1', '1', '2'], ['‘Tien logeerdagen’ heeft in de bron nummer 1 en komt na nummer 1']],
    [['2'], ['‘Tien logeerdagen’ heeft in de bron nummer 2 en staat vooraan']],
    [['1', '3'], ['‘Tien logeerdagen’ heeft in de bron nummer 3 en komt na nummer 1']],
  ])('%j', (nummers, meldingen) => {
    const product = inhoud.producten[1] as Inhoud['producten'][number];
    const [afspraak] = product.resultaatafspraken;
    const resultaatafspraken = nummers.map((nummer) => ({ ...(afspraak as NonNullable<typeof afspraak>), nummer }));
    expect(check({ producten: [{ ...product, resultaatafspraken }] }, 'nummering')).toEqual(meldingen);
  });
});
