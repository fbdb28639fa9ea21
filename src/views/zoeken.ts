import type { Model } from '../model/aggregate.ts';
import type { Paginakop } from './kop.ts';
import { viewAZ, type AZRegel } from './naslag.ts';
import { maakUrls } from './url.ts';

export interface ZoekenPagina {
  kop: Paginakop;
  /** Address of the search index's script. */
  index: string;
  /** Where search is per gemeente: those to choose from, each with an index of its own. */
  gemeenten: { slug: string; naam: string }[];
  /** Terms with their address and other words for them, for "bedoelde u" after an empty result. */
  begrippen: { term: string; href: string; woorden: string[] }[];
  az: { letter: string; regels: AZRegel[] }[];
}

/** Props of the search page; without JavaScript it is an A-Z of everything. */
export function viewZoeken(model: Model): ZoekenPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Zoeken',
      soort: '',
      inHetKort: 'Zoek een wijk, product, partner of onderwerp. Hieronder staat ook alles van A tot Z.',
      href: urls.zoeken(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    index: `${model.site.pad}pagefind/pagefind.js`,
    gemeenten: model.kader.inDelen
      ? model.gemeenten.map(({ id, naam }) => ({ slug: id, naam })).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
      : [],
    begrippen: model.begrippen.map((begrip) => ({
      term: begrip.term,
      href: urls.begrip(begrip.id),
      woorden: begrip.synoniemen ?? [],
    })),
    az: viewAZ(model),
  };
}
