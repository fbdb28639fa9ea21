import type { TelEenheid } from './onthulling/profielen.ts';

/**
 * The word that readers see with a count. Casussen and voorzieningen are groups that the disclosure rules need, not what
 * a partner counts ("24 nieuwsbrieven"): what is counted then stands in the name of the registratie.
 */
export function telwoordVan(telEenheid: TelEenheid | undefined): string | undefined {
  return telEenheid === 'casussen' || telEenheid === 'voorzieningen' ? undefined : telEenheid;
}
