declare module 'rdf-parser-csvw' {
  import type { Quad, Store } from 'n3';
  import type { Readable } from 'node:stream';

  export default class CsvwParser {
    constructor(opties: { metadata: Store; baseIRI: string; factory: object });
    import(csv: Readable): AsyncIterable<Quad>;
  }
}
