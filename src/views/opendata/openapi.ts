import type { Model } from '../../model/aggregate.ts';
import { collecties } from '../../model/collecties.ts';
import { isCollectie, type Publicatienaam } from '../../model/opendata/publicatie.ts';
import { alleTabellen, groepen } from './groepen.ts';
import { dataAdres, heeftItems, itemsVan, letOpVan } from './json.ts';
import { maakLicentie } from './licentie.ts';

type Deel = Record<string, unknown>;

/** Words for the parts of an id, from first to last. */
const delen = ['gemeente', 'editie', 'naam'];

/** The static files described as an API (OpenAPI 3.1): every address, with the schema of what it gives. */
export function maakOpenapi(model: Model): Deel {
  const { site } = model;
  const publicaties = groepen.flatMap((groep) => groep.publicaties.map((publicatie) => ({ ...publicatie, groep })));
  const licentie = maakLicentie(site.licentie);
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.naam}: open data`,
      version: site.peildatum,
      description: ['Bestanden op vaste adressen, alleen om te lezen.', letOpVan(model) ?? ''].join(' ').trim(),
      license: { name: licentie.naam, ...(licentie.adres === undefined ? {} : { url: licentie.adres }) },
    },
    servers: [{ url: dataAdres(model, '').replace(/\/$/, '') }],
    tags: groepen.map(({ sleutel, uitleg }) => ({ name: sleutel, description: uitleg })),
    paths: Object.fromEntries([
      ...publicaties.flatMap(({ naam, titel, groep }) => [
        [`/${naam}.json`, lees(naam, titel, groep.sleutel, json(`schemas/${naam}.json`))] as const,
        ...itempaden(model, naam).map(
          ({ pad, parameters }) =>
            [
              pad,
              lees(`${naam}Item${String(parameters.length)}`, `Een uit: ${titel}`, groep.sleutel, {
                ...json(`schemas/${naam}.json#/$defs/enkel`),
                parameters,
              }),
            ] as const,
        ),
      ]),
      [
        '/metingen/{levering}.json',
        lees('metingenPerLevering', 'Cijfers van een levering', 'cijfers', {
          ...json('schemas/metingen.json'),
          parameters: [parameter('levering', model.herkomsten[0]?.id)],
        }),
      ],
      ...alleTabellen({ ...model, herkomsten: [] }).flatMap(({ naam, titel }) => [
        [`/tabellen/${naam}.csv`, lees(`${naam}Csv`, `${titel} als CSV`, 'tabellen', soort('text/csv'))] as const,
        [
          `/tabellen/${naam}.csv-metadata.json`,
          lees(`${naam}Csvw`, `Kolommen van ${titel}`, 'tabellen', soort('application/csvm+json')),
        ] as const,
      ]),
      ['/alles.zip', lees('alles', 'Alle gegevens', 'archief', soort('application/zip'))],
      ['/catalog.ttl', lees('catalogusTurtle', 'Catalogus (DCAT-AP-NL)', 'archief', soort('text/turtle'))],
      ['/catalog.jsonld', lees('catalogusJsonld', 'Catalogus (DCAT-AP-NL)', 'archief', soort('application/ld+json'))],
    ]),
  };
}

/** One path per depth of the ids of a collection; the parts of an id are parts of the address. */
function itempaden(model: Model, naam: Publicatienaam): { pad: string; parameters: Deel[] }[] {
  if (!heeftItems(naam)) return [];
  const diepte = isCollectie(naam) ? collecties[naam].delen : { min: 1, max: 1 };
  const items = itemsVan(model, naam, new Map());
  return Array.from({ length: diepte.max - diepte.min + 1 }, (_, i) => diepte.min + i).flatMap((aantal) => {
    const voorbeeld = items.map(({ id = '' }) => id.split('/')).find((id) => id.length === aantal);
    const namen = aantal === 1 ? ['naam'] : [...delen.slice(0, aantal - 1), 'naam'];
    return voorbeeld === undefined
      ? []
      : [
          {
            pad: `/${naam}/${namen.map((deel) => `{${deel}}`).join('/')}.json`,
            parameters: namen.map((deel, i) => parameter(deel, voorbeeld[i])),
          },
        ];
  });
}

function lees(operationId: string, summary: string, tag: string, { parameters, ...inhoud }: Deel): Deel {
  return {
    get: {
      operationId: operationId.replace(/[^A-Za-z0-9]/g, '_'),
      summary,
      tags: [tag],
      ...(parameters === undefined ? {} : { parameters }),
      responses: { '200': { description: summary, content: inhoud }, '404': { description: 'Bestaat niet' } },
    },
  };
}

function json(verwijzing: string): Deel {
  return { 'application/json': { schema: { $ref: verwijzing } } };
}

function soort(mediatype: string): Deel {
  return { [mediatype]: {} };
}

function parameter(name: string, example: string | undefined): Deel {
  return {
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[a-z0-9-]+$' },
    ...(example === undefined ? {} : { example }),
  };
}
