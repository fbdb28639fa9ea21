import type { Model } from '../model/aggregate.ts';
import { editieVan } from '../model/edities.ts';
import { formatDatum } from './format.ts';
import { naamVan, vanGemeente, vind, type Paginakop, type Verwijzing } from './kop.ts';
import { viewRaadsbladen } from './raad.ts';
import { maakUrls } from './url.ts';

export interface BundelPagina {
  kop: Paginakop;
  /** Kinds of pages, each in one or more lists with a name. */
  groepen: { sleutel: string; titel: string; lijsten: { titel: string; paginas: Verwijzing[] }[] }[];
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
        lijsten: [
          {
            titel: `Wijken van ${naamVan(model, gemeente)}`,
            paginas: vanGemeente(model.wijken, gemeente).map(({ id, naam }) => ({ tekst: naam, href: urls.wijk(id) })),
          },
        ],
      },
      { sleutel: 'product', titel: 'Producten', lijsten: productlijsten(model, gemeente) },
      {
        sleutel: 'raadsblad',
        titel: 'Raadsbladen, elk één A4',
        lijsten: viewRaadsbladen(model, gemeente).map(({ titel, links }) => ({ titel, paginas: links })),
      },
      {
        sleutel: 'doel',
        titel: 'Doelen',
        lijsten: vanGemeente(model.doelen, gemeente).map(({ id, titel, doelen }) => ({
          titel,
          paginas: doelen.map((doel) => ({ tekst: doel.titel, href: urls.doel(`${id}#${doel.sleutel}`) })),
        })),
      },
    ]
      .map((groep) => ({ ...groep, lijsten: groep.lijsten.filter(({ paginas }) => paginas.length > 0) }))
      .filter(({ lijsten }) => lijsten.length > 0),
  };
}

/** The products of a gemeente, a list per edition and theme. */
function productlijsten(model: Model, gemeente: string): BundelPagina['groepen'][number]['lijsten'] {
  const urls = maakUrls(model.site.pad);
  const themas = vind(model.gemeenten, gemeente).themas ?? [];
  const thema = (sleutel: string): string => themas.find((kandidaat) => kandidaat.sleutel === sleutel)?.naam ?? sleutel;
  const groepen = Map.groupBy(
    vanGemeente(model.producten, gemeente),
    (product) => `${editieVan(product.id)}, ${thema(product.thema.naar)}`,
  );
  return [...groepen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([titel, producten]) => ({
      titel,
      paginas: producten.map((product) => ({ tekst: product.titel, href: urls.product(product.id) })),
    }));
}
