import type { Model } from '../model/aggregate.ts';
import { feitNamen, type FeitNaam, type Factsheet } from '../model/schemas/factsheet.ts';
import type { Item } from '../model/collecties.ts';
import { naamVan, vind, viewBronnen, viewStand, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** One answer of one gemeente; undefined text means that the source has none. */
export interface Antwoord {
  gemeente: string;
  /** Value for the choice in the URL. */
  slug: string;
  href: string;
  tekst: string | undefined;
  reden: string;
  punten: string[];
  /** Says that this is our reading of another document, with its year; undefined for a factsheet of the source. */
  lezing: string | undefined;
}

export interface VergelijkenPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  keuzes: { slug: string; naam: string }[];
  feiten: { sleutel: string; titel: string; antwoorden: Antwoord[] }[];
  schalen: { vraag: string; href: string; links: string; rechts: string }[];
  /** Whether the source gives any position on a schaal. */
  metPosities: boolean;
  artikelen: { titel: string; href: string; inHetKort: string }[];
  plannen: { gemeente: string; titel: string; href: string; inHetKort: string }[];
}

/** Props of the comparison of gemeenten: twelve facts side by side, and the way to the schalen. */
export function viewVergelijken(model: Model): VergelijkenPagina {
  const urls = maakUrls(model.site.pad);
  const eerste = vanDeBron(model)[0];
  return {
    kop: {
      titel: 'Gemeenten vergelijken',
      soort: 'Vergelijken',
      inHetKort: `Hoe ${String(vanDeBron(model).length)} gemeenten hun sociale teams hadden ingericht, naast elkaar. Een momentopname: ${eerste?.peildatum ?? ''}.`,
      href: urls.vergelijken(),
      kruimels: [],
      bronnen: eerste === undefined ? [] : viewBronnen(model, [{ ...eerste.bron, plaats: 'factsheets' }]),
      zoek: { soort: 'Overzicht' },
    },
    stand: eerste && viewStand(model, eerste.bron.document),
    keuzes: vanDeBron(model).map((factsheet) => ({ slug: factsheet.id, naam: naamVan(model, factsheet.id) })),
    feiten: (Object.keys(feitNamen) as FeitNaam[]).map((sleutel) => ({
      sleutel,
      titel: feitNamen[sleutel],
      antwoorden: [...vanDeBron(model), ...model.factsheets.filter((factsheet) => factsheet.afgeleid === true)].map(
        (factsheet) => viewFeit(model, factsheet, sleutel),
      ),
    })),
    schalen: schalenOpVolgorde(model).map((schaal) => ({
      vraag: schaal.vraag,
      href: urls.schaal(schaal.id),
      links: schaal.links,
      rechts: schaal.rechts,
    })),
    metPosities: model.factsheets.some((factsheet) =>
      factsheet.schalen.some((antwoord) => antwoord.positie !== undefined),
    ),
    artikelen: model.artikelen
      .filter((artikel) => artikel.rubriek === 'vergelijken')
      .sort((a, b) => a.volgorde - b.volgorde)
      .map((artikel) => ({ titel: artikel.titel, href: urls.artikel(artikel.id), inHetKort: artikel.inHetKort })),
    plannen: model.plannen.map((plan) => ({
      gemeente: naamVan(model, plan.id.split('/')[0] ?? ''),
      titel: plan.titel,
      href: urls.plan(plan.id),
      inHetKort: plan.inHetKort,
    })),
  };
}

export interface SchaalPagina {
  kop: Paginakop;
  stand: Stand;
  keuzes: { slug: string; naam: string }[];
  links: string;
  rechts: string;
  antwoorden: (Antwoord & { positie: number | undefined })[];
  vorige: Verwijzing | undefined;
  volgende: Verwijzing | undefined;
}

/** Props of one schaal: its poles and the answers side by side. A position is shown only where the source has one. */
export function viewSchaal(model: Model, id: string): SchaalPagina {
  const urls = maakUrls(model.site.pad);
  const schaal = vind(model.schalen, id);
  const reeks = schalenOpVolgorde(model);
  const plek = reeks.findIndex((kandidaat) => kandidaat.id === id);
  const naast = (stap: number): Verwijzing | undefined => {
    const buur = reeks[plek + stap];
    return buur && { tekst: buur.vraag, href: urls.schaal(buur.id) };
  };
  return {
    kop: {
      titel: schaal.vraag,
      soort: `Schaal ${String(schaal.volgorde)} van ${String(reeks.length)}`,
      inHetKort: schaal.inHetKort,
      href: urls.schaal(id),
      kruimels: [{ tekst: 'Gemeenten vergelijken', href: urls.vergelijken() }],
      bronnen: viewBronnen(model, [schaal.bron]),
      kenmerk: { id, bestand: schaal.bestand },
      zoek: { soort: 'Schaal' },
    },
    stand: viewStand(model, schaal.bron.document),
    keuzes: vanDeBron(model).map((factsheet) => ({ slug: factsheet.id, naam: naamVan(model, factsheet.id) })),
    links: schaal.links,
    rechts: schaal.rechts,
    antwoorden: vanDeBron(model).map((factsheet) => {
      const antwoord = factsheet.schalen.find((kandidaat) => kandidaat.schaal === id);
      return {
        gemeente: naamVan(model, factsheet.id),
        slug: factsheet.id,
        href: urls.gemeente(factsheet.id),
        tekst: antwoord?.antwoord,
        reden: 'geen antwoord in de bron',
        punten: [],
        lezing: undefined,
        positie: antwoord?.positie,
      };
    }),
    vorige: naast(-1),
    volgende: naast(1),
  };
}

export interface FactsheetDeel {
  factsheet: Item<Factsheet>;
  stand: Stand;
  feiten: { titel: string; antwoord: Antwoord }[];
  schalen: { vraag: string; href: string; links: string; rechts: string; antwoord: string }[];
  tekst: string | undefined;
}

/** The factsheet on the page of a gemeente. */
export function viewFactsheet(model: Model, gemeente: string): FactsheetDeel | undefined {
  const urls = maakUrls(model.site.pad);
  const factsheet = model.factsheets.find((kandidaat) => kandidaat.id === gemeente);
  if (factsheet === undefined) return undefined;
  return {
    factsheet,
    stand: viewStand(model, factsheet.bron.document, factsheet.peildatum),
    feiten: (Object.keys(feitNamen) as FeitNaam[]).map((sleutel) => ({
      titel: feitNamen[sleutel],
      antwoord: viewFeit(model, factsheet, sleutel),
    })),
    schalen: schalenOpVolgorde(model).map((schaal) => ({
      vraag: schaal.vraag,
      href: urls.schaal(schaal.id),
      links: schaal.links,
      rechts: schaal.rechts,
      antwoord: factsheet.schalen.find((kandidaat) => kandidaat.schaal === schaal.id)?.antwoord ?? '',
    })),
    tekst: model.gesprekken.find((gesprek) => gesprek.id === gemeente)?.bestand,
  };
}

export interface ArtikelPagina {
  kop: Paginakop;
  stand: Stand;
  tekst: string;
}

/** Props of a longer text that belongs to no gemeente. */
export function viewArtikel(model: Model, id: string): ArtikelPagina {
  const urls = maakUrls(model.site.pad);
  const artikel = vind(model.artikelen, id);
  return {
    kop: {
      titel: artikel.titel,
      soort: 'Achtergrond',
      inHetKort: artikel.inHetKort,
      href: urls.artikel(id),
      kruimels: [{ tekst: 'Gemeenten vergelijken', href: urls.vergelijken() }],
      bronnen: viewBronnen(model, [artikel.bron]),
      kenmerk: { id, bestand: artikel.bestand },
      zoek: { soort: 'Achtergrond' },
    },
    stand: viewStand(model, artikel.bron.document),
    tekst: artikel.bestand,
  };
}

/** The factsheets that the source itself has; our own readings of plans stand beside them. */
function vanDeBron(model: Model) {
  return model.factsheets.filter((factsheet) => factsheet.afgeleid !== true);
}

function schalenOpVolgorde(model: Model) {
  return [...model.schalen].sort((a, b) => a.volgorde - b.volgorde);
}

function viewFeit(model: Model, factsheet: Item<Factsheet>, sleutel: FeitNaam): Antwoord {
  const feit = factsheet.feiten[sleutel];
  return {
    gemeente: naamVan(model, factsheet.id),
    slug: factsheet.id,
    href: maakUrls(model.site.pad).gemeente(factsheet.id),
    tekst: feit.status === 'bekend' ? feit.tekst : undefined,
    reden: feit.status === 'onbekend' ? feit.reden : '',
    punten: feit.status === 'bekend' ? (feit.punten ?? []) : [],
    lezing:
      factsheet.afgeleid === true
        ? `onze lezing van het plan (${viewStand(model, factsheet.bron.document).jaar})`
        : undefined,
  };
}
