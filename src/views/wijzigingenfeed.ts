import { Feed } from 'feed';
import type { Model } from '../model/aggregate.ts';
import { maakUrls } from './url.ts';
import { viewDagen } from './wijzigingen.ts';

/**
 * What changed as an Atom or RSS feed: one entry per file in `wijzigingen/`, newest first. Ids and dates come from the
 * content alone, so that the same content gives the same feed and a reader never sees an entry twice.
 */
export function viewWijzigingenfeed(model: Model, soort: 'atom' | 'rss' = 'atom'): string {
  const { site } = model;
  const urls = maakUrls(site.pad);
  const absoluut = (pad: string): string => new URL(pad, site.url).href;
  const dagen = viewDagen(model);
  const feed = new Feed({
    id: absoluut(urls.wijzigingen()),
    title: `${site.naam}: wat veranderde`,
    description: 'Wat er nieuw is, wat anders werd en wat is weggehaald op deze site',
    link: absoluut(urls.wijzigingen()),
    feedLinks: { atom: absoluut(urls.wijzigingenfeed()), rss: absoluut(urls.wijzigingenRss()) },
    language: 'nl',
    updated: moment(dagen[0]?.datum ?? site.peildatum),
    author: { name: site.uitgever },
    generator: false,
  });
  for (const { datum, wijzigingen } of dagen) {
    for (const { id, titel, punten } of wijzigingen.toReversed()) {
      feed.addItem({
        id: `tag:${new URL(site.url).hostname},${datum}:wijzigingen/${id.slice(1)}`,
        title: ontsnap(titel),
        link: `${absoluut(urls.wijzigingen())}#${id}`,
        date: moment(datum),
        content: `<ul>${punten.map(({ soort, tekst }) => `<li>${soort}: ${ontsnap(tekst)}</li>`).join('')}</ul>`,
        category: [...new Set(punten.flatMap(({ gemeenten, partners }) => [...gemeenten, ...partners]))].map(
          (naam) => ({ term: naam }),
        ),
      });
    }
  }
  return soort === 'atom' ? feed.atom1() : feed.rss2();
}

function moment(datum: string): Date {
  return new Date(`${datum}T00:00:00Z`);
}

/** Titles and contents are HTML in the feed. */
function ontsnap(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
