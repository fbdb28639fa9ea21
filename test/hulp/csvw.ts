import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { DataFactory } from 'n3';
import { validateTerm } from 'rdf-validate-datatype';

/**
 * The metadata are held against the rules of the recommendation "Metadata Vocabulary for Tabular Data" that apply to one
 * table, written as JSON Schema, and every cell against its datatype with a library that knows XSD. For what a reader of
 * others makes of it see `csvwlezer.ts`; why both, `docs/adr/0013-open-data.md`.
 */
const gewoon = { type: 'string', minLength: 1 };
const datatypen = ['string', 'integer', 'decimal', 'date', 'gYear', 'boolean', 'anyURI'];
/** Common properties: a prefixed name, with a text, a list of texts, a reference or a typed value. */
const algemeen = {
  '^(dc|dcterms|rdfs|schema):[A-Za-z]+$': {
    oneOf: [
      gewoon,
      { type: 'array', items: gewoon },
      { type: 'object', required: ['@id'], properties: { '@id': gewoon }, additionalProperties: false },
      {
        type: 'object',
        required: ['@value'],
        properties: { '@value': gewoon, '@type': gewoon },
        additionalProperties: false,
      },
    ],
  },
};
const kolomschema = {
  type: 'object',
  required: ['name', 'titles', 'datatype'],
  properties: {
    // A name is a variable of a URI template and may not begin with an underscore.
    name: { type: 'string', pattern: '^[A-Za-z0-9]([A-Za-z0-9_.]|%[0-9A-F]{2})*$' },
    titles: gewoon,
    datatype: {
      oneOf: [
        { enum: datatypen },
        {
          type: 'object',
          required: ['base'],
          properties: { base: { enum: datatypen }, format: gewoon },
          additionalProperties: false,
        },
      ],
    },
    required: { type: 'boolean' },
    separator: gewoon,
  },
  patternProperties: algemeen,
  additionalProperties: false,
};
const tabelschema = {
  type: 'object',
  required: ['@context', 'url', 'tableSchema'],
  properties: {
    '@context': {
      type: 'array',
      prefixItems: [
        { const: 'http://www.w3.org/ns/csvw' },
        { type: 'object', properties: { '@language': gewoon }, additionalProperties: false },
      ],
      minItems: 2,
      maxItems: 2,
    },
    url: gewoon,
    dialect: {
      type: 'object',
      properties: {
        encoding: { const: 'utf-8' },
        delimiter: { const: ',' },
        header: { const: true },
        quoteChar: { const: '"' },
        doubleQuote: { const: true },
      },
      additionalProperties: false,
    },
    tableSchema: {
      type: 'object',
      required: ['columns'],
      properties: {
        columns: { type: 'array', minItems: 1, items: kolomschema },
        primaryKey: { type: 'array', items: gewoon },
      },
      additionalProperties: false,
    },
  },
  patternProperties: algemeen,
  additionalProperties: false,
};

interface Metadata {
  url: string;
  tableSchema: {
    columns: {
      name: string;
      titles: string;
      datatype: string | { base: string; format?: string };
      required?: true;
      separator?: string;
    }[];
    primaryKey?: string[];
  };
}

const xsd = 'http://www.w3.org/2001/XMLSchema#';
// prefixItems belongs to a newer draft than Ajv's default knows; here it needs no more than to be let through.
const keurMetadata = new Ajv({ strict: false, allErrors: true }).compile(tabelschema);

/** What is wrong with a CSV file and its metadata; nothing when both are as they should be. */
export function csvwFouten(pad: string, csv: string, json: string): string[] {
  const metadata = JSON.parse(json) as Metadata;
  if (!keurMetadata(metadata))
    return (keurMetadata.errors ?? []).map((fout) => `${pad}: metadata${fout.instancePath} ${fout.message ?? ''}`);
  const { columns, primaryKey = [] } = metadata.tableSchema;
  const [kop = [], ...rijen] = parse(csv) as unknown as string[][];
  const namen = columns.map(({ name }) => name);
  return [
    ...(metadata.url === pad.split('/').at(-1) ? [] : [`${pad}: url ${metadata.url}`]),
    ...(JSON.stringify(kop) === JSON.stringify(columns.map(({ titles }) => titles)) ? [] : [`${pad}: other header`]),
    ...(new Set(namen).size === namen.length ? [] : [`${pad}: two columns with one name`]),
    ...primaryKey.filter((naam) => !namen.includes(naam)).map((naam) => `${pad}: key ${naam} is no column`),
    ...rijen.flatMap((rij, r) =>
      columns.flatMap((kolom, k) =>
        celFouten(kolom, rij[k] ?? '').map((fout) => `${pad}:${String(r + 2)} ${kolom.name}: ${fout}`),
      ),
    ),
    ...dubbel(rijen.map((rij) => primaryKey.map((naam) => rij[namen.indexOf(naam)]).join('|'))).map(
      (sleutel) => `${pad}: key ${sleutel} twice`,
    ),
  ];
}

function celFouten(
  { datatype, required, separator }: Metadata['tableSchema']['columns'][number],
  cel: string,
): string[] {
  if (cel === '') return required === true ? ['empty'] : [];
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype;
  return (separator === undefined ? [cel] : cel.split(separator)).flatMap((waarde) => {
    if (format !== undefined && !new RegExp(`^(?:${format})$`).test(waarde)) return [`${waarde} is not ${format}`];
    const lexicaal = base === 'boolean' ? { ja: 'true', nee: 'false' }[waarde] : waarde;
    const goed =
      lexicaal !== undefined && validateTerm(DataFactory.literal(lexicaal, DataFactory.namedNode(xsd + base)));
    return goed ? [] : [`${waarde} is no ${base}`];
  });
}

function dubbel(waarden: readonly string[]): string[] {
  return waarden.filter((waarde, i) => waarde !== '' && waarden.indexOf(waarde) !== i);
}
