import { opvolgerVan } from '../model/opvolger.ts';
import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Product } from '../model/schemas/product.ts';
import { isVerlopen, laatsteDag, type Geldigheid } from '../model/versheid.ts';
import { formatDatum } from './format.ts';
import { viewStand, type Stand, type Verwijzing } from './kop.ts';
import { editieVan } from '../model/edities.ts';
import { maakUrls } from './url.ts';

/** How fresh a record is, in words; undefined where nobody wrote it down. */
export interface Versheid {
  eigenaar: string | undefined;
  gecontroleerd: string | undefined;
  geldigTot: string | undefined;
  /** What a reader must know first: that it no longer holds at the peildatum. */
  verlopen: string | undefined;
  opvolger: Verwijzing | undefined;
}

/** Owner, last check and last day of a record. */
export function viewVersheid(model: Model, item: Geldigheid & { eigenaar?: string | undefined }): Versheid {
  const dag = laatsteDag(item);
  return {
    eigenaar: item.eigenaar,
    gecontroleerd: item.laatstGecontroleerd && formatDatum(item.laatstGecontroleerd),
    geldigTot: dag && formatDatum(dag),
    verlopen: isVerlopen(item, model.site.peildatum) ? `Dit gold tot en met ${formatDatum(dag ?? '')}.` : undefined,
    opvolger: undefined,
  };
}

/** The same for a product: its edition may say who owns it, its looptijd is how long it holds, a later edition replaces it. */
export function viewProductversheid(model: Model, product: Item<Product>): Versheid {
  const opvolger = opvolgerVan(model, product);
  const editie = model.edities.find(({ id }) => id === `${gemeenteVan(product.id)}/${editieVan(product.id)}`);
  const versheid = viewVersheid(model, {
    ...product,
    eigenaar: product.eigenaar ?? editie?.eigenaar,
    laatstGecontroleerd: product.laatstGecontroleerd ?? editie?.laatstGecontroleerd,
  });
  const lezing = product.geldigTot === undefined && product.looptijd.herkomst === 'afgeleid' ? ' (onze lezing)' : '';
  const dag = versheid.geldigTot ?? '';
  return {
    ...versheid,
    geldigTot: `${dag}${lezing}`,
    verlopen:
      versheid.verlopen === undefined
        ? undefined
        : `De looptijd eindigde op ${dag}${lezing}. ${opvolger === undefined ? 'Wat daarna is afgesproken, staat niet in de gelezen documenten.' : 'Er is een latere editie.'}`,
    opvolger: opvolger && {
      tekst: `${opvolger.titel} ${editieVan(opvolger.id)}`,
      href: maakUrls(model.site.pad).product(opvolger.id),
    },
  };
}

/** The age stamp of a product: marked when its looptijd is over, also when its document is not old. */
export function viewProductstand(model: Model, product: Item<Product>, tekst?: string): Stand {
  return metVerlopen(
    viewStand(model, product.bron.document, tekst),
    isVerlopen(product, model.site.peildatum) ? 'De looptijd is voorbij.' : undefined,
  );
}

/** The age stamp of an edition: marked when the looptijd of all its products is over. */
export function viewEditiestand(model: Model, gemeente: string, editie: string, tekst?: string): Stand | undefined {
  const producten = model.producten.filter(({ id }) => gemeenteVan(id) === gemeente && editieVan(id) === editie);
  const [eerste] = producten;
  if (eerste === undefined) return undefined;
  return metVerlopen(
    viewStand(model, eerste.bron.document, tekst),
    producten.every((product) => isVerlopen(product, model.site.peildatum))
      ? `De looptijd van alle producten is voorbij.`
      : undefined,
  );
}

/** The age stamp of a plan: marked when its period is over. */
export function viewPlanstand(model: Model, plan: Geldigheid & { bron: { document: string } }): Stand {
  const { verlopen } = viewVersheid(model, plan);
  return metVerlopen(viewStand(model, plan.bron.document), verlopen);
}

/** Owner and last check in one line of words, the same on every page */
export function versheidszin({ eigenaar, gecontroleerd }: Versheid): string {
  return `Wie hierover gaat: ${eigenaar ?? 'niet genoemd'}. Laatst gecontroleerd: ${gecontroleerd ?? 'niet bekend'}.`;
}

function metVerlopen(stand: Stand, verlopen: string | undefined): Stand {
  return verlopen === undefined ? stand : { ...stand, oud: true, verlopen };
}
