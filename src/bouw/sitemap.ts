import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { leesModel } from '../lezer/modelcache.ts';
import type { Model } from '../model/aggregate.ts';
import { maakLastmod } from '../views/opendata/lastmod.ts';

/** The sitemap of all pages, each with the day on which its content changed. */
export function sitemapMetDatum(): AstroIntegration {
  // A process that builds a part of a site does not know the other pages.
  if (process.env['BOUWDEEL'] !== undefined) return { name: 'sitemap', hooks: {} };
  let lastmod: ReturnType<typeof maakLastmod> | undefined;
  return sitemap({
    serialize: (regel) => {
      lastmod ??= maakLastmod(leesModel());
      return { ...regel, lastmod: lastmod(new URL(regel.url).pathname) };
    },
  });
}

/** The same for a site that was built in parts: from the pages that are there. */
export function schrijfSitemap(uitvoer: string, model: Model): void {
  const lastmod = maakLastmod(model);
  const basis = new URL(model.site.pad, model.site.url);
  const adressen = readdirSync(uitvoer, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile() && ding.name === 'index.html')
    .map((ding) => relative(uitvoer, ding.parentPath).replaceAll('\\', '/'))
    .map((pad) => new URL(pad === '' ? '' : `${pad}/`, basis))
    .sort((a, b) => (a.href < b.href ? -1 : 1));
  const kop = '<?xml version="1.0" encoding="UTF-8"?>';
  const ruimte = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
  // The time of day, too, as the integration above writes it.
  const regel = ({ href, pathname }: URL): string => {
    const dag = lastmod(pathname);
    return `<loc>${href}</loc>${dag === undefined ? '' : `<lastmod>${dag}T00:00:00.000Z</lastmod>`}`;
  };
  const delen = Array.from({ length: Math.ceil(adressen.length / perSitemap) }, (_, i) =>
    adressen.slice(i * perSitemap, (i + 1) * perSitemap),
  );
  for (const [i, deel] of delen.entries()) {
    const urls = deel.map((adres) => `<url>${regel(adres)}</url>`).join('');
    writeFileSync(join(uitvoer, `sitemap-${String(i)}.xml`), `${kop}<urlset ${ruimte}>${urls}</urlset>`);
  }
  const lijst = delen.map((_, i) => `<sitemap><loc>${new URL(`sitemap-${String(i)}.xml`, basis).href}</loc></sitemap>`);
  writeFileSync(join(uitvoer, 'sitemap-index.xml'), `${kop}<sitemapindex ${ruimte}>${lijst.join('')}</sitemapindex>`);
}

/** The most addresses that one sitemap may hold. */
const perSitemap = 45_000;
