import type { Reeks, Waarneming } from '../model/reeks.ts';
import type { Eenheid } from '../model/schemas/indicator.ts';
import type { Cijferstatus } from '../model/schemas/meting.ts';
import { formatDecimalen, formatEuro, formatGetal } from './format.ts';

/** A figure as text, in the unit of its indicator; with the observation itself where it has as many decimals as its source. */
export type Cijferformat = (waarde: number, bij?: Waarneming) => string;

/**
 * How the figures of one indicator are written: with one decimal where the delivery has decimals, so that 6 stands as
 * `6,0%` between `5,5%` and `6,2%`, and a whole 34 of another delivery stays `34%`. Thousands of euros are written out:
 * 313 → `€ 313.000`.
 */
export function maakCijferformat(eenheid: Eenheid, reeksen: readonly Reeks[]): Cijferformat {
  const metDecimalen = new Set<string>();
  for (const { waarnemingen } of reeksen)
    for (const { waarde, metingen } of waarnemingen)
      if (waarde !== undefined && !Number.isInteger(waarde))
        for (const { levering } of metingen) metDecimalen.add(levering);
  const kommagetal: Cijferformat = (waarde, bij) => {
    const heeft =
      bij === undefined ? metDecimalen.size > 0 : bij.metingen.some(({ levering }) => metDecimalen.has(levering));
    const decimalen = eenheid === 'score' || heeft ? 1 : 0;
    return formatDecimalen(waarde, decimalen);
  };
  // A line must not break between the sign and the amount.
  const euro = (waarde: number): string => formatEuro(waarde).replace(' ', '\u00a0');
  const vormen: Record<Eenheid, Cijferformat> = {
    aantal: (waarde) => formatGetal(waarde),
    procent: (waarde, bij) => `${kommagetal(waarde, bij)}%`,
    score: kommagetal,
    euro,
    duizendEuro: (waarde) => euro(Math.round(waarde * 1000)),
  };
  return vormen[eenheid];
}

/** The same, short enough for a chart: millions of euros as `€ 46,8 mln`. The exact figure stands in the table. */
export function kortCijferformat(eenheid: Eenheid, format: Cijferformat): Cijferformat {
  if (eenheid !== 'euro') return format;
  return (waarde, bij) =>
    Math.abs(waarde) < 1e6 ? format(waarde, bij) : `€\u00a0${formatDecimalen(waarde / 1e6, 1)} mln`;
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
  return waarneming.stadium === 'voorlopig'
    ? `${format(waarneming.waarde, waarneming)} (voorlopig)`
    : format(waarneming.waarde, waarneming);
}
