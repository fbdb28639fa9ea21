import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { heeftCijfers, reeksenVan, type Reeks } from '../model/reeks.ts';
import type { Cijferindicator, Indicator } from '../model/schemas/indicator.ts';
import { methodeVan } from './cijferblok.ts';
import { maakRecord, notenVan, puntIn, tabelVan, viewCijferstand, type Cijferrecord } from './cijferrecord.ts';
import { alleZinnen, maakZinnen } from './cijferzin.ts';
import { viewDoellink } from './doellink.ts';
import { formatOpsomming } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import {
  naamVan,
  vanGemeente,
  vind,
  viewBronnen,
  viewKruimels,
  type Paginakop,
  type Verwijzing,
  type Zoekkenmerken,
} from './kop.ts';
import { bereikgrafiek, verloopgrafiek, type Indicatorgrafiek } from './indicatorgrafieken.ts';
import { maakUrls } from './url.ts';
import { viewVersheid, type Versheid } from './versheid.ts';

/** What the figures of one indicator say in one gemeente. */
export interface Indicatorcijfers {
  zinnen: string[];
  spreiding: string | undefined;
  leesregel: string;
  methode: string;
  grafieken: Indicatorgrafiek[];
  /** One table, or two where the wijken have other years than gemeente and country. */
  tabellen: ({ titel: string } & Grafiek['tabel'])[];
  wijken: { naam: string; href: string; zinnen: string[] }[];
  weggelaten: { naam: string; reden: string }[];
  noten: string[];
  definitie: { wat: string; tekst: string }[];
  downloads: Verwijzing[];
}

export interface IndicatorPagina {
  kop: Paginakop;
  cijfers: Indicatorcijfers | undefined;
  /** Why there are no figures. */
  reden: string | undefined;
  genoemd: string | undefined;
  /** Products that work on the doelen of this indicator; its figure is not their result. */
  producten: Verwijzing[];
  doelen: (Verwijzing & { waarom: string; herkomst: 'bron' | 'afgeleid' })[];
  /** What this figure is not, when it says nothing about a partner. */
  context: string | undefined;
  overzicht: Verwijzing;
  /** Only when somebody wrote down who owns it, when it was checked or until when it holds. */
  versheid: Versheid | undefined;
}

/** The indicators that have a page for this gemeente: those with figures of it, and all of the site's own gemeente. */
export function indicatorenVan(model: Model, gemeente: string): Item<Indicator>[] {
  return model.indicatoren.filter(
    (indicator) =>
      gemeente === model.site.eigen ||
      (heeftCijfers(indicator) && reeksenVan(model, indicator, gemeente).some(({ soort }) => soort !== 'land')),
  );
}

/** The addresses of all downloads: every indicator that has figures, per gemeente. */
export function indicatorrecords(model: Model): { params: { gemeente: string; indicator: string } }[] {
  return model.gemeenten.flatMap(({ id: gemeente }) =>
    indicatorenVan(model, gemeente)
      .filter((indicator) => heeftCijfers(indicator) && reeksenVan(model, indicator, gemeente).length > 0)
      .map(({ id: indicator }) => ({ params: { gemeente, indicator } })),
  );
}

/** The record of one indicator in one gemeente. Throws for an indicator without figures: it has no download. */
export function recordVan(model: Model, gemeente: string, id: string): Cijferrecord {
  const indicator = vind(model.indicatoren, id);
  if (!heeftCijfers(indicator)) throw new Error(`no figures for ${id}`);
  return maakRecord(model, indicator, gemeente);
}

/** Props of the page of one indicator in one gemeente. */
export function viewIndicator(model: Model, gemeente: string, id: string): IndicatorPagina {
  const urls = maakUrls(model.site.pad);
  const indicator = vind(model.indicatoren, id);
  const onderwerp = vind(model.onderwerpen, indicator.onderwerp);
  const record = heeftCijfers(indicator) ? maakRecord(model, indicator, gemeente) : undefined;
  const metCijfers = record !== undefined && record.reeksen.length > 0;
  const overzicht = { tekst: 'Cijfers', href: urls.indicatoren(gemeente) };
  return {
    kop: {
      titel: indicator.naam,
      soort: `Cijfer over ${onderwerp.naam.toLowerCase()}`,
      inHetKort: indicator.inHetKort,
      href: urls.indicator(gemeente, id),
      kruimels: viewKruimels(model, gemeente, overzicht),
      ...(metCijfers
        ? {
            stand: viewCijferstand(
              model,
              record.reeksen.filter(({ soort }) => soort !== 'land'),
            ),
          }
        : {}),
      bronnen: metCijfers ? record.bronnen : viewBronnen(model, [indicator.bron]),
      kenmerk: { id, bestand: indicator.bestand },
      zoek: { soort: 'Cijfer', thema: onderwerp.naam, ...viewZoekplek(model, gemeente, indicator, record) },
    },
    cijfers: metCijfers ? viewCijfers(model, record) : undefined,
    reden: heeftCijfers(indicator) ? 'Op deze site staat voor deze gemeente geen cijfer.' : indicator.reden,
    genoemd: { startset: 'startset', ontwikkelagenda: 'ontwikkelagenda', geen: undefined }[indicator.set],
    doelen: (indicator.geeftZichtOp ?? []).map(({ naar, waarom, herkomst }) => ({
      ...viewDoellink(model, naar),
      waarom,
      herkomst,
    })),
    producten: productenBij(
      model,
      gemeente,
      (indicator.geeftZichtOp ?? []).map(({ naar }) => naar),
    ),
    context:
      heeftCijfers(indicator) && indicator.soort === 'context' ? 'Dit is geen resultaat van een partner.' : undefined,
    overzicht,
    versheid:
      (indicator.eigenaar ?? indicator.laatstGecontroleerd ?? indicator.geldigTot) === undefined
        ? undefined
        : viewVersheid(model, indicator),
  };
}

/** The products of a gemeente that have one of these doelen, or a doel that contributes to one. */
function productenBij(model: Model, gemeente: string, doelen: readonly string[]): Verwijzing[] {
  const urls = maakUrls(model.site.pad);
  const dragers = new Set([
    ...doelen,
    ...model.doelen.flatMap((lijst) =>
      lijst.doelen
        .filter(({ draagtBijAan }) => draagtBijAan?.some(({ naar }) => doelen.includes(naar)))
        .map(({ sleutel }) => `${lijst.id}#${sleutel}`),
    ),
  ]);
  return vanGemeente(model.producten, gemeente)
    .filter((product) => product.doelen.some(({ naar }) => dragers.has(naar)))
    .map(({ id, titel }) => ({ tekst: titel, href: urls.product(id) }));
}

/** Where an indicator stands in the chain of one gemeente: with figures per wijk at the end of it. */
function viewZoekplek(
  model: Model,
  gemeente: string,
  indicator: Indicator,
  record: Cijferrecord | undefined,
): Partial<Zoekkenmerken> {
  const wijken = (record?.reeksen ?? []).flatMap(({ wijk }) => (wijk === undefined ? [] : [naamVan(model, wijk)]));
  return {
    schakel: wijken.length > 0 ? 'Cijfer per wijk' : 'Indicator',
    wijken,
    jaren: record?.perioden,
    doelen: (indicator.geeftZichtOp ?? [])
      .filter(({ naar }) => gemeenteVan(naar) === gemeente)
      .map(({ naar }) => viewDoellink(model, naar).tekst),
  };
}

function viewCijfers(model: Model, record: Cijferrecord): Indicatorcijfers {
  const urls = maakUrls(model.site.pad);
  const { indicator, gemeente, reeksen, format } = record;
  const vanSoort = (soort: Reeks['soort']): Reeks[] => reeksen.filter((reeks) => reeks.soort === soort);
  const [hoofd, ...rest] = vanSoort('gemeente');
  const naast = [...vanSoort('gemeente'), ...vanSoort('land')];
  const zinnen = [hoofd, ...rest].flatMap((reeks) =>
    reeks === undefined ? [] : alleZinnen(maakZinnen({ ...record, eigen: [reeks], naast: vanSoort('land') })),
  );
  const spreiding = viewSpreiding(record);
  const wijken = vanGemeente(model.wijken, gemeente).filter(({ id }) => reeksen.some((reeks) => reeks.wijk === id));
  const gemeenteItem = vind(model.gemeenten, gemeente);
  return {
    zinnen,
    spreiding,
    leesregel: indicator.leesregel,
    methode: methodeVan(indicator),
    grafieken: [
      bereikgrafiek(model, record, spreiding ?? zinnen.join(' ')),
      verloopgrafiek(model, record, zinnen.join(' ')),
    ].flatMap((grafiek) => grafiek ?? []),
    tabellen: viewTabellen(record, naamVan(model, gemeente)),
    wijken: wijken.map((wijk) => ({
      naam: wijk.naam,
      href: `${urls.wijk(wijk.id)}#${indicator.id}`,
      zinnen: alleZinnen(
        maakZinnen({ indicator, eigen: reeksen.filter((reeks) => reeks.wijk === wijk.id), naast, format }),
      ),
    })),
    weggelaten: wijken.length === 0 ? [] : (gemeenteItem.nietGetoond ?? []).map(({ naam, reden }) => ({ naam, reden })),
    noten: notenVan(reeksen),
    definitie: definitieVan(model, indicator),
    downloads: [
      { tekst: 'CSV', href: urls.indicatorbestand(gemeente, indicator.id, 'csv') },
      { tekst: 'JSON', href: urls.indicatorbestand(gemeente, indicator.id, 'json') },
    ],
  };
}

function viewTabellen(record: Cijferrecord, gemeente: string): Indicatorcijfers['tabellen'] {
  const titel = `${record.indicator.naam} in ${gemeente}`;
  const metJaren = (reeksen: Reeks[]): Cijferrecord => {
    const jaren = new Set(reeksen.flatMap(({ waarnemingen }) => waarnemingen.map(({ periode }) => periode)));
    return { ...record, reeksen, perioden: [...jaren].sort() };
  };
  const wijken = metJaren(record.reeksen.filter(({ soort }) => soort === 'wijk'));
  const naast = metJaren(record.reeksen.filter(({ soort }) => soort !== 'wijk'));
  const gelijk = wijken.perioden.join() === naast.perioden.join();
  if (gelijk || wijken.reeksen.length === 0 || naast.reeksen.length === 0)
    return [{ titel, ...tabelVan(metJaren(record.reeksen)) }];
  return [
    { titel: `${titel}, per wijk`, ...tabelVan(wijken) },
    { titel: `${titel} als geheel`, ...tabelVan(naast) },
  ];
}

/** How far the wijken lie apart in the last year; estimates get no highest or lowest by name. */
function viewSpreiding({ indicator, reeksen, perioden, format }: Cijferrecord): string | undefined {
  const wijken = reeksen.filter(({ soort }) => soort === 'wijk');
  const periode = perioden.findLast((jaar) => wijken.some((reeks) => puntIn(reeks, jaar)?.waarde !== undefined));
  if (periode === undefined) return undefined;
  const punten = wijken.flatMap((reeks) => {
    const punt = puntIn(reeks, periode);
    return punt?.waarde === undefined
      ? []
      : [{ naam: reeks.naam, waarde: punt.waarde, tekst: format(punt.waarde, punt) }];
  });
  const gesorteerd = [...punten].sort((a, b) => a.waarde - b.waarde);
  const [laagste, hoogste] = [gesorteerd[0], gesorteerd.at(-1)];
  if (laagste === undefined || hoogste === undefined || punten.length < 2) return undefined;
  if (indicator.methode === 'model')
    return `De schattingen voor de wijken lopen in ${periode} van ${laagste.tekst} tot ${hoogste.tekst}. Een rangorde geven we niet: verschillen kunnen toeval zijn.`;
  const namen = (waarde: number): string =>
    formatOpsomming(punten.filter((punt) => punt.waarde === waarde).map(({ naam }) => naam));
  return `Van de wijken is het in ${periode} het hoogst in ${namen(hoogste.waarde)} (${hoogste.tekst}) en het laagst in ${namen(laagste.waarde)} (${laagste.tekst}).`;
}

function definitieVan(model: Model, indicator: Item<Cijferindicator>): Indicatorcijfers['definitie'] {
  const eenheden = {
    aantal: 'aantal',
    procent: 'procent',
    euro: 'euro',
    duizendEuro: 'euro, in duizenden',
    score: 'rapportcijfer',
  };
  const { berekendUit } = indicator;
  const naam = (id: string): string => vind(model.indicatoren, id).naam.toLowerCase();
  const regels: [string, string | undefined][] = [
    ['Wat is het?', indicator.definitie],
    ['Leeftijd', indicator.leeftijd],
    ['Deel van', indicator.noemer],
    ['Geteld', indicator.teller],
    ['Eenheid', eenheden[indicator.eenheid]],
    ['Hoe gemaakt', methodeVan(indicator)],
    [
      'Berekening',
      berekendUit &&
        `Waar de bron geen percentage geeft, deelt deze site ${naam(berekendUit.teller)} door ${naam(berekendUit.noemer)} en rondt af op hele procenten.`,
    ],
    ['Wat telt als verschil', indicator.merkbaarVerschil?.waarom],
  ];
  return regels.flatMap(([wat, tekst]) => (tekst === undefined ? [] : [{ wat, tekst }]));
}
