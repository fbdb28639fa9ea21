import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { inzettotaal, type Inzettotaal } from '../model/inzettotaal.ts';
import type { Doel } from '../model/schemas/doelen.ts';
import type { Plan } from '../model/schemas/plan.ts';
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
import { viewBegrotingGrafiek, viewBegrotingstabellen, type Begrotingstabel } from './begroting.ts';
import { viewFasering } from './fasering.ts';
import type { Grafiek } from './grafiek.ts';
import { viewIndicatorenBij } from './doellink.ts';
import { viewStructuur, type Structuur } from './structuur.ts';
import { viewToegang, type ToegangDeel } from './toegang.ts';
import { viewInzettabel, type Inzettabel } from './inzettabel.ts';
import { maakUrls } from './url.ts';
import { viewPlanstand, viewVersheid, type Versheid } from './versheid.ts';
import { basisthemasBij } from './wijkgericht.ts';

export interface PlanPagina {
  kop: Paginakop;
  stand: Stand;
  versheid: Versheid;
  plan: Item<Plan>;
  doelgroepen: {
    soort: Doel['soort'];
    titel: string;
    doelen: (Doel & { href: string; gekoppeld: Verwijzing[]; cijfers: Verwijzing[] })[];
  }[];
  overleggen: {
    sleutel: string;
    naam: string;
    doel: string;
    voorzitter: string | undefined;
    leden: { naam: string; href: string | undefined }[];
    plaats: string;
  }[];
  toegang: ToegangDeel | undefined;
  structuur: Structuur | undefined;
  inzet: Inzettabel[];
  totaal: Inzettotaal;
  hoofdstukken: { titel: string; href: string; inHetKort: string }[];
  fasering: Grafiek | undefined;
  begroting: { tabellen: Begrotingstabel[]; grafieken: Grafiek[]; plaats: string } | undefined;
  basisthemas: (Verwijzing & { waarom: string })[];
  /** Jump links to the sections that this plan has. */
  inhoud: Verwijzing[];
}

const doelsoorten: [Doel['soort'], string][] = [
  ['opgave', 'Opgaven'],
  ['doelstelling', 'Doelstellingen'],
  ['verwachtResultaat', 'Verwachte resultaten'],
  ['productdoel', 'Doelen'],
];

/** Props of a plan page, ordered by the W-questions: what do we want, what do we do, what may it cost. */
export function viewPlan(model: Model, id: string): PlanPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const plan = vind(model.plannen, id);
  const doelen = model.doelen.find((lijst) => lijst.id === plan.doelen)?.doelen ?? [];
  const tabellen = model.inzet.filter((tabel) => tabel.plan === id);
  const bronnen = viewBronnen(model, [plan.bron, ...tabellen.map((tabel) => tabel.bron)]);
  return {
    kop: {
      titel: plan.titel,
      soort: `Plan van ${naamVan(model, gemeente)}`,
      inHetKort: plan.inHetKort,
      href: urls.plan(id),
      kruimels: viewKruimels(model, gemeente),
      bronnen,
      kenmerk: { id, bestand: plan.bestand },
      zoek: { soort: 'Plan', jaar: viewStand(model, plan.bron.document).jaar },
    },
    stand: viewPlanstand(model, plan),
    versheid: viewVersheid(model, plan),
    plan,
    doelgroepen: doelsoorten
      .map(([soort, titel]) => ({
        soort,
        titel,
        doelen: doelen
          .filter((doel) => doel.soort === soort)
          .map((doel) => {
            const id = `${plan.doelen ?? ''}#${doel.sleutel}`;
            return {
              ...doel,
              href: urls.doel(id),
              gekoppeld: productenBij(model, id),
              cijfers: viewIndicatorenBij(model, id),
            };
          }),
      }))
      .filter((groep) => groep.doelen.length > 0),
    overleggen: (plan.overleggen ?? []).map(({ sleutel, naam, doel, voorzitter, leden, bron }) => ({
      sleutel,
      naam,
      doel,
      voorzitter,
      leden: leden.map((lid) => ({
        naam: lid.naam,
        href: lid.partner === undefined ? undefined : urls.partner(lid.partner),
      })),
      plaats: bron.plaats,
    })),
    toegang: viewToegang(plan),
    structuur: viewStructuur(model, plan),
    inzet: tabellen.map((tabel) => viewInzettabel(model, tabel)),
    totaal: inzettotaal(tabellen),
    hoofdstukken: hoofdstukkenVan(model, id).map((hoofdstuk) => ({
      titel: hoofdstuk.titel,
      href: urls.hoofdstuk(hoofdstuk.id),
      inHetKort: hoofdstuk.inHetKort,
    })),
    fasering: viewFasering(model, plan, bronnen),
    begroting: plan.begroting && {
      tabellen: viewBegrotingstabellen(plan.begroting),
      grafieken: [
        viewBegrotingGrafiek(plan.begroting, 'lasten', bronnen),
        viewBegrotingGrafiek(plan.begroting, 'dekking', bronnen),
      ],
      plaats: plan.begroting.bron.plaats,
    },
    basisthemas: basisthemasBij(model, 'plan', id),
    inhoud: onderdelen(plan, doelen.length > 0, tabellen.length > 0),
  };
}

export interface HoofdstukPagina {
  kop: Paginakop;
  stand: Stand;
  /** File of the MDX body. */
  tekst: string;
  vorige: Verwijzing | undefined;
  volgende: Verwijzing | undefined;
}

/** Props of one chapter; its MDX body is rendered by the page. */
export function viewHoofdstuk(model: Model, id: string): HoofdstukPagina {
  const urls = maakUrls(model.site.pad);
  const hoofdstuk = vind(model.hoofdstukken, id);
  const planId = id.split('/').slice(0, -1).join('/');
  const reeks = hoofdstukkenVan(model, planId);
  const plek = reeks.findIndex((kandidaat) => kandidaat.id === id);
  const naast = (stap: number): Verwijzing | undefined => {
    const buur = reeks[plek + stap];
    return buur && { tekst: buur.titel, href: urls.hoofdstuk(buur.id) };
  };
  return {
    kop: {
      titel: hoofdstuk.titel,
      soort: `Hoofdstuk ${String(hoofdstuk.volgorde)} van het plan`,
      inHetKort: hoofdstuk.inHetKort,
      href: urls.hoofdstuk(id),
      kruimels: viewKruimels(model, gemeenteVan(id), {
        tekst: vind(model.plannen, planId).titel,
        href: urls.plan(planId),
      }),
      bronnen: viewBronnen(model, [hoofdstuk.bron]),
      kenmerk: { id, bestand: hoofdstuk.bestand },
      zoek: { soort: 'Plan', jaar: viewStand(model, hoofdstuk.bron.document).jaar },
    },
    stand: viewStand(model, hoofdstuk.bron.document),
    tekst: hoofdstuk.bestand,
    vorige: naast(-1),
    volgende: naast(1),
  };
}

function onderdelen(plan: Plan, metDoelen: boolean, metInzet: boolean): Verwijzing[] {
  const alle: [boolean, string, string][] = [
    [metDoelen, 'doelen', 'Wat willen we bereiken?'],
    [plan.begripsbepaling !== undefined, 'begripsbepaling', 'Wat bedoelt het plan?'],
    [plan.perspectief !== undefined, 'perspectief', 'Waar moet het heen?'],
    [plan.aanpak !== undefined, 'aanpak', 'Hoe pakt de gemeente het aan?'],
    [plan.modellen !== undefined, 'modellen', 'Welke modellen zijn er?'],
    [plan.fasering !== undefined, 'fasering', 'Wanneer is wat klaar?'],
    [plan.doelgroep !== undefined, 'doelgroep', 'Voor wie?'],
    [plan.toegang !== undefined, 'toegang', 'Hoe komt een vraag binnen?'],
    [plan.taken !== undefined, 'taken', 'Wat doen de teams?'],
    [plan.samenstelling !== undefined, 'samenstelling', 'Wie zitten erin?'],
    [plan.structuur !== undefined, 'structuur', 'Hoe hangt het samen?'],
    [plan.overleggen !== undefined, 'overleggen', 'Wie overlegt met wie?'],
    [plan.financien !== undefined || plan.begroting !== undefined, 'geld', 'Wat mag het kosten?'],
    [metInzet, 'inzet', 'Wie zet hoeveel mensen in?'],
    [plan.monitoring !== undefined, 'monitoring', 'Hoe weten we of het werkt?'],
    [plan.randvoorwaarden !== undefined, 'randvoorwaarden', 'Wat is ervoor nodig?'],
    [plan.risicos !== undefined, 'risicos', 'Wat kan misgaan?'],
    [plan.instrumenten !== undefined, 'instrumenten', 'Hulpmiddelen'],
    [plan.communicatie !== undefined, 'communicatie', 'Communicatie'],
    [plan.bronopmerkingen !== undefined, 'onduidelijk', 'Wat is onduidelijk?'],
  ];
  return alle.filter(([erin]) => erin).map(([, anker, tekst]) => ({ tekst, href: `#${anker}` }));
}

function hoofdstukkenVan(model: Model, planId: string) {
  return model.hoofdstukken.filter((hoofdstuk) => hoofdstuk.id.startsWith(`${planId}/`));
}

function productenBij(model: Model, doelId: string): Verwijzing[] {
  const urls = maakUrls(model.site.pad);
  const bijdragend = model.doelen.flatMap((lijst) =>
    lijst.doelen
      .filter((doel) => doel.draagtBijAan?.some((link) => link.naar === doelId))
      .map((doel) => `${lijst.id}#${doel.sleutel}`),
  );
  const producten = model.producten.filter((product) =>
    product.doelen.some((link) => link.naar === doelId || bijdragend.includes(link.naar)),
  );
  return producten.map((product) => ({ tekst: product.titel, href: urls.product(product.id) }));
}

/** The plans of a gemeente, for lists. */
export function viewPlannen(
  model: Model,
  gemeente: string,
): { titel: string; href: string; inHetKort: string; stand: Stand }[] {
  const urls = maakUrls(model.site.pad);
  return vanGemeente(model.plannen, gemeente).map((plan) => ({
    titel: plan.titel,
    href: urls.plan(plan.id),
    inHetKort: plan.inHetKort,
    stand: viewStand(model, plan.bron.document),
  }));
}
