import { DataFactory, Writer, type Quad, type Quad_Object } from 'n3';

/** A value in JSON-LD without shortcuts: a text in a language or of a type, a reference, or a thing of its own. */
export type Waarde =
  { '@value': string; '@language'?: string; '@type'?: string } | { '@id': string } | Ding | readonly Waarde[];

/** A thing with its properties; names are `prefix:name`. */
export interface Ding {
  '@id': string;
  '@type': readonly string[];
  [eigenschap: string]: Waarde | string | readonly string[];
}

export interface Graaf {
  '@context': Record<string, string>;
  '@graph': readonly Ding[];
}

const { namedNode, literal, quad } = DataFactory;

/** The same graph as Turtle: statements in the order of the JSON-LD, so the same content gives the same file. */
export function formatTurtle({ '@context': prefixes, '@graph': dingen }: Graaf): string {
  const voluit = (naam: string): string => {
    const [prefix = '', ...rest] = naam.split(':');
    const basis = prefixes[prefix];
    return basis === undefined ? naam : basis + rest.join(':');
  };
  const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const quads: Quad[] = [];
  for (const ding of dingen) schrijf(ding);

  function schrijf(ding: Ding): void {
    const onderwerp = namedNode(ding['@id']);
    for (const type of ding['@type']) quads.push(quad(onderwerp, namedNode(rdfType), namedNode(voluit(type))));
    const dieper: Ding[] = [];
    for (const [naam, waarde] of Object.entries(ding)) {
      if (naam.startsWith('@')) continue;
      for (const deel of [waarde].flat() as Exclude<Waarde, readonly Waarde[]>[]) {
        quads.push(quad(onderwerp, namedNode(voluit(naam)), maakTerm(deel)));
        if ('@type' in deel && '@id' in deel) dieper.push(deel);
      }
    }
    dieper.forEach(schrijf);
  }

  function maakTerm(waarde: Exclude<Waarde, readonly Waarde[]>): Quad_Object {
    if ('@id' in waarde) return namedNode(waarde['@id']);
    const { '@value': tekst, '@language': taal, '@type': type } = waarde as Exclude<typeof waarde, Ding>;
    if (taal !== undefined) return literal(tekst, taal);
    return type === undefined ? literal(tekst) : literal(tekst, namedNode(voluit(type)));
  }

  const writer = new Writer({ prefixes });
  writer.addQuads(quads);
  let uitvoer = '';
  writer.end((fout: Error | null, tekst: string) => {
    if (fout !== null) throw fout;
    uitvoer = tekst;
  });
  return uitvoer;
}
