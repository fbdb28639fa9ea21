import { gemeenteVan, type Inhoud } from './collecties.ts';

/** The editions of a gemeente's product agreements, newest first. */
export function editiesVan({ producten }: Pick<Inhoud, 'producten'>, gemeente: string): string[] {
  const eigen = producten.filter(({ id }) => gemeenteVan(id) === gemeente).map(({ id }) => editieVan(id));
  return [...new Set(eigen)].sort().reverse();
}

/** The edition of a product id: its second path segment. */
export function editieVan(productId: string): string {
  return productId.split('/')[1] ?? '';
}
