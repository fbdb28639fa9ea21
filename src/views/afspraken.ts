import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import { naamVan, vanGemeente, viewBronnen, viewKruimels, type Paginakop, type Stand } from './kop.ts';
import { viewAfspraken, viewRegistraties, type Afspraakregel, type Registratieregel } from './product-regels.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';
import { viewEditiestand } from './versheid.ts';

export interface AfsprakenPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  groepen: { product: string; href: string; partner: string; afspraken: Afspraakregel[] }[];
  aantal: number;
  metNorm: number;
  metRitme: number;
  zonderRegistratie: number;
}

/** Props of the list of all resultaatafspraken of one edition. */
export function viewAfsprakenPagina(model: Model, gemeente: string, editie: string): AfsprakenPagina {
  const urls = maakUrls(model.site.pad);
  const producten = vanGemeente(model.producten, gemeente).filter((product) => editieVan(product.id) === editie);
  const groepen = producten.map((product) => ({
    product: product.titel,
    href: urls.product(product.id),
    partner: naamVan(model, product.partner),
    afspraken: viewAfspraken(model, product),
  }));
  const alle = groepen.flatMap((groep) => groep.afspraken);
  return {
    kop: {
      titel: `Alle resultaatafspraken ${editie}`,
      soort: 'Overzicht',
      inHetKort:
        'Een resultaatafspraak is een belofte van een partner aan de gemeente. Hier staan ze allemaal bij elkaar, per product.',
      href: urls.afspraken(gemeente, editie),
      kruimels: viewKruimels(model, gemeente, { tekst: `Producten ${editie}`, href: urls.producten(gemeente, editie) }),
      bronnen: viewBronnen(
        model,
        producten.map((product) => ({ ...product.bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', jaar: editie, schakel: 'Resultaatafspraak', herhaalt: true },
    },
    stand: viewEditiestand(model, gemeente, editie),
    groepen,
    aantal: alle.length,
    metNorm: alle.filter((afspraak) => afspraak.norm !== undefined).length,
    metRitme: alle.filter((afspraak) => afspraak.ritme !== undefined).length,
    zonderRegistratie: alle.filter((afspraak) => afspraak.registraties.length === 0).length,
  };
}

export interface RegistratiesPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  partners: {
    naam: string;
    href: string;
    producten: { slug: string; titel: string; href: string; registraties: Registratieregel[] }[];
    aantal: number;
  }[];
  vormen: { vorm: string; aantal: number }[];
  producten: string[];
  perProduct: { product: string; vorm: string; aantal: number }[];
  aantal: number;
  metRitme: number;
}

/** Props of the overview of everything that must be recorded in one edition, per partner. */
export function viewRegistratiesPagina(model: Model, gemeente: string, editie: string): RegistratiesPagina {
  const urls = maakUrls(model.site.pad);
  const producten = vanGemeente(model.producten, gemeente).filter((product) => editieVan(product.id) === editie);
  const partnerIds = [...new Set(producten.map((product) => product.partner))];
  const alle = producten.flatMap((product) => viewRegistraties(model, product));
  const vormen = [...new Set(alle.map((registratie) => registratie.vorm))];
  return {
    kop: {
      titel: `Registraties ${editie}`,
      soort: 'Overzicht',
      inHetKort:
        'Alles wat partners volgens de afspraken bijhouden of verslaan: wat precies, in welke vorm, waarnaar uitgesplitst en hoe vaak.',
      href: urls.registraties(gemeente, editie),
      kruimels: viewKruimels(model, gemeente, { tekst: `Producten ${editie}`, href: urls.producten(gemeente, editie) }),
      bronnen: viewBronnen(
        model,
        producten.map((product) => ({ ...product.bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', jaar: editie, schakel: 'Registratie', herhaalt: true },
    },
    stand: viewEditiestand(model, gemeente, editie),
    partners: partnerIds.map((id) => {
      const eigen = producten.filter((product) => product.partner === id);
      return {
        naam: naamVan(model, id),
        href: urls.partner(id),
        producten: eigen.map((product) => ({
          slug: slugVan(product.id),
          titel: product.titel,
          href: urls.product(product.id),
          registraties: viewRegistraties(model, product),
        })),
        aantal: eigen.reduce((tot, product) => tot + product.registraties.length, 0),
      };
    }),
    vormen: vormen
      .map((vorm) => ({ vorm, aantal: alle.filter((registratie) => registratie.vorm === vorm).length }))
      .sort((a, b) => b.aantal - a.aantal || (a.vorm < b.vorm ? -1 : 1)),
    producten: producten.map((product) => product.titel),
    perProduct: producten.flatMap((product) =>
      vormen
        .map((vorm) => ({
          product: product.titel,
          vorm,
          aantal: product.registraties.filter((registratie) => registratie.vorm === vorm).length,
        }))
        .filter((rij) => rij.aantal > 0),
    ),
    aantal: alle.length,
    metRitme: alle.filter((registratie) => registratie.ritme !== undefined).length,
  };
}
