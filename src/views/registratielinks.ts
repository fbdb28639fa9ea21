import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import { vanGemeente, type Verwijzing } from './kop.ts';
import { editiesVan } from '../model/edities.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';

/** A gemeente with an edition of its product agreements: what the registration pages are made for. */
export interface Editiepad {
  params: { gemeente: string; editie: string };
}

/** Every edition of every gemeente on the site. */
export function editiepaden(model: Model): Editiepad[] {
  return model.gemeenten.flatMap(({ id }) =>
    editiesVan(model, id).map((editie) => ({ params: { gemeente: id, editie } })),
  );
}

/** The products of one edition; of one partner when that is given. */
export function productenVan(model: Model, gemeente: string, editie: string, partner?: string): Model['producten'] {
  return vanGemeente(model.producten, gemeente).filter(
    (product) => editieVan(product.id) === editie && (partner === undefined || product.partner === partner),
  );
}

/** The partners that have a product in an edition, in order of first product. */
export function partnersVan(model: Model, gemeente: string, editie: string): string[] {
  return [...new Set(productenVan(model, gemeente, editie).map(({ partner }) => partner))];
}

/** The edition before this one, if the site has one. */
export function vorigeEditie(model: Model, gemeente: string, editie: string): string | undefined {
  const edities = editiesVan(model, gemeente);
  return edities[edities.indexOf(editie) + 1];
}

/** The other pages about the same edition, without the page itself. */
export function viewEditielinks(model: Model, gemeente: string, editie: string, zonder: string): Verwijzing[] {
  const urls = maakUrls(model.site.pad);
  const vorige = vorigeEditie(model, gemeente, editie);
  return [
    { tekst: `Afgesproken en geleverd ${editie}`, href: urls.geleverd(gemeente, editie) },
    { tekst: `Hoe meetbaar zijn de afspraken van ${editie}?`, href: urls.kwaliteit(gemeente, editie) },
    { tekst: `Kalender ${editie}`, href: urls.kalender(gemeente, editie) },
    { tekst: `Alle registraties ${editie}`, href: urls.registraties(gemeente, editie) },
    { tekst: `Alle resultaatafspraken ${editie}`, href: urls.afspraken(gemeente, editie) },
    ...(vorige === undefined
      ? []
      : [{ tekst: `Wat is anders dan in ${vorige}?`, href: urls.editieverschil(gemeente, editie) }]),
    { tekst: 'Voor partners: formulieren en controle', href: urls.partnerdesk() },
  ].filter(({ href }) => href !== zonder);
}

/** The file name of a partner's calendar. */
export function kalendernaam(partner: string | undefined): string {
  return partner === undefined ? 'alle-partners' : slugVan(partner);
}
