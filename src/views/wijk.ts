import type { Model } from '../model/aggregate.ts';
import { aanwezigheidIn } from '../model/aanwezigheid.ts';
import { gemeenteVan, type Item, slugVan } from '../model/collecties.ts';
import { heeftRaadsblad } from '../model/raadsbladen.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import type { Plan } from '../model/schemas/plan.ts';
import {
  isOud,
  naamVan,
  vanGemeente,
  vind,
  viewBronnen,
  viewKruimels,
  type Paginakop,
  type Stand,
  type Verwijzing,
} from './kop.ts';
import { viewBegin, type Begin } from './begin.ts';
import { viewAanbodIn, viewHulpvragen } from './hulpvraag.ts';
import { viewAfspraakstand } from './looptijd.ts';
import { plekkenVan, viewLocatierol, type Locatierolregel } from './locatierol.ts';
import { heeftWijkcijfers } from './indicatoren.ts';
import { maakUrls } from './url.ts';
import { wijkenBij } from './registratiefilter.ts';
import { geleverdeRegels, type Geleverdregel } from './geleverd.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { viewTeams, viewTeamstand, type Teamregel } from './wijkteams.ts';
import { viewKerncijfers, viewWijkonderwerpen, type Kerncijfer, type Wijkonderwerp } from './wijkcijfers.ts';

export interface Wijkbasis {
  kop: Paginakop;
  gebied: Verwijzing;
  begin: Begin;
  ankerplaatsen: Locatierolregel[];
  /** What somebody may come for, and what there is in this wijk by name. */
  hulpvragen: Verwijzing[];
  hier: ReturnType<typeof viewAanbodIn>;
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
  cijferlinks: Verwijzing[];
  /** What partners delivered about this wijk. */
  geleverd: Geleverdregel[];
  /** Jump links of this long page. */
  inhoud: Verwijzing[];
  regiocodes: { code: string; naam: string; jaar: number }[];
  koppeling: string | undefined;
  kaart: Kaart | undefined;
  opmerkingen: Bronopmerking[];
  /** Its address, where wijken have one. */
  raadsblad: string | undefined;
}

export interface WijkPagina extends Wijkbasis {
  onderwerpen: Wijkonderwerp[];
}

/** Props of one wijk page: first where to go, then who works here, then what happens in this wijk by name. */
export function viewWijk(model: Model, id: string): WijkPagina {
  const basis = viewWijkbasis(model, id);
  const onderwerpen = viewWijkonderwerpen(model, vind(model.wijken, id));
  const sprongen = onderwerpen.map(({ id: onderwerp, naam }) => ({ tekst: naam, href: `#over-${onderwerp}` }));
  return { ...basis, inhoud: [...basis.inhoud, ...sprongen], onderwerpen };
}

/** The same without the figures by onderwerp: drawing those is most of the work, and a raadsblad has its own few. */
export function viewWijkbasis(model: Model, id: string): Wijkbasis {
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
  return {
    inhoud: [
      ...(producten.length > 0 ? [{ tekst: 'Wat gebeurt hier?', href: '#gebeurt' }] : []),
      ...(vanGemeente(model.teams, gemeente).length > 0 ? [{ tekst: 'Wie werken hier?', href: '#teams' }] : []),
    ],
    kop: {
      titel: wijk.naam,
      soort: gebied === undefined ? 'Wijk' : `Wijk in het gebied ${gebied.naam}`,
      inHetKort: wijk.inHetKort,
      href: urls.wijk(id),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Wijken', href: urls.wijken(gemeente) }),
      bronnen: viewBronnen(model, [wijk.bron, ...rollen.map((rol) => rol.bron)]),
      kenmerk: { id, bestand: wijk.bestand },
      zoek: { soort: 'Wijk', wijken: [wijk.naam] },
    },
    gebied: { tekst: gebied?.naam ?? '', href: gebied === undefined ? '' : urls.gebied(gebied.id) },
    begin: viewBegin(model, gemeente),
    ankerplaatsen: plekkenVan(model, id).map((rol) => viewLocatierol(model, rol)),
    hulpvragen: viewHulpvragen(model, gemeente),
    hier: viewAanbodIn(model, id),
    telefoon: plan?.toegang?.telefoon && { ...plan.toegang.telefoon, oud: isOud(model, plan.toegang.telefoon.jaar) },
    toegang:
      plan === undefined
        ? undefined
        : { tekst: 'Hoe een vraag bij het wijkteam komt', href: `${urls.plan(plan.id)}#toegang` },
    centra: rollen.filter((rol) => rol.soort === 'wijkvoorzieningencentrum').map((rol) => viewLocatierol(model, rol)),
    teams: viewTeams(model, gemeente, wijk.naam, gebied?.naam),
    teamStand: viewTeamstand(model, gemeente),
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
    productStand: eersteProduct && viewAfspraakstand(model, eersteProduct),
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
    raadsblad: heeftRaadsblad(model.site, 'wijken') ? urls.raadsblad('wijken', id) : undefined,
  };
}

/** The plan of a gemeente that says how a question reaches the team. */
function planMetToegang(model: Model, gemeente: string): Item<Plan> | undefined {
  return vanGemeente(model.plannen, gemeente).find((plan) => plan.toegang !== undefined);
}
