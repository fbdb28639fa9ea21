import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { ketensVan, telSchakels, type Doelketen } from '../model/keten.ts';
import { heeftCijfers } from '../model/reeks.ts';
import type { Doel } from '../model/schemas/doelen.ts';
import { maakRecord } from './cijferrecord.ts';
import { maakZinnen } from './cijferzin.ts';
import { viewDoellink } from './doellink.ts';
import { formatHoofdletter, formatNorm, formatRitme } from './format.ts';
import {
  naamVan,
  vind,
  viewBronnen,
  viewKruimels,
  viewStand,
  type Paginakop,
  type Stand,
  type Verwijzing,
} from './kop.ts';
import { breukzinnen, formatSchakel, lijnNaar, maakDraadje, type Draadje, type Kraal, type Lijn } from './schakel.ts';
import { maakUrls } from './url.ts';

/** Something that hangs on a bead: a link with a few words, and where it comes from. */
export interface Kraalitem extends Verwijzing {
  toelichting: string | undefined;
  groep: string | undefined;
}

/** One bead of the big thread. */
export interface Schakelstap {
  kraal: Kraal;
  soort: string;
  /** What is there, counted; or that there is nothing. */
  titel: string;
  vol: boolean;
  lijn: Lijn;
  afgeleid: string | undefined;
  /** What most of the items lack, said once. */
  zin: string | undefined;
  items: Kraalitem[];
  stand: Stand | undefined;
  /** In the gap after this bead: what is missing. */
  breuk: string | undefined;
}

export interface DoelPagina {
  kop: Paginakop;
  kern: string;
  draadje: Draadje;
  stappen: Schakelstap[];
  omhoog: (Verwijzing & { waarom: string })[];
  omlaag: (Verwijzing & { waarom: string })[];
  overzicht: Verwijzing;
}

const soortnamen: Record<Doel['soort'], string> = {
  opgave: 'Opgave',
  doelstelling: 'Doelstelling',
  verwachtResultaat: 'Verwacht resultaat',
  productdoel: 'Doel van een product',
};

/** Props of the page of one doel: its thread from top to bottom, with the gaps in words. */
export function viewDoel(model: Model, id: string): DoelPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const keten = ketensVan(model, gemeente).find((kandidaat) => kandidaat.id === id);
  if (keten === undefined) throw new Error(`no doel ${id}`);
  const lijst = vind(model.doelen, keten.lijst);
  const editie = keten.lijst.split('/').length === 3 ? keten.lijst.split('/')[1] : undefined;
  const overzicht = { tekst: 'Rode draad', href: urls.rodeDraad(gemeente) };
  const link = (naar: string, waarom: string) => ({
    tekst: viewDoellink(model, naar).tekst,
    href: urls.doel(naar),
    waarom,
  });
  return {
    kop: {
      titel: keten.doel.titel,
      soort: soortnamen[keten.doel.soort],
      inHetKort: keten.doel.tekst,
      href: urls.doel(id),
      kruimels: viewKruimels(model, gemeente, overzicht),
      bronnen: viewBronnen(model, [
        keten.doel.bron ?? lijst.bron,
        ...keten.producten.map(({ product }) => product.bron),
      ]),
      kenmerk: { id, bestand: lijst.bestand },
      zoek: {
        soort: 'Doel',
        schakel: 'Doel',
        herhaalt: true,
        doelen: [keten.doel.titel, ...keten.omhoog.map(({ naar }) => viewDoellink(model, naar).tekst)],
        partner: keten.producten.map(({ product }) => naamVan(model, product.partner)),
        ...(editie === undefined ? {} : { jaar: editie }),
        jaren: [viewStand(model, (keten.doel.bron ?? lijst.bron).document).jaar],
      },
    },
    kern: kernzin(keten),
    draadje: maakDraadje(keten),
    stappen: viewStappen(model, gemeente, keten),
    omhoog: keten.omhoog.map(({ naar, waarom }) => link(naar, waarom)),
    omlaag: keten.omlaag.map(({ naar, waarom }) => link(naar, waarom)),
    overzicht,
  };
}

function kernzin(keten: Doelketen): string {
  const aantal = telSchakels(keten);
  if (aantal.product === 0) return 'Wie aan dit doel werkt, is niet te zeggen: op deze site hangt er geen product aan.';
  if (aantal.registratie === 0)
    return keten.producten.every(({ product }) => product.registraties.length === 0)
      ? 'Of dit doel dichterbij komt, is niet te zeggen: er is niets afgesproken om bij te houden.'
      : 'Of dit doel dichterbij komt, is niet te zeggen: aan dit doel is op deze site niets gekoppeld dat wordt bijgehouden.';
  return aantal.cijfer === 0
    ? 'Wat er gebeurt, wordt bijgehouden. Of dit doel dichterbij komt, is niet te zeggen: er is geen cijfer.'
    : 'Wat er gebeurt, wordt bijgehouden, en er zijn cijfers over de bewoners. Of het een door het ander komt, is niet te zeggen.';
}

function viewStappen(model: Model, gemeente: string, keten: Doelketen): Schakelstap[] {
  const aantal = telSchakels(keten);
  const breuken = new Map(
    breukzinnen(keten).map(({ na, tekst, uitleg }) => [na, uitleg === undefined ? tekst : `${tekst} ${uitleg}`]),
  );
  const draadje = maakDraadje(keten);
  const stand = keten.producten[0] && viewStand(model, keten.producten[0].product.bron.document);
  const stap = (kraal: Exclude<Kraal, 'doel'>, soort: string, items: Kraalitem[], eigenStand?: Stand): Schakelstap => ({
    kraal,
    soort,
    titel:
      aantal[kraal] === 0
        ? `Geen ${soort.replaceAll('\u00ad', '').toLowerCase()}`
        : formatSchakel(kraal, aantal[kraal]),
    vol: aantal[kraal] > 0,
    lijn: draadje.lijnen[draadje.kralen.findIndex((deel) => deel.kraal === kraal)] ?? 'heel',
    afgeleid: aantal[kraal] > 0 && lijnNaar(keten, kraal) === 'afgeleid' ? afgeleidwoorden[kraal] : undefined,
    zin: kraal === 'registratie' ? ritmezin(items) : undefined,
    items,
    stand: aantal[kraal] > 0 ? eigenStand : undefined,
    breuk: breuken.get(kraal),
  });
  const items = productitems(model, keten);
  return [
    {
      kraal: 'doel',
      soort: 'Doel',
      titel: keten.doel.titel,
      vol: true,
      lijn: draadje.lijnen[0] ?? 'breuk',
      afgeleid: undefined,
      zin: undefined,
      items: [],
      stand: viewStand(model, vind(model.doelen, keten.lijst).bron.document),
      breuk: breuken.get('doel'),
    },
    stap('product', 'Product', items.producten, stand),
    stap('activiteit', 'Activiteit', items.activiteiten, stand),
    stap('afspraak', 'Resultaat\u00adafspraak', items.afspraken, stand),
    stap('registratie', 'Registratie', items.registraties, stand),
    stap('indicator', 'Indicator', indicatoritems(model, gemeente, keten)),
    stap('cijfer', 'Cijfer', cijferitems(model, gemeente, keten)),
  ];
}

/** Of how many registraties was agreed how often; nothing when of all. */
function ritmezin(items: readonly Kraalitem[]): string | undefined {
  const met = items.filter(({ toelichting }) => toelichting !== undefined).length;
  if (met === items.length) return undefined;
  return met === 0
    ? 'Hoe vaak is nergens afgesproken.'
    : `Bij ${String(met)} van de ${String(items.length)} is afgesproken hoe vaak.`;
}

function prefix(voor: string, tekst: string | undefined): string | undefined {
  return tekst === undefined ? undefined : `${voor}${tekst}`;
}

const afgeleidwoorden: Partial<Record<Kraal, string>> = {
  product: 'Dat dit product bij dit doel hoort, is onze lezing.',
  activiteit: 'Dat deze activiteiten bij dit doel horen, is onze lezing.',
  afspraak: 'Dat deze afspraken bij dit doel horen, is onze lezing.',
  indicator: 'Dat dit cijfer iets over het doel zegt, is onze lezing.',
};

function productitems(model: Model, keten: Doelketen) {
  const urls = maakUrls(model.site.pad);
  const meer = new Set(keten.producten.map(({ product }) => product.id)).size > 1;
  const uniek = (items: Kraalitem[]): Kraalitem[] => [...new Map(items.map((item) => [item.href, item])).values()];
  const delen = keten.producten.map((deel) => ({
    ...deel,
    href: (sleutel: string): string => `${urls.product(deel.product.id)}#${sleutel}`,
    groep: meer ? deel.product.titel : undefined,
  }));
  return {
    producten: uniek(
      delen.map(({ product, waarom, herkomst }) => ({
        tekst: product.titel,
        href: urls.product(product.id),
        toelichting: herkomst === 'afgeleid' ? waarom : `${naamVan(model, product.partner)}. ${product.inHetKort}`,
        groep: undefined,
      })),
    ),
    activiteiten: uniek(
      delen.flatMap(({ activiteiten, href, groep }) =>
        activiteiten.map(({ sleutel, titel, tekst }) => ({
          tekst: titel ?? tekst ?? '',
          href: href(sleutel),
          toelichting: undefined,
          groep,
        })),
      ),
    ),
    afspraken: uniek(
      delen.flatMap(({ afspraken, href, groep }) =>
        afspraken.map(({ sleutel, nummer, titel, norm }) => ({
          tekst: `${nummer}. ${titel}`,
          href: href(sleutel),
          toelichting: prefix('Norm: ', formatNorm(norm)),
          groep,
        })),
      ),
    ),
    registraties: uniek(
      delen.flatMap(({ registraties, href, groep }) =>
        registraties.map(({ sleutel, wat, ritme }) => ({
          tekst: formatHoofdletter(wat),
          href: href(sleutel),
          toelichting: prefix('Hoe vaak: ', formatRitme(ritme)),
          groep,
        })),
      ),
    ),
  };
}

function indicatoritems(model: Model, gemeente: string, { indicatoren }: Doelketen): Kraalitem[] {
  const urls = maakUrls(model.site.pad);
  return indicatoren.map(({ indicator, waarom }) => ({
    tekst: indicator.naam,
    href: urls.indicator(gemeente, indicator.id),
    toelichting: waarom,
    groep: undefined,
  }));
}

function cijferitems(model: Model, gemeente: string, { indicatoren }: Doelketen): Kraalitem[] {
  const urls = maakUrls(model.site.pad);
  return indicatoren.flatMap(({ indicator, metCijfers }) => {
    if (!metCijfers || !heeftCijfers(indicator)) return [];
    const record = maakRecord(model, indicator, gemeente);
    const eigen = record.reeksen.filter(({ soort }) => soort === 'gemeente').slice(0, 1);
    const zin = maakZinnen({ ...record, indicator, eigen, naast: [] })?.stand ?? '';
    return [
      { tekst: indicator.naam, href: urls.indicator(gemeente, indicator.id), toelichting: zin, groep: undefined },
    ];
  });
}
