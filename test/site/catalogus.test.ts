import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, Writer, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { bouwsels } from '../hulp/sites.ts';
import { leesModel } from '../../src/lezer/modelcache.ts';
import { leesShapes, zonderNormen } from '../hulp/normen.ts';

const { namedNode } = DataFactory;
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** What DCAT-AP-NL 3.0 makes mandatory, per class; the first part is what DCAT-AP itself asks. */
const verplicht: Record<string, string[]> = {
  Catalog: [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}contactPoint`, `${dcat}dataset`],
  Dataset: [
    `${dct}title`,
    `${dct}description`,
    `${dct}identifier`,
    `${dct}publisher`,
    `${dct}creator`,
    `${dcat}contactPoint`,
    `${dcat}theme`,
    `${dct}accessRights`,
  ],
  Distribution: [`${dcat}accessURL`, `${dct}license`, `${dcat}mediaType`],
  DataService: [
    `${dct}title`,
    `${dct}description`,
    `${dct}identifier`,
    `${dct}publisher`,
    `${dct}accessRights`,
    `${dct}license`,
    `${dcat}contactPoint`,
    `${dcat}theme`,
    `${dcat}endpointURL`,
    `${dcat}endpointDescription`,
  ],
};

describe.each(bouwsels.filter(({ naam }) => naam !== 'edities'))(
  'the catalogue of the $naam site',
  ({ dist, cache }) => {
    const { site, gemeenten } = leesModel(cache);
    const lees = (pad: string): string => readFileSync(join(dist, 'data', pad), 'utf8');
    const quads = new Parser().parse(lees('catalog.ttl'));
    const graaf = new Store(quads);
    const vanType = (type: string): string[] =>
      graaf.getSubjects(rdfType, namedNode(dcat + type), null).map(({ value }) => value);

    it('says the same in Turtle and in JSON-LD', async () => {
      const uitJson = (await jsonld.toRDF(JSON.parse(lees('catalog.jsonld')) as object, {
        format: 'application/n-quads',
      })) as unknown as string;
      expect(uitJson.trim().split('\n').sort()).toEqual(naarRegels(quads));
    });

    it.each(Object.entries(verplicht))('gives every %s all that is mandatory', (type, eigenschappen) => {
      const dingen = vanType(type);
      expect(dingen.length).toBeGreaterThan(0);
      const ontbreekt = dingen.flatMap((ding) =>
        eigenschappen
          .filter((naam) => graaf.countQuads(namedNode(ding), namedNode(naam), null, null) === 0)
          .map((naam) => `${ding} ${naam}`),
      );
      expect(ontbreekt).toEqual([]);
    });

    it('has the publisher that the site has, and the gemeente by its place in the register', () => {
      const [catalogus = ''] = vanType('Catalog');
      const een = (eigenschap: string): string =>
        graaf.getObjects(namedNode(catalogus), namedNode(dct + eigenschap), null)[0]?.value ?? '';
      const eigen = gemeenten.find(({ id }) => id === site.eigen);
      const tooi = `https://identifier.overheid.nl/tooi/id/gemeente/${eigen?.code.toLowerCase() ?? ''}`;
      expect(een('subject')).toBe(tooi);
      expect(een('publisher') === tooi).toBe(site.officieel);
      const naam = graaf.getObjects(namedNode(een('publisher')), namedNode('http://xmlns.com/foaf/0.1/name'), null)[0];
      expect(naam?.value).toBe(site.uitgever);
    });

    it('points only at files that are there', () => {
      const basis = new URL(site.pad, site.url).href;
      const adressen = graaf.getObjects(null, namedNode(`${dcat}downloadURL`), null).map(({ value }) => value);
      expect(adressen.length).toBeGreaterThan(30);
      for (const adres of adressen) {
        expect(adres.startsWith(basis), adres).toBe(true);
        expect(() => readFileSync(join(dist, adres.slice(basis.length)))).not.toThrow();
      }
    });

    it.skipIf(zonderNormen)('passes the SHACL shapes of DCAT-AP-NL 3.0, recommendations too', async () => {
      expect(await klachten(graaf)).toEqual([]);
    });

    it.skipIf(zonderNormen)('would fail them without a licence, a theme or a contact', async () => {
      for (const [eigenschap, type] of [
        [`${dct}license`, 'Distribution'],
        [`${dcat}theme`, 'Dataset'],
        [`${dcat}contactPoint`, 'Dataset'],
      ] as const) {
        const eerste = namedNode(vanType(type)[0] ?? '');
        const zonder = quads.filter(
          ({ subject, predicate }) => !(subject.equals(eerste) && predicate.value === eigenschap),
        );
        expect(zonder.length).toBeLessThan(quads.length);
        expect((await klachten(new Store(zonder))).join('\n')).toContain(`${eerste.value} ${eigenschap}`);
      }
    });
  },
);

/** What the shapes say against a graph: violations and warnings alike. */
async function klachten(graaf: Store): Promise<string[]> {
  const shapes = new Store(leesShapes().flatMap((tekst) => new Parser().parse(tekst)));
  const { results } = await new SHACLValidator(shapes as never).validate(graaf as never);
  return results.map(
    ({ focusNode, path, severity }) =>
      `${focusNode?.value ?? ''} ${(path as { value?: string } | null)?.value ?? JSON.stringify(path)} ${severity?.value ?? ''}`,
  );
}

function naarRegels(quads: readonly Quad[]): string[] {
  return new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
    .sort();
}
