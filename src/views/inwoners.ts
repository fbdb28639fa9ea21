import type { Model } from '../model/aggregate.ts';
import { viewBegin, type Begin } from './begin.ts';
import { viewHulpvragen } from './hulpvraag.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { naamVan, vanGemeente, type Paginakop, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { viewWijknaam, viewWijkzoeker, type Wijknaam, type Wijkzoeker } from './wijkzoeker.ts';

export interface InwonersPagina {
  kop: Paginakop;
  begin: Begin;
  wijken: Wijknaam[];
  zoeker: Wijkzoeker | undefined;
  kaart: Kaart | undefined;
  hulpvragen: ReturnType<typeof viewHulpvragen>;
  verder: Verwijzing[];
}

/** Props of the entrance for inwoners: which wijk is mine, and what is there for my question. */
export function viewInwoners(model: Model): InwonersPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = model.site.eigen;
  const naam = naamVan(model, gemeente);
  const hulpvragen = viewHulpvragen(model, gemeente);
  return {
    kop: {
      titel: 'Waar kunt u terecht?',
      soort: 'Voor inwoners',
      inHetKort: `Kies uw vraag of uw wijk in ${naam}. U ziet wat er is afgesproken, wie het doet, en hoe oud die informatie is.`,
      href: urls.inwoners(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    begin: viewBegin(model, gemeente),
    wijken: vanGemeente(model.wijken, gemeente).map(({ id }) => viewWijknaam(model, id)),
    zoeker: viewWijkzoeker(model, gemeente),
    kaart: viewKaart(model, gemeente),
    hulpvragen,
    verder: [
      ...(vanGemeente(model.locatierollen, gemeente).length === 0
        ? []
        : [{ tekst: 'Alle ankerplaatsen en andere plekken', href: urls.ankerplaatsen(gemeente) }]),
      ...(vanGemeente(model.teams, gemeente).length === 0
        ? []
        : [{ tekst: 'De teams in de wijk', href: urls.teams(gemeente) }]),
      { tekst: 'Zoeken op de hele site', href: urls.zoeken() },
    ],
  };
}
