import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Plan } from '../model/schemas/plan.ts';
import { formatTelwoord } from './format.ts';
import { naamVan, vanGemeente, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A party, team or overleg; without a page or place of its own it is a name only. */
interface Knoop {
  naam: string;
  href: string | undefined;
}

export interface Structuur {
  /** Which teams there are in each gebied, in each wijk and for the whole gemeente. */
  lagen: { titel: string; teams: Verwijzing[]; gebieden: { naam: string; href: string; wijken: string[] }[] }[];
  /** What each one does with or for the others, as the source says it. */
  groepen: {
    van: Knoop;
    tekst: string | undefined;
    verbanden: { wat: string; naar: Knoop[]; wederzijds: boolean; plaats: string }[];
  }[];
  nietGenoemd: string[];
}

/** How teams, parties and overleggen of a plan hang together; undefined when the plan does not say so. */
export function viewStructuur(model: Model, plan: Item<Plan>): Structuur | undefined {
  if (plan.structuur === undefined) return undefined;
  const { partijen = [], verbanden, nietGenoemd = [] } = plan.structuur;
  const urls = maakUrls(model.site.pad);
  const knoop = (sleutel: string): Knoop => {
    const partij = partijen.find((kandidaat) => kandidaat.sleutel === sleutel);
    if (partij !== undefined) return { naam: partij.naam, href: undefined };
    const overleg = plan.overleggen?.find((kandidaat) => kandidaat.sleutel === sleutel);
    if (overleg !== undefined) return { naam: overleg.naam, href: `#${overleg.sleutel}` };
    return { naam: naamVan(model, sleutel), href: urls.team(sleutel) };
  };
  return {
    lagen: viewLagen(model, gemeenteVan(plan.id)),
    groepen: [...new Set(verbanden.map(({ van }) => van))].map((van) => ({
      van: knoop(van),
      tekst: partijen.find(({ sleutel }) => sleutel === van)?.tekst,
      verbanden: verbanden
        .filter((verband) => verband.van === van)
        .map(({ wat, naar, wederzijds = false, bron }) => ({
          wat,
          naar: naar.map(knoop),
          wederzijds,
          plaats: bron.plaats,
        })),
    })),
    nietGenoemd,
  };
}

function viewLagen(model: Model, gemeente: string): Structuur['lagen'] {
  const urls = maakUrls(model.site.pad);
  const teams = vanGemeente(model.teams, gemeente);
  const gebieden = vanGemeente(model.gebieden, gemeente).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const aantalWijken = vanGemeente(model.wijken, gemeente).length;
  const lagen = [
    {
      werktPer: 'gebied',
      titel: `In elk van de ${formatTelwoord(gebieden.length)} gebieden`,
      gebieden: gebieden.map(({ id, naam, wijken }) => ({
        naam,
        href: urls.gebied(id),
        wijken: wijken.map((wijk) => naamVan(model, wijk)),
      })),
    },
    { werktPer: 'wijk', titel: `In elk van de ${formatTelwoord(aantalWijken)} wijken`, gebieden: [] },
    { werktPer: 'gemeente', titel: `Voor heel ${naamVan(model, gemeente)}`, gebieden: [] },
  ];
  return lagen
    .map(({ werktPer, titel, gebieden: waar }) => ({
      titel,
      gebieden: waar,
      teams: teams
        .filter((team) => team.werktPer === werktPer)
        .map(({ id, naam }) => ({ tekst: naam, href: urls.team(id) })),
    }))
    .filter((laag) => laag.teams.length > 0);
}
