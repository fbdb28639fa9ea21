import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { heeftCijfers } from '../../src/model/reeks.ts';
import type { Cijferindicator } from '../../src/model/schemas/indicator.ts';
import type { Meting } from '../../src/model/schemas/meting.ts';
import { maakRecord } from '../../src/views/cijferrecord.ts';
import { alleZinnen, maakZinnen } from '../../src/views/cijferzin.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const fixture = fixtureModel();
const [herkomst] = fixture.herkomsten as [Model['herkomsten'][number]];
const basis: Model = {
  ...fixture,
  herkomsten: [...fixture.herkomsten, { ...herkomst, id: 'kadernota', ramingUit: 'de kadernota van 2021' }],
};

type Punt = [regiocode: string, periode: string, waarde: number | undefined, extra?: Partial<Meting>];

/** The sentences about one wijk, for figures that the test gives; the indicator is the fixture's with some fields changed. */
function zinnen(
  indicatorId: string,
  punten: Punt[],
  anders: Partial<Cijferindicator> = {},
  wijk = 'voorbeeldstad/noordrand',
): string {
  const gevonden = basis.indicatoren.filter(heeftCijfers).find(({ id }) => id === indicatorId);
  if (gevonden === undefined) throw new Error(indicatorId);
  const indicator = { ...gevonden, ...anders };
  const metingen = punten.map(([regiocode, periode, waarde, extra]): Meting => ({
    indicator: indicatorId,
    regiocode,
    periode,
    waarde,
    eenheid: indicator.eenheid,
    aard: indicator.methode === 'model' ? 'modelschatting' : 'realisatie',
    status: waarde === undefined ? 'geheim' : 'waarde',
    stadium: 'definitief',
    noot: '',
    levering: 'proef',
    bestand: 'proef.csv',
    regel: 1,
    ...extra,
  }));
  const model: Model = { ...basis, metingen };
  const { reeksen, ...record } = maakRecord(model, indicator, 'voorbeeldstad');
  return alleZinnen(
    maakZinnen({
      ...record,
      eigen: reeksen.filter((reeks) => reeks.wijk === wijk),
      naast: reeksen.filter(({ soort }) => soort !== 'wijk'),
    }),
  ).join(' ');
}

const n = 'WK999901';

describe('a conclusion in words', () => {
  it('one year: says no more than the figure', () => {
    expect(zinnen('tevreden', [[n, '2024', 6]])).toBe('In 2024 gaven mensen in Noordrand hun buurt een 6,0.');
  });

  it('gemeente and country in the same year, and in that year only', () => {
    expect(
      zinnen('tevreden', [
        [n, '2024', 6],
        ['GM9999', '2024', 6.5],
        ['NL00', '2023', 6.4],
      ]),
    ).toBe('In 2024 gaven mensen in Noordrand hun buurt een 6,0. In heel Voorbeeldstad was dat 6,5.');
  });

  it.each<[number, string]>([
    [6.5, 'In Noordrand is dat een gunstige stijging: in 2022 was het 6,0.'],
    [6.3, 'In Noordrand is dat een gunstige stijging: in 2022 was het 6,0.'],
    [6.2, 'In Noordrand is dat ongeveer evenveel als in 2022: toen was het 6,0.'],
    [6, 'In Noordrand is dat evenveel als in 2022: toen was het 6,0.'],
    [5.8, 'In Noordrand is dat ongeveer evenveel als in 2022: toen was het 6,0.'],
    [5.7, 'In Noordrand is dat een ongunstige daling: in 2022 was het 6,0.'],
  ])('from 6,0 to %d with a noticeable difference of 0,3', (waarde, verwacht) => {
    expect(
      zinnen('tevreden', [
        [n, '2022', 6],
        [n, '2024', waarde],
      ]),
    ).toContain(verwacht);
  });

  it('lower may be better, and some figures are neither', () => {
    const punten: Punt[] = [
      [n, '2022', 6],
      [n, '2024', 7],
    ];
    expect(zinnen('tevreden', punten, { richting: 'hogerOngunstig' })).toContain(
      'In Noordrand is dat een ongunstige stijging',
    );
    expect(zinnen('tevreden', punten, { richting: 'geenOordeel' })).toContain('In Noordrand is dat een stijging');
  });

  it('names a year in between that lies outside both ends', () => {
    expect(
      zinnen('tevreden', [
        [n, '2022', 6],
        [n, '2023', 4],
        [n, '2024', 6.1],
      ]),
    ).toContain('Tussendoor, in 2023, was het 4,0.');
    expect(
      zinnen('tevreden', [
        [n, '2022', 6],
        [n, '2023', 6.1],
        [n, '2024', 6.1],
      ]),
    ).not.toContain('Tussendoor');
  });

  it('without a noticeable difference nothing is said about rise or fall', () => {
    const tekst = zinnen(
      'tevreden',
      [
        [n, '2022', 6],
        [n, '2024', 9],
      ],
      { merkbaarVerschil: undefined },
    );
    expect(tekst).toContain('Eerder: 6,0 in 2022. Of dat een echte verandering is, kunnen wij niet zeggen.');
    expect(tekst).not.toMatch(/stijging|daling/);
  });

  it('estimates are called estimates, and neither rise nor fall', () => {
    const tekst = zinnen('eenzaam', [
      [n, '2012', 30],
      [n, '2016', 40.5],
      [n, '2020', 60],
      ['GM9999', '2020', 50],
    ]);
    expect(tekst).toBe(
      'In 2020 voelde naar schatting 60,0% van de volwassenen in Noordrand zich eenzaam. In heel Voorbeeldstad was dat 50,0%. Eerdere schattingen: 30,0% in 2012 en 40,5% in 2016. Een verschil tussen schattingen kan toeval zijn.',
    );
    expect(
      zinnen('eenzaam', [
        [n, '2016', 40],
        [n, '2020', 60],
      ]),
    ).toContain('Een eerdere schatting: 40% in 2016.');
  });

  it('two areas of the CBS are told apart', () => {
    const punten: Punt[] = [
      ['WK999902', '2016', 40],
      ['WK999902', '2020', 41],
      ['WK999904', '2016', 30],
      ['WK999904', '2020', 31],
      ['GM9999', '2020', 35],
    ];
    expect(zinnen('eenzaam', punten, {}, 'voorbeeldstad/waterkant')).toBe(
      'In 2020 voelde naar schatting 41% van de volwassenen in Waterkant zich eenzaam. In Oever was dat 31% en in heel Voorbeeldstad 35%. Een eerdere schatting voor Waterkant: 40% in 2016. Een eerdere schatting voor Oever: 30% in 2016. Een verschil tussen schattingen kan toeval zijn.',
    );
  });

  it('a secret part does not hide the other part', () => {
    expect(
      zinnen(
        'eenzaam',
        [
          ['WK999902', '2020', undefined],
          ['WK999904', '2020', 31],
          ['GM9999', '2020', 35],
        ],
        {},
        'voorbeeldstad/waterkant',
      ),
    ).toBe(
      'In 2020 voelde naar schatting 31% van de volwassenen in Oever zich eenzaam. Het cijfer over 2020 in Waterkant is geheim: te weinig mensen. In heel Voorbeeldstad was dat 35%. Een verschil tussen schattingen kan toeval zijn.',
    );
  });

  it('a difference must also be noticeable for the size of the figure', () => {
    const grens = { merkbaarVerschil: { waarde: 10, procent: 1, waarom: 'proef' } };
    const punten = (eind: number): Punt[] => [
      [n, '2024', 5000],
      [n, '2025', eind],
    ];
    expect(zinnen('inwoners', punten(5049), grens)).toContain('ongeveer evenveel');
    expect(zinnen('inwoners', punten(5050), grens)).toContain('een stijging');
    expect(
      zinnen(
        'inwoners',
        [
          [n, '2024', 100, { noot: 'op vijf afgerond' }],
          [n, '2025', 100],
        ],
        grens,
      ),
    ).toContain('ongeveer evenveel');
  });

  it('a whole percentage of one delivery keeps no decimals of another', () => {
    expect(
      zinnen('eenzaam', [
        [n, '2016', 34, { levering: 'a' }],
        [n, '2020', 35.1, { levering: 'b' }],
      ]),
    ).toContain('34% in 2016');
  });

  it('provisional, secret, unknown, later', () => {
    expect(zinnen('inkomen', [[n, '2024', 45, { stadium: 'voorlopig' }]])).toBe(
      'In 2024 was het gemiddelde inkomen in Noordrand € 45.000 (voorlopig cijfer).',
    );
    expect(zinnen('clienten', [[n, '2024', undefined]])).toBe(
      'Het cijfer over 2024 in Noordrand is geheim: te weinig mensen.',
    );
    expect(zinnen('clienten', [[n, '2024', undefined, { status: 'onbekend' }]])).toBe(
      'Het cijfer over 2024 in Noordrand is onbekend.',
    );
    expect(zinnen('clienten', [[n, '2024', undefined, { status: 'nogNiet' }]])).toBe(
      'Het cijfer over 2024 in Noordrand is nog niet bekend.',
    );
  });

  it('a secret year is no starting point for a rise', () => {
    expect(
      zinnen('clienten', [
        [n, '2023', undefined],
        [n, '2024', 20],
      ]),
    ).toBe('In 2024 kregen 20 mensen in Noordrand hulp van het buurtteam.');
  });

  it('what was planned is said to be planned', () => {
    expect(zinnen('inkomen', [[n, '2024', 45, { aard: 'raming' }]])).toBe(
      'In 2024 was het gemiddelde inkomen in Noordrand volgens de raming € 45.000.',
    );
  });

  it('what was planned in another paper than a budget names that paper', () => {
    expect(zinnen('inkomen', [[n, '2024', 45, { aard: 'raming', levering: 'kadernota' }]])).toBe(
      'In 2024 was het gemiddelde inkomen in Noordrand volgens de kadernota van 2021 € 45.000.',
    );
  });

  it('a break stops the comparison and says why', () => {
    expect(
      zinnen('inkomen', [
        [n, '2022', 40],
        [n, '2023', 50],
        [n, '2024', 52],
      ]),
    ).toBe(
      'In 2024 was het gemiddelde inkomen in Noordrand € 52.000. In Noordrand is dat een gunstige stijging: in 2023 was het € 50.000. Cijfers van vóór 2023 zijn niet te vergelijken. In 2023 veranderde wat als inkomen meetelt.',
    );
    expect(
      zinnen('inkomen', [
        [n, '2023', 50],
        [n, '2024', 52],
      ]),
    ).not.toContain('niet te vergelijken');
  });
});
