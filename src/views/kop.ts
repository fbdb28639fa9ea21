import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import type { Bronverwijzing } from '../model/schemas/basis.ts';
import { isOngecontroleerd } from '../model/versheid.ts';
import { maakUrls } from './url.ts';

export interface Verwijzing {
  tekst: string;
  href: string;
}

/** How old a fact is: a year, and whether it may no longer hold at the peildatum. */
export interface Stand {
  jaar: string;
  oud: boolean;
  tekst: string;
  /** In words, when the facts themselves have an end that lies before the peildatum. */
  verlopen?: string;
}

export interface Bronregel {
  stand: Stand;
  titel: string;
  plaats: string;
  href: string;
}

/** What the page frame needs from every page: heading, place in the site, sources, and what search may filter on. */
export interface Paginakop {
  titel: string;
  soort: string;
  inHetKort: string;
  href: string;
  kruimels: Verwijzing[];
  stand?: Stand;
  bronnen: Bronregel[];
  /** The record behind the page, for "klopt dit niet?". */
  kenmerk?: { id: string; bestand: string };
  zoek: Zoekkenmerken;
}

/** What search shows of a page and may filter on, in words. */
export interface Zoekkenmerken {
  soort: string;
  /** Where in the chain from doel to cijfer the page stands; nothing for a page beside the chain. */
  schakel?: 'Doel' | 'Product' | 'Activiteit' | 'Resultaatafspraak' | 'Registratie' | 'Indicator' | 'Cijfer per wijk';
  wijken?: string[];
  thema?: string | string[];
  partner?: string | string[];
  /** Titles of the doelen that the page serves. */
  doelen?: string[];
  /** Other words for what the page is about, in the search index only. */
  woorden?: string[];
  /** The page repeats what other pages are about: it is found by its title and what it says in short. */
  herhaalt?: boolean;
  jaar?: string;
  /** Years that the page is about, where these are more than `jaar`; without either the year of its age stamp. */
  jaren?: string[];
}

/** The age stamp of a source. */
export function viewStand(model: Model, documentId: string, tekst?: string): Stand {
  const bron = model.bronnen.find((kandidaat) => kandidaat.id === documentId);
  const jaar = bron?.datum.jaar ?? 0;
  return { jaar: String(jaar), oud: isOud(model, jaar), tekst: tekst ?? bron?.titel ?? documentId };
}

/** Whether facts of this year may no longer hold at the peildatum. */
export function isOud(model: Model, jaar: number): boolean {
  return isOngecontroleerd({}, jaar, model.site.peildatum);
}

/** Source lines for a page: each document and place once. */
export function viewBronnen(model: Model, verwijzingen: readonly Bronverwijzing[]): Bronregel[] {
  const urls = maakUrls(model.site.pad);
  const regels = new Map<string, Bronregel>();
  for (const { document, plaats } of verwijzingen) {
    const bron = model.bronnen.find((kandidaat) => kandidaat.id === document);
    regels.set(`${document} ${plaats}`, {
      stand: viewStand(model, document),
      titel: bron?.titel ?? document,
      plaats,
      href: urls.bron(document),
    });
  }
  return [...regels.values()];
}

/**
 * Source lines as one text; a document that is named for several places is named once. More places than `plaatsenTot`
 * are counted: the sources of the page name them.
 */
export function formatBronnen(bronnen: readonly Bronregel[], plaatsenTot = 4): string {
  const perTitel = Map.groupBy(bronnen, ({ titel, stand }) => `${titel} (${stand.jaar})`);
  return [...perTitel]
    .map(([titel, regels]) =>
      regels.length > plaatsenTot
        ? `${titel}, ${String(regels.length)} plaatsen`
        : `${titel}, ${regels.map(({ plaats }) => plaats).join(', ')}`,
    )
    .join('; ');
}

/** The trail from the portal to a page of a gemeente. */
export function viewKruimels(model: Model, gemeenteId: string, ...verder: Verwijzing[]): Verwijzing[] {
  const urls = maakUrls(model.site.pad);
  return [{ tekst: naamVan(model, gemeenteId), href: urls.gemeente(gemeenteId) }, ...verder];
}

/** The name of a gemeente, wijk, gebied, locatie, partner or team by id; the id itself when it is none of these. */
export function naamVan(model: Model, id: string): string {
  const lijsten = [model.gemeenten, model.wijken, model.gebieden, model.locaties, model.partners, model.teams];
  for (const lijst of lijsten) {
    const item = (lijst as { id: string; naam: string }[]).find((kandidaat) => kandidaat.id === id);
    if (item !== undefined) return item.naam;
  }
  return id;
}

/** The items of one gemeente. */
export function vanGemeente<T extends { id: string }>(items: readonly T[], gemeenteId: string): T[] {
  return items.filter((item) => gemeenteVan(item.id) === gemeenteId);
}

/** One item by id. Throws for an unknown id: pages only ask for ids that they got from the model. */
export function vind<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((kandidaat) => kandidaat.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
}
