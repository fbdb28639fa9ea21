import { chartStrook, type Strookpunt, type Strookrij } from '../charts/strook.ts';
import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import { reeksenVan, type Reeks, type Waarneming } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import { formatWaarneming, maakCijferformat, type Cijferformat } from './cijferformat.ts';
import { maakZinnen } from './cijferzin.ts';
import type { Grafiek } from './grafiek.ts';
import { isOud, viewBronnen, type Bronregel, type Stand } from './kop.ts';
import { maakUrls } from './url.ts';

/** Everything the site shows of one indicator in one gemeente: sentence, chart, table, alt text and download come from it. */
export interface Cijferrecord {
  indicator: Item<Cijferindicator>;
  gemeente: string;
  reeksen: Reeks[];
  /** All years of all series, oldest first. */
  perioden: string[];
  format: Cijferformat;
}

/** The record of one indicator in one gemeente. */
export function maakRecord(model: Model, indicator: Item<Cijferindicator>, gemeente: string): Cijferrecord {
  const reeksen = reeksenVan(model, indicator, gemeente);
  const perioden = [...new Set(reeksen.flatMap((reeks) => reeks.waarnemingen.map(({ periode }) => periode)))].sort();
  return { indicator, gemeente, reeksen, perioden, format: maakCijferformat(indicator.eenheid, reeksen) };
}

/** A sign in a chart and what it stands for. */
export interface Tekenuitleg {
  teken: 'eigen' | 'ander' | 'gemeente' | 'land' | 'vierkant' | 'ruit';
  tekst: string;
}

/** One indicator for one wijk, as the wijk page shows it. */
export interface Cijferblok {
  id: string;
  naam: string;
  href: string;
  /** The conclusion first, then what it rests on. */
  zinnen: string[];
  leesregel: string;
  methode: string;
  stand: Stand;
  legenda: Tekenuitleg[];
  grafiek: Grafiek;
}

const methodes: Record<Cijferindicator['methode'], string> = {
  registratie: 'geteld of geregistreerd',
  enquete: 'gevraagd in een enquête',
  model: 'een modelschatting, geen telling',
  boekhouding: 'overgenomen uit de boekhouding van de gemeente',
};

/** How the source made the figure: words that follow `Dit cijfer is …`. */
export function methodeVan(indicator: Cijferindicator): string {
  return methodes[indicator.methode];
}

/** The block of a wijk; undefined where this indicator has no figures per wijk. */
export function viewCijferblok(
  model: Model,
  record: Cijferrecord,
  wijk: { id: string; naam: string },
): Cijferblok | undefined {
  const { indicator, gemeente, reeksen, format } = record;
  const eigen = reeksen.filter((reeks) => reeks.wijk === wijk.id);
  if (eigen.length === 0) return undefined;
  const naast = reeksen.filter(({ soort }) => soort !== 'wijk');
  const zinnen = maakZinnen({ indicator, eigen, naast, format });
  const rijen = strookrijen(record, wijk.id);
  const heeft = (kies: (rij: Strookrij) => unknown): boolean => rijen.some((rij) => kies(rij) !== undefined);
  return {
    id: indicator.id,
    naam: indicator.naam,
    href: maakUrls(model.site.pad).indicator(gemeente, indicator.id),
    zinnen,
    leesregel: indicator.leesregel,
    methode: methodeVan(indicator),
    stand: viewCijferstand(model, eigen),
    legenda: [
      { teken: 'eigen', tekst: wijk.naam },
      { teken: 'ander', tekst: 'andere wijken' },
      ...(heeft(({ gemeente: punt }) => punt)
        ? [{ teken: 'gemeente' as const, tekst: `heel ${naast.find(({ soort }) => soort === 'gemeente')?.naam ?? ''}` }]
        : []),
      ...(heeft(({ land }) => land) ? [{ teken: 'land' as const, tekst: 'Nederland' }] : []),
    ],
    grafiek: {
      titel: `${indicator.naam}: ${wijk.naam} tussen de andere wijken`,
      conclusie: zinnen.join(' '),
      opties: chartStrook(rijen, schaalVan(record)),
      tabel: tabelVan(record),
      bronnen: bronnenVan(model, reeksen),
    },
  };
}

/** Age of the newest figure in these series. */
export function viewCijferstand(model: Model, reeksen: readonly Reeks[]): Stand {
  const laatste = reeksen
    .map((reeks) => reeks.waarnemingen.at(-1))
    .sort((a, b) => ((a?.periode ?? '') < (b?.periode ?? '') ? 1 : -1))[0];
  const jaar = laatste?.periode ?? '';
  const levering = model.herkomsten.find(({ id }) => id === laatste?.metingen[0]?.levering);
  return { jaar, oud: isOud(model, Number(jaar)), tekst: levering?.titel ?? '' };
}

/** A row per area and a column per year; what is not there is said in words. */
export function tabelVan({ reeksen, perioden, format }: Cijferrecord): Grafiek['tabel'] {
  return {
    koppen: ['Gebied', ...perioden],
    getallen: perioden.map((_, i) => i + 1),
    rijen: reeksen.map((reeks) => [
      reeksnaam(reeks),
      ...perioden.map((periode) => formatWaarneming(puntIn(reeks, periode), format)),
    ]),
  };
}

/** The name of a series; planned money and what came of it are told apart. */
export function reeksnaam({ naam, aard }: Reeks): string {
  return aard === 'raming' ? `${naam} (begroot)` : naam;
}

/** The documents behind these series, each once. */
export function bronnenVan(model: Model, reeksen: readonly Reeks[]): Bronregel[] {
  const leveringen = new Set(
    reeksen.flatMap(({ waarnemingen }) =>
      waarnemingen.flatMap(({ metingen }) => metingen.map(({ levering }) => levering)),
    ),
  );
  return viewBronnen(
    model,
    model.herkomsten.filter(({ id }) => leveringen.has(id)).map(({ bron }) => bron),
  );
}

/** The two ends of the scale, with their text: round numbers around all values, and never under nul. */
export function schaalVan({ indicator, reeksen, format }: Cijferrecord): { van: Strookpunt; tot: Strookpunt } {
  const waarden = reeksen
    .filter(({ soort }) => soort === 'wijk' || indicator.eenheid !== 'aantal')
    .flatMap(({ waarnemingen }) => waarnemingen.flatMap(({ waarde }) => (waarde === undefined ? [] : [waarde])));
  const [laag, hoog] = waarden.length === 0 ? [0, 1] : [Math.min(...waarden), Math.max(...waarden)];
  const macht = 10 ** Math.floor(Math.log10(Math.max(hoog - laag, hoog / 100, 1e-3)));
  const keer = (hoog - laag) / macht;
  const stap = keer < 2 ? macht / 5 : keer < 5 ? macht / 2 : macht;
  const rond = (waarde: number): number => Math.round(waarde * 1e6) / 1e6;
  const van = rond(Math.max(0, Math.floor((laag - stap / 4) / stap) * stap));
  const tot = rond(Math.ceil((hoog + stap / 4) / stap) * stap);
  const einde = indicator.eenheid === 'procent' ? Math.min(100, tot) : tot;
  const kort = Number.isInteger(van) && Number.isInteger(einde) ? maakCijferformat(indicator.eenheid, []) : format;
  const punt = (waarde: number): Strookpunt => ({ naam: '', waarde, label: kort(waarde) });
  return { van: punt(van), tot: punt(einde) };
}

export function puntIn(reeks: Reeks | undefined, periode: string): Waarneming | undefined {
  return reeks?.waarnemingen.find((punt) => punt.periode === periode);
}

function strookrijen({ indicator, reeksen, perioden, format }: Cijferrecord, wijk: string): Strookrij[] {
  const punt = (reeks: Reeks | undefined, periode: string): Strookpunt[] => {
    const waarde = puntIn(reeks, periode)?.waarde;
    return reeks === undefined || waarde === undefined ? [] : [{ naam: reeks.naam, waarde, label: format(waarde) }];
  };
  // A total of all wijken lies far off a scale that shows the wijken, so counts are compared among wijken only.
  const metGemeente = indicator.eenheid !== 'aantal';
  const naast = (soort: Reeks['soort']): Reeks | undefined =>
    metGemeente ? reeksen.find((reeks) => reeks.soort === soort) : undefined;
  return perioden
    .filter((periode) => reeksen.some((reeks) => reeks.soort === 'wijk' && puntIn(reeks, periode) !== undefined))
    .map((periode) => {
      const eigen = reeksen.filter((reeks) => reeks.wijk === wijk);
      const punten = eigen.flatMap((reeks) => punt(reeks, periode));
      return {
        periode,
        reden: punten.length > 0 ? undefined : formatWaarneming(puntIn(eigen[0], periode), format),
        eigen: punten,
        anderen: reeksen
          .filter((reeks) => reeks.soort === 'wijk' && reeks.wijk !== wijk)
          .flatMap((reeks) => punt(reeks, periode)),
        gemeente: punt(naast('gemeente'), periode)[0],
        land: punt(naast('land'), periode)[0],
      };
    });
}
