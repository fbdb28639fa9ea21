import type { Model } from '../model/aggregate.ts';
import { naamVan, vanGemeente, viewStand, type Stand } from './kop.ts';
import { maakUrls } from './url.ts';

/** A team as the page of a wijk or gebied names it. */
export interface Teamregel {
  naam: string;
  href: string;
  inHetKort: string;
  werkt: string;
}

/** The teams of a gemeente, with the area that each of them works for. */
export function viewTeams(
  model: Model,
  gemeente: string,
  wijk: string | undefined,
  gebied: string | undefined,
): Teamregel[] {
  const urls = maakUrls(model.site.pad);
  return vanGemeente(model.teams, gemeente).map((team) => ({
    naam: team.naam,
    href: urls.team(team.id),
    inHetKort: team.inHetKort,
    werkt: {
      gebied: `een team voor het gebied ${gebied ?? ''}`,
      wijk: `een team voor de wijk ${wijk ?? ''}`,
      gemeente: `voor heel ${naamVan(model, gemeente)}`,
    }[team.werktPer],
  }));
}

/** How old what is known about the teams is. */
export function viewTeamstand(model: Model, gemeente: string): Stand | undefined {
  const team = vanGemeente(model.teams, gemeente)[0];
  return team && viewStand(model, team.bron.document);
}
