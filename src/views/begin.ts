import type { Model } from '../model/aggregate.ts';
import { naamVan, vind, type Verwijzing } from './kop.ts';

/** What an inwoner does first while this site is not the gemeente's own. */
export interface Begin {
  officieel: boolean;
  gemeente: string;
  website: Verwijzing | undefined;
}

/** The first action of an inwoner: the gemeente itself. */
export function viewBegin(model: Model, gemeente: string): Begin {
  return { officieel: model.site.officieel, gemeente: naamVan(model, gemeente), website: websiteVan(model, gemeente) };
}

/** The own website of a gemeente, the first action while this site is not official. */
export function websiteVan(model: Model, gemeente: string): Verwijzing | undefined {
  const website = vind(model.gemeenten, gemeente).website;
  return website === undefined ? undefined : { tekst: website.replace(/^https:\/\/(www\.)?/, ''), href: website };
}
