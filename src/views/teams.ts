import type { Model } from '../model/aggregate.ts';
import { slugVan, type Item } from '../model/collecties.ts';
import type { Team } from '../model/schemas/team.ts';
import { naamVan, vanGemeente, viewBronnen, viewKruimels, viewStand, type Paginakop, type Stand } from './kop.ts';
import { viewLocatierol } from './locatierol.ts';
import { maakUrls } from './url.ts';

export interface TeamsPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  teams: {
    anker: string;
    team: Item<Team>;
    werkt: string;
    deelnemers: { naam: string; href: string | undefined }[];
    vindplaatsen: string[];
  }[];
}

/** Props of the page about all sorts of teams. */
export function viewTeamsPagina(model: Model, gemeente: string): TeamsPagina {
  const urls = maakUrls(model.site.pad);
  const teams = vanGemeente(model.teams, gemeente);
  const gebieden = vanGemeente(model.gebieden, gemeente).length;
  const wijken = vanGemeente(model.wijken, gemeente).length;
  const eerste = teams[0];
  return {
    kop: {
      titel: 'Teams in de wijk',
      soort: 'Wie werken hier?',
      inHetKort: `In ${naamVan(model, gemeente)} werken verschillende teams: sommige per gebied, sommige per wijk. Hier staat wat elk team doet en voor wie.`,
      href: urls.teams(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        teams.map((team) => team.bron),
      ),
      zoek: { soort: 'Team' },
    },
    stand: eerste && viewStand(model, eerste.bron.document),
    teams: teams.map((team) => ({
      anker: slugVan(team.id),
      team,
      werkt: {
        gebied: `Elk van de ${String(gebieden)} gebieden heeft zo’n team.`,
        wijk: `Elk van de ${String(wijken)} wijken heeft zo’n team.`,
        gemeente: `Werkt voor heel ${naamVan(model, gemeente)}.`,
      }[team.werktPer],
      deelnemers: (team.deelnemers ?? []).map(({ naam, partner }) => ({
        naam,
        href: partner === undefined ? undefined : urls.partner(partner),
      })),
      vindplaatsen: [
        ...(team.vindplaatsen ?? []),
        ...(team.vindplaatsen === undefined
          ? model.locatierollen
              .filter((rol) => rol.team === team.id && rol.soort === 'vindplaats')
              .flatMap((rol) => viewLocatierol(model, rol).opties.map((optie) => optie.naam))
          : []),
      ],
    })),
  };
}
