import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heeftRaadsblad } from '../../src/model/raadsbladen.ts';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { serveer } from '../hulp/server.ts';
import { leesSite } from '../hulp/sites.ts';

/** Millimetres of an A4 between the margins of the print stylesheet, and pixels per millimetre in print. */
const [hoogte, breedte, perMillimeter] = [297 - 2 * 18, 210 - 2 * 16, 96 / 25.4];

describe.each(['shipped', 'fixture', 'edities'])('the sheets of the %s site', (naam) => {
  const site = leesSite(naam);
  const { producten, wijken, site: instelling } = site.model;
  const bladen = site.paginas.filter(({ href }) => href.endsWith('/raadsblad/'));

  it('are there for every product and wijk, linked from their page, and not in the search index', () => {
    const met = [
      heeftRaadsblad(instelling, 'producten') ? producten : [],
      heeftRaadsblad(instelling, 'wijken') ? wijken : [],
    ];
    expect(bladen).toHaveLength(met.flat().length);
    for (const { href, html } of bladen) {
      const volledig = site.paginas.find((pagina) => `${pagina.href}raadsblad/` === href);
      expect(volledig?.html).toContain(`href="${href}"`);
      expect(html).not.toContain('data-pagefind-body');
    }
  });

  it('carry their address, the peildatum and whose site it is', () => {
    for (const { href, document } of bladen) {
      const voet = document.querySelector('.blad-voet')?.textContent.replace(/\s+/g, ' ') ?? '';
      expect(voet).toContain(new URL(href, instelling.url).href);
      expect(voet).toMatch(/stand van \d+ \p{L}+ \d{4}/u);
      expect(voet.includes('geen site van de gemeente')).toBe(!instelling.officieel);
    }
  });

  describe.skipIf(zonderBrowser)('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    it('are exactly one A4 each, with nothing cut off at the sides', async () => {
      const server = await serveer(site.dist, instelling.pad);
      const page = await browser.newPage();
      const mis: string[] = [];
      for (const { href } of bladen) {
        await page.goto(`${server.basis}${href}`);
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        const aantal = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        await page.setViewportSize({ width: 794, height: 1123 });
        await page.emulateMedia({ media: 'print' });
        const maat = await page.evaluate((width) => {
          const main = document.querySelector('main');
          if (main !== null) main.style.width = `${String(width)}px`;
          const blad = document.querySelector('.raadsblad');
          return { hoog: blad?.getBoundingClientRect().height ?? 0, breed: blad?.scrollWidth ?? 0 };
        }, breedte * perMillimeter);
        await page.emulateMedia({ media: null });
        if (aantal !== 1) mis.push(`${href}: ${String(aantal)} pages`);
        if (maat.hoog > hoogte * perMillimeter)
          mis.push(`${href}: ${String(Math.round(maat.hoog / perMillimeter))} mm`);
        if (maat.breed > breedte * perMillimeter + 1) mis.push(`${href}: ${String(maat.breed)} px wide`);
      }
      await page.close();
      await server.sluit();
      expect(mis).toEqual([]);
    }, 120_000);
  });
});
