import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import type { Geleverdregel } from './geleverd.ts';
import { formatAantal, formatDatum } from './format.ts';
import { viewKolommen, type Kolom } from './kolommen.ts';
import { formatBronnen, type Bronregel, type Paginakop, type Stand, type Verwijzing } from './kop.ts';

/** What did not fit on the sheet: how many, and where it all is. */
export type Rest = Verwijzing | undefined;

/** An agreement on the sheet; undefined is what nobody agreed or delivered. */
export interface Bladafspraak {
  nummer: string;
  titel: string;
  href: string;
  norm: string | undefined;
  vastgelegd: string | undefined;
  geleverd: string | undefined;
}

/** The columns of the agreements; the conclusion of the sheet says what none of them has. */
export function viewBladkolommen(afspraken: readonly Bladafspraak[]): Kolom<Bladafspraak>[] {
  const kolom = (veld: 'norm' | 'vastgelegd' | 'geleverd', kop: string, reden: string): Kolom<Bladafspraak> => ({
    kop,
    waarde: (afspraak) => afspraak[veld],
    reden,
    zin: () => '',
  });
  const alle = [
    kolom('norm', 'Norm', 'geen norm'),
    kolom('vastgelegd', 'Vast te leggen', 'niets'),
    kolom('geleverd', 'Geleverd', 'niets'),
  ];
  return viewKolommen(afspraken, alle, { deel: 0 }).kolommen;
}

export interface Bladvraag {
  vraag: string;
  waarom: string;
}

/** One A4 for a raadslid about a product or a wijk, in the order in which it is read. */
export interface RaadsbladPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  /** The conclusion, made by rule from what is known and what is not. */
  conclusie: string[];
  doel: { titel: string; tekst: string | undefined; lijst: Verwijzing[]; rest: Rest; noot: string | undefined };
  afgesproken: {
    kern: string;
    tabel: Bladafspraak[];
    punten: { naam: string; href: string; tekst: string; onbekend: boolean }[];
    rest: Rest;
  };
  geleverd: { zin: string; onbekend: boolean; regels: Geleverdregel[]; rest: Rest };
  cijfers: { regels: { naam: string; href: string; zin: string }[]; context: string; rest: Rest };
  vragen: { regels: Bladvraag[]; rest: Rest };
  voet: { adres: string; volledig: Verwijzing; peildatum: string; bronnen: string };
}

/** `En nog 4 afspraken`, with the page that has them all; nothing when everything fitted. */
export function viewRest(aantal: number, [enkelvoud, meervoud]: readonly [string, string], href: string): Rest {
  return aantal <= 0 ? undefined : { tekst: `En nog ${formatAantal(aantal, enkelvoud, meervoud)}`, href };
}

/** The foot of the sheet: where it comes from, as of which day, and on which sources it rests. */
export function viewBladvoet(
  model: Model,
  href: string,
  volledig: Verwijzing,
  bronnen: readonly Bronregel[],
): RaadsbladPagina['voet'] {
  return {
    adres: new URL(href, model.site.url).href,
    volledig,
    peildatum: formatDatum(model.site.peildatum),
    bronnen: formatBronnen(
      [...new Map(bronnen.map((bron) => [`${bron.titel} ${bron.stand.jaar} ${bron.plaats}`, bron])).values()],
      Infinity,
    ),
  };
}

/** The page head of a sheet; search does not list it, since it only repeats the page it belongs to. */
export function viewBladkop(over: Paginakop, href: string, soort: string): Paginakop {
  return {
    titel: `Raadsblad ${over.titel}`,
    soort,
    inHetKort: `${over.titel} op één A4 voor de raad: doel, afspraken, levering, een paar cijfers en open vragen.`,
    href,
    kruimels: [...over.kruimels, { tekst: over.titel, href: over.href }],
    bronnen: [],
    zoek: { ...over.zoek, soort: 'Overzicht', herhaalt: true },
  };
}

/** Questions that somebody wrote down for the raad and that name this record. */
export function raadsvragenOver(model: Model, id: string): Bladvraag[] {
  return model.raadsvragen
    .filter((lijst) => lijst.id === gemeenteVan(id))
    .flatMap(({ vragen }) => vragen)
    .filter(({ bij }) => bij.some(({ naar }) => naar === id))
    .map(({ vraag, waaromNiet }) => ({ vraag, waarom: waaromNiet }));
}
