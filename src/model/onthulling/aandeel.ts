import type { Bescherming } from './profielen.ts';
import type { Gepubliceerd } from './tabel.ts';

/** A percentage, or why there is none. Whole, because the counts behind it are rounded. */
export type Aandeel =
  | { status: 'waarde'; procent: number }
  | { status: 'geheim'; reden: 'geheimGetal' | 'kleineNoemer' | 'bijnaNiemandOfIedereen' };

/**
 * A percentage made after the boundary: from two published counts, so that it says nothing that they do not say.
 * Secret under a denominator of 100, and where it says that almost nobody or almost everybody is meant: that is a
 * statement about a small group (CBS, Kerncijfers wijken en buurten, sections 5.5–5.8).
 */
export function publiceerAandeel(
  teller: Gepubliceerd | undefined,
  noemer: Gepubliceerd | undefined,
  bescherming: Bescherming | undefined,
): Aandeel {
  if (typeof teller !== 'number' || typeof noemer !== 'number') return { status: 'geheim', reden: 'geheimGetal' };
  const procent = Math.round((100 * teller) / noemer);
  if (bescherming === undefined) {
    return noemer > 0 ? { status: 'waarde', procent } : { status: 'geheim', reden: 'kleineNoemer' };
  }
  if (noemer < bescherming.minimaleNoemer) return { status: 'geheim', reden: 'kleineNoemer' };
  const uiterste = Math.min(teller, noemer - teller) <= bescherming.geheimTotEnMet || procent === 0 || procent === 100;
  return uiterste ? { status: 'geheim', reden: 'bijnaNiemandOfIedereen' } : { status: 'waarde', procent };
}

/** Whether a published percentage is the one that `publiceerAandeel` makes of these published counts. */
export function isVeiligAandeel(
  procent: number,
  teller: Gepubliceerd | undefined,
  noemer: Gepubliceerd | undefined,
  bescherming: Bescherming | undefined,
): boolean {
  const eigen = publiceerAandeel(teller, noemer, bescherming);
  return eigen.status === 'waarde' && eigen.procent === procent;
}
