import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { viewBegrotingstabellen } from '../../src/views/begroting.ts';
import { viewInzetGrafiek, viewMiddelenGrafiek, viewVormenGrafiek } from '../../src/views/grafieken.ts';
import { viewRegistratiesPagina } from '../../src/views/afspraken.ts';
import { viewHoofdstuk, viewPlan, viewPlannen } from '../../src/views/plan.ts';
import { viewInzetkolommen, viewInzetnoten, viewInzettabel } from '../../src/views/inzettabel.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const pagina = viewPlan(model, 'voorbeeldstad/wijkplan');

describe('a plan', () => {
  it('groups its doelen by sort and shows which products serve each', () => {
    expect(
      pagina.doelgroepen.map(({ titel, doelen }) => [
        titel,
        doelen.map((doel) => doel.gekoppeld.map(({ tekst }) => tekst)),
      ]),
    ).toEqual([
      ['Opgaven', [['Respijtzorg']]],
      ['Doelstellingen', [['Buurtkamer']]],
      ['Verwachte resultaten', [[]]],
    ]);
  });

  it('does not link a product to a plan doel through a doel that the product does not name', () => {
    const zonder: Model = {
      ...model,
      producten: model.producten.map((product) => ({
        ...product,
        doelen: product.doelen.filter((link) => !link.naar.endsWith('#ontmoeten')),
      })),
    };
    const [, doelstellingen] = viewPlan(zonder, 'voorbeeldstad/wijkplan').doelgroepen;
    expect(doelstellingen?.doelen.map((doel) => doel.gekoppeld)).toEqual([[]]);
  });

  it('shows both readings of the inzet', () => {
    expect(pagina.totaal).toMatchObject({ fteApart: 5.18, fteZelfdeMensen: 4.08, uren: 18 });
    expect(pagina.inzet[0]?.regels.map(({ extraEuro, extraReden, dubbel }) => [extraEuro, extraReden, dubbel])).toEqual(
      [
        [18500, undefined, undefined],
        [undefined, 'In de tabel staat geen bedrag.', undefined],
        [undefined, undefined, 'Het lijken dezelfde mensen.'],
        [undefined, undefined, undefined],
      ],
    );
  });

  it('jumps only to sections that this plan has', () => {
    const ankers = pagina.inhoud.map(({ href }) => href);
    expect(ankers).toEqual(expect.arrayContaining(['#doelen', '#toegang', '#taken', '#geld', '#inzet', '#risicos']));
    expect(ankers).not.toContain('#communicatie');
  });

  it('says how old it is', () => {
    expect(viewPlannen(model, 'voorbeeldstad').map(({ stand }) => stand)).toEqual([
      { jaar: '2021', oud: true, tekst: 'Wijkplan Voorbeeldstad 2021' },
    ]);
    expect(viewPlannen(model, 'anderdorp')).toEqual([]);
  });
});

it('puts chapters in a row', () => {
  const eerste = viewHoofdstuk(model, 'voorbeeldstad/wijkplan/inleiding');
  const laatste = viewHoofdstuk(model, 'voorbeeldstad/wijkplan/werken-in-de-wijk');
  expect([eerste.vorige, eerste.volgende?.tekst]).toEqual([undefined, 'Werken in de wijk']);
  expect([laatste.vorige?.tekst, laatste.volgende]).toEqual(['Inleiding', undefined]);
});

it('marks each total that the source does not print', () => {
  const begroting = pagina.plan.begroting as NonNullable<typeof pagina.plan.begroting>;
  const [lasten, dekking] = viewBegrotingstabellen(begroting);
  expect(lasten?.rijen).toEqual([
    ['Personeel', '€\u00a0100.000', '€\u00a0120.000,50', '€\u00a0220.000,50 (berekend)'],
    ['Huur', '€\u00a020.000', '€\u00a020.000', '€\u00a040.000'],
    ['Totaal', '€\u00a0120.000', '€\u00a0140.000,50 (berekend)', '€\u00a0260.000,50 (berekend)'],
  ]);
  expect(dekking?.rijen.at(-1)).toEqual([
    'Totaal',
    '€\u00a0120.000 (berekend)',
    '€\u00a0140.000,50 (berekend)',
    '€\u00a0260.000,50',
  ]);
});

describe('sentence and table of a chart come from the same rows', () => {
  it('inzet in fte', () => {
    const grafiek = viewInzetGrafiek(pagina, 'fte');
    expect(grafiek?.conclusie).toBe('De grootste inzet is 2,33 fte, van Zorggroep De Linde in het buurtteam.');
    expect(grafiek?.tabel.rijen.map((rij) => [rij[0], rij.at(-1)])).toEqual([
      ['Zorggroep De Linde', '2,33'],
      ['Samenspel', '1,75'],
      ['Zorggroep De Linde + Samenspel', '1,1'],
    ]);
  });

  it('inzet in hours stays apart', () => {
    expect(viewInzetGrafiek(pagina, 'uur')?.tabel.rijen).toEqual([
      ['Gemeente Voorbeeldstad', 'Buurtteam', 'Consulent', '18'],
    ]);
  });

  it('extra money, with a total that we computed', () => {
    const grafiek = viewMiddelenGrafiek(pagina);
    expect(grafiek?.tabel.rijen).toEqual([['Samenspel', '€\u00a018.500']]);
    expect(grafiek?.conclusie).toContain('dat totaal hebben wij berekend');
  });

  it('registraties by form', () => {
    expect(viewVormenGrafiek(viewRegistratiesPagina(model, 'voorbeeldstad', '2025'))?.tabel).toEqual({
      koppen: ['Product', 'aantal', 'verslag'],
      rijen: [
        ['Buurtkamer', '2', '1'],
        ['Respijtzorg', '1', '0'],
      ],
    });
  });

  it('is absent when there is nothing to draw', () => {
    const leeg = viewPlan({ ...model, inzet: [] }, 'voorbeeldstad/wijkplan');
    expect(viewInzetGrafiek(leeg, 'fte')).toBeUndefined();
    expect(viewMiddelenGrafiek(leeg)).toBeUndefined();
    expect(viewVormenGrafiek(viewRegistratiesPagina(model, 'voorbeeldstad', '2024'))).toBeUndefined();
  });
});

describe('a staff table', () => {
  const tabel = model.inzet[0];
  if (tabel === undefined) throw new Error('the fixture has no inzet');
  const met = (regel: Partial<(typeof tabel.regels)[number]>) => {
    const [eerste] = tabel.regels;
    if (eerste === undefined) throw new Error('the table has no rows');
    return viewInzettabel(model, { ...tabel, regels: [{ ...eerste, ...regel }] });
  };

  it('tells a figure once: no function before words that name it, no amount twice', () => {
    const deel = { waarde: 12, eenheid: 'uur' as const };
    const [regel] = met({
      functie: 'Werker en adviseur',
      bestaand: [{ ...deel, functie: 'Werker', zoals: 'Werker 12 uur' }],
      extra: [{ ...deel, functie: 'Adviseur', zoals: '12 uur' }],
      extraMiddelen: { status: 'waarde', euro: 18500, tekst: '€ 18.500, -*' },
    }).regels;
    expect(regel).toMatchObject({ bestaand: 'Werker 12 uur', extra: 'Adviseur: 12 uur', extraReden: undefined });
  });

  it('says once which columns the source leaves empty', () => {
    const zonder = met({ extra: [], extraMiddelen: undefined });
    const { kolommen, zonder: zin } = viewInzetkolommen(zonder);
    expect(kolommen.map(({ kop }) => kop)).not.toContain('Extra');
    expect(zin).toContain('Extra inzet noemt de tabel nergens. Extra middelen noemt de tabel nergens.');
  });

  it('keeps what takes a sentence out of the row', () => {
    expect(viewInzetnoten(viewInzettabel(model, tabel)).join()).toContain('Het lijken dezelfde mensen.');
  });
});
