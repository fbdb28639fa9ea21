import type { Model } from '../model/aggregate.ts';
import type { Wijzigingspunt } from '../model/schemas/wijziging.ts';
import { padenVan, type Doelen } from '../model/wijzigingsdoel.ts';
import { naamVan, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';

/** The page where a reader sees what changed: the one that is named, or that of the first thing that has one. */
export function linkVan(
  model: Model,
  { wat, pagina }: Pick<Wijzigingspunt, 'wat' | 'pagina'>,
  doelen: Doelen,
): Verwijzing | undefined {
  if (pagina !== undefined) return paginalink(model, pagina);
  for (const pad of wat) {
    const link = padenVan(pad, doelen).length === 0 ? undefined : linkNaar(model, pad, doelen);
    if (link !== undefined) return { tekst: link[0], href: link[1] };
  }
  return undefined;
}

function paginalink(model: Model, pagina: NonNullable<Wijzigingspunt['pagina']>): Verwijzing {
  const urls = maakUrls(model.site.pad);
  return {
    bevindingen: { tekst: 'Wat ontbreekt of twijfelachtig is', href: urls.bevindingen(model.site.eigen) },
    vergelijken: { tekst: 'Gemeenten vergelijken', href: urls.vergelijken() },
    partners: { tekst: 'Voor partners', href: urls.partnerdesk() },
    raad: { tekst: 'Voor de raad', href: urls.raad() },
  }[pagina];
}

function linkNaar(model: Model, wat: string, doelen: Doelen): [string, string] | undefined {
  const urls = maakUrls(model.site.pad);
  const [pad = '', sleutel] = wat.split('#');
  const [map = '', ...delen] = pad.split('/');
  const id = delen.join('/');
  const gemeente = delen[0] ?? model.site.eigen;
  const een = doelen.has(pad);
  const naam = naamVan(model, id);
  const titel = [...model.plannen, ...model.producten, ...model.wijkgericht, ...model.artikelen].find(
    (item) => item.id === id,
  )?.titel;
  const cijfers: [string, string] = ['Alle cijfers', urls.indicatoren(model.site.eigen)];
  const vergelijken: [string, string] = ['Gemeenten vergelijken', urls.vergelijken()];
  const links: Record<string, () => [string, string]> = {
    gemeenten: () => [naam, urls.gemeente(id)],
    wijken: () => (een ? [naam, urls.wijk(id)] : ['De wijken', urls.wijken(gemeente)]),
    gebieden: () => (een ? [naam, urls.gebied(id)] : ['De wijken', urls.wijken(gemeente)]),
    teams: () => ['De teams', urls.teams(gemeente)],
    locatierollen: () => ['De plekken', urls.ankerplaatsen(gemeente)],
    partners: () => (een ? [naam, urls.partner(id)] : ['De partners', urls.partners(gemeente)]),
    plannen: () => (een ? [titel ?? id, urls.plan(id)] : ['De plannen', urls.plannen(gemeente)]),
    producten: () =>
      een
        ? [titel ?? id, `${urls.product(id)}${sleutel === undefined ? '' : `#${sleutel}`}`]
        : [`Producten ${editieVan(id)}`.trim(), urls.producten(gemeente, editieVan(id))],
    hulpvragen: () => ['Hulp', urls.inwoners()],
    doelen: () => ['De rode draad', urls.rodeDraad(gemeente)],
    indicatoren: () => (een ? ['Dit cijfer', urls.indicator(model.site.eigen, id)] : cijfers),
    onderwerpen: () => cijfers,
    metingen: () => cijfers,
    raadsvragen: () => ['Voor de raad', urls.raad()],
    factsheets: () => (een ? [naam, urls.gemeente(id)] : vergelijken),
    schalen: () => vergelijken,
    artikelen: () => (een ? [titel ?? id, urls.artikel(id)] : vergelijken),
    wijkgericht: () => [titel ?? id, urls.gids(id)],
    begrippen: () => ['Begrippen', een ? urls.begrip(id) : urls.begrippen()],
    bronnen: () => ['Bronnen', een ? urls.bron(id) : urls.bronnen()],
    site: () => ['Over deze site', urls.over()],
  };
  return links[map]?.();
}
