import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { leesModel } from '../lezer/modelcache.ts';
import { maakLastmod } from '../views/opendata/lastmod.ts';

/** The sitemap of all pages, each with the day on which its content changed. */
export function sitemapMetDatum(): AstroIntegration {
  let lastmod: ReturnType<typeof maakLastmod> | undefined;
  return sitemap({
    serialize: (regel) => {
      lastmod ??= maakLastmod(leesModel());
      return { ...regel, lastmod: lastmod(new URL(regel.url).pathname) };
    },
  });
}
