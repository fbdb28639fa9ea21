import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { alleTabellen } from '../../src/views/opendata/groepen.ts';
import { leesfouten, type Rij } from '../hulp/csvwlezer.ts';
import { herbouw, type Publicatie } from '../hulp/herbouw.ts';
import { leesSite, type Site } from '../hulp/sites.ts';

/** What every published CSV should hold, from the JSON that is published beside it: rows per path. */
function verwachteRijen(site: Site): Map<string, readonly Rij[]> {
  const leesJson = (pad: string): unknown => JSON.parse(readFileSync(join(site.dist, pad), 'utf8'));
  const model = herbouw((naam) => leesJson(`data/${naam}.json`) as Publicatie, site.model);
  const naast = [...site.bestanden]
    .filter((pad) => pad.endsWith('.csv-metadata.json') && !pad.startsWith('data/'))
    .map((pad) => pad.replace('.csv-metadata.json', ''))
    .map((pad): [string, readonly Rij[]] => {
      const json = leesJson(`${pad}.json`) as Rij[] | { cijfers: Rij[] };
      return [`${pad}.csv`, Array.isArray(json) ? json : json.cijfers];
    });
  return new Map([
    ...alleTabellen(model).map((tabel): [string, readonly Rij[]] => [
      `data/tabellen/${tabel.naam}.csv`,
      tabel.rijen(model),
    ]),
    ...naast,
  ]);
}

describe.each(['shipped', 'fixture', 'edities'])(
  'the CSV of the %s site, read by a reader that is not ours',
  (naam) => {
    let site: Site;
    let verwacht: Map<string, readonly Rij[]>;
    const lees = (pad: string): string => readFileSync(join(site.dist, pad), 'utf8');
    beforeAll(() => {
      site = leesSite(naam);
      verwacht = verwachteRijen(site);
    });

    it('is all described', () => {
      const metMetadata = [...site.bestanden].filter((pad) => pad.endsWith('.csv-metadata.json'));
      expect(metMetadata).toEqual([...verwacht.keys()].map((pad) => `${pad}-metadata.json`).sort());
      expect([...verwacht.values()].flat().length).toBeGreaterThan(200);
    });

    it('has the rows and the values of the JSON, each of its datatype', async () => {
      const fouten: string[] = [];
      for (const [pad, rijen] of verwacht)
        fouten.push(...(await leesfouten(lees(pad), lees(`${pad}-metadata.json`), rijen)).map((f) => `${pad}: ${f}`));
      expect(fouten).toEqual([]);
    });
  },
);

/** What is broken, how in the CSV and the metadata of the products, and one difference that the reader must report. */
const gebreken: [string, (csv: string, metadata: Metadata) => string, string][] = [
  ['nothing', (csv) => csv, ''],
  ['a datatype too narrow', zet('titel', { datatype: 'integer' }), 'row 1 titel: Buurtkamer is no '],
  ['a datatype that does not exist', zet('titel', { datatype: 'text' }), 'row 1 titel: Buurtkamer is no '],
  ['a year for a date', zet('bronjaar', { datatype: 'date' }), 'row 1 bronjaar: 2024 is no '],
  ['a title that is no header', zet('titel', { titles: 'naam' }), 'row 1 titel: [] is not ["Buurtkamer"]'],
  ['a header that no title has', zet('titel', { titles: 'naam' }), 'row 1 #titel: is not in the metadata'],
  ['a name that is not in the JSON', zet('kosten', { name: 'bedrag' }), 'row 1 bedrag: ["48250.75"] is not []'],
  ['a list without separator', zet('plekken', { separator: undefined }), 'row 1 plekken: '],
  ['a list with another separator', zet('plekken', { separator: ';' }), 'row 1 plekken: '],
  ['a value read as null', zet('soort', { null: 'regulier' }), 'row 1 soort: [] is not ["regulier"]'],
  ['a sign for null that is not declared', (csv) => csv.replace('onbekend,,', 'onbekend,-,'), 'row 2 kosten: - is no '],
  ['another delimiter in the CSV', (csv) => csv.replaceAll(',', ';'), 'row 1 id: [] is not '],
  ['another delimiter in the metadata', metDialect({ delimiter: ';' }), 'row 1 id: [] is not '],
  ['a column less in the CSV', (csv) => csv.replaceAll(/^[^,]+,/gm, ''), 'row 1 id: [] is not '],
  ['a column less in the metadata', zonder('titel'), 'row 1 titel: is not in the metadata'],
  ['columns in another order than their header', (csv) => csv.replace('id,gemeente', 'gemeente,id'), 'row 1 id: '],
  ['a row less', (csv) => csv.split('\n').slice(0, -2).join('\n'), '1 rows, not 2'],
];

interface Metadata {
  dialect: Record<string, unknown>;
  tableSchema: { columns: Record<string, unknown>[] };
}

function zet(naam: string, velden: Record<string, unknown>) {
  return (csv: string, { tableSchema }: Metadata): string => {
    Object.assign(tableSchema.columns.find(({ name }) => name === naam) ?? {}, velden);
    return csv;
  };
}

function zonder(naam: string) {
  return (csv: string, { tableSchema }: Metadata): string => {
    tableSchema.columns = tableSchema.columns.filter(({ name }) => name !== naam);
    return csv;
  };
}

function metDialect(velden: Record<string, unknown>) {
  return (csv: string, { dialect }: Metadata): string => {
    Object.assign(dialect, velden);
    return csv;
  };
}

describe('a CSV that does not fit its metadata', () => {
  const pad = 'data/tabellen/producten.csv';
  const site = leesSite('fixture');
  const verwacht = verwachteRijen(site).get(pad) ?? [];
  const lees = (naam: string): string => readFileSync(join(site.dist, naam), 'utf8');

  it.each(gebreken)('is seen: %s', async (_, breek, melding) => {
    const metadata = JSON.parse(lees(`${pad}-metadata.json`)) as Metadata;
    const csv = breek(lees(pad), metadata);
    const fouten = await leesfouten(csv, JSON.stringify(metadata), verwacht).catch((fout: unknown) => [String(fout)]);
    if (melding === '') expect(fouten).toEqual([]);
    else expect(fouten).toContainEqual(expect.stringContaining(melding));
  });

  it('is seen: a word that CSVW does not know', async () => {
    const json = lees(`${pad}-metadata.json`).replace('"titles"', '"title"');
    await expect(leesfouten(lees(pad), json, verwacht)).rejects.toThrow();
  });
});
