import { gemeenteVan, slugVan } from '../model/collecties.ts';

export type Urls = ReturnType<typeof urlsOnder>;

/** By base path: a site has one, and every view asks for it. */
const bekend = new Map<string, Urls>();

/** Every address on the site, from one place; `pad` is the base path of `site.yaml`, with slashes at both ends. */
export function maakUrls(pad: string): Urls {
  const urls = bekend.get(pad) ?? urlsOnder(pad);
  bekend.set(pad, urls);
  return urls;
}

function urlsOnder(pad: string) {
  const adres = (...delen: string[]): string => [pad.replace(/\/$/, ''), ...delen, ''].join('/');
  return {
    portal: () => pad,
    gemeente: (id: string) => adres(id),
    wijken: (gemeente: string) => adres(gemeente, 'wijken'),
    wijk: (id: string) => adres(gemeenteVan(id), 'wijken', slugVan(id)),
    gebied: (id: string) => adres(gemeenteVan(id), 'gebieden', slugVan(id)),
    teams: (gemeente: string) => adres(gemeente, 'teams'),
    team: (id: string) => `${adres(gemeenteVan(id), 'teams')}#${slugVan(id)}`,
    ankerplaatsen: (gemeente: string) => adres(gemeente, 'ankerplaatsen'),
    locatierol: (id: string) => `${adres(gemeenteVan(id), 'ankerplaatsen')}#${slugVan(id)}`,
    plannen: (gemeente: string) => adres(gemeente, 'plannen'),
    plan: (id: string) => adres(gemeenteVan(id), 'plannen', slugVan(id)),
    hoofdstuk: (id: string) => adres(gemeenteVan(id), 'plannen', ...id.split('/').slice(1)),
    producten: (gemeente: string, editie: string) => adres(gemeente, 'producten', editie),
    product: (id: string) => adres(gemeenteVan(id), 'producten', ...id.split('/').slice(1)),
    raadsblad: (soort: 'producten' | 'wijken', id: string) =>
      adres(gemeenteVan(id), soort, ...id.split('/').slice(1), 'raadsblad'),
    afspraken: (gemeente: string, editie: string) => adres(gemeente, 'afspraken', editie),
    registraties: (gemeente: string, editie: string) => adres(gemeente, 'registratie', editie),
    formulier: (gemeente: string, editie: string, naam: string, soort: 'xlsx' | 'csv') =>
      `${adres(gemeente, 'registratie', editie, 'formulier')}${naam}.${soort}`,
    controleren: (gemeente: string) => adres(gemeente, 'registratie', 'controleren'),
    controlebestand: (gemeente: string) => `${adres(gemeente, 'registratie', 'controleren')}afspraken.json`,
    geleverd: (gemeente: string, editie: string) => adres(gemeente, 'registratie', editie, 'geleverd'),
    geleverdbestand: (gemeente: string, editie: string, soort: 'csv' | 'json') =>
      `${adres(gemeente, 'registratie', editie, 'geleverd')}cijfers.${soort}`,
    kwaliteit: (gemeente: string, editie: string) => adres(gemeente, 'registratie', editie, 'kwaliteit'),
    kalender: (gemeente: string, editie: string) => adres(gemeente, 'registratie', editie, 'kalender'),
    kalenderbestand: (gemeente: string, editie: string, naam: string) =>
      `${adres(gemeente, 'registratie', editie, 'kalender')}${naam}.ics`,
    editieverschil: (gemeente: string, editie: string) => adres(gemeente, 'afspraken', editie, 'verschil'),
    partnerdesk: () => adres('partners'),
    registratiekaart: (partner: string, editie: string) =>
      adres(gemeenteVan(partner), 'partners', slugVan(partner), 'registratie', editie),
    partners: (gemeente: string) => adres(gemeente, 'partners'),
    partner: (id: string) => adres(gemeenteVan(id), 'partners', slugVan(id)),
    rodeDraad: (gemeente: string) => adres(gemeente, 'rode-draad'),
    doel: (id: string) => adres(gemeenteVan(id), 'rode-draad', ...id.split('/').slice(1).join('/').split(/[/#]/)),
    inwoners: () => adres('inwoners'),
    hulpvraag: (id: string) => adres(gemeenteVan(id), 'hulp', slugVan(id)),
    raad: () => adres('raad'),
    bundel: () => adres('raad', 'bundel'),
    indicatoren: (gemeente: string) => adres(gemeente, 'indicatoren'),
    indicator: (gemeente: string, id: string) => adres(gemeente, 'indicatoren', id),
    indicatorbestand: (gemeente: string, id: string, soort: 'csv' | 'json') =>
      `${adres(gemeente, 'indicatoren')}${id}.${soort}`,
    cijfersVergelijken: (gemeente: string) => adres(gemeente, 'indicatoren', 'vergelijken'),
    bevindingen: (gemeente: string) => adres(gemeente, 'bevindingen'),
    vergelijken: () => adres('vergelijken'),
    schaal: (id: string) => adres('vergelijken', 'schalen', id),
    artikel: (id: string) => adres(...id.split('/')),
    gids: (id: string) => adres(id),
    basisthema: (gids: string, sleutel: string) => adres(gids, sleutel),
    zelfscan: (gids: string) => adres(gids, 'zelfscan'),
    begrippen: () => adres('begrippen'),
    begrip: (id: string) => `${adres('begrippen')}#${id}`,
    bronnen: () => adres('bronnen'),
    bron: (id: string) => `${adres('bronnen')}#${id}`,
    zoeken: () => adres('zoeken'),
    over: () => adres('over'),
    toegankelijkheid: () => adres('toegankelijkheid'),
    handleiding: () => adres('handleiding'),
    handleidingVelden: (soort: string) => adres('handleiding', soort),
    openData: () => adres('open-data'),
    /** A published data file, such as `producten.json`. */
    data: (bestand: string) => `${pad}data/${bestand}`,
    wijzigingen: () => adres('wijzigingen'),
    wijziging: (id: string) => `${adres('wijzigingen')}#w${id}`,
    wijzigingenfeed: () => `${pad}wijzigingen.xml`,
    wijzigingenRss: () => `${pad}wijzigingen.rss.xml`,
  };
}
