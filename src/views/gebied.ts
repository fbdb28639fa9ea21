import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { naamVan, viewBronnen, viewKruimels, viewStand, vind, type Paginakop, type Stand } from './kop.ts';
import { plekkenVan, viewLocatierol, type Locatierolregel } from './locatierol.ts';
import { maakUrls } from './url.ts';
import { viewTeams, type Teamregel } from './wijkteams.ts';

export interface GebiedPagina {
  kop: Paginakop;
  stand: Stand;
  wijken: { naam: string; href: string; ankerplaats: Locatierolregel | undefined }[];
  terreinen: string[];
  teams: Teamregel[];
  kaart: Kaart | undefined;
  opmerkingen: Bronopmerking[];
}

/** Props of one gebied page. */
export function viewGebied(model: Model, id: string): GebiedPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const gebied = vind(model.gebieden, id);
  return {
    kop: {
      titel: gebied.naam,
      soort: 'Gebied van de wijkteams',
      inHetKort: gebied.inHetKort,
      href: urls.gebied(id),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Wijken', href: urls.wijken(gemeente) }),
      bronnen: viewBronnen(model, [gebied.bron]),
      kenmerk: { id, bestand: gebied.bestand },
      zoek: { soort: 'Gebied', wijken: gebied.wijken.map((wijk) => naamVan(model, wijk)) },
    },
    stand: viewStand(model, gebied.bron.document),
    wijken: gebied.wijken.map((wijk) => {
      const [rol] = plekkenVan(model, wijk);
      return { naam: naamVan(model, wijk), href: urls.wijk(wijk), ankerplaats: rol && viewLocatierol(model, rol) };
    }),
    terreinen: gebied.terreinen ?? [],
    teams: viewTeams(model, gemeente, undefined, gebied.naam).filter((team) =>
      team.werkt.startsWith('een team voor het gebied'),
    ),
    kaart: viewKaart(model, gemeente, gebied.wijken),
    opmerkingen: gebied.bronopmerkingen ?? [],
  };
}
