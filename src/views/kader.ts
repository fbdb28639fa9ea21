import type { Model } from '../model/aggregate.ts';
import type { Paginakop, Verwijzing } from './kop.ts';
import { viewSchemaOrg } from './opendata/schemaorg.ts';
import { viewThema, type Themakader } from './thema.ts';
import { maakUrls } from './url.ts';
import { maakVerzorger } from './verzorg.ts';
import { viewWoordenlijst, type Woordenlijst } from './woorden.ts';

/** What is the same on every page: menu and footer. */
export interface Kader {
  portal: string;
  zoeken: string;
  feed: string;
  /** The look that the gemeente brings. */
  thema: Themakader;
  menu: Verwijzing[];
  voet: Verwijzing[];
  /** Names of the gemeenten by their part of the address. */
  gemeenten: Record<string, string>;
  /** Terms that a page explains where its text uses them. */
  woordenlijst: Woordenlijst;
  /** What a page is about for machines, as JSON-LD; nothing where there is nothing to say. */
  schemaOrg: (kop: Paginakop) => string | undefined;
  /** The last hand on the HTML of a page: see `maakVerzorger`. */
  verzorg: (html: string) => string;
}

type Taalhulp = Pick<Kader, 'woordenlijst' | 'verzorg'>;
/** Both remember the words that they saw; all pages of a site, also one in parts, share their begrippen. */
const taalhulp = new WeakMap<Model['begrippen'], Taalhulp>();

/** The same for all pages of a part of the site. */
const bekend = new WeakMap<Model, Kader>();

/** Menu and footer of every page. */
export function viewKader(model: Model): Kader {
  const kader = bekend.get(model) ?? maakKader(model);
  bekend.set(model, kader);
  return kader;
}

function maakKader(model: Model): Kader {
  const urls = maakUrls(model.site.pad);
  const gemeente = model.site.eigen;
  const { editie, metProducten, metHulpvragen } = model.kader;
  return {
    portal: urls.portal(),
    zoeken: urls.zoeken(),
    feed: urls.wijzigingenfeed(),
    thema: viewThema(model),
    gemeenten: Object.fromEntries(model.gemeenten.map((gemeente) => [gemeente.id, gemeente.naam])),
    ...taalhulpBij(model.begrippen),
    schemaOrg: (kop) => viewSchemaOrg(model, kop),
    menu: [
      ...(metHulpvragen ? [{ tekst: 'Hulp', href: urls.inwoners() }] : []),
      { tekst: 'Wijken', href: urls.wijken(gemeente) },
      ...(editie === undefined ? [] : [{ tekst: 'Producten', href: urls.producten(gemeente, editie) }]),
      { tekst: 'Partners', href: urls.partners(gemeente) },
      ...(model.indicatoren.length === 0 ? [] : [{ tekst: 'Cijfers', href: urls.indicatoren(gemeente) }]),
      { tekst: 'Rode draad', href: urls.rodeDraad(gemeente) },
      { tekst: 'Zoeken', href: urls.zoeken() },
    ],
    voet: [
      { tekst: 'Over deze site', href: urls.over() },
      { tekst: 'Toegankelijkheid', href: urls.toegankelijkheid() },
      { tekst: 'Voor de raad', href: urls.raad() },
      { tekst: 'Bronnen', href: urls.bronnen() },
      { tekst: 'Begrippen', href: urls.begrippen() },
      ...(!metProducten ? [] : [{ tekst: 'Voor partners', href: urls.partnerdesk() }]),
      ...(model.factsheets.length === 0 ? [] : [{ tekst: 'Gemeenten vergelijken', href: urls.vergelijken() }]),
      ...model.wijkgericht.map((gids) => ({ tekst: gids.titel, href: urls.gids(gids.id) })),
      { tekst: 'Handleiding', href: urls.handleiding() },
      { tekst: 'Wat ontbreekt', href: urls.bevindingen(gemeente) },
      { tekst: 'Wat veranderde', href: urls.wijzigingen() },
      { tekst: 'Open data', href: urls.openData() },
      { tekst: 'Alles van A tot Z', href: `${urls.zoeken()}#az` },
    ],
  };
}

function taalhulpBij(begrippen: Model['begrippen']): Taalhulp {
  const hulp = taalhulp.get(begrippen) ?? {
    woordenlijst: viewWoordenlijst(begrippen),
    verzorg: maakVerzorger(begrippen),
  };
  taalhulp.set(begrippen, hulp);
  return hulp;
}
