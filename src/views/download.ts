import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/aggregate.ts';
import type { Cijferstatus } from '../model/schemas/meting.ts';
import type { Reeks } from '../model/reeks.ts';
import type { Cijferrecord } from './cijferrecord.ts';
import { maakUitgave } from './opendata/json.ts';

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
  /** Why this and later figures cannot be compared with earlier ones; empty where they can. */
  breuk: string;
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
        gebied: reeks.naam,
        soort: reeks.soort,
        regiocodes: reeks.codes.join(' '),
        periode,
        waarde: waarde ?? null,
        eenheid: indicator.eenheid,
        status,
        stadium,
        aard: reeks.aard,
        noot,
        breuk: samen(nieuweBreuken(reeks, periode)),
        bron: samen(herkomsten.map(({ titel }) => titel)),
        tabel: samen(herkomsten.map(({ tabel }) => tabel)),
        licentie: samen(herkomsten.map(({ licentie }) => licentie)),
        herkomst: metingen.map(({ levering, regel }) => `${levering}:${String(regel)}`).join(' '),
      };
    }),
  );
}

/** The breaks between the figure before this year and this one. */
function nieuweBreuken({ breuken, waarnemingen }: Reeks, periode: string): string[] {
  const vorige = waarnemingen.findLast((punt) => punt.periode < periode)?.periode;
  return vorige === undefined
    ? []
    : breuken.filter((breuk) => breuk.periode > vorige && breuk.periode <= periode).map(({ reden }) => reden);
}

/** The rows as CSV with a header; a cell never starts as a formula. */
export function formatCsv(regels: readonly Downloadregel[]): string {
  return stringify([...regels], { header: true, escape_formulas: true });
}

/** The rows as JSON, with what they mean and whose they are. */
export function formatJson(
  model: Model,
  { indicator, gemeente }: Cijferrecord,
  regels: readonly Downloadregel[],
): string {
  const { id, naam, definitie, eenheid, teller, noemer, leeftijd, methode } = indicator;
  const { richting, leesregel, onthullingsprofiel, merkbaarVerschil, berekendUit } = indicator;
  const wat = { id, naam, definitie, eenheid, teller, noemer, leeftijd, methode };
  const lezen = { richting, leesregel, onthullingsprofiel, merkbaarVerschil, berekendUit };
  const inhoud = { over: maakUitgave(model), indicator: { ...wat, ...lezen }, gemeente, cijfers: regels };
  return `${JSON.stringify(inhoud, null, 1)}\n`;
}
