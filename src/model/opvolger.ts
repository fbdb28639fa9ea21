import { gemeenteVan, slugVan, type Inhoud, type Item } from './collecties.ts';
import type { Product } from './schemas/product.ts';

/** The same product in the first later edition, if there is one: editions of a product keep their file name. */
export function opvolgerVan(inhoud: Pick<Inhoud, 'producten'>, product: Item<Product>): Item<Product> | undefined {
  return inhoud.producten
    .filter(
      ({ id }) => gemeenteVan(id) === gemeenteVan(product.id) && slugVan(id) === slugVan(product.id) && id > product.id,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
