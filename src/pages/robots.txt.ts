import { leesModel } from '../lezer/modelcache.ts';

/** Everybody may read everything. Crawlers only look at the root of a host: under a base path the host must copy this. */
export function GET(): Response {
  const { url, pad } = leesModel().site;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${pad}sitemap-index.xml`, url).href}\n`);
}
