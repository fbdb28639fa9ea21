import type { z } from 'zod';
import type { telEenheid } from '../schemas/product.ts';

export type TelEenheid = z.infer<typeof telEenheid>;
export type Profielnaam = 'zorg' | 'vrij' | 'gepubliceerd';

/** What a profile asks of a published count. Counts are whole numbers of one `telEenheid`. */
export interface Bescherming {
  /** Raw counts from 0 up to and including this number are secret; zero too. */
  geheimTotEnMet: number;
  /** Every other count is published as the nearest multiple of this number. */
  veelvoud: number;
  /** How many consecutive values in 0…`geheimTotEnMet` must stay possible for a hidden count. */
  minimaleBandbreedte: number;
  /** A percentage is published only from this (published) denominator. */
  minimaleNoemer: number;
}

/**
 * The disclosure profiles; `undefined` means that nothing is hidden or rounded.
 *
 * - `zorg`: CBS, Kerncijfers wijken en buurten, section 5.8 (youth care and Wmo): 0–7 is secret, the rest is rounded
 *   to 5, rates are computed after rounding; section 5.5: percentages from 100 in the denominator. The band of 5 is
 *   the project's own choice (design, section 7).
 * - `vrij`: what is counted is not people.
 * - `gepubliceerd`: CBS or RIVM published the figure and made it safe.
 */
export const profielen: Readonly<Record<Profielnaam, Bescherming | undefined>> = {
  zorg: { geheimTotEnMet: 7, veelvoud: 5, minimaleBandbreedte: 5, minimaleNoemer: 100 },
  vrij: undefined,
  gepubliceerd: undefined,
};

/** The profile of every `telEenheid`. There is no default: a new unit without a profile does not compile. */
export const profielVanTelEenheid: Readonly<Record<TelEenheid, Profielnaam>> = {
  personen: 'zorg',
  huishoudens: 'zorg',
  casussen: 'zorg',
  activiteiten: 'vrij',
  bijeenkomsten: 'vrij',
  voorzieningen: 'vrij',
  euro: 'vrij',
};
