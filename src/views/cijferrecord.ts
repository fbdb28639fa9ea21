import type { Strookpunt } from '../charts/strook.ts';
import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import { reeksenVan, type Reeks, type Waarneming } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import { formatWaarneming, maakCijferformat, type Cijferformat } from './cijferformat.ts';
import { formatOpsomming } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import { isOud, viewBronnen, type Bronregel, type Stand } from './kop.ts';

/** Everything the site shows of one indicator in one gemeente: sentence, chart, table, alt text and download come from it. */
export interface Cijferrecord {
  indicator: Item<Cijferindicator>;
  gemeente: string;
  reeksen: Reeks[];
  /** All years of all series, oldest first. */
  perioden: string[];
  format: Cijferformat;
  /** The deliveries behind all its series. */
  bronnen: Bronregel[];
  /** The paper that a raming stands in, by delivery, where that is no budget: `de kadernota van 2021`. */
  ramingUit: ReadonlyMap<string, string>;
}

/** Records that were made before: every wijk of a gemeente shows the same ones. */
const records = new WeakMap<readonly Reeks[], Cijferrecord>();

/** The record of one indicator in one gemeente. */
export function maakRecord(model: Model, indicator: Item<Cijferindicator>, gemeente: string): Cijferrecord {
  const reeksen = reeksenVan(model, indicator, gemeente);
  const record = records.get(reeksen) ?? {
    indicator,
    gemeente,
    reeksen,
    perioden: jarenVan(reeksen),
    format: maakCijferformat(indicator.eenheid, reeksen),
    bronnen: bronnenVan(model, reeksen),
    ramingUit: new Map(
      model.herkomsten.flatMap(({ id, ramingUit }) => (ramingUit === undefined ? [] : [[id, ramingUit] as const])),
    ),
  };
  records.set(reeksen, record);
  return record;
}

/** All years of these series, oldest first. */
export function jarenVan(reeksen: readonly Reeks[]): string[] {
  return [...new Set(reeksen.flatMap(({ waarnemingen }) => waarnemingen.map(({ periode }) => periode)))].sort();
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
export function tabelVan({
  reeksen,
  perioden,
  format,
}: Pick<Cijferrecord, 'reeksen' | 'perioden' | 'format'>): Grafiek['tabel'] {
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
  return aard === 'raming' ? `${naam} (raming)` : naam;
}

/** The deliveries behind these series, each with its own year, oldest first. */
export function bronnenVan(model: Model, reeksen: readonly Reeks[]): Bronregel[] {
  const leveringen = new Set(
    reeksen.flatMap(({ waarnemingen }) =>
      waarnemingen.flatMap(({ metingen }) => metingen.map(({ levering }) => levering)),
    ),
  );
  const regels = model.herkomsten
    .filter(({ id }) => leveringen.has(id))
    .flatMap(({ bron, jaargang }) => {
      const jaar = Number(jaargang.slice(-4));
      return viewBronnen(model, [bron]).map((regel) => ({
        ...regel,
        stand: { ...regel.stand, jaar: jaargang, oud: isOud(model, jaar) },
      }));
    });
  return regels.sort((a, b) => (a.stand.jaar < b.stand.jaar ? -1 : 1));
}

/** What is said about single figures, each once with the years and areas it belongs to. */
export function notenVan(reeksen: readonly Reeks[]): string[] {
  const namen = { wijk: 'wijken', gemeente: 'gemeente', land: 'Nederland' };
  const metNoot = reeksen.flatMap(({ soort, waarnemingen }) =>
    waarnemingen.filter(({ noot }) => noot !== '').map(({ noot, periode }) => ({ noot, periode, wie: namen[soort] })),
  );
  return [...Map.groupBy(metNoot, ({ noot, wie }) => `${wie}: ${noot}`)].map(([tekst, punten]) => {
    const jaren = [...new Set(punten.map(({ periode }) => periode))].sort();
    return `${formatOpsomming(jaren)}, ${tekst}.`;
  });
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
