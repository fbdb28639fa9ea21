import type { Model } from '../../model/aggregate.ts';
import { formuleregel } from './csvw.ts';
import { letOpVan } from './json.ts';
import { maakUrls } from '../url.ts';

/** The text file in the archive: whose data this is, how old, under which licence, and how to read it. */
export function formatLeesmij(model: Model): string {
  const { site } = model;
  return [
    `${site.naam}: open data`,
    ...(letOpVan(model) === undefined ? [] : ['', letOpVan(model) ?? '']),
    '',
    `Uitgever: ${site.uitgever}`,
    `Peildatum: ${site.peildatum}`,
    `Licentie van teksten en gegevens van deze site: ${site.licentie}`,
    'Licentie van cijfers: die van hun levering; zie de kolom licentie en tabellen/leveringen.csv',
    'Licentie van de broncode: EUPL-1.2',
    `Uitleg: ${new URL(maakUrls(site.pad).openData(), site.url).href}`,
    '',
    '*.json               alle gegevens per soort; elk bestand zegt zelf van wie het is en van wanneer',
    'schemas/*.json       JSON Schema van die bestanden; schemas/inhoud/ is voor wie de inhoud schrijft',
    'tabellen/*.csv       dezelfde gegevens als tabel, met kolommen en eenheden in *.csv-metadata.json (CSVW)',
    'catalog.ttl, .jsonld catalogus volgens DCAT-AP-NL 3.0',
    'openapi.json         beschrijving van de adressen (OpenAPI 3.1)',
    '',
    formuleregel,
    'Een lege waarde is nooit nul: de kolom met de status zegt waarom er niets staat.',
    'Kleine aantallen mensen zijn weggelaten voordat deze bestanden werden gemaakt.',
    '',
  ].join('\n');
}
