import { chartStaven } from '../charts/staven.ts';
import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { ketensVan, schakels, telSchakels, type Doelketen, type Schakel } from '../model/keten.ts';
import { formatGetal, formatHoofdletter, formatOpsomming, formatTelwoord } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import { naamVan, viewBronnen, viewKruimels, viewStand, type Paginakop, type Stand } from './kop.ts';
import { breukzinnen, maakDraadje, type Draadje } from './schakel.ts';
import { maakUrls } from './url.ts';

export interface Draadregel {
  sleutel: string;
  titel: string;
  href: string;
  draadje: Draadje;
  /** Where the thread breaks first. */
  zin: string;
}

export interface DraadPagina {
  kop: Paginakop;
  kern: string;
  documenten: { titel: string; id: string; stand: Stand; zin: string; doelen: Draadregel[] }[];
  dekking: Grafiek;
  tabel: {
    titel: string;
    koppen: string[];
    rijen: { titel: string; href: string; cellen: number[] }[];
    /** Which links of the chain no doel has: said once, no columns of the table. */
    zonder: string;
  };
}

const schakelnamen: Record<Schakel, string> = {
  product: 'Product',
  activiteit: 'Activiteit',
  afspraak: 'Afspraak',
  norm: 'Norm',
  registratie: 'Registratie',
  indicator: 'Indicator',
  cijfer: 'Cijfer',
  oordeel: 'Maat voor het effect',
};

/** The gemeenten that have doelen, and so a thread. */
export function gemeentenMetDoelen(model: Model): string[] {
  return [...new Set(model.doelen.map(({ id }) => gemeenteVan(id)))].sort();
}

/** Props of the overview of the red thread: every doel of a gemeente, and where its thread breaks. */
export function viewDraad(model: Model, gemeente: string): DraadPagina {
  const urls = maakUrls(model.site.pad);
  const ketens = ketensVan(model, gemeente);
  const heel = ketens.filter((keten) => schakels.every((schakel) => telSchakels(keten)[schakel] > 0)).length;
  return {
    kop: {
      titel: 'De rode draad',
      soort: naamVan(model, gemeente),
      inHetKort:
        'Van een doel hoort een draad te lopen naar een cijfer: wie doet wat, wat moet het opleveren en waaraan ziet u dat?',
      href: urls.rodeDraad(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        model.doelen.filter(({ id }) => gemeenteVan(id) === gemeente).map(({ bron }) => bron),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Doel' },
    },
    kern:
      heel === 0
        ? `Van de ${String(ketens.length)} doelen is er geen met een hele draad.`
        : `Van de ${String(ketens.length)} doelen ${heel === 1 ? 'heeft er één' : `hebben er ${String(heel)}`} een hele draad.`,
    documenten: viewDocumenten(model, gemeente, ketens),
    dekking: viewDekking(model, gemeente, ketens),
    tabel: viewDoeltabel(model, ketens),
  };
}

function viewDoeltabel(model: Model, ketens: readonly Doelketen[]): DraadPagina['tabel'] {
  const urls = maakUrls(model.site.pad);
  const rijen = ketens.map((keten) => ({ keten, aantal: telSchakels(keten) }));
  const getoond = schakels.filter((schakel) => rijen.some(({ aantal }) => aantal[schakel] > 0));
  const nergens = schakels.filter((schakel) => !getoond.includes(schakel));
  const namen = nergens.map((schakel) => schakelnamen[schakel].toLowerCase());
  return {
    titel: 'Wat er per doel is',
    koppen: ['Doel', ...getoond.map((schakel) => schakelnamen[schakel])],
    rijen: rijen.map(({ keten, aantal }) => ({
      titel: keten.doel.titel,
      href: urls.doel(keten.id),
      cellen: getoond.map((schakel) => aantal[schakel]),
    })),
    zonder: namen.length === 0 ? '' : `Wat er bij geen van de doelen is: ${formatOpsomming(namen)}.`,
  };
}

/** A row of the overview for one doel. */
export function viewDraadregel(model: Model, keten: Doelketen): Draadregel {
  return {
    sleutel: keten.doel.sleutel,
    titel: keten.doel.titel,
    href: maakUrls(model.site.pad).doel(keten.id),
    draadje: maakDraadje(keten),
    zin: breukzinnen(keten)[0]?.tekst ?? 'De draad loopt door van doel tot cijfer.',
  };
}

function viewDocumenten(model: Model, gemeente: string, ketens: readonly Doelketen[]): DraadPagina['documenten'] {
  return model.doelen
    .filter(({ id }) => gemeenteVan(id) === gemeente)
    .map((lijst) => {
      const eigen = ketens.filter((keten) => keten.lijst === lijst.id);
      const met = (schakel: Schakel): number => eigen.filter((keten) => telSchakels(keten)[schakel] > 0).length;
      return {
        titel: titelVan(model, lijst.id),
        // Two editions may have a list of the same name.
        id: lijst.id.split('/').slice(1).reverse().join('-'),
        stand: viewStand(model, lijst.bron.document),
        zin: `${formatHoofdletter(formatTelwoord(eigen.length))} ${eigen.length === 1 ? 'doel' : 'doelen'}. Een afspraak hoort bij ${formatTelwoord(met('afspraak'))}, een registratie bij ${formatTelwoord(met('registratie'))} en een cijfer bij ${formatTelwoord(met('cijfer'))}.`,
        doelen: eigen.map((keten) => viewDraadregel(model, keten)),
      };
    });
}

/** The plan or product that states a list of doelen. */
function titelVan(model: Model, lijst: string): string {
  const plan = model.plannen.find(({ doelen }) => doelen === lijst);
  const product = model.producten.find(({ id }) => id === lijst);
  return plan?.titel ?? product?.titel ?? lijst;
}

function viewDekking(model: Model, gemeente: string, ketens: readonly Doelketen[]): Grafiek {
  const rijen = schakels.map((schakel) => ({
    naam: schakelnamen[schakel],
    waarde: ketens.filter((keten) => telSchakels(keten)[schakel] > 0).length,
  }));
  const aantal = (schakel: Schakel): number => rijen[schakels.indexOf(schakel)]?.waarde ?? 0;
  return {
    titel: `Hoeveel van de ${String(ketens.length)} doelen hebben deze schakel?`,
    conclusie: `Bij ${formatGetal(aantal('afspraak'))} van de ${formatGetal(ketens.length)} doelen hoort een afspraak, bij ${formatGetal(aantal('norm'))} een norm en bij ${formatGetal(aantal('cijfer'))} een cijfer op deze site. Een maat voor het effect is er bij ${aantal('oordeel') === 0 ? 'geen enkel doel' : formatGetal(aantal('oordeel'))}.`,
    opties: chartStaven(rijen.map((rij) => ({ ...rij, label: formatGetal(rij.waarde) }))),
    tabel: { koppen: ['Schakel', 'Doelen'], rijen: rijen.map(({ naam, waarde }) => [naam, formatGetal(waarde)]) },
    bronnen: viewBronnen(
      model,
      model.doelen.filter(({ id }) => gemeenteVan(id) === gemeente).map(({ bron }) => bron),
    ),
  };
}
