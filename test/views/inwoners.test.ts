import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { viewAanbodIn, viewHulpvraag, viewHulpvragen } from '../../src/views/hulpvraag.ts';
import { viewInwoners } from '../../src/views/inwoners.ts';
import { viewKader } from '../../src/views/kader.ts';
import { viewGemeente } from '../../src/views/gemeente.ts';
import { viewWijkzoeker } from '../../src/views/wijkzoeker.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const op = (peildatum: string): Model => ({ ...model, site: { ...model.site, peildatum } });

describe('a hulpvraag', () => {
  const pagina = viewHulpvraag(model, 'voorbeeldstad/alleen');

  it('says of each aanbod who does it, where that is agreed, for whom and where', () => {
    expect(
      pagina.aanbod.map(({ naam, wie, afspraak, waar, wijken }) => [naam, wie.tekst, afspraak?.href, waar, wijken]),
    ).toEqual([
      [
        'Open inloop',
        'Samenspel',
        '/proef/voorbeeldstad/producten/2025/buurtkamer/#open-inloop',
        'Buurthuis De Spil',
        [{ tekst: 'Noordrand', href: '/proef/voorbeeldstad/wijken/noordrand/' }],
      ],
      ['Samen eten', 'Samenspel', '/proef/voorbeeldstad/producten/2025/buurtkamer/#samen-eten', undefined, []],
    ]);
  });

  it('says when the agreement has run out, whatever the age of its document', () => {
    expect(viewHulpvraag(op('2029-01-01'), 'voorbeeldstad/alleen').aanbod[0]?.stand).toEqual({
      jaar: '2024',
      oud: true,
      tekst: 'afspraak voor 2025',
      verlopen: 'Of dit er nu nog is, weten we niet.',
    });
    expect(viewHulpvraag(op('2025-06-01'), 'voorbeeldstad/alleen').aanbod[0]?.stand).toEqual({
      jaar: '2024',
      oud: false,
      tekst: 'afspraak voor 2025',
    });
  });

  it('gives contact details with their year, and each reason for having none once', () => {
    expect(pagina.aanbod.map(({ contact }) => contact)).toEqual(['0999-654321 (2025)', undefined]);
    expect(viewHulpvraag(op('2031-01-01'), 'voorbeeldstad/alleen').aanbod[0]?.contact).toBe('In 2025: 0999-654321');
    expect(viewHulpvraag(model, 'voorbeeldstad/zorgen').geenContact).toEqual(['De bron noemt geen nummer.']);
  });

  it('links a team to the teams, and says where all of the gemeente is meant', () => {
    const [dag, team] = viewHulpvraag(model, 'voorbeeldstad/zorgen').aanbod;
    expect(dag?.waar).toBe('heel Voorbeeldstad');
    expect(team?.wie).toEqual({ tekst: 'Buurtteam', href: '/proef/voorbeeldstad/teams/#buurtteam' });
    expect(team?.afspraak).toBeUndefined();
  });

  it('gives search the words that people type', () => {
    expect(pagina.kop.zoek).toMatchObject({
      soort: 'Hulpvraag',
      woorden: ['Alleen zijn', 'moederziel', 'praatje'],
      wijken: ['Noordrand'],
    });
  });
});

it('lists hulpvragen in their order, and names what is in a wijk itself', () => {
  expect(viewHulpvragen(model, 'voorbeeldstad').map(({ tekst }) => tekst)).toEqual([
    'Alleen zijn',
    'Zorgen voor een ander',
  ]);
  expect(viewAanbodIn(model, 'voorbeeldstad/noordrand')).toEqual([
    { tekst: 'Open inloop', href: '/proef/voorbeeldstad/hulp/alleen/#inloop', bij: undefined },
  ]);
  expect(viewAanbodIn(model, 'voorbeeldstad/waterkant')).toEqual([]);
});

it('leaves out of entrance, menu and gemeente page what is not there', () => {
  const kaal: Model = { ...model, hulpvragen: [], postcodes: [], kader: { ...model.kader, metHulpvragen: false } };
  expect(viewInwoners(kaal)).toMatchObject({ hulpvragen: [], zoeker: undefined });
  expect(viewKader(kaal).menu.map(({ tekst }) => tekst)).not.toContain('Hulp');
  expect(viewKader(model).menu[0]).toEqual({ tekst: 'Hulp', href: '/proef/inwoners/' });
  expect(viewGemeente(model, 'anderdorp').hulpvragen).toEqual([]);
  const anders = { ...model, site: { ...model.site, eigen: 'anderdorp' } };
  expect(viewGemeente(anders, 'voorbeeldstad').hulpvragen).toHaveLength(2);
  expect(viewHulpvraag(anders, 'voorbeeldstad/alleen').alle.href).toBe('/proef/voorbeeldstad/#hulp');
});

describe('which wijk a postcode is in', () => {
  const zoeker = viewWijkzoeker(model, 'voorbeeldstad');
  const delen = (postcode: string) => zoeker?.postcodes.find((regel) => regel.postcode === postcode);

  it('names the one wijk of a postcode', () => {
    expect(delen('9991')).toMatchObject({ wijken: 'noordrand', delen: [{ naam: 'Noordrand', deel: 'alle adressen' }] });
  });

  it('adds up CBS wijken of one wijk, names several by their share, and keeps apart what is no wijk', () => {
    expect(delen('9992')).toEqual({
      postcode: '9992',
      wijken: 'waterkant noordrand',
      delen: [
        { naam: 'Waterkant', href: '/proef/voorbeeldstad/wijken/waterkant/', deel: 'de meeste adressen' },
        {
          naam: 'Noordrand',
          href: '/proef/voorbeeldstad/wijken/noordrand/',
          deel: 'ongeveer een derde van de adressen',
        },
        { naam: 'Haven', href: undefined, deel: 'een heel klein deel van de adressen' },
      ],
    });
    expect(delen('9993')?.delen.map(({ deel }) => deel)).toEqual([
      'bijna alle adressen',
      'een heel klein deel van de adressen',
    ]);
    expect(delen('9994')).toMatchObject({ wijken: '', delen: [{ naam: 'Haven', href: undefined }] });
  });

  it.each([
    [[1, 0], 'alle adressen'],
    [[95, 5], 'bijna alle adressen'],
    [[94, 6], 'de meeste adressen'],
    [[60, 40], 'de meeste adressen'],
    [[59, 41], 'ongeveer de helft van de adressen'],
  ])('says %j in words', ([een = 0, twee = 0], woorden) => {
    const regel = (regiocode: string, adressen: number) => ({
      postcode: '9999',
      regiocode,
      adressen,
      gemeente: 'voorbeeldstad',
      bestand: '',
      regel: 2,
    });
    const postcodes = [regel('WK999901', een), ...(twee > 0 ? [regel('WK999903', twee)] : [])];
    expect(viewWijkzoeker({ ...model, postcodes }, 'voorbeeldstad')?.postcodes[0]?.delen[0]?.deel).toBe(woorden);
  });

  it('is not there for a gemeente without postcodes', () => {
    expect(viewWijkzoeker(model, 'anderdorp')).toBeUndefined();
  });
});
