import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { somVanRegel } from '../model/inzettotaal.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import type { Partner } from '../model/schemas/partner.ts';
import { formatGetal } from './format.ts';
import {
  naamVan,
  vanGemeente,
  vind,
  viewBronnen,
  viewKruimels,
  viewStand,
  type Paginakop,
  type Stand,
  type Verwijzing,
} from './kop.ts';
import { viewAfspraken, viewRegistraties, type Afspraakregel, type Registratieregel } from './product-regels.ts';
import { geleverdeRegels, type Geleverdregel } from './geleverd.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';

export interface PartnerPagina {
  kop: Paginakop;
  partner: Item<Partner>;
  rollen: { tekst: string; stand: Stand; plaats: string }[];
  inzet: { team: Verwijzing; functie: string; hoeveel: string; samenMet: string[]; plan: Verwijzing; stand: Stand }[];
  beheert: { naam: string; tekst: string }[];
  producten: {
    titel: string;
    href: string;
    inHetKort: string;
    editie: string;
    afspraken: number;
    registraties: number;
  }[];
  afspraken: Afspraakregel[];
  registraties: Registratieregel[];
  /** Its registratiekaart in each edition, newest first. */
  kaarten: Verwijzing[];
  /** What it delivered, as published. */
  geleverd: Geleverdregel[];
  werktMeeAan: Verwijzing[];
  overleggen: Verwijzing[];
  opmerkingen: Bronopmerking[];
}

/** Props of one partner page: what it does, what it agreed, what it records. */
export function viewPartner(model: Model, id: string): PartnerPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const partner = vind(model.partners, id);
  const producten = model.producten.filter((product) => product.partner === id);
  return {
    kop: {
      titel: partner.naam,
      soort: 'Partner',
      inHetKort: partner.inHetKort,
      href: urls.partner(id),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Partners', href: urls.partners(gemeente) }),
      bronnen: viewBronnen(model, [partner.bron, ...(partner.rollen ?? []).map((rol) => rol.bron)]),
      kenmerk: { id, bestand: partner.bestand },
      zoek: {
        soort: 'Partner',
        partner: partner.naam,
        jaren: [...new Set([partner.bron, ...(partner.rollen ?? []).map((rol) => rol.bron)])].map(
          ({ document }) => viewStand(model, document).jaar,
        ),
      },
    },
    partner,
    rollen: (partner.rollen ?? []).map((rol) => ({
      tekst: rol.tekst,
      stand: viewStand(model, rol.bron.document),
      plaats: rol.bron.plaats,
    })),
    inzet: inzetVan(model, id),
    beheert: model.locaties
      .filter((locatie) => locatie.beheerder?.partner === id)
      .map((locatie) => ({ naam: locatie.naam, tekst: locatie.beheerder?.tekst ?? '' })),
    producten: producten.map((product) => ({
      titel: product.titel,
      href: urls.product(product.id),
      inHetKort: product.inHetKort,
      editie: editieVan(product.id),
      afspraken: product.resultaatafspraken.length,
      registraties: product.registraties.length,
    })),
    afspraken: producten.flatMap((product) => viewAfspraken(model, product)),
    registraties: producten.flatMap((product) => viewRegistraties(model, product)),
    geleverd: geleverdeRegels(model, producten),
    kaarten: [...new Set(producten.map((product) => editieVan(product.id)))]
      .sort()
      .reverse()
      .map((editie) => ({ tekst: `Registratiekaart ${editie}`, href: urls.registratiekaart(id, editie) })),
    werktMeeAan: model.producten
      .filter((product) => product.samenwerkingspartners.some((ander) => ander.partner === id))
      .map((product) => ({ tekst: product.titel, href: urls.product(product.id) })),
    overleggen: model.plannen.flatMap((plan) =>
      (plan.overleggen ?? [])
        .filter((overleg) => overleg.leden.some((lid) => lid.partner === id))
        .map((overleg) => ({ tekst: overleg.naam, href: `${urls.plan(plan.id)}#${overleg.sleutel}` })),
    ),
    opmerkingen: partner.bronopmerkingen ?? [],
  };
}

export interface PartnersPagina {
  kop: Paginakop;
  rijen: {
    naam: string;
    href: string;
    soort: string;
    /** With the team that each figure is for. */
    inzet: string[];
    producten: number;
    afspraken: number;
    registraties: number;
    werktMeeAan: number;
  }[];
  editie: string | undefined;
  /** The year of the plan that the inzet comes from, when it is one. */
  planjaar: string | undefined;
}

/** Props of the partner table: partner × teams, inzet, producten, afspraken, registraties. */
export function viewPartners(model: Model, gemeente: string): PartnersPagina {
  const urls = maakUrls(model.site.pad);
  const partners = vanGemeente(model.partners, gemeente);
  const editie = vanGemeente(model.producten, gemeente)
    .map((product) => editieVan(product.id))
    .sort()
    .at(-1);
  const planjaren = [...new Set(partners.flatMap(({ id }) => inzetVan(model, id).map(({ stand }) => stand.jaar)))];
  const rijen = partners.map((partner) => {
    const producten = model.producten.filter((product) => product.partner === partner.id);
    const inzet = inzetVan(model, partner.id);
    return {
      naam: partner.naam,
      href: urls.partner(partner.id),
      soort: partner.soort,
      inzet: inzet.map(
        ({ team, hoeveel, samenMet }) => `${team.tekst}: ${hoeveel}${samenMet.length === 0 ? '' : ' (samen)'}`,
      ),
      producten: producten.length,
      afspraken: producten.reduce((tot, product) => tot + product.resultaatafspraken.length, 0),
      registraties: producten.reduce((tot, product) => tot + product.registraties.length, 0),
      werktMeeAan: model.producten.filter((product) =>
        product.samenwerkingspartners.some((ander) => ander.partner === partner.id),
      ).length,
    };
  });
  return {
    kop: {
      titel: `Partners van ${naamVan(model, gemeente)}`,
      soort: 'Overzicht',
      inHetKort:
        'Organisaties die met de gemeente samenwerken: hoeveel mensen ze inzetten, welke producten ze uitvoeren en wat ze daarover bijhouden.',
      href: urls.partners(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        partners.map((partner) => ({ ...partner.bron, plaats: 'partners' })),
      ),
      zoek: { soort: 'Overzicht' },
    },
    rijen: rijen.sort(
      (a, b) =>
        b.afspraken - a.afspraken ||
        b.inzet.length - a.inzet.length ||
        b.werktMeeAan - a.werktMeeAan ||
        a.naam.localeCompare(b.naam, 'nl'),
    ),
    editie,
    planjaar: planjaren.length === 1 ? planjaren[0] : undefined,
  };
}

function inzetVan(model: Model, partnerId: string): PartnerPagina['inzet'] {
  const urls = maakUrls(model.site.pad);
  return model.inzet.flatMap((tabel) =>
    tabel.regels
      .filter((regel) => regel.partners.includes(partnerId))
      .map((regel) => {
        const fte = somVanRegel(regel, 'fte');
        const uren = somVanRegel(regel, 'uur');
        return {
          team: { tekst: naamVan(model, tabel.team), href: urls.team(tabel.team) },
          functie: regel.functie,
          hoeveel: [fte > 0 ? `${formatGetal(fte)} fte` : '', uren > 0 ? `${formatGetal(uren)} uur` : '']
            .filter((deel) => deel !== '')
            .join(' en '),
          samenMet: regel.partners.filter((partner) => partner !== partnerId).map((partner) => naamVan(model, partner)),
          plan: { tekst: vind(model.plannen, tabel.plan).titel, href: `${urls.plan(tabel.plan)}#inzet` },
          stand: viewStand(model, tabel.bron.document),
        };
      }),
  );
}
