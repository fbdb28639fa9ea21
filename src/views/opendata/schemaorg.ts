import type {
  BreadcrumbList,
  DataCatalog,
  Dataset,
  GovernmentOrganization,
  Organization,
  Place,
  Service,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Model } from '../../model/aggregate.ts';
import { gemeenteVan, type Item } from '../../model/collecties.ts';
import { heeftCijfers } from '../../model/reeks.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import type { Partner } from '../../model/schemas/partner.ts';
import type { Product } from '../../model/schemas/product.ts';
import { maakRecord } from '../cijferrecord.ts';
import { naamVan, type Paginakop } from '../kop.ts';
import { maakUrls } from '../url.ts';
import { tooiVan } from './catalogus.ts';
import { groepen } from './groepen.ts';
import { dataAdres } from './json.ts';
import { licentiesVan, maakLicentie } from './licentie.ts';
import { zoekOp } from './opzoeken.ts';
import { plekkenBij } from './schemaorg-plekken.ts';

type Onderwerp = Place | Service | Dataset | Organization | DataCatalog | WebSite;

/**
 * What a page is about in the words of schema.org, as JSON for a data block in its head. Only what the page itself
 * says. An example never calls itself the gemeente, and contact details that nobody checked lately are left out.
 */
export function viewSchemaOrg(model: Model, kop: Paginakop): string | undefined {
  if (kop.href.endsWith('/404/')) return undefined;
  const { site } = model;
  const absoluut = (href: string): string => new URL(href, site.url).href;
  const over = onderwerpVan(model, kop);
  const pagina: WithContext<WebPage> = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: absoluut(kop.href),
    name: kop.titel,
    inLanguage: 'nl',
    isPartOf: { '@type': 'WebSite', name: site.naam, url: absoluut(site.pad), publisher: uitgeverVan(model) },
    ...(kop.kruimels.length === 0 ? {} : { breadcrumb: kruimelpad(kop, absoluut) }),
    ...(over === undefined ? {} : { mainEntity: over }),
    ...looptijdVan(model, kop),
  };
  // Inside a script element only this sign could end it or begin a comment.
  return JSON.stringify(pagina).replaceAll('<', '\\u003c');
}

function kruimelpad({ kruimels, titel, href }: Paginakop, absoluut: (href: string) => string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...kruimels, { tekst: titel, href }].map((kruimel, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: kruimel.tekst,
      item: absoluut(kruimel.href),
    })),
  };
}

/** The publisher: the gemeente by its id in the register (TOOI), or the project as long as it is not official. */
function uitgeverVan({ site, kader }: Model): GovernmentOrganization | Organization {
  const { eigen } = kader;
  if (!site.officieel || eigen === undefined) return { '@type': 'Organization', name: site.uitgever };
  return {
    '@type': 'GovernmentOrganization',
    name: site.uitgever,
    sameAs: tooiVan(eigen.code),
    ...(eigen.website === undefined ? {} : { url: eigen.website }),
  };
}

/** The thing that the page is about, where schema.org has a word for it. */
function onderwerpVan(model: Model, kop: Paginakop): Onderwerp | undefined {
  const urls = maakUrls(model.site.pad);
  const vind = <T extends { bestand: string }>(items: readonly T[]): T | undefined =>
    kop.kenmerk === undefined ? undefined : zoekOp(items, 'bestand', kop.kenmerk.bestand);
  if (kop.href === urls.openData()) return catalogusVan(model);
  const gemeente = zoekOp(model.gemeenten, 'id', kop.href.slice(model.site.pad.length).split('/')[0] ?? '');
  if (gemeente === undefined) return undefined;
  if (kop.href === urls.gemeente(gemeente.id)) return plaatsVan(model, gemeente.id);
  if (kop.href === urls.ankerplaatsen(gemeente.id)) {
    const plekken = plekkenBij(model, ({ id }) => gemeenteVan(id) === gemeente.id);
    return plekken.length === 0 ? undefined : { ...plaatsVan(model, gemeente.id), containsPlace: plekken };
  }
  if (kop.kenmerk === undefined) return undefined;
  const wijk = vind(model.wijken);
  if (wijk !== undefined) {
    const plekken = plekkenBij(model, (rol) => rol.wijk === wijk.id);
    return {
      '@type': 'Place',
      name: wijk.naam,
      ...(wijk.andereNamen === undefined ? {} : { alternateName: wijk.andereNamen }),
      identifier: wijk.regiocodes.map(({ code }) => code),
      containedInPlace: plaatsVan(model, gemeente.id),
      ...(plekken.length === 0 ? {} : { containsPlace: plekken }),
    };
  }
  const gebied = vind(model.gebieden);
  if (gebied !== undefined)
    return { '@type': 'Place', name: gebied.naam, containedInPlace: plaatsVan(model, gemeente.id) };
  const product = vind(model.producten);
  if (product !== undefined) return dienstVan(model, product);
  const partner = vind(model.partners);
  if (partner !== undefined) return organisatieVan(partner);
  const indicator = vind(model.indicatoren);
  return indicator === undefined ? undefined : gegevensVan(model, indicator, gemeente.id);
}

function plaatsVan(
  { gemeenten }: Model,
  id: string,
): { '@type': 'AdministrativeArea'; name: string; identifier?: string } {
  const gemeente = zoekOp(gemeenten, 'id', id);
  return {
    '@type': 'AdministrativeArea',
    name: gemeente?.naam ?? id,
    ...(gemeente === undefined ? {} : { identifier: gemeente.code }),
  };
}

function organisatieVan({ naam, andereNamen }: Pick<Partner, 'naam' | 'andereNamen'>): Organization {
  return {
    '@type': 'Organization',
    name: naam,
    ...(andereNamen === undefined ? {} : { alternateName: andereNamen.map((ander) => ander.naam) }),
  };
}

function dienstVan(model: Model, product: Item<Product>): Service {
  const partner = zoekOp(model.partners, 'id', product.partner);
  const { themas } = zoekOp(model.gemeenten, 'id', gemeenteVan(product.id)) ?? {};
  const thema = themas?.find(({ sleutel }) => sleutel === product.thema.naar);
  return {
    '@type': 'Service',
    name: product.titel,
    description: product.inHetKort,
    ...(partner === undefined ? {} : { provider: { '@type': 'Organization', name: partner.naam } }),
    ...(thema === undefined ? {} : { serviceType: thema.naam }),
    areaServed: plaatsVan(model, gemeenteVan(product.id)),
    audience: { '@type': 'Audience', audienceType: product.doelgroep.tekst },
  };
}

/** A product was agreed for a time; the page is about that time, and says nothing about now. */
function looptijdVan({ producten }: Model, { kenmerk }: Paginakop): Pick<WebPage, 'temporalCoverage'> {
  const product = kenmerk === undefined ? undefined : zoekOp(producten, 'bestand', kenmerk.bestand);
  return product === undefined ? {} : { temporalCoverage: `${product.looptijd.van}/${product.looptijd.totEnMet}` };
}

function gegevensVan(model: Model, indicator: Item<Indicator>, gemeente: string): Dataset | undefined {
  if (!heeftCijfers(indicator)) return undefined;
  const { reeksen, perioden } = maakRecord(model, indicator, gemeente);
  if (reeksen.length === 0) return undefined;
  const urls = maakUrls(model.site.pad);
  const leveringen = new Set(
    reeksen.flatMap(({ waarnemingen }) =>
      waarnemingen.flatMap(({ metingen }) => metingen.map((meting) => meting.levering)),
    ),
  );
  const herkomsten = model.herkomsten.filter(({ id }) => leveringen.has(id));
  const uniek = (namen: (string | undefined)[]): string[] => [...new Set(namen)].filter((naam) => naam !== undefined);
  const licenties = uniek(herkomsten.map(({ licentie }) => maakLicentie(licentie).adres));
  const makers = uniek(herkomsten.map(({ bron }) => model.bronnen.find(({ id }) => id === bron.document)?.auteur));
  return {
    '@type': 'Dataset',
    name: `${indicator.naam}, ${naamVan(model, gemeente)}`,
    description: `${indicator.definitie} ${indicator.leesregel}`,
    variableMeasured: indicator.naam,
    temporalCoverage: [...new Set([perioden[0], perioden.at(-1)])].join('/'),
    spatialCoverage: plaatsVan(model, gemeente),
    isAccessibleForFree: true,
    creator: makers.map((name): Organization => ({ '@type': 'Organization', name })),
    ...(licenties.length === 0 ? {} : { license: licenties }),
    distribution: (['csv', 'json'] as const).map((soort) => ({
      '@type': 'DataDownload',
      encodingFormat: soort === 'csv' ? 'text/csv' : 'application/json',
      contentUrl: new URL(urls.indicatorbestand(gemeente, indicator.id, soort), model.site.url).href,
    })),
  };
}

function catalogusVan(model: Model): DataCatalog {
  const { adres } = maakLicentie(model.site.licentie);
  return {
    '@type': 'DataCatalog',
    name: `Open data van ${model.site.naam}`,
    url: dataAdres(model, 'catalog.jsonld'),
    ...(adres === undefined ? {} : { license: adres }),
    dataset: groepen.map(({ titel, uitleg, publicaties }) => ({
      '@type': 'Dataset',
      name: titel,
      description: uitleg,
      isAccessibleForFree: true,
      ...openLicenties(
        model,
        publicaties.map(({ naam }) => naam),
      ),
      creator: uitgeverVan(model),
      distribution: publicaties.map(({ naam }) => ({
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: dataAdres(model, `${naam}.json`),
      })),
    })),
  };
}

/** The licence texts that hold in these files; nothing as soon as one of them is not known. */
function openLicenties(model: Model, namen: readonly string[]): { license?: string[] } {
  const licenties = [...new Set(namen.flatMap((naam) => licentiesVan(model, naam)))].map(
    (naam) => maakLicentie(naam).adres,
  );
  return licenties.includes(undefined) ? {} : { license: licenties.filter((adres) => adres !== undefined) };
}
