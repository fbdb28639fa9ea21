import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { leesModel } from '../../src/lezer/modelcache.ts';
import { zonderAfbreekpunten } from '../../src/model/afbreken.ts';

/** Two test runs at the same time each need a folder of their own. */
const map = process.env['TESTCACHE'] ?? '.cache';

/** A site to build: where its work and pages go, and its content when that is not the shipped one. */
export interface Bouwsel {
  naam: string;
  cache: string;
  dist: string;
  inhoud?: string;
}

/** The sites that the whole-site tests look at; `bouw-sites.ts` builds them. */
export const bouwsels: Bouwsel[] = [
  { naam: 'shipped', cache: `${map}/test-site`, dist: `${map}/test-site/dist` },
  { naam: 'fixture', cache: `${map}/test-fixture`, dist: `${map}/test-fixture/dist`, inhoud: 'test/fixture' },
  // The fixture with a second edition over it, for what only exists with two; `bouw-sites.ts` lays it ready.
  {
    naam: 'edities',
    cache: `${map}/test-edities`,
    dist: `${map}/test-edities/dist`,
    inhoud: `${map}/test-edities/inhoud`,
  },
];

export interface Pagina {
  /** Address on the site, base path included. */
  href: string;
  /** As built. */
  ruw: string;
  /** Without soft hyphens, so that texts can be compared. */
  html: string;
  /** Parsed when somebody asks. */
  readonly document: Document;
}

/** The built sites that a test file asked for; the next one reads them no more. */
const gelezen = new Map<string, Site>();

/** A built site with its model and its pages; tests only look at it. */
export function leesSite(naam: string): Site {
  const bouwsel = bouwsels.find((kandidaat) => kandidaat.naam === naam);
  if (bouwsel === undefined) throw new Error(`unknown site: ${naam}`);
  const site = gelezen.get(naam) ?? leesBouwsel(bouwsel);
  gelezen.set(naam, site);
  return site;
}

/** The same for a site that a test built itself. */
export function leesBouwsel(bouwsel: Bouwsel) {
  const { dist, cache } = bouwsel;
  const model = leesModel(cache);
  const bestanden = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .sort();
  const paginas = bestanden
    .filter((pad) => pad.endsWith('.html'))
    .map((pad): Pagina => {
      const ruw = readFileSync(join(dist, pad), 'utf8');
      const html = zonderAfbreekpunten(ruw);
      let document: Document | undefined;
      return {
        href: model.site.pad + pad.replace(/index\.html$/, ''),
        ruw,
        html,
        get document() {
          document ??= parseHTML(html).document as unknown as Document;
          return document;
        },
      };
    });
  return { ...bouwsel, model, bestanden: new Set(bestanden), paginas };
}

export type Site = ReturnType<typeof leesBouwsel>;

/** Collects `href: message` for every page, so that one failing test names every fault. */
export function klachten(site: Site, vind: (pagina: Pagina) => Iterable<string>): string[] {
  return site.paginas.flatMap((pagina) => [...vind(pagina)].map((klacht) => `${pagina.href}: ${klacht}`));
}
