import type { Model } from '../model/aggregate.ts';
import { wijkenIn } from '../model/aanwezigheid.ts';
import { gemeenteVan, slugVan, type Item } from '../model/collecties.ts';
import type { Waar } from '../model/schemas/basis.ts';
import type { Product, Registratie } from '../model/schemas/product.ts';

/** One choice above a list: what it looks at, and what can be chosen. */
export interface Filterveld {
  naam: string;
  label: string;
  opties: { waarde: string; tekst: string }[];
}

/** A filter with its options in alphabetical order. */
export function filterveld(naam: string, label: string, opties: readonly [string, string][]): Filterveld {
  const gesorteerd = opties.map(([waarde, tekst]) => ({ waarde, tekst }));
  return { naam, label, opties: gesorteerd.sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl')) };
}

const ritmenamen: Record<string, string> = {
  nietAfgesproken: 'niet afgesproken',
  tweejaar: 'eens per twee jaar',
  driejaar: 'eens per drie jaar',
  vijfjaar: 'eens per vijf jaar',
  schoolvakantie: 'elke schoolvakantie',
  schooljaar: 'elk schooljaar',
  blok: 'elk blok',
  week: 'elke week',
  maand: 'elke maand',
  kwartaal: 'elk kwartaal',
  halfjaar: 'elk halfjaar',
  jaar: 'elk jaar',
};

/** The filter on rhythm, with the rhythms that occur. */
export function ritmefilter(ritmes: readonly string[]): Filterveld {
  return filterveld(
    'ritme',
    'Hoe vaak',
    [...new Set(ritmes)].map((soort) => [soort, ritmenamen[soort] ?? soort]),
  );
}

/**
 * The wijken, as slugs, that a part names, directly or through a place; and for a registratie per wijk those that the
 * product names, or all.
 */
export function wijkenBij(model: Model, product: Item<Product>, waar: Waar | undefined, bij?: Registratie): string {
  const genoemd = wijkenIn(model, waar);
  const perWijk = bij?.uitsplitsing?.some(({ naar }) => naar === 'wijk') === true;
  if (!perWijk || genoemd.length > 0) return genoemd.map(slugVan).sort().join(' ');
  const eigen = wijkenIn(model, product.waar);
  const alle = model.wijken.map(({ id }) => id).filter((id) => gemeenteVan(id) === gemeenteVan(product.id));
  return (eigen.length > 0 ? eigen : alle).map(slugVan).sort().join(' ');
}
