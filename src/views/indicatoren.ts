import type { Model } from '../model/aggregate.ts';
import { heeftCijfers } from '../model/reeks.ts';
import { maakRecord, puntIn, type Cijferrecord } from './cijferrecord.ts';
import { formatWaarneming } from './cijferformat.ts';
import { maakZinnen } from './cijferzin.ts';
import { indicatorenVan } from './indicator.ts';
import { naamVan, vanGemeente, viewKruimels, type Paginakop, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

export interface IndicatorenPagina {
  kop: Paginakop;
  onderwerpen: {
    id: string;
    naam: string;
    inHetKort: string;
    indicatoren: { naam: string; href: string; zin: string }[];
    /** Named somewhere as to be measured, without a figure on this site. */
    zonder: { naam: string; href: string; reden: string }[];
  }[];
  aantalMet: number;
  aantalZonder: number;
  vergelijken: Verwijzing | undefined;
}

/** Props of the list of all figures of one gemeente, by onderwerp, the missing ones included. */
export function viewIndicatoren(model: Model, gemeente: string): IndicatorenPagina {
  const urls = maakUrls(model.site.pad);
  const naam = naamVan(model, gemeente);
  const onderwerpen = onderwerpenVan(model, gemeente).map(({ onderwerp, indicatoren }) => ({
    id: onderwerp.id,
    naam: onderwerp.naam,
    inHetKort: onderwerp.inHetKort,
    indicatoren: indicatoren.filter(heeftCijfers).map((indicator) => {
      const record = maakRecord(model, indicator, gemeente);
      const eigen = record.reeksen.filter(({ soort }) => soort === 'gemeente').slice(0, 1);
      return {
        naam: indicator.naam,
        href: urls.indicator(gemeente, indicator.id),
        zin:
          maakZinnen({ ...record, indicator, eigen, naast: [] })?.stand ?? 'Op deze site staat hier geen cijfer van.',
      };
    }),
    zonder: indicatoren.flatMap((indicator) =>
      heeftCijfers(indicator)
        ? []
        : [{ naam: indicator.naam, href: urls.indicator(gemeente, indicator.id), reden: indicator.reden }],
    ),
  }));
  const tel = (lijst: 'indicatoren' | 'zonder'): number =>
    onderwerpen.reduce((tot, onderwerp) => tot + onderwerp[lijst].length, 0);
  return {
    kop: {
      titel: `Cijfers over ${naam}`,
      soort: 'Overzicht',
      inHetKort: `Hoe staat ${naam} ervoor? Per onderwerp een zin met het laatste cijfer, en wat er niet is.`,
      href: urls.indicatoren(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: [],
      zoek: { soort: 'Overzicht', schakel: 'Indicator' },
    },
    onderwerpen,
    aantalMet: tel('indicatoren'),
    aantalZonder: tel('zonder'),
    vergelijken: heeftWijkcijfers(model, gemeente)
      ? { tekst: 'Leg wijken naast elkaar', href: urls.cijfersVergelijken(gemeente) }
      : undefined,
  };
}

export interface CijfersVergelijkenPagina {
  kop: Paginakop;
  wijken: { slug: string; naam: string }[];
  /** Gemeente and country, which always stay. */
  altijd: string[];
  onderwerpen: {
    id: string;
    naam: string;
    indicatoren: {
      id: string;
      naam: string;
      href: string;
      periode: string;
      schatting: boolean;
      /** In the order of `wijken` and `altijd`; a cell of two CBS wijken has two lines. */
      wijken: string[][];
      altijd: string[][];
    }[];
  }[];
}

/** Whether a gemeente has figures for more than one wijk. */
export function heeftWijkcijfers(model: Model, gemeente: string): boolean {
  const codes = vanGemeente(model.wijken, gemeente).map((wijk) => wijk.regiocodes.map(({ code }) => code));
  const metCijfer = new Set(model.metingen.map(({ regiocode }) => regiocode));
  return codes.filter((eigen) => eigen.some((code) => metCijfer.has(code))).length > 1;
}

/** Props of the page that lays wijken side by side: the last figure of every indicator that has figures per wijk. */
export function viewCijfersVergelijken(model: Model, gemeente: string): CijfersVergelijkenPagina {
  const urls = maakUrls(model.site.pad);
  const naam = naamVan(model, gemeente);
  const wijken = vanGemeente(model.wijken, gemeente);
  const altijd = [naam, 'Nederland'];
  return {
    kop: {
      titel: `Wijken van ${naam} naast elkaar`,
      soort: 'Vergelijken',
      inHetKort:
        'Het laatste cijfer van elke wijk, per onderwerp. Het jaar staat erbij, en een schatting heet een schatting.',
      href: urls.cijfersVergelijken(gemeente),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Cijfers', href: urls.indicatoren(gemeente) }),
      bronnen: [],
      zoek: { soort: 'Overzicht', schakel: 'Cijfer per wijk' },
    },
    wijken: wijken.map(({ id, naam: wijknaam }) => ({ slug: id.split('/')[1] ?? id, naam: wijknaam })),
    altijd,
    onderwerpen: onderwerpenVan(model, gemeente).flatMap(({ onderwerp, indicatoren }) => {
      const rijen = indicatoren.filter(heeftCijfers).flatMap((indicator) => {
        const record = maakRecord(model, indicator, gemeente);
        const periode = laatsteWijkjaar(record);
        if (periode === undefined) return [];
        return [
          {
            id: indicator.id,
            naam: indicator.naam,
            href: urls.indicator(gemeente, indicator.id),
            periode,
            schatting: indicator.methode === 'model',
            wijken: wijken.map(({ id }) => celVan(record, periode, (reeks) => reeks.wijk === id)),
            altijd: (['gemeente', 'land'] as const).map((soort) =>
              celVan(record, periode, (reeks) => reeks.soort === soort),
            ),
          },
        ];
      });
      return rijen.length === 0 ? [] : [{ id: onderwerp.id, naam: onderwerp.naam, indicatoren: rijen }];
    }),
  };
}

/** The onderwerpen of a gemeente in order, each with its indicators in order. */
export function onderwerpenVan(model: Model, gemeente: string) {
  const alle = indicatorenVan(model, gemeente);
  return [...model.onderwerpen]
    .sort((a, b) => a.volgorde - b.volgorde)
    .map((onderwerp) => ({
      onderwerp,
      indicatoren: alle
        .filter((indicator) => indicator.onderwerp === onderwerp.id)
        .sort((a, b) => a.volgorde - b.volgorde),
    }))
    .filter(({ indicatoren }) => indicatoren.length > 0);
}

function laatsteWijkjaar({ reeksen, perioden }: Cijferrecord): string | undefined {
  return perioden.findLast((periode) =>
    reeksen.some((reeks) => reeks.soort === 'wijk' && puntIn(reeks, periode) !== undefined),
  );
}

/** The lines of a cell of the comparison; two CBS wijken in one wijk are both named. */
function celVan(
  { reeksen, format }: Cijferrecord,
  periode: string,
  hoort: (reeks: Cijferrecord['reeksen'][number]) => boolean,
): string[] {
  const eigen = reeksen.filter(hoort);
  const regels = eigen.map((reeks) => ({ naam: reeks.naam, tekst: formatWaarneming(puntIn(reeks, periode), format) }));
  if (regels.length === 0) return ['geen cijfer'];
  return regels.length === 1 ? regels.map(({ tekst }) => tekst) : regels.map(({ naam, tekst }) => `${naam} ${tekst}`);
}
