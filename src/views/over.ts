import type { Model } from '../model/aggregate.ts';
import type { Paginakop, Verwijzing } from './kop.ts';
import { naamVan } from './kop.ts';
import { formatDatum } from './format.ts';
import { opTitel } from './naslag.ts';
import { maakUrls } from './url.ts';

export interface OverPagina {
  kop: Paginakop;
  uitgever: string;
  officieel: boolean;
  gemeente: string;
  contact: string;
  peildatum: string;
  bronnen: Verwijzing[];
  begrippen: string;
  bevindingen: string;
}

/** Props of the page that says whose site this is and how it is made. */
export function viewOver(model: Model): OverPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Over deze site',
      soort: 'Verantwoording',
      inHetKort: 'Wie deze site maakt, waar de informatie vandaan komt en wat u er wel en niet aan kunt ontlenen.',
      href: urls.over(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    uitgever: model.site.uitgever,
    officieel: model.site.officieel,
    gemeente: naamVan(model, model.site.eigen),
    contact: model.site.contact,
    peildatum: formatDatum(model.site.peildatum),
    bronnen: opTitel(model.bronnen).map((bron) => ({ tekst: bron.titel, href: urls.bron(bron.id) })),
    begrippen: urls.begrippen(),
    bevindingen: urls.bevindingen(model.site.eigen),
  };
}

export interface NietGevondenPagina {
  kop: Paginakop;
  zoeken: string;
  portal: string;
}

/** Props of the page for an address that does not exist. */
export function viewNietGevonden(model: Model): NietGevondenPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Deze pagina bestaat niet',
      soort: 'Fout 404',
      inHetKort: 'Het adres klopt niet, of de pagina heeft een andere naam gekregen.',
      href: `${model.site.pad}404/`,
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    zoeken: urls.zoeken(),
    portal: urls.portal(),
  };
}
