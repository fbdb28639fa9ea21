import type { Kolom } from './tabel.ts';

/** What CSVW metadata says about a file beside its columns. */
export interface Csvinfo {
  /** Name of the CSV file, in the same folder. */
  bestand: string;
  titel: string;
  uitleg: string;
  uitgever: string;
  peildatum: string;
  /** Address of the licence text, or the licence in words. */
  licentie: string;
  bronnen: readonly string[];
  letOp: string | undefined;
  kolommen: readonly Kolom[];
  sleutel?: readonly string[];
}

/** How to read a cell that a spreadsheet could take for a formula; stands in the metadata of every file. */
export const formuleregel =
  'Een tekst die begint met = + - @, een tab of een regeleinde heeft er een apostrof voor, zodat een rekenblad er geen formule van maakt. Getallen hebben die nooit.';

/** Metadata of one CSV file after CSV on the Web: types, units, definitions, licence and source. */
export function maakCsvw(info: Csvinfo): Record<string, unknown> {
  const adres = info.licentie.startsWith('http');
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: info.bestand,
    'dc:title': info.titel,
    'dc:description': info.uitleg,
    'dc:publisher': info.uitgever,
    'dc:modified': { '@value': info.peildatum, '@type': 'xsd:date' },
    ...(adres ? { 'dc:license': { '@id': info.licentie } } : { 'dc:rights': info.licentie }),
    ...(info.bronnen.length === 0 ? {} : { 'dc:source': info.bronnen }),
    'rdfs:comment': [formuleregel, ...(info.letOp === undefined ? [] : [info.letOp])],
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: info.kolommen.map(maakKolom),
      ...(info.sleutel === undefined ? {} : { primaryKey: info.sleutel }),
    },
  };
}

function maakKolom({ naam, titel, uitleg, verplicht, scheiding, eenheid, ...kolom }: Kolom): Record<string, unknown> {
  return {
    name: naam,
    titles: naam,
    'dc:title': titel,
    ...(uitleg === undefined ? {} : { 'dc:description': uitleg }),
    ...(eenheid === undefined ? {} : { 'schema:unitText': eenheid }),
    datatype: maakDatatype(kolom),
    ...(verplicht === true ? { required: true } : {}),
    ...(scheiding === undefined ? {} : { separator: scheiding }),
  };
}

function maakDatatype({ type, waarden }: Pick<Kolom, 'type' | 'waarden'>): unknown {
  if (type === 'boolean') return { base: 'boolean', format: 'ja|nee' };
  return waarden === undefined ? type : { base: type, format: waarden.join('|') };
}
