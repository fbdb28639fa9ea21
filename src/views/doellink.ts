import type { Model } from '../model/aggregate.ts';
import { doelMetId } from '../model/doel.ts';
import type { Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A doel by its id `bestand#sleutel`, with the page that shows it: the plan or the product that states it. */
export function viewDoellink(model: Model, id: string): Verwijzing {
  const urls = maakUrls(model.site.pad);
  const [bestand = '', sleutel = ''] = id.split('#');
  const plan = model.plannen.find((kandidaat) => kandidaat.doelen === bestand);
  const product = model.producten.find((kandidaat) => kandidaat.id === bestand);
  const pagina =
    plan !== undefined ? urls.plan(plan.id) : product !== undefined ? urls.product(product.id) : urls.bronnen();
  return { tekst: doelMetId(model, id).titel, href: `${pagina}#${sleutel}` };
}
