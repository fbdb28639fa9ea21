import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dereference, validate } from '@readme/openapi-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parse as parseYaml } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { collecties, type Collectienaam } from '../../src/model/collecties.ts';
import { downloadregels } from '../../src/views/download.ts';
import { indicatorrecords, recordVan } from '../../src/views/indicator.ts';
import { csvwFouten } from '../hulp/csvw.ts';
import { herbouw, publicaties, type Publicatie } from '../hulp/herbouw.ts';
import { leesSite, type Site } from '../hulp/sites.ts';

const addFormats = formatsPlugin as unknown as (ajv: Ajv2020) => void;

describe.each(['shipped', 'fixture', 'edities'])('the data of the %s site', (naam) => {
  let site: Site;
  let paden: string[];
  const lees = (pad: string): string => readFileSync(join(site.dist, 'data', pad), 'utf8');
  const leesJson = (pad: string): unknown => JSON.parse(lees(pad));
  const publicatie = (collectie: string): Publicatie => leesJson(`${collectie}.json`) as Publicatie;
  beforeAll(() => {
    site = leesSite(naam);
    paden = [...site.bestanden].filter((pad) => pad.startsWith('data/')).map((pad) => pad.slice('data/'.length));
  }, 120_000);

  it('gives back the whole model that the site was built from', () => {
    // `kader` and `kaarten` are made from the rest; the house style of a gemeente is not given away.
    const delen = Object.keys(site.model).filter((deel) => !['kader', 'kaarten', 'thema'].includes(deel));
    expect([...publicaties].sort()).toEqual(delen.sort());
    expect(herbouw(publicatie, site.model)).toEqual(site.model);
  });

  it('has the running texts as they were written', () => {
    const { hoofdstukken, werkwijzen, gesprekken, artikelen } = site.model;
    const teksten = [...hoofdstukken, ...werkwijzen, ...gesprekken, ...artikelen];
    const inhoud = new Map(
      ['hoofdstukken', 'werkwijzen', 'gesprekken', 'artikelen'].flatMap((collectie) =>
        publicatie(collectie).items.map((item) => [item['bestand'], item['inhoud']]),
      ),
    );
    expect(inhoud.size).toBe(teksten.length);
    for (const { bestand } of teksten) {
      const tekst = inhoud.get(bestand) as string;
      expect(tekst.length).toBeGreaterThan(20);
      expect(readFileSync(bestand, 'utf8')).toContain(tekst);
    }
  });

  it('has a file for every record, with the same record as the whole', () => {
    for (const collectie of [...(Object.keys(collecties) as Collectienaam[]), 'herkomsten', 'postcodeherkomsten']) {
      const { items } = publicatie(collectie);
      const eigen = paden.filter((pad) => pad.startsWith(`${collectie}/`));
      expect(eigen.length, collectie).toBe(items.length);
      for (const item of items)
        expect((leesJson(`${collectie}/${String(item['id'])}.json`) as { item: unknown }).item).toEqual(item);
    }
  });

  it('is valid against its own JSON Schema, every file', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    for (const collectie of publicaties) ajv.addSchema(leesJson(`schemas/${collectie}.json`) as object);
    const fouten: string[] = [];
    const json = paden.filter(
      (pad) => pad.endsWith('.json') && !/^schemas\/|^openapi\.json$|-metadata\.json$/.test(pad),
    );
    for (const pad of json) {
      const inhoud = leesJson(pad) as { over: { schema: string }; item?: unknown };
      const keur = ajv.getSchema(`${inhoud.over.schema}${'item' in inhoud ? '#/$defs/enkel' : ''}`);
      if (keur === undefined) fouten.push(`${pad}: no schema`);
      else if (keur(inhoud) !== true) fouten.push(`${pad}: ${ajv.errorsText(keur.errors)}`);
    }
    expect(json.length).toBeGreaterThan(40);
    expect(fouten).toEqual([]);
  });

  it('says with every file whose it is, from when, under which licence and whether it is an example', () => {
    const { site: eigen } = site.model;
    for (const pad of paden.filter((kandidaat) => /^[^/]+\.json$/.test(kandidaat) && kandidaat !== 'openapi.json')) {
      const { over } = leesJson(pad) as { over: Record<string, unknown> };
      expect(over).toMatchObject({ uitgever: eigen.uitgever, officieel: eigen.officieel, peildatum: eigen.peildatum });
      expect('letOp' in over).toBe(!eigen.officieel);
      expect(over['licentie']).toMatchObject({ naam: eigen.licentie });
    }
    for (const pad of paden.filter((kandidaat) => kandidaat.endsWith('.csv')))
      for (const rij of parse(lees(pad), { columns: true }) as unknown as Record<string, string>[]) {
        expect(rij['licentie'], pad).not.toBe('');
        expect(rij['peildatum']).toBe(eigen.peildatum);
        expect(rij['uitgave']).toBe(eigen.officieel ? 'officieel' : 'voorbeeld');
        if (!/wijzigingen|bevindingen|begrippen|gemeenten/.test(pad)) expect(rij['bron'], pad).not.toBe('');
      }
  });

  it('holds the figures to the licence of their delivery', () => {
    for (const { id, licentie } of site.model.herkomsten) {
      const { over, items } = leesJson(`metingen/${id}.json`) as Publicatie;
      expect(over['licentie']).toMatchObject({ naam: licentie });
      expect(items).toEqual(publicatie('metingen').items.filter(({ levering }) => levering === id));
      const rijen = parse(lees(`tabellen/metingen/${id}.csv`), { columns: true }) as unknown as Record<
        string,
        string
      >[];
      expect(rijen.map((rij) => rij['licentie'])).toEqual(items.map(() => licentie));
    }
  });

  it('holds no figure that no page shows', () => {
    const getoond = new Set(
      indicatorrecords(site.model).flatMap(({ params }) =>
        downloadregels(site.model, recordVan(site.model, params.gemeente, params.indicator)).flatMap(({ herkomst }) =>
          herkomst.split(' '),
        ),
      ),
    );
    const uitgegeven = publicatie('metingen').items.map(
      ({ levering, regel }) => `${String(levering)}:${String(regel)}`,
    );
    expect(uitgegeven.filter((regel) => !getoond.has(regel))).toEqual([]);
    const geleverd = [...site.bestanden]
      .filter((pad) => pad.endsWith('/geleverd/cijfers.json'))
      .flatMap((pad) => JSON.parse(readFileSync(join(site.dist, pad), 'utf8')) as { herkomst: string }[])
      .map(({ herkomst }) => herkomst);
    expect(
      publicatie('registratiecijfers')
        .items.map(({ levering, regel }) => `${String(levering)}:${String(regel)}`)
        .filter((regel) => !geleverd.includes(regel)),
    ).toEqual([]);
  });

  it('never gives a value with a status that hides it', () => {
    for (const tabel of ['metingen', 'registratiecijfers'])
      for (const rij of parse(lees(`tabellen/${tabel}.csv`), { columns: true }) as unknown as Record<string, string>[])
        expect(rij['waarde'] !== '', `${tabel} ${rij['levering'] ?? ''}:${rij['regel'] ?? ''}`).toBe(
          rij['status'] === 'waarde',
        );
  });

  it('describes every CSV of data in CSVW, and every cell is what its column says', () => {
    const csv = paden.filter((pad) => pad.endsWith('.csv'));
    expect(csv.length).toBeGreaterThan(20);
    expect(csv.flatMap((pad) => csvwFouten(pad, lees(pad), lees(`${pad}-metadata.json`)))).toEqual([]);
  });

  it('does so too for the CSV of every indicator and of what partners delivered', () => {
    const naast = [...site.bestanden].filter((pad) => /\/indicatoren\/[^/]+\.csv$|\/geleverd\/cijfers\.csv$/.test(pad));
    expect(naast.length).toBeGreaterThan(5);
    const bij = (pad: string): string => readFileSync(join(site.dist, pad), 'utf8');
    expect(naast.flatMap((pad) => csvwFouten(pad, bij(pad), bij(`${pad}-metadata.json`)))).toEqual([]);
  });

  it('has no cell that a spreadsheet would run, and keeps numbers numbers', () => {
    for (const pad of paden.filter((kandidaat) => kandidaat.endsWith('.csv')))
      for (const cel of (parse(lees(pad)) as unknown as string[][]).flat())
        if (/^[=+\-@\t\r]/.test(cel)) expect(Number.isFinite(Number(cel)), `${pad}: ${cel}`).toBe(true);
  });

  it('has an OpenAPI description that two validators accept, and every address in it exists', async () => {
    const beschrijving = leesJson('openapi.json') as {
      paths: Record<string, { get: { parameters?: { name: string; example: string }[] } }>;
    };
    // Both with the schemas beside it, from the files as they are published.
    const bestand = join(site.dist, 'data', 'openapi.json');
    expect(await validate(bestand)).toMatchObject({ valid: true });
    const geheel = (await dereference(bestand)) as unknown as Record<string, unknown>;
    expect(await new Validator().validate(geheel)).toMatchObject({ valid: true });
    const ontbreekt = Object.entries(beschrijving.paths)
      .map(([pad, { get }]) =>
        (get.parameters ?? []).reduce((adres, { name, example }) => adres.replace(`{${name}}`, example), pad).slice(1),
      )
      .filter((pad) => !paden.includes(pad));
    expect(ontbreekt).toEqual([]);
    // And the other way round: every file has an address in the description.
    const vormen = Object.keys(beschrijving.paths).map(
      (pad) =>
        new RegExp(
          `^${pad
            .slice(1)
            .replaceAll('.', '\\.')
            .replace(/\{\w+\}/g, '[^/]+')}$`,
        ),
    );
    const vrij = /^(schemas\/|leesmij\.txt|openapi\.json|tabellen\/metingen\/)/;
    expect(paden.filter((pad) => !vrij.test(pad) && !vormen.some((vorm) => vorm.test(pad)))).toEqual([]);
  });

  it('has everything in one archive', () => {
    const archief = unzipSync(new Uint8Array(readFileSync(join(site.dist, 'data', 'alles.zip'))));
    const tekst = new TextDecoder();
    const verwacht = paden.filter(
      (pad) => !pad.endsWith('alles.zip') && (!pad.includes('/') || /^(schemas|tabellen\/[^/]+$)/.test(pad)),
    );
    expect(Object.keys(archief).sort()).toEqual(verwacht.sort());
    for (const [pad, bytes] of Object.entries(archief)) expect(tekst.decode(bytes)).toBe(lees(pad));
  });

  it('lists every page in the sitemap, with a day from the content', () => {
    const xml = readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8');
    const regels = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)];
    const { url, peildatum } = site.model.site;
    const verwacht = site.paginas
      .map(({ href }) => new URL(href, url).href)
      .filter((adres) => !adres.endsWith('404.html'));
    expect(regels.map(([, adres]) => adres).sort()).toEqual(verwacht.sort());
    const dagen = new Set([peildatum, ...site.model.wijzigingen.map(({ datum }) => datum)]);
    expect(regels.filter(([, , dag = '']) => !dagen.has(dag.slice(0, 10)))).toEqual([]);
    expect(readFileSync(join(site.dist, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${new URL(`${site.model.site.pad}sitemap-index.xml`, url).href}`,
    );
  });
});

describe('the schemas for who writes the content', () => {
  const instellingen = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const yaml = (Object.keys(collecties) as Collectienaam[]).filter((naam) => collecties[naam].extensie === 'yaml');

  it('are in the settings of the editor for every kind of YAML', () => {
    const { '.cache/schemas/site.json': site, ...rest } = instellingen['yaml.schemas'];
    expect(site).toContain('src/content/site.yaml');
    expect(rest).toEqual(
      Object.fromEntries(
        yaml.map((naam) => [`.cache/schemas/${naam}.json`, [`**/content/${collecties[naam].map}/**/*.yaml`]]),
      ),
    );
  });

  it('accept everything that was written, and refuse an unknown field', async () => {
    const { Ajv } = await import('ajv');
    const ajv = new Ajv({ allErrors: true });
    (formatsPlugin as unknown as (ajv: InstanceType<typeof Ajv>) => void)(ajv);
    const site = leesSite('shipped');
    const fouten: string[] = [];
    for (const naam of yaml) {
      const schema = JSON.parse(readFileSync(join(site.cache, 'schemas', `${naam}.json`), 'utf8')) as object;
      expect(JSON.parse(readFileSync(join(site.dist, 'data/schemas/inhoud', `${naam}.json`), 'utf8'))).toEqual(schema);
      const keur = ajv.compile(schema);
      for (const { bestand } of site.model[naam] as { bestand: string }[]) {
        const geschreven = parseYaml(readFileSync(bestand, 'utf8')) as Record<string, unknown>;
        if (!keur(geschreven)) fouten.push(`${bestand}: ${ajv.errorsText(keur.errors)}`);
        if (keur({ ...geschreven, onbekendVeld: 1 })) fouten.push(`${bestand}: accepts an unknown field`);
      }
    }
    expect(fouten).toEqual([]);
  });
});
