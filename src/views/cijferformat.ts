import type { Reeks, Waarneming } from '../model/reeks.ts';
import type { Eenheid } from '../model/schemas/indicator.ts';
import type { Cijferstatus } from '../model/schemas/meting.ts';
import { formatEuro, formatGetal } from './format.ts';

/** A figure as text, in the unit of its indicator. */
export type Cijferformat = (waarde: number) => string;

/**
 * How the figures of one indicator are written: all with one decimal when any of them has one, so that 6 stands as
 * `6,0%` between `5,5%` and `6,2%`. Thousands of euros are written out: 313 → `€ 313.000`.
 */
export function maakCijferformat(eenheid: Eenheid, reeksen: readonly Reeks[]): Cijferformat {
  const waarden = reeksen.flatMap(({ waarnemingen }) => waarnemingen.map(({ waarde }) => waarde ?? 0));
  const decimalen = eenheid === 'score' || waarden.some((waarde) => !Number.isInteger(waarde)) ? 1 : 0;
  const kommagetal = (waarde: number): string =>
    waarde.toLocaleString('nl-NL', { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });
  const vormen: Record<Eenheid, Cijferformat> = {
    aantal: formatGetal,
    procent: (waarde) => `${kommagetal(waarde)}%`,
    score: kommagetal,
    euro: formatEuro,
    duizendEuro: (waarde) => formatEuro(Math.round(waarde * 1000)),
  };
  return vormen[eenheid];
}

/** The same, short enough for a chart: millions of euros as `€ 46,8 mln`. The exact figure stands in the table. */
export function kortCijferformat(eenheid: Eenheid, format: Cijferformat): Cijferformat {
  if (eenheid !== 'euro') return format;
  return (waarde) =>
    waarde < 1e6
      ? format(waarde)
      : `€ ${(waarde / 1e6).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} mln`;
}

/** The words for a figure that is not there. */
export const statuswoorden: Record<Exclude<Cijferstatus, 'waarde'>, string> = {
  geheim: 'geheim: te weinig mensen',
  onbekend: 'onbekend',
  nvt: 'niet van toepassing',
  nogNiet: 'nog niet bekend',
  vervallen: 'bestaat niet meer',
};

/** A figure or the words for why there is none; provisional figures say so. */
export function formatWaarneming(waarneming: Waarneming | undefined, format: Cijferformat): string {
  if (waarneming === undefined) return 'geen cijfer';
  if (waarneming.status !== 'waarde' || waarneming.waarde === undefined)
    return waarneming.status === 'waarde' ? 'onbekend' : statuswoorden[waarneming.status];
  return waarneming.stadium === 'voorlopig' ? `${format(waarneming.waarde)} (voorlopig)` : format(waarneming.waarde);
}
