import type { Model } from '../../model/aggregate.ts';
import { formatDatum, formatGetal } from '../format.ts';
import type { Paginakop, Verwijzing } from '../kop.ts';
import { maakUrls } from '../url.ts';
import { groepen, type Groep } from './groepen.ts';
import { itemsVan } from './json.ts';
import { maakLicentie } from './licentie.ts';
import { maakVoorbeelden, type Voorbeeld } from './voorbeelden.ts';

export interface Gegevensrij {
  titel: string;
  aantal: string;
  /** Each form in which the data can be had. */
  vormen: Verwijzing[];
}

export interface OpenDataPagina {
  kop: Paginakop;
  officieel: boolean;
  uitgever: string;
  peildatum: string;
  licentie: { naam: string; href: string | undefined };
  /** Licences of the figures, with how many deliveries have each. */
  cijferlicenties: { naam: string; href: string | undefined; leveringen: string }[];
  groepen: { sleutel: string; titel: string; uitleg: string; gegevens: Gegevensrij[]; tabellen: Gegevensrij[] }[];
  archief: string;
  catalogus: Verwijzing[];
  openapi: string;
  volgen: Verwijzing[];
  voorbeelden: Voorbeeld[];
  /** An address of one record, as an example. */
  item: Verwijzing | undefined;
  registers: { titel: string; versie: string }[];
}

/** Props of the page about open data. */
export function viewOpenData(model: Model): OpenDataPagina {
  const { site } = model;
  const urls = maakUrls(site.pad);
  const eerste = model.wijken.find(({ id }) => id.startsWith(`${site.eigen}/`)) ?? model.gemeenten[0];
  const map = model.wijken.some(({ id }) => id === eerste?.id) ? 'wijken' : 'gemeenten';
  return {
    kop: {
      titel: 'Open data',
      soort: 'Hergebruik',
      inHetKort:
        'Alles wat op deze site staat, kunt u ook ophalen als bestand: om mee te rekenen, om na te gaan of om iets nieuws mee te maken.',
      href: urls.openData(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    officieel: site.officieel,
    uitgever: site.uitgever,
    peildatum: formatDatum(site.peildatum),
    licentie: { naam: site.licentie, href: maakLicentie(site.licentie).adres },
    cijferlicenties: [
      ...Map.groupBy(
        [...model.herkomsten, ...model.postcodeherkomsten, ...model.grenzen.flatMap(({ herkomst }) => herkomst ?? [])],
        ({ licentie }) => licentie,
      ),
    ].map(([naam, leveringen]) => ({
      naam,
      href: maakLicentie(naam).adres,
      leveringen: leveringen.length === 1 ? '1 levering' : `${String(leveringen.length)} leveringen`,
    })),
    groepen: groepen.map((groep) => viewGroep(model, groep)),
    archief: urls.data('alles.zip'),
    catalogus: [
      { tekst: 'Turtle', href: urls.data('catalog.ttl') },
      { tekst: 'JSON-LD', href: urls.data('catalog.jsonld') },
    ],
    openapi: urls.data('openapi.json'),
    volgen: [
      { tekst: 'Atom', href: urls.wijzigingenfeed() },
      { tekst: 'RSS', href: urls.wijzigingenRss() },
      { tekst: 'sitemap', href: `${site.pad}sitemap-index.xml` },
    ],
    voorbeelden: maakVoorbeelden(model),
    item: eerste === undefined ? undefined : { tekst: eerste.naam, href: urls.data(`${map}/${eerste.id}.json`) },
    registers: model.importregisters.map(({ titel, versie }) => ({ titel, versie })),
  };
}

function viewGroep(model: Model, { sleutel, titel, uitleg, publicaties, tabellen }: Groep) {
  const { data } = maakUrls(model.site.pad);
  return {
    sleutel,
    titel,
    uitleg,
    gegevens: publicaties.map(({ naam, titel: tekst }) => ({
      titel: tekst,
      aantal: formatGetal(itemsVan(model, naam, new Map()).length),
      vormen: [
        { tekst: 'JSON', href: data(`${naam}.json`) },
        { tekst: 'schema', href: data(`schemas/${naam}.json`) },
      ],
    })),
    tabellen: tabellen.map((tabel) => ({
      titel: tabel.titel,
      aantal: formatGetal(tabel.rijen(model).length),
      vormen: [
        { tekst: 'CSV', href: data(`tabellen/${tabel.naam}.csv`) },
        { tekst: 'kolommen', href: data(`tabellen/${tabel.naam}.csv-metadata.json`) },
      ],
    })),
  };
}
