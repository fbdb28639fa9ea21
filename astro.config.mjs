import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { beelden } from './src/bouw/beelden.ts';
import { bouwdeel } from './src/bouw/bouwdeel.ts';
import { hosting } from './src/bouw/hosting.ts';
import { herlaad } from './src/bouw/herlaad.ts';
import { opendata } from './src/bouw/opendata.ts';
import { sitemapMetDatum } from './src/bouw/sitemap.ts';
import { zoekindex } from './src/bouw/zoekindex.ts';
import { inhoudmap } from './src/lezer/inhoudmap.ts';
import { leesSite } from './src/lezer/lees-site.ts';
import { cachemap } from './src/lezer/modelcache.ts';

const site = leesSite(inhoudmap(process.env, process.cwd()));

export default defineConfig({
  site: site?.url,
  base: site?.pad,
  trailingSlash: 'always',
  outDir: process.env.UITVOER ?? 'dist',
  // Processes that build parts of one site side by side each have a folder of their own.
  cacheDir: `${cachemap()}/astro${process.env.BOUWNUMMER ?? ''}`,
  // The CSP forbids inline styles and scripts, so nothing is inlined, however small.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    // CommonJS: bundled, so that pages can be built to any folder.
    environments: { prerender: { resolve: { noExternal: ['hyphen'] } } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks MDX modules with a directive that the bundler does not know; harmless, and it hides real warnings.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), herlaad(), bouwdeel(), beelden(), opendata(), sitemapMetDatum(), zoekindex(), hosting()],
});
