import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Wijziging, Wijzigingspunt } from '../model/schemas/wijziging.ts';
import { betrokkenen, opVolgorde, wijzigingsdoelen, type Doelen } from '../model/wijzigingsdoel.ts';
import { formatAantal, formatDatum } from './format.ts';
import { naamVan, type Paginakop, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { linkVan } from './wijzigingslink.ts';

export interface Wijzigingsregel {
  id: string;
  soort: string;
  tekst: string;
  /** The page of what changed, where there is one; told once for points that follow each other. */
  link: Verwijzing | undefined;
  gemeenten: string[];
  partners: string[];
}

export interface Wijzigingsdag {
  id: string;
  datum: string;
  /** In words: `25 november 2026`. */
  tekst: string;
  wijzigingen: { id: string; titel: string; punten: Wijzigingsregel[] }[];
}

export interface WijzigingenPagina {
  kop: Paginakop;
  feed: string;
  sinds: Verwijzing[];
  dagen: Wijzigingsdag[];
  /** Per gemeente or partner the days on which something changed for it. */
  filters: { titel: string; id: string; kop: string; wie: { naam: string; links: Verwijzing[] }[] }[];
}

const soorten: Record<Wijzigingspunt['soort'], string> = {
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  vervallen: 'Vervallen',
};

/** Props of the page with what changed, newest first. */
export function viewWijzigingen(model: Model): WijzigingenPagina {
  const urls = maakUrls(model.site.pad);
  const dagen = viewDagen(model);
  return {
    kop: {
      titel: 'Wat veranderde op deze site',
      soort: 'Wijzigingen',
      inHetKort: `Wat er nieuw is, wat anders werd en wat is weggehaald. ${laatstezin(dagen[0]?.tekst)}`,
      href: urls.wijzigingen(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    feed: urls.wijzigingenfeed(),
    sinds: dagen.map(({ id, tekst, wijzigingen }) => {
      const aantal = wijzigingen.reduce((tot, wijziging) => tot + wijziging.punten.length, 0);
      return { tekst: `${tekst} (${formatAantal(aantal, 'punt', 'punten')})`, href: `#${id}` };
    }),
    dagen,
    filters: [
      { titel: 'Per gemeente', id: 'per-gemeente', ...viewWie(model, dagen, 'gemeenten') },
      { titel: 'Per partner', id: 'per-partner', ...viewWie(model, dagen, 'partners') },
    ].filter(({ wie }) => wie.length > 0),
  };
}

/** What changed per day, newest day first; within a day in the order of the files. */
export function viewDagen(model: Model): Wijzigingsdag[] {
  const doelen = wijzigingsdoelen(model);
  const perDag = Map.groupBy(opVolgorde(model.wijzigingen), ({ datum }) => datum);
  return [...perDag]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([datum, wijzigingen]) => ({
      id: `sinds-${datum}`,
      datum,
      tekst: formatDatum(datum),
      wijzigingen: wijzigingen.map((wijziging) => ({
        id: `w${wijziging.id}`,
        titel: wijziging.titel,
        punten: eenLinkPerReeks(wijziging.punten.map((punt) => viewPunt(model, wijziging, punt, doelen))),
      })),
    }));
}

/** Points that follow each other and lead to the same page share one link, at the last of them. */
function eenLinkPerReeks(punten: readonly Wijzigingsregel[]): Wijzigingsregel[] {
  return punten.map((punt, i) => {
    const zelfde = punt.link !== undefined && punten[i + 1]?.link?.href === punt.link.href;
    return zelfde ? { ...punt, link: undefined } : punt;
  });
}

function viewPunt(model: Model, wijziging: Item<Wijziging>, punt: Wijzigingspunt, doelen: Doelen): Wijzigingsregel {
  return {
    id: `w${wijziging.id}__${punt.sleutel}`,
    soort: soorten[punt.soort],
    tekst: punt.tekst,
    link: punt.soort === 'vervallen' ? undefined : linkVan(model, punt, doelen),
    ...betrokkenen(punt, model, doelen),
  };
}

function viewWie(
  model: Model,
  dagen: readonly Wijzigingsdag[],
  soort: 'gemeenten' | 'partners',
): Pick<WijzigingenPagina['filters'][number], 'kop' | 'wie'> {
  const regels = dagen.flatMap((dag) =>
    dag.wijzigingen.flatMap((wijziging) => wijziging.punten.map((punt) => ({ dag, wijziging, punt }))),
  );
  const ids = [...new Set(regels.flatMap(({ punt }) => punt[soort]))];
  const wie = ids
    .map((id) => {
      const eigen = regels.filter(({ punt }) => punt[soort].includes(id));
      const perWijziging = Map.groupBy(eigen, ({ wijziging }) => wijziging.id);
      const links = [...perWijziging.values()].flatMap(([eerste]) =>
        eerste === undefined
          ? []
          : [{ tekst: `${eerste.dag.tekst}: ${eerste.wijziging.titel}`, href: `#${eerste.punt.id}` }],
      );
      return { naam: naamVan(model, id), links };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const enkelvoud = soort === 'gemeenten' ? 'gemeente' : 'partner';
  return { kop: `Toon ${formatAantal(wie.length, enkelvoud, soort)}`, wie };
}

function laatstezin(laatste: string | undefined): string {
  return laatste === undefined ? 'Hier staat nog geen wijziging.' : `De laatste wijziging is van ${laatste}.`;
}
