import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { formatDatum } from './format.ts';
import { naamVan, vanGemeente, type Paginakop, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

export interface BundelPagina {
  kop: Paginakop;
  groepen: { sleutel: string; titel: string; paginas: Verwijzing[] }[];
  /** For the front of the bundle. */
  gemeente: string;
  peildatum: string;
}

/** Props of the page that puts wijken, products and doelen together for print; each of them also prints by itself. */
export function viewBundel(model: Model): BundelPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = model.site.eigen;
  return {
    kop: {
      titel: 'Raadsbundel',
      soort: 'Voor de raad',
      inHetKort: 'Kies wijken, producten en doelen en zet ze achter elkaar als één stuk om te printen of te bewaren.',
      href: urls.bundel(),
      kruimels: [{ tekst: 'Voor de raad', href: urls.raad() }],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    gemeente: naamVan(model, gemeente),
    peildatum: formatDatum(model.site.peildatum),
    groepen: [
      {
        sleutel: 'wijk',
        titel: 'Wijken',
        paginas: vanGemeente(model.wijken, gemeente).map(({ id, naam }) => ({ tekst: naam, href: urls.wijk(id) })),
      },
      {
        sleutel: 'product',
        titel: 'Producten',
        paginas: vanGemeente(model.producten, gemeente).map(({ id, titel }) => ({
          tekst: titel,
          href: urls.product(id),
        })),
      },
      {
        sleutel: 'doel',
        titel: 'Doelen',
        paginas: model.doelen
          .filter(({ id }) => gemeenteVan(id) === gemeente)
          .flatMap(({ id, doelen }) =>
            doelen.map(({ sleutel, titel }) => ({ tekst: titel, href: urls.doel(`${id}#${sleutel}`) })),
          ),
      },
    ].filter(({ paginas }) => paginas.length > 0),
  };
}
