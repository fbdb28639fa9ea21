import type { Model } from '../model/aggregate.ts';
import { wijkenIn } from '../model/aanwezigheid.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Aanbod, Hulpvraag } from '../model/schemas/hulpvraag.ts';
import { viewBegin, type Begin } from './begin.ts';
import { formatWaar } from './format.ts';
import {
  isOud,
  naamVan,
  vanGemeente,
  viewBronnen,
  viewKruimels,
  viewStand,
  vind,
  type Paginakop,
  type Stand,
  type Verwijzing,
} from './kop.ts';
import { viewAfspraakstand } from './looptijd.ts';
import { maakUrls } from './url.ts';

/** One thing that there is: what, who, for whom, where, and how old that is. */
export interface Aanbodregel {
  sleutel: string;
  naam: string;
  tekst: string;
  wie: Verwijzing;
  /** The part of the product where this is agreed; a team has none. */
  afspraak: Verwijzing | undefined;
  voorWie: string;
  /** Undefined when the source names no place. */
  waar: string | undefined;
  wijken: Verwijzing[];
  aanmelden: string | undefined;
  contact: string | undefined;
  stand: Stand;
}

export interface HulpvraagPagina {
  kop: Paginakop;
  begin: Begin;
  /** The age of all aanbod, where it is the same: said once, above the list. */
  stand: Stand | undefined;
  aanbod: Aanbodregel[];
  /** Why there is no number or address, each reason once. */
  geenContact: string[];
  ontbreekt: string | undefined;
  verwant: Verwijzing[];
  alle: Verwijzing;
}

/** Props of the page of one hulpvraag. */
export function viewHulpvraag(model: Model, id: string): HulpvraagPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const hulpvraag = vind(model.hulpvragen, id);
  const { vraag, kort, inHetKort, aanbod, zoekwoorden, ontbreekt, bestand } = hulpvraag;
  const alle = allesOver(model, gemeente);
  const regels = aanbod.map((regel) => viewAanbod(model, gemeente, regel));
  const redenen = aanbod.flatMap(({ contact }) => (contact.status === 'onbekend' ? [contact.reden] : []));
  return {
    kop: {
      titel: vraag,
      soort: kort,
      inHetKort,
      href: urls.hulpvraag(id),
      kruimels: viewKruimels(model, gemeente, alle),
      bronnen: viewBronnen(
        model,
        aanbod.map(({ bron }) => bron),
      ),
      kenmerk: { id, bestand },
      zoek: {
        soort: 'Hulpvraag',
        woorden: [kort, ...zoekwoorden],
        wijken: [...new Set(aanbod.flatMap(({ waar }) => wijkenIn(model, waar)))].map((wijk) => naamVan(model, wijk)),
        partner: aanbod.flatMap(({ wie }) => (wie.soort === 'partner' ? [naamVan(model, wie.naar)] : [])),
        jaren: aanbod.map(({ bron }) => viewStand(model, bron.document).jaar),
      },
    },
    begin: viewBegin(model, gemeente),
    stand: new Set(regels.map((regel) => JSON.stringify(regel.stand))).size === 1 ? regels[0]?.stand : undefined,
    aanbod: regels,
    geenContact: [...new Set(redenen)],
    ontbreekt,
    verwant: (hulpvraag.verwant ?? []).map((ander) => viewLink(model, vind(model.hulpvragen, ander))),
    alle,
  };
}

/** All hulpvragen of a gemeente in their order, as links in a few words, and the word that people look for first. */
export function viewHulpvragen(
  model: Model,
  gemeente: string,
): (Verwijzing & { vraag: string; inHetKort: string; zoekwoord: string })[] {
  return inVolgorde(model, gemeente).map((hulpvraag) => ({
    ...viewLink(model, hulpvraag),
    vraag: hulpvraag.vraag,
    inHetKort: hulpvraag.inHetKort,
    zoekwoord: hulpvraag.zoekwoorden[0] ?? hulpvraag.kort,
  }));
}

/** What the sources place in one wijk by name: each aanbod once, with the remark about the places. */
export function viewAanbodIn(model: Model, wijk: string): (Verwijzing & { bij: string | undefined })[] {
  const gemeente = gemeenteVan(wijk);
  const regels = inVolgorde(model, gemeente).flatMap((hulpvraag) =>
    hulpvraag.aanbod
      .filter(({ waar }) => wijkenIn(model, waar).includes(wijk))
      .map(({ naam, sleutel, waar }) => ({
        tekst: naam,
        href: `${maakUrls(model.site.pad).hulpvraag(hulpvraag.id)}#${sleutel}`,
        bij: waar.soort === 'wijken' || waar.soort === 'locaties' ? waar.toelichting : undefined,
      })),
  );
  return [...new Map(regels.map((regel) => [regel.tekst, regel])).values()];
}

function inVolgorde(model: Model, gemeente: string): Item<Hulpvraag>[] {
  return vanGemeente(model.hulpvragen, gemeente).sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1));
}

function viewLink(model: Model, { id, kort }: Item<Hulpvraag>): Verwijzing {
  return { tekst: kort, href: maakUrls(model.site.pad).hulpvraag(id) };
}

/** The page that lists all hulpvragen: the entrance for inwoners, or the page of another gemeente. */
function allesOver(model: Model, gemeente: string): Verwijzing {
  const urls = maakUrls(model.site.pad);
  return gemeente === model.site.eigen
    ? { tekst: 'Hulp en vragen', href: urls.inwoners() }
    : { tekst: `Hulp in ${naamVan(model, gemeente)}`, href: `${urls.gemeente(gemeente)}#hulp` };
}

function viewAanbod(model: Model, gemeente: string, aanbod: Aanbod): Aanbodregel {
  const urls = maakUrls(model.site.pad);
  const { sleutel, naam, tekst, wie, voorWie, waar, aanmelden, contact, bron } = aanbod;
  const product =
    wie.soort === 'partner' ? model.producten.find(({ id }) => id === wie.product.split('#')[0]) : undefined;
  const deel = wie.soort === 'partner' ? wie.product.split('#')[1] : undefined;
  return {
    sleutel,
    naam,
    tekst,
    wie: {
      tekst: naamVan(model, wie.naar),
      href: wie.soort === 'partner' ? urls.partner(wie.naar) : urls.team(wie.naar),
    },
    afspraak: product && {
      tekst: product.titel,
      href: `${urls.product(product.id)}${deel === undefined ? '' : `#${deel}`}`,
    },
    voorWie,
    waar: formatWaar(waar, (id) => naamVan(model, id), naamVan(model, gemeente)),
    wijken:
      waar.soort === 'locaties'
        ? [...new Set(wijkenIn(model, waar))].map((id) => ({ tekst: naamVan(model, id), href: urls.wijk(id) }))
        : [],
    aanmelden,
    contact: contact.status === 'onbekend' ? undefined : formatContact(model, contact),
    stand: product === undefined ? viewStand(model, bron.document) : viewAfspraakstand(model, product),
  };
}

/** Details that may no longer hold are said with their year. */
function formatContact(model: Model, { tekst, jaar }: { tekst: string; jaar: number }): string {
  return isOud(model, jaar) ? `In ${String(jaar)}: ${tekst}` : `${tekst} (${String(jaar)})`;
}
