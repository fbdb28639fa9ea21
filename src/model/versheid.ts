/** What a record may say about how long it holds; dates and years are whole days, the last one included. */
export interface Geldigheid {
  geldigTot?: string | undefined;
  laatstGecontroleerd?: string | undefined;
  looptijd?: { totEnMet: string } | string | undefined;
  periode?: { totEnMet?: number | undefined } | undefined;
}

/** Information older than this many years before the peildatum may no longer hold (design, section 2). */
const jarenVers = 2;

/** The last day on which a record holds, undefined when nothing says so; `geldigTot` goes before looptijd and period. */
export function laatsteDag({ geldigTot, looptijd, periode }: Geldigheid): string | undefined {
  if (geldigTot !== undefined) return geldigTot;
  if (typeof looptijd === 'object') return looptijd.totEnMet;
  return periode?.totEnMet === undefined ? undefined : `${String(periode.totEnMet)}-12-31`;
}

/** Whether the last day of a record lies before the peildatum. */
export function isVerlopen(item: Geldigheid, peildatum: string): boolean {
  const dag = laatsteDag(item);
  return dag !== undefined && dag < peildatum;
}

/** Whether nobody wrote this down or checked it in the two years before the peildatum; `jaar` is the year it is from. */
export function isOngecontroleerd(item: Geldigheid, jaar: number, peildatum: string): boolean {
  return laatsteJaar(item, jaar) < Number(peildatum.slice(0, 4)) - jarenVers;
}

/** The last year in which somebody wrote a record down or checked it. */
function laatsteJaar({ laatstGecontroleerd }: Geldigheid, jaar: number): number {
  return Math.max(jaar, Number(laatstGecontroleerd?.slice(0, 4) ?? 0));
}
