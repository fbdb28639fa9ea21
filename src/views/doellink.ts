import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import type { Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A doel by its id `bestand#sleutel`, with the page that shows it: the plan or the product that states it. */
export function viewDoellink(model: Model, id: string): Verwijzing {
  const urls = maakUrls(model.site.pad);
  const [bestand = '', sleutel = ''] = id.split('#');
  const plan = model.plannen.find((kandidaat) => kandidaat.doelen === bestand);
  const product = model.producten.find((kandidaat) => kandidaat.id === bestand);
  const { titel } = doelMetId(model, id);
  if (plan !== undefined) return { tekst: titel, href: `${urls.plan(plan.id)}#${sleutel}` };
  if (product !== undefined) return { tekst: titel, href: `${urls.product(product.id)}#doel-${sleutel}` };
  return { tekst: titel, href: urls.bronnen() };
}

/** The indicators that say something about a doel, on the pages of its gemeente; without a figure they say so there. */
export function viewIndicatorenBij(model: Model, id: string): Verwijzing[] {
  const urls = maakUrls(model.site.pad);
  return model.indicatoren
    .filter((indicator) => indicator.geeftZichtOp?.some(({ naar }) => naar === id))
    .map((indicator) => ({
      tekst: indicator.cijfer === 'opDezeSite' ? indicator.naam : `${indicator.naam} (geen cijfer)`,
      href: urls.indicator(gemeenteVan(id), indicator.id),
    }));
}
