import type { Eenheid } from './schemas/indicator.ts';

/** What is impossible about a value in its unit, or undefined. */
export function waardefout(waarde: number, eenheid: Eenheid): { message: string; remedy: string } | undefined {
  const tekst = String(waarde);
  const geld = eenheid === 'euro' || eenheid === 'duizendEuro';
  if (waarde < 0 && !geld)
    return {
      message: 'een waarde onder nul kan hier niet',
      remedy: 'Verbeter de waarde, of zet een code zoals -99997 in het importregister',
    };
  if (eenheid === 'procent' && waarde > 100)
    return { message: `${tekst} is meer dan 100 procent`, remedy: 'Verbeter de waarde of de eenheid' };
  if (eenheid === 'score' && waarde > 10)
    return {
      message: `${tekst} is hoger dan een 10`,
      remedy: 'Een score loopt van 0 tot en met 10; verbeter de waarde',
    };
  if (eenheid === 'aantal' && !Number.isInteger(waarde))
    return { message: `${tekst} is geen heel aantal`, remedy: 'Schrijf het zonder punt voor duizendtallen' };
  return undefined;
}
