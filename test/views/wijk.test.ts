import { describe, expect, it } from 'vitest';
import { viewAnkerplaatsen } from '../../src/views/ankerplaatsen.ts';
import { viewTeamsPagina } from '../../src/views/teams.ts';
import { viewGebied } from '../../src/views/gebied.ts';
import { viewWijk } from '../../src/views/wijk.ts';
import { viewWijken } from '../../src/views/wijken.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

describe('a wijk with a settled place', () => {
  const pagina = viewWijk(model, 'voorbeeldstad/noordrand');

  it('says where to go, when, and how old that is', () => {
    expect(pagina.ankerplaatsen).toEqual([
      expect.objectContaining({
        plek: 'Buurthuis De Spil',
        vast: true,
        adres: 'Spilplein 1, Voorbeeldstad',
        spreekuren: ['dinsdag 9.00 tot 12.00 uur', 'donderdag 13.00 tot 16.30 uur'],
        stand: { jaar: '2025', oud: false, tekst: 'stand van november 2025, gecontroleerd op 3 november 2025' },
      }),
    ]);
  });

  it('marks an old phone number as old', () => {
    expect(pagina.telefoon).toEqual({ nummer: '0999-123456', jaar: 2021, van: 'het stadskantoor', oud: true });
  });

  it('tells what happens here by name, and keeps the rest apart', () => {
    expect(pagina.inDeWijk.map(({ titel, punten }) => [titel, punten.map(({ href }) => href.split('#')[1])])).toEqual([
      ['Buurtkamer', [undefined, 'open-inloop', 'kamer-is-open']],
    ]);
    expect(pagina.elders.map(({ titel }) => titel)).toEqual(['Respijtzorg']);
  });

  it('names what is recorded per wijk', () => {
    expect(pagina.perWijk.map(({ wat, ritme }) => [wat, ritme])).toEqual([['Aantal bezoekers', 'elk kwartaal']]);
  });

  it('knows its gebied, its teams and its address under the base path', () => {
    expect(pagina.gebied).toEqual({ tekst: 'Buitenom', href: '/proef/voorbeeldstad/gebieden/buitenom/' });
    expect(pagina.teams.map(({ werkt }) => werkt)).toEqual([
      'een team voor het gebied Buitenom',
      'voor heel Voorbeeldstad',
    ]);
    expect(pagina.kop.href).toBe('/proef/voorbeeldstad/wijken/noordrand/');
  });
});

it.each([
  ['voorbeeldstad/waterkant', 'keuze nog open', ['De Kade', 'Een school']],
  ['voorbeeldstad/middenveld', 'plek nog niet bepaald', []],
])('%s has no place yet, and says so', (id, statusTekst, opties) => {
  const [rol] = viewWijk(model, id).ankerplaatsen;
  expect(rol).toMatchObject({ plek: undefined, vast: false, statusTekst, adres: undefined, spreekuren: [] });
  expect(rol?.opties.map(({ naam }) => naam)).toEqual(opties);
  expect(rol?.spreekurenReden).not.toBe('');
});

it('lists the wijken by gebied, in the order of the source', () => {
  const { gebieden, kop } = viewWijken(model, 'voorbeeldstad');
  expect(kop.inHetKort).toContain('3 wijken');
  expect(gebieden.map(({ naam, wijken }) => [naam, wijken.map((wijk) => wijk.ankerplaats)])).toEqual([
    [
      'Buitenom',
      ['Ankerplaats: Buurthuis De Spil (vastgesteld, 2025)', 'Ankerplaats: nog geen vaste plek (keuze nog open, 2021)'],
    ],
    ['Binnenin', ['Ankerplaats: nog geen vaste plek (plek nog niet bepaald, 2021)']],
  ]);
});

it('shows a gebied with its own wijken, terreinen and teams only', () => {
  const pagina = viewGebied(model, 'voorbeeldstad/buitenom');
  expect(pagina.wijken.map(({ naam }) => naam)).toEqual(['Noordrand', 'Waterkant']);
  expect(pagina.terreinen).toEqual(['Plashaven']);
  expect(pagina.teams.map(({ naam }) => naam)).toEqual(['Buurtteam']);
});

it('sorts places by what they are for, and counts settled ones only', () => {
  const pagina = viewAnkerplaatsen(model, 'voorbeeldstad');
  expect(pagina.ankerplaatsen).toHaveLength(3);
  expect(pagina.aantalVast).toBe(1);
  expect(pagina.centra.map(({ statusTekst }) => statusTekst)).toEqual(['gekozen, maar nog niet open']);
  expect(pagina.vindplaatsen).toHaveLength(1);
});

it('calls a place old only when nobody checked it since', () => {
  const [basislocatie] = viewAnkerplaatsen(model, 'voorbeeldstad').basislocaties;
  expect(basislocatie?.stand).toEqual({
    jaar: '2021',
    oud: false,
    tekst: 'stand van begin 2021, gecontroleerd op 30 juni 2025',
  });
});

it('says for what area each team works, and where to find it', () => {
  expect(viewTeamsPagina(model, 'voorbeeldstad').teams.map(({ werkt, vindplaatsen }) => [werkt, vindplaatsen])).toEqual(
    [
      ['Elk van de 2 gebieden heeft zo’n team.', ['Scholen', 'Huisartsen']],
      ['Werkt voor heel Voorbeeldstad.', ['Spreekkamer in het stadskantoor']],
    ],
  );
});
