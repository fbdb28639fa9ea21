import type { Periode } from '../onthulling/periodes.ts';
import type { Ritme } from '../schemas/basis.ts';

/** How many months a calendar-bound rhythm takes; other rhythms name no dates. */
const maandenVan: Partial<Record<Ritme['soort'], number>> = { maand: 1, kwartaal: 3, halfjaar: 6, jaar: 12 };

/**
 * The periods that a rhythm cuts a looptijd into: calendar months, quarters, half-years or years, cut off where the
 * looptijd begins and ends. Without such a rhythm nothing says when, so the looptijd itself is the only period.
 */
export function periodenVan(ritme: Pick<Ritme, 'soort'>, looptijd: Periode): Periode[] {
  const stap = maandenVan[ritme.soort];
  if (stap === undefined) return [{ van: looptijd.van, totEnMet: looptijd.totEnMet }];
  const eerste = maandVan(looptijd.van) - (maandVan(looptijd.van) % stap);
  const perioden: Periode[] = [];
  for (let maand = eerste; beginVan(maand) <= looptijd.totEnMet; maand += stap) {
    const [van, totEnMet] = [beginVan(maand), eindVan(maand + stap - 1)];
    perioden.push({
      van: van < looptijd.van ? looptijd.van : van,
      totEnMet: totEnMet > looptijd.totEnMet ? looptijd.totEnMet : totEnMet,
    });
  }
  return perioden;
}

/** The part of an address or file name that stands for a period: `2025`, `2025-kw1`, or both dates. */
export function periodeslug(periode: Periode): string {
  const heel = kalenderperiode(periode);
  if (heel === undefined) return `${periode.van}-tot-${periode.totEnMet}`;
  const { jaar, stap, nummer } = heel;
  const soort = { 1: 'm', 3: 'kw', 6: 'hj' }[stap];
  return soort === undefined ? jaar : `${jaar}-${soort}${String(nummer)}`;
}

/** A period in words: `2025`, `1e kwartaal 2025`, or both dates. */
export function periodenaam(periode: Periode): string {
  const heel = kalenderperiode(periode);
  if (heel === undefined) return `${datumnaam(periode.van)} tot en met ${datumnaam(periode.totEnMet)}`;
  const { jaar, stap, nummer } = heel;
  if (stap === 12) return jaar;
  if (stap === 1) return `${maandnamen[nummer - 1] ?? ''} ${jaar}`;
  return `${String(nummer)}e ${stap === 3 ? 'kwartaal' : 'halfjaar'} ${jaar}`;
}

/** `2025-03-01` → `1 maart 2025`. */
export function datumnaam(datum: string): string {
  const [jaar = '', maand, dag] = datum.split('-');
  return `${String(Number(dag))} ${maandnamen[Number(maand) - 1] ?? ''} ${jaar}`;
}

/** The calendar period with exactly these dates, if there is one. */
function kalenderperiode({ van, totEnMet }: Periode): { jaar: string; stap: number; nummer: number } | undefined {
  const [eerste, laatste] = [maandVan(van), maandVan(totEnMet)];
  const stap = laatste - eerste + 1;
  const heel = van === beginVan(eerste) && totEnMet === eindVan(laatste) && eerste % stap === 0;
  if (!heel || !Object.values(maandenVan).includes(stap)) return undefined;
  return { jaar: van.slice(0, 4), stap, nummer: (eerste % 12) / stap + 1 };
}

/** Months are counted from the year 0, so that steps need no carrying over. */
function maandVan(datum: string): number {
  return Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1;
}

function beginVan(maand: number): string {
  return new Date(Date.UTC(Math.floor(maand / 12), maand % 12, 1)).toISOString().slice(0, 10);
}

function eindVan(maand: number): string {
  return new Date(Date.UTC(Math.floor(maand / 12), (maand % 12) + 1, 0)).toISOString().slice(0, 10);
}

const maandnamen = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
