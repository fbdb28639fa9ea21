import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, type Literal, type NamedNode } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { validateTerm } from 'rdf-validate-datatype';
import type { Cel } from '../../src/views/opendata/tabel.ts';

/** A row as it should come out of a CSV file: the value of every column, or nothing. */
export type Rij = Record<string, Cel | null>;

interface Kolom {
  name: string;
  datatype: string | { base: string; format?: string };
  separator?: string;
}

const basis = 'https://data.example/tabel.csv';
/** Where the columns with a description get their address. */
const beschreven = 'https://data.example/kolom/';
const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const datatypen = ['string', 'integer', 'decimal', 'date', 'gYear', 'boolean', 'anyURI'];
const tekst = ['base', 'delimiter', 'encoding', 'format', 'name', 'null', 'primaryKey', 'quoteChar', 'separator'];
const vlag = ['doubleQuote', 'header', 'required'];
/** Of the context at http://www.w3.org/ns/csvw, which a test may not fetch, the terms that our metadata use. */
const context = {
  '@context': {
    dc: 'http://purl.org/dc/terms/',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    schema: 'http://schema.org/',
    xsd,
    ...Object.fromEntries(datatypen.map((naam) => [naam, xsd + naam])),
    ...Object.fromEntries(tekst.map((naam) => [naam, { '@id': csvw + naam, '@language': null }])),
    ...Object.fromEntries(vlag.map((naam) => [naam, { '@id': csvw + naam, '@type': `${xsd}boolean` }])),
    columns: { '@id': `${csvw}column`, '@type': '@id', '@container': '@list' },
    datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
    dialect: { '@id': `${csvw}dialect`, '@type': '@id' },
    propertyUrl: { '@id': `${csvw}propertyUrl`, '@type': '@id' },
    tableSchema: { '@id': `${csvw}tableSchema`, '@type': '@id' },
    titles: { '@id': `${csvw}title`, '@container': '@language' },
    url: { '@id': `${csvw}url`, '@type': `${xsd}anyURI` },
  },
};

/**
 * How what rdf-parser-csvw reads from a CSV file with its metadata differs from `verwacht`, and which values are not of
 * their datatype. Only what that reader looks at is tested here: dialect, titles, names, datatypes and empty cells. It
 * does not split lists or know the words for yes and no (done below, as the metadata say), and leaves `required`, the
 * form of texts, keys and the order of columns alone; `csvw.ts` has those.
 */
export async function leesfouten(csv: string, json: string, verwacht: readonly Rij[]): Promise<string[]> {
  const { columns } = (JSON.parse(json) as { tableSchema: { columns: Kolom[] } }).tableSchema;
  const rijen = await leesRijen(csv, json);
  return [
    ...(rijen.length === verwacht.length ? [] : [`${String(rijen.length)} rows, not ${String(verwacht.length)}`]),
    ...rijen.flatMap((rij, r) => {
      const namen = new Set([...columns.map(({ name }) => name), ...rij.keys(), ...Object.keys(verwacht[r] ?? {})]);
      return [...namen].flatMap((naam) =>
        celfouten(
          rij.get(naam),
          verwacht[r]?.[naam],
          columns.find(({ name }) => name === naam),
        ).map((fout) => `row ${String(r + 1)} ${naam}: ${fout}`),
      );
    }),
  ];
}

/** The rows of the table, each with what was read per name of a column. */
async function leesRijen(csv: string, json: string): Promise<Map<string, Literal>[]> {
  const beschrijving = JSON.parse(json) as { tableSchema: { columns: Kolom[] } };
  // The reader also gives the cells of a column that it finds no description for; this tells the two apart.
  for (const kolom of beschrijving.tableSchema.columns) Object.assign(kolom, { propertyUrl: beschreven + kolom.name });
  const nquads = (await jsonld.toRDF(
    beschrijving as object,
    {
      base: basis,
      format: 'application/n-quads',
      // A word that the context does not know is an error, not something to leave out.
      safe: true,
      documentLoader: (url) => Promise.resolve({ documentUrl: url, document: context }),
    } as jsonld.Options.ToRdf,
  )) as unknown as string;
  const metadata = new Store(new Parser().parse(nquads));
  // The reader passes a datatype to namedNode that is already one.
  const namedNode = (iri: string | NamedNode): NamedNode =>
    typeof iri === 'string' ? DataFactory.namedNode(iri) : iri;
  const lezer = new CsvwParser({ metadata, baseIRI: basis, factory: { ...DataFactory, namedNode } });
  const rijen = new Map<string, Map<string, Literal>>();
  for await (const { subject, predicate, object } of lezer.import(Readable.from([csv]))) {
    if (predicate.value === `${csvw}describes`) rijen.set(object.value, new Map());
    else if (object.termType === 'Literal')
      rijen.get(subject.value)?.set(predicate.value.replace(beschreven, '').replace(basis, ''), object);
  }
  return [...rijen.values()];
}

function celfouten(gelezen: Literal | undefined, verwacht: Cel | null, kolom: Kolom | undefined): string[] {
  if (kolom === undefined) return ['is not in the metadata'];
  const { datatype, separator } = kolom;
  const splits = (waarde: string): string[] => (separator === undefined ? [waarde] : waarde.split(separator));
  const lexicaal = gelezen === undefined ? [] : splits(gelezen.value).map((waarde) => naarXsd(waarde, datatype));
  const heen = [verwacht ?? []]
    .flat()
    .flatMap((waarde) => (waarde === '' ? [] : splits(typeof waarde === 'string' ? veilig(waarde) : String(waarde))));
  const zelfde = JSON.stringify(lexicaal) === JSON.stringify(heen);
  return [
    ...(zelfde ? [] : [`${JSON.stringify(lexicaal)} is not ${JSON.stringify(heen)}`]),
    ...lexicaal
      .map((waarde) => DataFactory.literal(waarde, gelezen?.datatype))
      .filter((term) => !(term.datatype.value.startsWith(xsd) && validateTerm(term)))
      .map((term) => `${term.value} is no ${term.datatype.value}`),
  ];
}

function naarXsd(waarde: string, datatype: Kolom['datatype']): string {
  if (typeof datatype === 'string' || datatype.base !== 'boolean') return waarde;
  const [waar, onwaar] = datatype.format?.split('|') ?? [];
  return waarde === waar ? 'true' : waarde === onwaar ? 'false' : waarde;
}

/** A text that a spreadsheet could run has an apostrophe, as the metadata say. */
function veilig(waarde: string): string {
  return /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde;
}
