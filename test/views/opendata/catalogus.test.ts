import { describe, expect, it } from 'vitest';
import { databestanden } from '../../../src/views/opendata/bestanden.ts';
import { tooiVan, viewCatalogus } from '../../../src/views/opendata/catalogus.ts';
import { maakLastmod } from '../../../src/views/opendata/lastmod.ts';
import { maakLicentie } from '../../../src/views/opendata/licentie.ts';
import { fixtureModel } from '../../lib/inhoud.ts';

const model = fixtureModel();

describe('licences', () => {
  it('are only open when we know that they are', () => {
    expect(maakLicentie('CC BY 4.0').waardelijst).toMatch(/naamsvermelding40$/);
    expect(maakLicentie('CC0').waardelijst).toMatch(/cc0$/);
    expect(maakLicentie('niet nagegaan; alleen feiten overgenomen')).toMatchObject({ adres: undefined });
    expect(maakLicentie('niet nagegaan; alleen feiten overgenomen').waardelijst).toMatch(/niet_open$/);
  });

  it('of all figures together are that of the least open delivery', () => {
    const [eerste] = model.herkomsten;
    if (eerste === undefined) throw new Error('the fixture has no figures');
    const met = (licentie: string): string => {
      const graaf = JSON.stringify(viewCatalogus({ ...model, herkomsten: [eerste, { ...eerste, id: 'x', licentie }] }));
      return /tabellen\/metingen\.csv#distributie.*?"dct:license":\{"@id":"([^"]*)"/.exec(graaf)?.[1] ?? '';
    };
    expect(met('CC BY 4.0')).toContain('naamsvermelding40');
    expect(met('wie weet')).toContain('niet_open');
  });
});

it('knows a gemeente by its code in the register', () => {
  expect(tooiVan('GM9999')).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm9999');
});

describe('the day on which a page changed', () => {
  const lastmod = maakLastmod(model);
  const [oud, nieuw] = model.wijzigingen.map(({ datum }) => datum);

  it('is that of the last change that names its record', () => {
    expect(lastmod('/proef/voorbeeldstad/indicatoren/clienten/')).toBe(nieuw);
    expect(lastmod('/proef/voorbeeldstad/producten/2025/buurtkamer/')).toBe(nieuw);
    expect(lastmod('/proef/voorbeeldstad/plannen/wijkplan/')).toBe(oud);
  });

  it('is that of the newest change for a page that gathers things', () => {
    expect(lastmod('/proef/')).toBe(nieuw);
  });

  it('is the peildatum without a history', () => {
    expect(maakLastmod({ ...model, wijzigingen: [] })('/proef/')).toBe(model.site.peildatum);
  });
});

describe('a gemeente without any of this', () => {
  it('still has all files', () => {
    const leeg = {
      ...model,
      producten: [],
      partners: [],
      plannen: [],
      metingen: [],
      herkomsten: [],
      wijken: [],
      factsheets: [],
    };
    const paden = [...databestanden(leeg, new Map())].map(({ pad }) => pad);
    expect(paden).toContain('producten.json');
    expect(paden).toContain('tabellen/metingen.csv');
    expect(new Set(paden).size).toBe(paden.length);
  });
});

it('gives the same files for the same content', () => {
  const maak = (): string => JSON.stringify([...databestanden(fixtureModel(), new Map())]);
  expect(maak()).toBe(maak());
});
