import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import { periodenaam } from '../model/levering/perioden.ts';
import { leveringsregels, telStanden, type Leveringsregel, type Leveringsstand } from '../model/levering-stand.ts';
import type { Periode } from '../model/onthulling/periodes.ts';
import { viewGeleverd, type Geleverdregel } from './geleverd.ts';
import { formatDatum } from './format.ts';
import { naamVan, vanGemeente, viewBronnen, viewKruimels, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { kernGeleverd } from './registratiekaart.ts';
import { wijkenBij } from './registratiefilter.ts';
import { partnersVan, productenVan, viewEditielinks } from './registratielinks.ts';
import { maakUrls } from './url.ts';
import { viewEditiestand } from './versheid.ts';

/** How many registraties of one product and period stand where. */
export interface Matrixcel {
  aantal: number;
  stand: Leveringsstand;
  /** Something came in, in full or in part. */
  gekomen: boolean;
}

export interface Matrixrij {
  product: Verwijzing;
  afspraken: number;
  registraties: number;
  /** Per period the standings that occur; empty where nothing was asked. */
  cellen: Matrixcel[][];
}

export interface Wijkregel {
  wijk: Verwijzing;
  afspraken: Verwijzing[];
  registraties: number;
  geleverd: number;
}

export interface LeveringsmatrixPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  peildatum: string;
  partners: {
    id: string;
    naam: string;
    href: string;
    kaart: string;
    kern: string;
    perioden: string[];
    rijen: Matrixrij[];
    geleverd: Geleverdregel[];
  }[];
  uitleg: { stand: Leveringsstand; tekst: string }[];
  wijken: Wijkregel[];
  verder: Verwijzing[];
}

/** Props of what was agreed against what was delivered in one edition, per partner, product, period and wijk. */
export function viewLeveringsmatrix(model: Model, gemeente: string, editie: string): LeveringsmatrixPagina {
  const urls = maakUrls(model.site.pad);
  const producten = productenVan(model, gemeente, editie);
  const alle = leveringsregels(model, producten, model.site.peildatum);
  const href = urls.geleverd(gemeente, editie);
  return {
    kop: {
      titel: `Afgesproken en geleverd ${editie}`,
      soort: 'Voor raad, gemeente en partners',
      inHetKort: `Wat partners voor ${editie} zouden bijhouden en wat daarvan aan deze site is geleverd, per product, per periode en per wijk.`,
      href,
      kruimels: viewKruimels(model, gemeente, {
        tekst: `Registraties ${editie}`,
        href: urls.registraties(gemeente, editie),
      }),
      bronnen: viewBronnen(
        model,
        producten.map(({ bron }) => ({ ...bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Registratie', jaar: editie, herhaalt: true },
    },
    stand: viewEditiestand(model, gemeente, editie),
    peildatum: formatDatum(model.site.peildatum),
    partners: partnersVan(model, gemeente, editie).map((partner) => {
      const regels = alle.filter(({ product }) => product.partner === partner);
      const perioden = periodenIn(regels);
      return {
        id: slugVan(partner),
        naam: naamVan(model, partner),
        href: urls.partner(partner),
        kaart: urls.registratiekaart(partner, editie),
        kern: kernGeleverd(naamVan(model, partner), regels),
        perioden: perioden.map(periodenaam),
        rijen: productenVan(model, gemeente, editie, partner).map((product) => ({
          product: { tekst: product.titel, href: urls.product(product.id) },
          afspraken: product.resultaatafspraken.length,
          registraties: product.registraties.length,
          cellen: perioden.map((periode) =>
            viewCel(regels.filter((regel) => regel.product === product && isZelfde(regel.periode, periode))),
          ),
        })),
        geleverd: regels.flatMap((regel) =>
          regel.cijfers.map((cijfer) => viewGeleverd(model, regel.product, regel.registratie, cijfer)),
        ),
      };
    }),
    uitleg: uitlegVan(alle),
    wijken: viewWijken(model, gemeente, producten, alle),
    verder: viewEditielinks(model, gemeente, editie, href),
  };
}

function viewCel(regels: readonly Leveringsregel[]): Matrixcel[] {
  return telStanden(regels).map(({ stand, aantal }) => ({
    aantal,
    stand,
    gekomen: ['geleverd', 'deels', 'te laat'].includes(stand),
  }));
}

/** The periods that occur, by first day, the longest first. */
function periodenIn(regels: readonly Leveringsregel[]): Periode[] {
  const perSleutel = new Map(regels.map(({ periode }) => [`${periode.van} ${periode.totEnMet}`, periode]));
  return [...perSleutel.values()].sort((a, b) =>
    a.van === b.van ? (a.totEnMet > b.totEnMet ? -1 : 1) : a.van < b.van ? -1 : 1,
  );
}

function isZelfde(a: Periode, b: Periode): boolean {
  return a.van === b.van && a.totEnMet === b.totEnMet;
}

function uitlegVan(regels: readonly Leveringsregel[]): LeveringsmatrixPagina['uitleg'] {
  const teksten: Record<Leveringsstand, string> = {
    geleverd: 'Alles wat voor die periode gevraagd is, is binnen.',
    deels: 'Een deel is binnen.',
    'te laat': 'Binnen na de afgesproken dag.',
    niet: 'De afgesproken dag is voorbij en er is niets binnen.',
    'nog niet': 'De periode of de termijn loopt nog.',
    'geen termijn afgesproken':
      'De periode is voorbij, maar nergens staat wanneer de gegevens er moeten zijn. Daarom staat hier niet dat iets te laat is.',
    'niet gevraagd': 'Over die periode is bij dit product niets afgesproken.',
  };
  const aanwezig = new Set<Leveringsstand>([...regels.map(({ stand }) => stand), 'niet gevraagd']);
  return Object.entries(teksten)
    .map(([stand, tekst]) => ({ stand: stand as Leveringsstand, tekst }))
    .filter(({ stand }) => aanwezig.has(stand));
}

function viewWijken(
  model: Model,
  gemeente: string,
  producten: Model['producten'],
  regels: readonly Leveringsregel[],
): Wijkregel[] {
  const urls = maakUrls(model.site.pad);
  return vanGemeente(model.wijken, gemeente).map(({ id, naam }) => {
    const slug = slugVan(id);
    const perWijk = regels.filter(
      ({ registratie, product }) =>
        registratie.uitsplitsing?.some(({ naar }) => naar === 'wijk') === true &&
        wijkenBij(model, product, registratie.waar, registratie).split(' ').includes(slug),
    );
    return {
      wijk: { tekst: naam, href: urls.wijk(id) },
      afspraken: producten.flatMap((product) =>
        product.resultaatafspraken
          .filter(({ waar }) => wijkenBij(model, product, waar).split(' ').includes(slug))
          .map(({ sleutel, titel }) => ({ tekst: titel, href: `${urls.product(product.id)}#${sleutel}` })),
      ),
      registraties: new Set(perWijk.map(({ registratie }) => registratie)).size,
      geleverd: new Set(
        perWijk
          .filter(({ cijfers }) => cijfers.some(({ deel, deel2 }) => [deel, deel2].includes(id)))
          .map(({ registratie }) => registratie),
      ).size,
    };
  });
}
