import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/aggregate.ts';
import type { Cijferstatus } from '../model/schemas/meting.ts';
import { reeksnaam, type Cijferrecord } from './cijferblok.ts';

/** One figure as data: the same record that the page shows, with where it comes from. */
export interface Downloadregel {
  indicator: string;
  gebied: string;
  soort: string;
  regiocodes: string;
  periode: string;
  waarde: number | null;
  eenheid: string;
  status: Cijferstatus;
  stadium: string;
  aard: string;
  noot: string;
  bron: string;
  tabel: string;
  licentie: string;
  /** `<levering>:<regel>` in `data/metingen`; two or more where figures were added up or divided. */
  herkomst: string;
}

/** Every figure of one indicator in one gemeente, as rows. */
export function downloadregels(model: Model, { indicator, reeksen }: Cijferrecord): Downloadregel[] {
  return reeksen.flatMap((reeks) =>
    reeks.waarnemingen.map(({ periode, waarde, status, stadium, noot, metingen }) => {
      const herkomsten = [...new Set(metingen.map(({ levering }) => levering))].flatMap((id) =>
        model.herkomsten.filter((herkomst) => herkomst.id === id),
      );
      const samen = (teksten: string[]): string => [...new Set(teksten)].join('; ');
      return {
        indicator: indicator.id,
        gebied: reeksnaam(reeks),
        soort: reeks.soort,
        regiocodes: reeks.codes.join(' '),
        periode,
        waarde: waarde ?? null,
        eenheid: indicator.eenheid,
        status,
        stadium,
        aard: reeks.aard,
        noot,
        bron: samen(herkomsten.map(({ titel }) => titel)),
        tabel: samen(herkomsten.map(({ tabel }) => tabel)),
        licentie: samen(herkomsten.map(({ licentie }) => licentie)),
        herkomst: metingen.map(({ levering, regel }) => `${levering}:${String(regel)}`).join(' '),
      };
    }),
  );
}

/** The rows as CSV with a header; a cell never starts as a formula. */
export function formatCsv(regels: readonly Downloadregel[]): string {
  return stringify([...regels], { header: true, escape_formulas: true });
}

/** The rows as JSON, with what they mean. */
export function formatJson(record: Cijferrecord, regels: readonly Downloadregel[]): string {
  const { id, naam, definitie, eenheid, teller, noemer, leeftijd, methode, richting, leesregel, onthullingsprofiel } =
    record.indicator;
  const uitleg = {
    id,
    naam,
    definitie,
    eenheid,
    teller,
    noemer,
    leeftijd,
    methode,
    richting,
    leesregel,
    onthullingsprofiel,
  };
  return `${JSON.stringify({ indicator: uitleg, gemeente: record.gemeente, cijfers: regels }, null, 1)}\n`;
}
