import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adressenVan } from '../../src/model/adres.ts';
import { koppenVan } from '../../src/model/hosting/koppen.ts';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { serveerMetNginx, zonderNginx } from '../hulp/nginx.ts';
import { leesSite } from '../hulp/sites.ts';

it.each(['shipped', 'fixture', 'edities'])(
  '%s site has a page at every address of a record, and no other raadsblad',
  (naam) => {
    const { model, bestanden } = leesSite(naam);
    const adressen = adressenVan(model).map((adres) => `${adres}index.html`);
    expect(adressen.filter((bestand) => !bestanden.has(bestand))).toEqual([]);
    const bladen = [...bestanden].filter((bestand) => bestand.endsWith('/raadsblad/index.html'));
    expect(bladen.filter((bestand) => !adressen.includes(bestand))).toEqual([]);
  },
);

describe.each(['shipped', 'fixture'])('%s site', (naam) => {
  const site = leesSite(naam);
  const { pad } = site.model.site;

  it('has a security.txt exactly when the site says where to report a weakness', () => {
    expect(site.bestanden.has('.well-known/security.txt')).toBe(site.model.site.beveiliging !== undefined);
  });

  describe.skipIf(zonderNginx)('behind nginx', () => {
    let server: Awaited<ReturnType<typeof serveerMetNginx>>;
    const verhuisd = [{ van: 'oud/adres/', naar: 'over/' }];
    const haal = (deel: string): Promise<Response> => fetch(`${server.basis}${pad}${deel}`, { redirect: 'manual' });
    beforeAll(async () => {
      server = await serveerMetNginx(site.dist, pad, verhuisd);
    });
    afterAll(() => server.sluit());

    it('gives every file its headers, its kind and what is in it', async () => {
      const stuk: string[] = [];
      const publiek = [...site.bestanden].filter((bestand) => !/^(\.|_headers$|_redirects$)/.test(bestand));
      for (const bestand of publiek) {
        const antwoord = await haal(bestand.replace(/(^|\/)index\.html$/, '$1'));
        const inhoud = Buffer.from(await antwoord.arrayBuffer());
        if (antwoord.status !== 200) stuk.push(`${bestand}: ${String(antwoord.status)}`);
        if (!inhoud.equals(readFileSync(join(site.dist, bestand)))) stuk.push(`${bestand}: other bytes`);
        const verwacht = koppenVan(pad, `${pad}${bestand}`);
        for (const [kop, waarde] of Object.entries(verwacht))
          if (antwoord.headers.get(kop) !== waarde) stuk.push(`${bestand}: ${kop}: ${antwoord.headers.get(kop) ?? ''}`);
        if (/\.(html|css|js|svg|json|csv|xlsx|ics|xml)$/.test(bestand))
          if (antwoord.headers.get('content-type')?.startsWith('application/octet-stream') !== false)
            stuk.push(`${bestand}: no kind`);
        if (antwoord.headers.has('set-cookie')) stuk.push(`${bestand}: a cookie`);
      }
      expect(publiek.length).toBeGreaterThan(100);
      expect(stuk).toEqual([]);
    });

    it('compresses text', async () => {
      const antwoord = await fetch(`${server.basis}${pad}`, { headers: { 'accept-encoding': 'gzip' } });
      expect(antwoord.headers.get('content-encoding')).toBe('gzip');
    });

    it('lets other sites read data, and only data', async () => {
      const data = [...site.bestanden].find((bestand) => bestand.endsWith('.csv')) ?? '';
      expect((await haal(data)).headers.get('access-control-allow-origin')).toBe('*');
      expect((await haal('')).headers.get('access-control-allow-origin')).toBeNull();
    });

    it('shows the page for what is not there, with its style, and keeps its own files to itself', async () => {
      const niets = await haal('bestaat/niet/');
      expect(niets.status).toBe(404);
      const html = await niets.text();
      expect(html).toContain('Deze pagina bestaat niet');
      for (const [, css = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
        expect((await fetch(`${server.basis}${css}`)).status).toBe(200);
      for (const eigen of ['_headers', '.htaccess', '../../etc/passwd', '%2e%2e/%2e%2e/etc/passwd'])
        expect([400, 404]).toContain((await haal(eigen)).status);
    });

    it('sends on from an old address, with what is under it', async () => {
      for (const [van, naar] of [
        ['oud/adres/', 'over/'],
        ['oud/adres/dieper/', 'over/dieper/'],
        ['oud/adres.csv', 'over.csv'],
      ] as const) {
        const antwoord = await haal(van);
        expect(antwoord.status).toBe(301);
        expect(antwoord.headers.get('location')).toBe(`${pad}${naar}`);
      }
      expect((await haal('oud/adresboek/')).status).toBe(404);
    });

    describe.skipIf(zonderBrowser)('in a browser', () => {
      let browser: Browser;
      beforeAll(async () => {
        browser = await startBrowser();
      });
      afterAll(() => browser.close());

      /** A page that writes down everything that should not happen. */
      async function waak() {
        const context = await browser.newContext({ locale: 'nl-NL' });
        const page = await context.newPage();
        const onrust: string[] = [];
        page.on('console', (bericht) => {
          if (['error', 'warning'].includes(bericht.type())) onrust.push(`console: ${bericht.text()}`);
        });
        page.on('pageerror', (fout) => onrust.push(`error: ${fout.message}`));
        context.on('request', (verzoek) => {
          if (!verzoek.url().startsWith(`${server.basis}/`)) onrust.push(`request: ${verzoek.url()}`);
        });
        await page.addInitScript(() =>
          addEventListener('securitypolicyviolation', (event) => console.error(`csp: ${event.violatedDirective}`)),
        );
        return { context, page, onrust };
      }

      it('asks nothing of others, keeps nothing and breaks no rule on any page', async () => {
        const stuk: string[] = [];
        const rij = site.paginas.map(({ href }) => href).filter((href) => !href.endsWith('404.html'));
        const aantal = rij.length;
        let gezien = 0;
        async function loop(): Promise<void> {
          const { context, page, onrust } = await waak();
          for (let href = rij.shift(); href !== undefined; href = rij.shift()) {
            await page.goto(`${server.basis}${href}`, { waitUntil: 'load' });
            const hier = href;
            const opslag = await page.evaluate(async () => [
              ...Object.keys(localStorage).map((sleutel) => `localStorage ${sleutel}`),
              ...Object.keys(sessionStorage).map((sleutel) => `sessionStorage ${sleutel}`),
              ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
            ]);
            stuk.push(...[...onrust.splice(0), ...opslag].map((wat) => `${hier}: ${wat}`));
            gezien++;
          }
          stuk.push(...(await context.cookies()).map(({ name }) => `cookie ${name}`));
          await context.close();
        }
        await Promise.all([loop(), loop()]);
        expect(stuk).toEqual([]);
        expect(gezien).toBe(aantal);
      }, 600_000);

      it('searches', async () => {
        const { context, page, onrust } = await waak();
        await page.goto(`${server.basis}${pad}zoeken/`);
        await page.getByRole('searchbox').fill('wijk');
        await page.keyboard.press('Enter');
        await page.locator('[data-zoek=lijst] li').first().waitFor();
        await context.close();
        expect(onrust).toEqual([]);
      });

      it('checks a form in the browser', async () => {
        const { context, page, onrust } = await waak();
        await page.goto(`${server.basis}${pad}${site.model.site.eigen}/registratie/controleren/`);
        const formulier = [...site.bestanden].find((bestand) => bestand.endsWith('.xlsx')) ?? '';
        await page.locator('input[type=file]').setInputFiles(join(site.dist, formulier));
        await page.getByText('Er is niets ingevuld').first().waitFor();
        await context.close();
        expect(onrust).toEqual([]);
      });
    });
  });
});
