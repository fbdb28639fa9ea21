import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/model/aggregate.ts';
import { viewKader } from '../../src/views/kader.ts';
import { naamVan, vind, viewStand } from '../../src/views/kop.ts';
import { viewAZ, viewBegrippen, viewBronnenPagina } from '../../src/views/naslag.ts';
import { viewNietGevonden, viewOver } from '../../src/views/over.ts';
import { viewGemeente } from '../../src/views/gemeente.ts';
import { viewPortal } from '../../src/views/portal.ts';
import { maakUrls } from '../../src/views/url.ts';
import { editiesVan, editieVan } from '../../src/model/edities.ts';
import { viewZoeken } from '../../src/views/zoeken.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

describe('addresses', () => {
  it.each(['/', '/proef/', '/a/b/'])('stand under the base path %s', (pad) => {
    const urls = maakUrls(pad);
    expect(urls.portal()).toBe(pad);
    expect(urls.wijk('x/oost')).toBe(`${pad}x/wijken/oost/`);
    expect(urls.product('x/2025/y')).toBe(`${pad}x/producten/2025/y/`);
    expect(urls.hoofdstuk('x/plan/een')).toBe(`${pad}x/plannen/plan/een/`);
    expect(urls.begrip('buurt')).toBe(`${pad}begrippen/#buurt`);
  });

  it('know the edition of a product', () => {
    expect(editieVan('x/2025/y')).toBe('2025');
    expect(editiesVan(model, 'voorbeeldstad')).toEqual(['2025']);
  });
});

describe('the frame', () => {
  it('offers the newest edition in the menu, and no products where there are none', () => {
    expect(viewKader(model).menu.map(({ href }) => href)).toContain('/proef/voorbeeldstad/producten/2025/');
    expect(viewKader(aggregate({ ...model, producten: [] }, [])).menu.map(({ tekst }) => tekst)).not.toContain(
      'Producten',
    );
  });

  it('gives a record its name and its age, and throws for an id that does not exist', () => {
    expect(naamVan(model, 'voorbeeldstad/de-spil')).toBe('Buurthuis De Spil');
    expect(viewStand(model, 'productafspraken-2025')).toEqual({
      jaar: '2024',
      oud: false,
      tekst: 'Productafspraken 2025',
    });
    expect(() => vind(model.wijken, 'voorbeeldstad/weg')).toThrow('no item voorbeeldstad/weg');
  });
});

describe('the portal', () => {
  const portal = viewPortal(model);

  it('counts the chain from the model, and says where it breaks', () => {
    expect(portal.keten.map(({ aantal }) => aantal).slice(0, 5)).toEqual([
      '6 doelen',
      '2 producten',
      '3 activiteiten',
      '4 afspraken',
      '4 registraties',
    ]);
  });

  it('shows the newest source first', () => {
    expect(portal.bronnen.map(({ stand }) => stand.jaar)).toEqual(['2024', '2021']);
  });
});

it('shows of each gemeente only what is there', () => {
  const teksten = (id: string): string[] => viewGemeente(model, id).links.map(({ tekst }) => tekst);
  expect(teksten('voorbeeldstad')).toEqual(expect.arrayContaining(['Wijken', 'Producten 2025', 'Partners']));
  expect(teksten('anderdorp')).not.toEqual(expect.arrayContaining(['Wijken']));
  expect(viewGemeente(model, 'anderdorp').inwoners).toBeUndefined();
});

it('says whose site it is, in Dutch', () => {
  expect(viewOver(model)).toMatchObject({
    uitgever: 'Gemeente Voorbeeldstad',
    officieel: true,
    peildatum: '1 maart 2026',
  });
  expect(viewNietGevonden(model).portal).toBe('/proef/');
});

it('lists begrippen by letter, with related ones', () => {
  const { letters } = viewBegrippen(model);
  expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B', 'M', 'R', 'V']);
  expect(letters[2]?.begrippen[0]?.verwante).toEqual([{ tekst: 'Respijtzorg', href: '#respijtzorg' }]);
  expect(letters.map(({ omvang }) => omvang)).toMatchInlineSnapshot(`
    [
      "1 woord: Ankerplaats",
      "1 woord: Buurtcentrum",
      "1 woord: Mantelzorgondersteuning",
      "2 woorden, van Respijtzorg tot Resultaatafspraak",
      "1 woord: Verklaring Omtrent het Gedrag",
    ]
  `);
});

it('says that a source is undated', () => {
  expect(viewBronnenPagina(model).bronnen.map(({ stand }) => stand.tekst)).toEqual([
    '',
    'ongedateerd, vermoedelijk begin 2021',
  ]);
});

it('lists everything with an address from A to Z, once', () => {
  const regels = viewAZ(model).flatMap((groep) => groep.regels);
  const adressen = regels.map(({ href }) => href);
  expect(new Set(adressen).size).toBe(adressen.length);
  expect(regels.map(({ tekst }) => tekst)).toEqual(
    expect.arrayContaining(['Noordrand', 'Buurtkamer', 'Samenspel', 'Wijkplan Voorbeeldstad', 'Ankerplaats']),
  );
  expect(viewZoeken(model).az).toEqual(viewAZ(model));
});

it('says of which gemeente a wijk is when two have one of that name', () => {
  const [wijk] = model.wijken;
  if (wijk === undefined) throw new Error('the fixture has wijken');
  const [gemeente] = model.gemeenten.filter(({ id }) => !wijk.id.startsWith(`${id}/`));
  const elders = { ...wijk, id: `${gemeente?.id ?? ''}/elders` };
  const regels = viewAZ({ ...model, wijken: [...model.wijken, elders] }).flatMap((groep) => groep.regels);
  expect(regels.filter(({ tekst }) => tekst === wijk.naam).map(({ soort }) => soort)).toEqual(
    expect.arrayContaining([`wijk, ${gemeente?.naam ?? ''}`]),
  );
  expect(regels.filter(({ soort }) => soort === 'wijk')).toHaveLength(model.wijken.length - 1);
});

it('puts É under E', () => {
  const [begrip] = model.begrippen;
  if (begrip === undefined) throw new Error('the fixture has begrippen');
  const metAccent = { ...begrip, id: 'eenloket', term: 'Één loket' };
  const { letters } = viewBegrippen({ ...model, begrippen: [...model.begrippen, metAccent] });
  expect(letters.find(({ letter }) => letter === 'E')?.begrippen.map(({ term }) => term)).toEqual(['Één loket']);
});

it('offers other words for each begrip after an empty search', () => {
  expect(viewZoeken(model).begrippen[0]).toEqual({
    term: 'Ankerplaats',
    href: '/proef/begrippen/#ankerplaats',
    woorden: ['spreekuur', 'inloop'],
  });
});
