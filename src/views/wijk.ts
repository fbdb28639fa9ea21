import type { Model } from '../model/aggregate.ts';
import { aanwezigheidIn } from '../model/aanwezigheid.ts';
import { gemeenteVan, type Item, slugVan } from '../model/collecties.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import type { Plan } from '../model/schemas/plan.ts';
import {
  isOud,
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
import { viewLocatierol, type Locatierolregel } from './locatierol.ts';
import { heeftWijkcijfers } from './indicatoren.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';
import { wijkenBij } from './registratiefilter.ts';
import { geleverdeRegels, type Geleverdregel } from './geleverd.ts';
import { viewEditiestand } from './versheid.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { viewKerncijfers, viewWijkonderwerpen, type Kerncijfer, type Wijkonderwerp } from './wijkcijfers.ts';

export interface Teamregel {
  naam: string;
  href: string;
  inHetKort: string;
  werkt: string;
}

export interface WijkPagina {
  kop: Paginakop;
  gebied: Verwijzing;
  officieel: boolean;
  gemeentesite: Verwijzing | undefined;
  gemeente: string;
  ankerplaatsen: Locatierolregel[];
  telefoon: { nummer: string; jaar: number; oud: boolean; van: string } | undefined;
  toegang: Verwijzing | undefined;
  centra: Locatierolregel[];
  teams: Teamregel[];
  teamStand: Stand | undefined;
  inDeWijk: { titel: string; href: string; partner: string; punten: { tekst: string; href: string }[] }[];
  elders: { titel: string; href: string; inHetKort: string }[];
  productStand: Stand | undefined;
  perWijk: { wat: string; product: Verwijzing; vorm: string; ritme: string | undefined }[];
  kerncijfers: Kerncijfer[];
  onderwerpen: Wijkonderwerp[];
  cijferlinks: Verwijzing[];
  /** What partners delivered about this wijk. */
  geleverd: Geleverdregel[];
  /** Jump links of this long page. */
  inhoud: Verwijzing[];
  regiocodes: { code: string; naam: string; jaar: number }[];
  koppeling: string | undefined;
  kaart: Kaart | undefined;
  opmerkingen: Bronopmerking[];
  raadsblad: string;
}

/** Props of one wijk page: first where to go, then who works here, then what happens in this wijk by name. */
export function viewWijk(model: Model, id: string): WijkPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const wijk = vind(model.wijken, id);
  const gebied = model.gebieden.find((kandidaat) => kandidaat.wijken.includes(id));
  const plan = planMetToegang(model, gemeente);
  const producten = vanGemeente(model.producten, gemeente);
  const rollen = model.locatierollen.filter((rol) => rol.wijk === id);
  const eersteProduct = producten[0];
  const inDeWijk = producten
    .map((product) => ({ product, punten: aanwezigheidIn(model, product, id) }))
    .filter(({ punten }) => punten.length > 0);
  const onderwerpen = viewWijkonderwerpen(model, wijk);
  return {
    inhoud: [
      { tekst: 'Waar kunt u terecht?', href: '#terecht' },
      ...(producten.length > 0 ? [{ tekst: 'Wat gebeurt hier?', href: '#gebeurt' }] : []),
      ...(vanGemeente(model.teams, gemeente).length > 0 ? [{ tekst: 'Wie werken hier?', href: '#teams' }] : []),
      ...onderwerpen.map(({ id: onderwerp, naam }) => ({ tekst: naam, href: `#over-${onderwerp}` })),
    ],
    kop: {
      titel: wijk.naam,
      soort: gebied === undefined ? 'Wijk' : `Wijk in het gebied ${gebied.naam}`,
      inHetKort: wijk.inHetKort,
      href: urls.wijk(id),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Wijken', href: urls.wijken(gemeente) }),
      bronnen: viewBronnen(model, [
        wijk.bron,
        ...rollen.map((rol) => rol.bron),
        ...inDeWijk.map(({ product }) => product.bron),
      ]),
      kenmerk: { id, bestand: wijk.bestand },
      zoek: { soort: 'Wijk', wijken: [wijk.naam] },
    },
    gebied: { tekst: gebied?.naam ?? '', href: gebied === undefined ? '' : urls.gebied(gebied.id) },
    officieel: model.site.officieel,
    gemeentesite: websiteVan(model, gemeente),
    gemeente: naamVan(model, gemeente),
    ankerplaatsen: rollen.filter((rol) => plekken.includes(rol.soort)).map((rol) => viewLocatierol(model, rol)),
    telefoon: plan?.toegang?.telefoon && { ...plan.toegang.telefoon, oud: isOud(model, plan.toegang.telefoon.jaar) },
    toegang:
      plan === undefined
        ? undefined
        : { tekst: 'Hoe een vraag bij het wijkteam komt', href: `${urls.plan(plan.id)}#toegang` },
    centra: rollen.filter((rol) => rol.soort === 'wijkvoorzieningencentrum').map((rol) => viewLocatierol(model, rol)),
    teams: viewTeams(model, gemeente, wijk.naam, gebied?.naam),
    teamStand: teamStand(model, gemeente),
    inDeWijk: inDeWijk.map(({ product, punten }) => ({
      titel: product.titel,
      href: urls.product(product.id),
      partner: naamVan(model, product.partner),
      punten: punten.map(({ sleutel, tekst }) => ({
        tekst,
        href: sleutel === undefined ? urls.product(product.id) : `${urls.product(product.id)}#${sleutel}`,
      })),
    })),
    elders: producten
      .filter((product) => !inDeWijk.some((hier) => hier.product.id === product.id))
      .map((product) => ({ titel: product.titel, href: urls.product(product.id), inHetKort: product.inHetKort })),
    productStand:
      eersteProduct &&
      viewEditiestand(model, gemeente, editieVan(eersteProduct.id), `productafspraken ${editieVan(eersteProduct.id)}`),
    perWijk: producten.flatMap((product) =>
      product.registraties
        .filter(
          (registratie) =>
            registratie.uitsplitsing?.some((deel) => deel.naar === 'wijk') === true &&
            wijkenBij(model, product, registratie.waar, registratie).split(' ').includes(slugVan(id)),
        )
        .map((registratie) => ({
          wat: registratie.wat,
          vorm: registratie.vorm,
          product: { tekst: product.titel, href: `${urls.product(product.id)}#${registratie.sleutel}` },
          ritme: registratie.ritme.tekst,
        })),
    ),
    kerncijfers: viewKerncijfers(model, wijk),
    onderwerpen,
    geleverd: geleverdeRegels(model, producten, id),
    cijferlinks: heeftWijkcijfers(model, gemeente)
      ? [
          { tekst: 'Leg wijken naast elkaar', href: urls.cijfersVergelijken(gemeente) },
          { tekst: `Alle cijfers over ${naamVan(model, gemeente)}`, href: urls.indicatoren(gemeente) },
        ]
      : [],
    regiocodes: wijk.regiocodes,
    koppeling: wijk.koppeling?.waarom,
    kaart: viewKaart(model, gemeente, [id]),
    opmerkingen: wijk.bronopmerkingen ?? [],
    raadsblad: urls.raadsblad('wijken', id),
  };
}

export interface WijkenPagina {
  kop: Paginakop;
  gebieden: {
    naam: string;
    /** Undefined for the list of a gemeente without gebieden. */
    href: string | undefined;
    terreinen: string[];
    wijken: { naam: string; href: string; ankerplaats: string }[];
  }[];
  kaart: Kaart | undefined;
}

/** Props of the list of wijken, by gebied. */
export function viewWijken(model: Model, gemeente: string): WijkenPagina {
  const urls = maakUrls(model.site.pad);
  const wijken = vanGemeente(model.wijken, gemeente);
  const gebieden = vanGemeente(model.gebieden, gemeente).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  return {
    kop: {
      titel: `Wijken van ${naamVan(model, gemeente)}`,
      soort: 'Overzicht',
      inHetKort:
        gebieden.length > 0
          ? `${naamVan(model, gemeente)} heeft ${String(wijken.length)} wijken. De wijkteams werken per gebied: ${String(gebieden.length)} gebieden samen.`
          : `De ${String(wijken.length)} wijken van ${naamVan(model, gemeente)} die op deze site staan.`,
      href: urls.wijken(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        wijken.map((wijk) => wijk.bron),
      ),
      zoek: { soort: 'Overzicht' },
    },
    gebieden: [
      ...gebieden.map((gebied) => ({
        naam: gebied.naam,
        href: urls.gebied(gebied.id),
        terreinen: gebied.terreinen ?? [],
        wijken: gebied.wijken.map((id) => viewWijkregel(model, id)),
      })),
      ...(gebieden.length > 0
        ? []
        : [
            {
              naam: 'Alle wijken',
              href: undefined,
              terreinen: [],
              wijken: wijken.map((wijk) => viewWijkregel(model, wijk.id)),
            },
          ]),
    ],
    kaart: viewKaart(model, gemeente),
  };
}

export interface GebiedPagina {
  kop: Paginakop;
  stand: Stand;
  wijken: { naam: string; href: string; ankerplaats: Locatierolregel | undefined }[];
  terreinen: string[];
  teams: Teamregel[];
  kaart: Kaart | undefined;
  opmerkingen: Bronopmerking[];
}

/** Props of one gebied page. */
export function viewGebied(model: Model, id: string): GebiedPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const gebied = vind(model.gebieden, id);
  return {
    kop: {
      titel: gebied.naam,
      soort: 'Gebied van de wijkteams',
      inHetKort: gebied.inHetKort,
      href: urls.gebied(id),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Wijken', href: urls.wijken(gemeente) }),
      bronnen: viewBronnen(model, [gebied.bron]),
      kenmerk: { id, bestand: gebied.bestand },
      zoek: { soort: 'Gebied', wijken: gebied.wijken.map((wijk) => naamVan(model, wijk)) },
    },
    stand: viewStand(model, gebied.bron.document),
    wijken: gebied.wijken.map((wijk) => {
      const rol = plekVan(model, wijk);
      return { naam: naamVan(model, wijk), href: urls.wijk(wijk), ankerplaats: rol && viewLocatierol(model, rol) };
    }),
    terreinen: gebied.terreinen ?? [],
    teams: viewTeams(model, gemeente, undefined, gebied.naam).filter((team) =>
      team.werkt.startsWith('een team voor het gebied'),
    ),
    kaart: viewKaart(model, gemeente, gebied.wijken),
    opmerkingen: gebied.bronopmerkingen ?? [],
  };
}

/** The plan of a gemeente that says how a question reaches the team. */
export function planMetToegang(model: Model, gemeente: string): Item<Plan> | undefined {
  return vanGemeente(model.plannen, gemeente).find((plan) => plan.toegang !== undefined);
}

/** The own website of a gemeente, the first action while this site is not official. */
export function websiteVan(model: Model, gemeente: string): Verwijzing | undefined {
  const website = vind(model.gemeenten, gemeente).website;
  return website === undefined ? undefined : { tekst: website.replace(/^https:\/\/(www\.)?/, ''), href: website };
}

/** Roles that answer an inwoner's "where can I go in my wijk". */
const plekken: readonly string[] = ['ankerplaats', 'startlocatie'];

function plekVan(model: Model, wijk: string) {
  return model.locatierollen.find((rol) => plekken.includes(rol.soort) && rol.wijk === wijk);
}

function viewWijkregel(model: Model, id: string): { naam: string; href: string; ankerplaats: string } {
  const rol = plekVan(model, id);
  const regel = rol && viewLocatierol(model, rol);
  return {
    naam: naamVan(model, id),
    href: maakUrls(model.site.pad).wijk(id),
    ankerplaats:
      regel === undefined
        ? 'ankerplaats onbekend'
        : `${regel.soort} ${regel.plek ?? ''}: ${regel.statusTekst}`.replace(' :', ':'),
  };
}

function viewTeams(model: Model, gemeente: string, wijk: string | undefined, gebied: string | undefined): Teamregel[] {
  const urls = maakUrls(model.site.pad);
  return vanGemeente(model.teams, gemeente).map((team) => ({
    naam: team.naam,
    href: urls.team(team.id),
    inHetKort: team.inHetKort,
    werkt: {
      gebied: `een team voor het gebied ${gebied ?? ''}`,
      wijk: `een team voor de wijk ${wijk ?? ''}`,
      gemeente: `voor heel ${naamVan(model, gemeente)}`,
    }[team.werktPer],
  }));
}

function teamStand(model: Model, gemeente: string): Stand | undefined {
  const team = vanGemeente(model.teams, gemeente)[0];
  return team && viewStand(model, team.bron.document);
}
