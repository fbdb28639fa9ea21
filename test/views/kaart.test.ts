import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/model/aggregate.ts';
import { viewBevindingen } from '../../src/views/bevindingen.ts';
import { viewKaart, viewWijkgroepen } from '../../src/views/kaart.ts';
import { plaatsNamen } from '../../src/views/kaartnamen.ts';
import { viewPortal } from '../../src/views/portal.ts';
import { fixtureMet, fixtureModel, lees } from '../lib/inhoud.ts';

const model = fixtureModel();
const volgorde = ['Noordrand', 'Waterkant', 'Middenveld'];

describe('a map from boundaries', () => {
  const kaart = viewKaart(model, 'voorbeeldstad', ['voorbeeldstad/waterkant']);

  it('has the wijken in the order of the list, by gebied, and marks the current one', () => {
    expect(kaart?.wijken.map(({ tekst, tint, huidig }) => [tekst, tint, huidig])).toEqual([
      ['Noordrand', 1, undefined],
      ['Waterkant', 1, 'pagina'],
      ['Middenveld', 2, undefined],
    ]);
    expect(kaart?.groepen.flatMap(({ wijken }) => wijken.map(({ tekst }) => tekst))).toEqual(volgorde);
    expect(viewPortal(model).groepen.map(({ naam }) => naam)).toEqual(['Buitenom', 'Binnenin']);
  });

  it('joins the two surfaces of a wijk, keeps an island and a hole, and draws ground that is no wijk last', () => {
    const delen = kaart?.beeld.vlakken.map((vlak) => vlak.map((deel) => deel.length));
    expect(delen).toEqual([[1, 1], [1], [2], [1]]);
    expect(kaart?.metOverig).toBe(true);
  });

  it('says whose boundaries they are', () => {
    expect(kaart?.herkomst).toEqual({
      tekst: 'Landmeter van Voorbeeldstad',
      href: '/proef/bronnen/#wijkplan-voorbeeldstad',
      licentie: 'CC0',
      jaar: 2025,
    });
  });

  it('names the wijk that is missing, on the map and among the findings', () => {
    const uitkomst = lees(fixtureMet(join(import.meta.dirname, '../cases/bevinding-wijk-niet-op-kaart')));
    if (uitkomst.inhoud === undefined) throw new Error('the case has fouten');
    const onvolledig = aggregate(uitkomst.inhoud, uitkomst.problems);
    expect(viewKaart(onvolledig, 'voorbeeldstad')?.ontbreekt).toEqual(['Middenveld']);
    expect(viewKaart(onvolledig, 'voorbeeldstad')?.wijken.map(({ tekst }) => tekst)).toEqual([
      'Noordrand',
      'Waterkant',
    ]);
    expect(JSON.stringify(viewBevindingen(onvolledig, 'voorbeeldstad'))).toContain('Wijken die niet op de kaart staan');
  });
});

describe('a sketch', () => {
  const schets = aggregate({ ...model, grenzen: [] }, []);
  const kaart = viewKaart(schets, 'voorbeeldstad', ['voorbeeldstad/noordrand', 'voorbeeldstad/waterkant']);

  it('is drawn where no boundaries are given, with the same order, and says that it is one', () => {
    expect(kaart?.wijken.map(({ tekst, huidig }) => [tekst, huidig])).toEqual([
      ['Noordrand', 'deel'],
      ['Waterkant', 'deel'],
      ['Middenveld', undefined],
    ]);
    expect(kaart?.herkomst).toBeUndefined();
  });

  it('fits the width and puts the names where the wijk says', () => {
    expect([kaart?.beeld.breedte, kaart?.beeld.hoogte]).toEqual([360, 184]);
    expect(kaart?.wijken.map(({ x, regels }) => [x, regels[0]?.y])).toEqual([
      [92, 48],
      [268, 48],
      [180, 136],
    ]);
  });

  it('is absent where no wijk has a place', () => {
    expect(viewKaart(model, 'anderdorp')).toBeUndefined();
    expect(viewWijkgroepen(model, 'anderdorp')).toEqual([]);
  });
});

describe('names on a map', () => {
  const vak = { breedte: 360, hoogte: 300 };
  const plek: [number, number] = [100, 100];

  it('break after a hyphen or at a space when long', () => {
    const [streep, spatie, kort] = plaatsNamen(
      [
        { naam: 'Duinzicht-De Kamp', plek },
        { naam: 'Nieuw Noordrand', plek: [250, 100] },
        { naam: 'Waterkant', plek: [100, 200] },
      ],
      vak,
    );
    expect(streep?.regels.map(({ tekst }) => tekst)).toEqual(['Duinzicht-', 'De Kamp']);
    expect(spatie?.regels.map(({ tekst }) => tekst)).toEqual(['Nieuw', 'Noordrand']);
    expect(kort?.regels).toEqual([{ tekst: 'Waterkant', y: 200 }]);
  });

  it('move aside for each other and from the edge, and become a number without room', () => {
    const [eerste, tweede] = plaatsNamen(
      [
        { naam: 'Noord', plek },
        { naam: 'Zuid', plek: [100, 108] },
      ],
      vak,
    );
    expect([eerste?.regels[0]?.y, tweede?.regels[0]?.y]).toEqual([100, 116]);
    const [rand] = plaatsNamen([{ naam: 'Oostendwijk', plek: [320, 100] }], vak);
    expect(rand?.x).toBe(308);
    const krap = plaatsNamen(
      ['Noord', 'Zuid', 'West'].map((naam) => ({ naam, plek: [30, 20] as const })),
      { breedte: 60, hoogte: 40 },
    );
    expect(krap.map(({ nummer, regels }) => nummer ?? regels[0]?.tekst)).toContain(3);
  });
});
