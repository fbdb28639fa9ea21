import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Doel } from '../model/schemas/doelen.ts';
import type { Product } from '../model/schemas/product.ts';
import { formatAantal, formatHoofdletter, formatTelwoord } from './format.ts';
import { naamVan, vanGemeente, vind, type Verwijzing } from './kop.ts';
import type { Locatierolregel } from './locatierol.ts';
import { viewBladkop, viewBladvoet, viewRest, type RaadsbladPagina } from './raadsblad.ts';
import { wijkcijfers } from './raadsblad-cijfers.ts';
import { viewBladcijfers, viewBladdoelen, viewBladgeleverd, viewBladvragen } from './raadsblad-delen.ts';
import { breedte, pasOp, regelsOver, regelsVan } from './raadsblad-maat.ts';
import { wijkvragen } from './raadsblad-vragen.ts';
import { maakUrls } from './url.ts';
import { viewWijkbasis, type Wijkbasis } from './wijk.ts';

/** Props of the sheet of one wijk. */
export function viewWijkblad(model: Model, id: string): RaadsbladPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(id);
  const pagina = viewWijkbasis(model, id);
  const { naam } = vind(model.wijken, id);
  const volledig = pagina.kop.href;
  const href = urls.raadsblad('wijken', id);
  const [plek] = pagina.ankerplaatsen;
  const producten = vanGemeente(model.producten, gemeente).length;
  const cijfers = viewBladcijfers(
    wijkcijfers(model, id),
    {
      geen: `Op deze site staan geen cijfers over ${naam}.`,
      context: 'Deze cijfers gaan over alle bewoners; het is geen resultaat van een partner.',
    },
    volledig,
  );
  const rest = {
    conclusie: [plekzin(plek), productzin(naam, producten, pagina.inDeWijk.length), leverzin(naam, pagina)].filter(
      (zin) => zin !== '',
    ),
    doel: viewDoel(model, gemeente, naam),
    geleverd: viewBladgeleverd(
      pagina.geleverd,
      {
        niets: `Over ${naam} is aan deze site niets geleverd.`,
        wie: 'Partners leverden',
        waarover: `over ${naam}`,
      },
      `${volledig}#per-wijk`,
    ),
    cijfers,
    vragen: viewBladvragen(
      wijkvragen(
        model,
        { id, naam },
        {
          plek,
          centra: pagina.centra,
          producten,
          genoemd: pagina.inDeWijk.length,
          perWijk: pagina.perWijk.length,
          zonderRitme: pagina.perWijk.filter(({ ritme }) => ritme === undefined).length,
          geleverd: pagina.geleverd.length,
          laatsteCijfer: cijfers.regels
            .map(({ jaar }) => jaar)
            .sort()
            .at(-1),
        },
      ),
      urls.bevindingen(gemeente),
    ),
  };
  const alle = [...plekpunten(pagina), ...productpunten(model, pagina)];
  const kern = alle.length === 0 ? `Over ${naam} staat in de gelezen documenten geen afspraak.` : '';
  const punten = pasOp(alle, regelsOver(rest, kern), ({ naam: wat, tekst }) =>
    regelsVan(`${wat}: ${tekst}`, breedte.tekst),
  );
  return {
    kop: viewBladkop(pagina.kop, href, `Raadsblad. ${pagina.kop.soort}`),
    stand: pagina.productStand ?? plek?.stand,
    ...rest,
    afgesproken: {
      kern,
      tabel: [],
      punten,
      rest: viewRest(alle.length - punten.length, ['punt', 'punten'], volledig),
    },
    voet: viewBladvoet(model, href, { tekst: naam, href: volledig }, [
      ...pagina.kop.bronnen,
      ...cijfers.regels.flatMap(({ bronnen }) => bronnen),
    ]),
  };
}

function viewDoel(model: Model, gemeente: string, wijk: string): RaadsbladPagina['doel'] {
  const urls = maakUrls(model.site.pad);
  const doelen = doelenVan(model, gemeente).map(({ id, doel }): Verwijzing => ({
    tekst: doel.titel,
    href: urls.doel(id),
  }));
  return {
    titel: 'Wat willen we bereiken?',
    tekst: undefined,
    ...viewBladdoelen(doelen, urls.rodeDraad(gemeente)),
    noot:
      doelen.length === 0
        ? 'Op deze site staan geen doelen van deze gemeente.'
        : `Deze doelen gelden voor heel ${naamVan(model, gemeente)}. Een doel voor ${wijk} alleen staat niet op deze site.`,
  };
}

/** The doelen of the plans of a gemeente; of the highest kind that a plan has. */
function doelenVan(model: Model, gemeente: string): { id: string; doel: Doel }[] {
  const volgorde: Doel['soort'][] = ['opgave', 'doelstelling', 'verwachtResultaat', 'productdoel'];
  return vanGemeente(model.plannen, gemeente).flatMap((plan) => {
    const lijst = model.doelen.find(({ id }) => id === plan.doelen);
    const soort = volgorde.find((kandidaat) => lijst?.doelen.some((doel) => doel.soort === kandidaat));
    return (lijst?.doelen ?? [])
      .filter((doel) => doel.soort === soort)
      .map((doel) => ({ id: `${lijst?.id ?? ''}#${doel.sleutel}`, doel }));
  });
}

function plekpunten({ ankerplaatsen, centra, kop }: Wijkbasis): RaadsbladPagina['afgesproken']['punten'] {
  return [...ankerplaatsen, ...centra].map((rol) => ({
    naam: rol.naam,
    href: `${kop.href}#terecht`,
    tekst: `${rol.plek ?? 'nog geen vaste plek'}, ${rol.statusTekst} (${rol.stand.tekst})`,
    onbekend: !rol.vast,
  }));
}

/** What products promise in this wijk by name: the short names of those parts. */
function productpunten(model: Model, { inDeWijk }: Wijkbasis): RaadsbladPagina['afgesproken']['punten'] {
  return inDeWijk.map(({ titel, href, partner, punten }) => {
    const product = model.producten.find(({ id }) => maakUrls(model.site.pad).product(id) === href);
    const namen = punten.flatMap((punt) => korteNaam(product, punt.href.split('#')[1]) ?? []);
    const tekst = namen.length === 0 ? 'het product als geheel' : [...new Set(namen)].join('; ');
    return { naam: `${titel} (${partner})`, href, tekst, onbekend: false };
  });
}

function korteNaam(product: Item<Product> | undefined, sleutel: string | undefined): string | undefined {
  if (product === undefined || sleutel === undefined) return undefined;
  const delen = product.activiteiten.flatMap((activiteit) => [
    activiteit,
    ...(activiteit.onderdelen ?? []).map((deel) => ({ ...deel, titel: deel.titel ?? activiteit.titel })),
  ]);
  return [...product.resultaatafspraken, ...delen].find((deel) => deel.sleutel === sleutel)?.titel;
}

function plekzin(plek: Locatierolregel | undefined): string {
  if (plek === undefined) return 'Een vaste plek van het wijkteam staat niet op deze site.';
  const stand = `${plek.stand.tekst}${plek.stand.oud ? ', daarna niet nagegaan' : ''}`;
  return plek.plek === undefined
    ? `Een vaste plek van het wijkteam is er in de bron niet: ${plek.statusTekst} (${stand}).`
    : `De plek van het wijkteam is ${plek.plek}: ${plek.statusTekst} (${stand}).`;
}

function productzin(naam: string, producten: number, genoemd: number): string {
  if (producten === 0) return '';
  if (genoemd === 0) return `Geen van de ${formatTelwoord(producten)} producten noemt ${naam} met naam.`;
  return `${formatHoofdletter(formatTelwoord(genoemd))} van de ${formatTelwoord(producten)} producten ${genoemd === 1 ? 'noemt' : 'noemen'} ${naam} met naam.`;
}

function leverzin(naam: string, { perWijk, geleverd, inDeWijk }: Wijkbasis): string {
  if (geleverd.length > 0)
    return `Over ${naam} zijn ${formatAantal(geleverd.length, 'cijfer of stuk', 'cijfers en stukken')} geleverd.`;
  if (perWijk.length > 0)
    return `Van ${perWijk.length === 1 ? 'de ene registratie' : `de ${formatTelwoord(perWijk.length)} registraties`} per wijk is niets geleverd.`;
  return inDeWijk.length === 0
    ? ''
    : 'Per wijk is geen registratie afgesproken, dus wat dat opleverde is niet te zeggen.';
}
