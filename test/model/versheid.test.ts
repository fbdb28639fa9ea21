import { describe, expect, it } from 'vitest';
import type { Inhoud } from '../../src/model/collecties.ts';
import { checkInhoud } from '../../src/model/controle.ts';
import { dagenEerder, jarenLater } from '../../src/model/datum.ts';
import { formatWaarschuwingen } from '../../src/model/problem.ts';
import { stukstanden } from '../../src/model/toegankelijkheid.ts';
import { isOngecontroleerd, isVerlopen, laatsteDag } from '../../src/model/versheid.ts';
import { fixture, lees } from '../lib/inhoud.ts';

const inhoud = lees(fixture).inhoud as Inhoud;

describe('isVerlopen', () => {
  const looptijd = { looptijd: { totEnMet: '2024-12-31' } };

  it.each([
    ['2024-12-30', false],
    ['2024-12-31', false],
    ['2025-01-01', true],
  ])('on %s: %s; the last day itself still counts', (peildatum, verlopen) => {
    expect(isVerlopen(looptijd, peildatum)).toBe(verlopen);
  });

  it('takes geldigTot before looptijd and period, and a year to its last day', () => {
    expect(laatsteDag({ ...looptijd, geldigTot: '2025-06-30' })).toBe('2025-06-30');
    expect(laatsteDag({ periode: { totEnMet: 2022 } })).toBe('2022-12-31');
    expect(laatsteDag({ looptijd: 'tot het einde van het huurcontract' })).toBeUndefined();
    expect(isVerlopen({}, '2999-01-01')).toBe(false);
  });
});

it.each([
  [2023, undefined, true],
  [2024, undefined, false],
  [2014, '2023-12-31', true],
  [2014, '2024-01-01', false],
  [2025, '2023-12-31', false],
])('from %s, checked %s, in March 2026: unchecked is %s', (jaar, laatstGecontroleerd, verwacht) => {
  expect(isOngecontroleerd({ laatstGecontroleerd }, jaar, '2026-03-01')).toBe(verwacht);
});

it('counts days and years over a leap day', () => {
  expect(jarenLater('2024-02-29', 1)).toBe('2025-03-01');
  expect(dagenEerder('2026-03-01', 60)).toBe('2025-12-31');
});

describe('stukstanden', () => {
  const stand = (onderzoek: string, peildatum: string) =>
    stukstanden({ toegankelijkheid: { onderzoek }, peildatum }).map((stuk) => stuk.stand);

  it('lets research hold three years and warns sixty days before', () => {
    expect(stand('2023-06-01', '2026-04-01')).toEqual(['geldig']);
    expect(stand('2023-06-01', '2026-04-02')).toEqual(['bijna']);
    expect(stand('2023-06-01', '2026-05-31')).toEqual(['bijna']);
    expect(stand('2023-06-01', '2026-06-01')).toEqual(['verlopen']);
    expect(stukstanden({ peildatum: '2026-01-01' })).toEqual([]);
  });
});

describe('the findings', () => {
  const regels = (andere: Partial<Inhoud>) =>
    checkInhoud({ ...inhoud, ...andere }, () => ({ line: 1, column: 1 })).filter(({ rule }) => rule === 'verlopen');

  it('leave an agreement with a later edition alone, and follow the peildatum', () => {
    const [oud, ander] = inhoud.producten.map(({ geldigTot: _, ...product }) => product) as [
      Inhoud['producten'][number],
      Inhoud['producten'][number],
    ];
    const nieuw = {
      ...oud,
      id: oud.id.replace('/2025/', '/2026/'),
      looptijd: { ...oud.looptijd, totEnMet: '2026-12-31' },
    };
    const over = (producten: Inhoud['producten']) => regels({ producten }).map((problem) => problem.over?.id);
    expect(over([oud, ander])).toEqual([oud.id, ander.id]);
    expect(over([oud, ander, nieuw])).toEqual([ander.id]);
    expect(regels({ site: { ...inhoud.site, peildatum: '2025-12-31' }, producten: [oud] })).toEqual([]);
  });

  it('are summed up for who builds', () => {
    const problems = checkInhoud(
      { ...inhoud, site: { ...inhoud.site, peildatum: '2027-01-01', toegankelijkheid: { verklaring: '2025-12-31' } } },
      () => ({ line: 1, column: 1 }),
    );
    expect(formatWaarschuwingen(problems)).toEqual([
      'Let op: de laatste dag is voorbij: 3 (npm run check -- --bevindingen noemt ze)',
      'Let op: plekken die lang niet zijn gecontroleerd: 3 (npm run check -- --bevindingen noemt ze)',
      'Let op: content/site.yaml:1:1 → toegankelijkheid.verklaring: de verklaring is van 31 december 2025 en was een jaar te gebruiken, tot 31 december 2026. Werk de verklaring in het register bij, en vul de nieuwe datum in.',
    ]);
  });
});
