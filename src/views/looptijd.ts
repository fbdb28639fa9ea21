import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Product } from '../model/schemas/product.ts';
import type { Stand } from './kop.ts';
import { viewProductstand } from './versheid.ts';

/** The age stamp of an agreement in the words of an inwoner: for when it was made, and that it may be gone. */
export function viewAfspraakstand(model: Model, product: Item<Product>): Stand {
  const stand = viewProductstand(model, product, `afspraak voor ${product.looptijd.tekst}`);
  return stand.verlopen === undefined ? stand : { ...stand, verlopen: 'Of dit er nu nog is, weten we niet.' };
}
