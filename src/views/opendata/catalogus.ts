import type { Model } from '../../model/aggregate.ts';
import type { Item } from '../../model/collecties.ts';
import type { Herkomst } from '../../model/schemas/meting.ts';
import { maakUrls } from '../url.ts';
import { groepen, type Groep } from './groepen.ts';
import { dataAdres, letOpVan } from './json.ts';
import { licentiesVan, maakLicentie, strengsteLicentie } from './licentie.ts';
import { laatsteWijziging } from './lastmod.ts';
import type { Ding, Graaf, Waarde } from './rdf.ts';

const eu = 'http://publications.europa.eu/resource/authority';
const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const themanamen = { GOVE: 'Overheid en publieke sector', SOCI: 'Bevolking en samenleving', HEAL: 'Gezondheid' };
const soorten = {
  json: { media: 'application/json', type: 'JSON' },
  csv: { media: 'text/csv', type: 'CSV' },
  zip: { media: 'application/zip', type: 'ZIP' },
};

/** The address of a gemeente in the register of government organisations (TOOI), from its CBS code. */
export function tooiVan(code: string): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`;
}

/** The catalogue of all data after DCAT-AP-NL 3.0, as JSON-LD without remote contexts. */
export function viewCatalogus(model: Model): Graaf {
  const { site } = model;
  const basis = dataAdres(model, 'catalog');
  const pagina = new URL(maakUrls(site.pad).openData(), site.url).href;
  const gemeente = model.gemeenten.find(({ id }) => id === site.eigen);
  const uitgever = site.officieel && gemeente !== undefined ? tooiVan(gemeente.code) : `${basis}#uitgever`;
  const licentie = iri(maakLicentie(site.licentie).waardelijst);
  const dienst = `${basis}#dienst`;
  const gewijzigd = datum(laatsteWijziging(model));
  const onderwerp: Record<string, Waarde> =
    gemeente === undefined ? {} : { 'dct:subject': iri(tooiVan(gemeente.code)) };
  const letOp = letOpVan(model);
  const beschrijf = (uitleg: string): Waarde => nl(letOp === undefined ? uitleg : `${uitleg} ${letOp}`);
  const algemeen = {
    'dct:publisher': iri(uitgever),
    'dcat:contactPoint': iri(`${basis}#contact`),
    'dct:language': iri(`${eu}/language/NLD`),
    'dct:accessRights': iri(`${eu}/access-right/PUBLIC`),
    'dct:modified': gewijzigd,
  };

  const distributie = (
    bestand: string,
    titel: string,
    soort: keyof typeof soorten,
    recht: Waarde,
    vorm?: string,
  ): Ding =>
    ding(`${dataAdres(model, bestand)}#distributie`, ['dcat:Distribution'], {
      'dct:title': nl(`${titel} (${soorten[soort].type})`),
      'dcat:accessURL': iri(dataAdres(model, bestand)),
      'dcat:downloadURL': iri(dataAdres(model, bestand)),
      'dcat:accessService': iri(dienst),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${soorten[soort].media}`),
      'dct:format': iri(`${eu}/file-type/${soorten[soort].type}`),
      'dct:language': iri(`${eu}/language/NLD`),
      'dct:license': recht,
      ...(vorm === undefined ? {} : { 'dct:conformsTo': iri(dataAdres(model, vorm)) }),
    });

  const dataset = (sleutel: string, velden: Record<string, Waarde>): Ding =>
    ding(`${basis}#${sleutel}`, ['dcat:Dataset'], {
      'dct:identifier': waarde(`${basis}#${sleutel}`),
      'dct:creator': iri(uitgever),
      ...algemeen,
      'dcat:landingPage': iri(pagina),
      'foaf:page': iri(pagina),
      'dct:conformsTo': iri(dataAdres(model, 'openapi.json')),
      'dct:spatial': iri(`${eu}/country/NLD`),
      'adms:status': iri(`${eu}/dataset-status/${site.officieel ? 'COMPLETED' : 'DEVELOP'}`),
      ...onderwerp,
      ...velden,
    });

  const vanGroep = ({ sleutel, titel, uitleg, themas, trefwoorden, publicaties, tabellen }: Groep): Ding =>
    dataset(sleutel, {
      'dct:title': nl(`${titel}: ${site.naam}, ${site.ondertitel}`),
      'dct:description': beschrijf(uitleg),
      'dcat:theme': themas.map((thema) => iri(`${eu}/data-theme/${thema}`)),
      'dcat:keyword': trefwoorden.map(nl),
      'dcat:distribution': [
        ...publicaties.map((publicatie) =>
          distributie(
            `${publicatie.naam}.json`,
            publicatie.titel,
            'json',
            rechtVan(publicatie.naam),
            `schemas/${publicatie.naam}.json`,
          ),
        ),
        ...tabellen.map((tabel) =>
          distributie(
            `tabellen/${tabel.naam}.csv`,
            tabel.titel,
            'csv',
            rechtVan(tabel.naam),
            `tabellen/${tabel.naam}.csv-metadata.json`,
          ),
        ),
      ],
    });

  const rechtVan = (naam: string): Waarde => iri(strengsteLicentie(licentiesVan(model, naam)));

  const vanLevering = ({ id, titel, tabel, jaargang, licentie: recht, bron }: Item<Herkomst>): Ding => {
    const document = model.bronnen.find((kandidaat) => kandidaat.id === bron.document);
    const rechten = iri(maakLicentie(recht).waardelijst);
    return dataset(`levering-${id}`, {
      'dct:creator': iri(`${basis}#maker-${bron.document}`),
      'dct:title': nl(titel),
      'dct:description': beschrijf(
        `Cijfers uit ${tabel}, jaargang ${jaargang}, voor de gebieden op deze site. Licentie volgens de bron: ${recht}.`,
      ),
      'dcat:theme': [iri(`${eu}/data-theme/SOCI`)],
      'dct:source': iri(document?.website ?? new URL(maakUrls(site.pad).bron(bron.document), site.url).href),
      'dcat:distribution': [
        distributie(`metingen/${id}.json`, titel, 'json', rechten, 'schemas/metingen.json'),
        distributie(`tabellen/metingen/${id}.csv`, titel, 'csv', rechten, `tabellen/metingen/${id}.csv-metadata.json`),
      ],
    });
  };

  const archief = dataset('alles', {
    'dct:title': nl(`Alle gegevens: ${site.naam}, ${site.ondertitel}`),
    'dct:description': beschrijf('Alles wat op de site staat, in één archief.'),
    'dcat:theme': [iri(`${eu}/data-theme/GOVE`), iri(`${eu}/data-theme/SOCI`)],
    'dcat:distribution': [distributie('alles.zip', 'Alle gegevens', 'zip', rechtVan('alles'), 'openapi.json')],
  });
  const datasets = [...groepen.map(vanGroep), archief, ...model.herkomsten.map(vanLevering)];
  const makers = [...new Set(model.herkomsten.map(({ bron }) => bron.document))];

  return {
    '@context': context,
    '@graph': [
      ding(basis, ['dcat:Catalog'], {
        'dct:title': nl(`${site.naam}: ${site.ondertitel}`),
        'dct:description': beschrijf('Wijkteamplannen, productafspraken en cijfers per wijk als open data.'),
        'dct:creator': iri(uitgever),
        ...algemeen,
        ...onderwerp,
        'dct:license': licentie,
        'foaf:homepage': iri(new URL(site.pad, site.url).href),
        'dcat:dataset': datasets.map((item) => iri(item['@id'])),
        'dcat:service': iri(dienst),
      }),
      ...datasets,
      ding(dienst, ['dcat:DataService'], {
        'dct:identifier': waarde(dienst),
        'dct:title': nl(`${site.naam}: gegevens als bestanden`),
        'dct:description': beschrijf('Vaste adressen met JSON en CSV. Er is geen server die vragen beantwoordt.'),
        'dct:creator': iri(uitgever),
        ...algemeen,
        'dct:license': licentie,
        'dcat:theme': [iri(`${eu}/data-theme/GOVE`)],
        'dcat:keyword': [nl('wijkteams'), nl('productafspraken')],
        'dcat:landingPage': iri(pagina),
        'foaf:page': iri(pagina),
        'dcat:endpointURL': iri(dataAdres(model, '')),
        'dcat:endpointDescription': iri(dataAdres(model, 'openapi.json')),
        'dcat:servesDataset': datasets.map((item) => iri(item['@id'])),
      }),
      ding(uitgever, ['foaf:Agent'], { 'foaf:name': nl(site.uitgever) }),
      ...makers.map((id) =>
        ding(`${basis}#maker-${id}`, ['foaf:Agent'], {
          'foaf:name': nl(model.bronnen.find((bron) => bron.id === id)?.auteur ?? id),
        }),
      ),
      ding(`${basis}#contact`, ['vcard:Kind', 'vcard:Organization'], {
        'vcard:fn': nl(site.uitgever),
        'vcard:hasURL': iri(new URL(maakUrls(site.pad).over(), site.url).href),
      }),
      ...(gemeente === undefined || uitgever === tooiVan(gemeente.code)
        ? []
        : [ding(tooiVan(gemeente.code), ['foaf:Agent'], { 'foaf:name': nl(`Gemeente ${gemeente.naam}`) })]),
      ding(`${eu}/language/NLD`, ['dct:LinguisticSystem'], {}),
      ding(pagina, ['foaf:Document'], {}),
      ...(Object.keys(themanamen) as (keyof typeof themanamen)[]).map((thema) =>
        ding(`${eu}/data-theme/${thema}`, ['skos:Concept'], { 'skos:prefLabel': nl(themanamen[thema]) }),
      ),
      ding(`${eu}/dataset-status/${site.officieel ? 'COMPLETED' : 'DEVELOP'}`, ['skos:Concept'], {
        'skos:prefLabel': nl(site.officieel ? 'afgerond' : 'in ontwikkeling'),
      }),
    ],
  };
}

function ding(id: string, typen: readonly string[], velden: Record<string, Waarde>): Ding {
  return { '@id': id, '@type': typen, ...velden };
}

function iri(adres: string): { '@id': string } {
  return { '@id': adres };
}

function nl(tekst: string): { '@value': string; '@language': string } {
  return { '@value': tekst, '@language': 'nl' };
}

function waarde(tekst: string): { '@value': string } {
  return { '@value': tekst };
}

function datum(dag: string): { '@value': string; '@type': string } {
  return { '@value': dag, '@type': 'xsd:date' };
}
