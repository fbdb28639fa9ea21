import { mkdirSync } from 'node:fs';
import { cachemap } from '../../src/lezer/modelcache.ts';
import { startBrowser, zonderBrowser } from './browser.ts';
import { paginatypen } from './paginatypen.ts';
import { serveer } from './server.ts';
import { leesBouwsel } from './sites.ts';

// npm run schermen: pictures of every page type of the built site, outside git, to look at. `-- <part of address>` narrows it.
const uit = 'test-uitvoer/schermen';
const deel = process.argv[2] ?? '';
if (zonderBrowser) process.exit(1);
mkdirSync(uit, { recursive: true });
const site = leesBouwsel({ naam: 'dist', cache: cachemap(), dist: process.env['UITVOER_NAAR'] ?? 'dist' });
const server = await serveer(site.dist, site.model.site.pad);
const browser = await startBrowser();
const adressen = paginatypen(site).flatMap(({ pagina }) => (pagina?.href.includes(deel) === true ? [pagina.href] : []));
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const href of adressen) {
      await page.goto(`${server.basis}${href}`);
      const naam = href.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'portal';
      await page.screenshot({ path: `${uit}/${naam}-${String(width)}-${colorScheme}.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await server.sluit();
console.log(`${String(adressen.length)} soorten pagina’s, elk zes keer, in ${uit}/`);
