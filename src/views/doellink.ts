import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import type { Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A doel by its id `bestand#sleutel`, with the page that follows its thread. */
export function viewDoellink(model: Model, id: string): Verwijzing {
  return { tekst: doelMetId(model, id).titel, href: maakUrls(model.site.pad).doel(id) };
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
