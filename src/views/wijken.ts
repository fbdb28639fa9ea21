import type { Model } from '../model/aggregate.ts';
import { formatHoofdletter } from './format.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { naamVan, vanGemeente, viewBronnen, viewKruimels, type Paginakop } from './kop.ts';
import { plekkenVan, viewLocatierol } from './locatierol.ts';
import { maakUrls } from './url.ts';
import { viewWijknaam, viewWijkzoeker, type Wijknaam, type Wijkzoeker } from './wijkzoeker.ts';

/** A wijk in the list, with where its ankerplaats is. */
export interface Wijkregel extends Wijknaam {
  ankerplaats: string;
}

export interface WijkenPagina {
  kop: Paginakop;
  gebieden: {
    naam: string;
    /** Undefined for the list of a gemeente without gebieden. */
    href: string | undefined;
    terreinen: string[];
    wijken: Wijkregel[];
  }[];
  zoeker: Wijkzoeker | undefined;
  kaart: Kaart | undefined;
}

/** Props of the list of wijken, by gebied. */
export function viewWijken(model: Model, gemeente: string): WijkenPagina {
  const urls = maakUrls(model.site.pad);
  const wijken = vanGemeente(model.wijken, gemeente);
  const gebieden = vanGemeente(model.gebieden, gemeente).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  return {
    kop: {
      titel: `Wijken van ${naamVan(model, gemeente)}`,
      soort: 'Overzicht',
      inHetKort:
        gebieden.length > 0
          ? `${naamVan(model, gemeente)} heeft ${String(wijken.length)} wijken. De wijkteams werken per gebied: ${String(gebieden.length)} gebieden samen.`
          : `De ${String(wijken.length)} wijken van ${naamVan(model, gemeente)} die op deze site staan.`,
      href: urls.wijken(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        wijken.map((wijk) => wijk.bron),
      ),
      zoek: { soort: 'Overzicht' },
    },
    gebieden: [
      ...gebieden.map((gebied) => ({
        naam: gebied.naam,
        href: urls.gebied(gebied.id),
        terreinen: gebied.terreinen ?? [],
        wijken: gebied.wijken.map((id) => viewWijkregel(model, id)),
      })),
      ...(gebieden.length > 0
        ? []
        : [
            {
              naam: 'Alle wijken',
              href: undefined,
              terreinen: [],
              wijken: wijken.map((wijk) => viewWijkregel(model, wijk.id)),
            },
          ]),
    ],
    zoeker: viewWijkzoeker(model, gemeente),
    kaart: viewKaart(model, gemeente),
  };
}

function viewWijkregel(model: Model, id: string): Wijkregel {
  const [rol] = plekkenVan(model, id);
  const regel = rol && viewLocatierol(model, rol);
  return {
    ...viewWijknaam(model, id),
    ankerplaats:
      regel === undefined
        ? 'Ankerplaats onbekend'
        : `${formatHoofdletter(regel.soort)}: ${regel.plek ?? 'nog geen vaste plek'} (${regel.statusTekst}, ${regel.stand.jaar})`,
  };
}
