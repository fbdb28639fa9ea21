import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { toetsAxe } from '../hulp/kijk/axe.ts';
import { serveer, type Testserver } from '../hulp/server.ts';
import { leesSite } from '../hulp/sites.ts';

const echt = leesSite('shipped');
const edities = leesSite('edities');

describe('the shipped registration pages', () => {
  const producten = echt.model.producten;
  const kaarten = echt.paginas.filter(({ href }) => /\/partners\/[^/]+\/registratie\//.test(href));
  const tel = (selector: string): number =>
    kaarten.reduce((tot, { document }) => tot + document.querySelectorAll(selector).length, 0);

  it('show every resultaatafspraak and every registratie exactly once', () => {
    const hrefs = kaarten.flatMap(({ document }) =>
      [...document.querySelectorAll('.groep a')].map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    const afspraken = producten.flatMap(({ resultaatafspraken }) => resultaatafspraken);
    for (const { sleutel } of afspraken) expect(hrefs).toContain(sleutel);
    expect(tel('[data-regel] th')).toBe(producten.reduce((tot, { registraties }) => tot + registraties.length, 0));
  });

  it('have a calendar file for every partner, and one for all, that a parser reads', () => {
    const bestanden = [...echt.bestanden].filter((pad) => pad.endsWith('.ics'));
    expect(bestanden.length).toBeGreaterThan(1);
    for (const pad of bestanden) {
      const kalender = new ICAL.Component(ICAL.parse(readFileSync(join(echt.dist, pad), 'utf8')) as unknown[]);
      expect(kalender.getAllSubcomponents('vevent').length).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(zonderBrowser)('in a browser', () => {
  let server: Testserver;
  let proef: Testserver;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveer(echt.dist, echt.model.site.pad);
    proef = await serveer(edities.dist, edities.model.site.pad);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([server.sluit(), proef.sluit()]);
  });

  const kaart = (): string =>
    echt.paginas.find(({ href }) => href.includes('/registratie/') && href.includes('/partners/'))?.href ?? '';
  const zichtbaar = (page: Page): Promise<number> => page.locator('[data-groep]:visible').count();

  it('the pages that exist only with two editions are accessible', async () => {
    const adressen = edities.paginas.map(({ href }) => href).filter((href) => /verschil|geleverd|kwaliteit/.test(href));
    expect(adressen.some((href) => href.includes('verschil'))).toBe(true);
    const klachten: string[] = [];
    const page = await browser.newPage();
    for (const href of adressen) {
      await page.goto(`${proef.basis}${href}`);
      for (const [width, colorScheme] of [
        [320, 'light'],
        [1280, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.evaluate(() => document.querySelectorAll('details').forEach((deel) => (deel.open = true)));
        const gevonden = await toetsAxe(page);
        klachten.push(...gevonden.map((klacht) => `${href} ${String(width)}: ${klacht}`));
      }
    }
    await page.close();
    expect(klachten).toEqual([]);
  });

  it('a choice leaves only what fits, by keyboard, and stands in the address', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.basis}${kaart()}`);
    const alle = await page.locator('[data-groep]').count();
    expect(await zichtbaar(page)).toBe(0);
    await page.getByLabel('Hoe vaak').focus();
    await page.keyboard.type('elk kwartaal');
    await page.getByLabel('Hoe vaak').blur();
    const gekozen = await zichtbaar(page);
    const adres = page.url();
    await page.goto(adres);
    const opnieuw = await zichtbaar(page);
    const status = await page.locator('[data-keuze=stand]').innerText();
    await page.close();
    expect(adres).toContain('ritme=kwartaal');
    expect(gekozen).toBeGreaterThan(0);
    expect(gekozen).toBeLessThan(alle);
    expect(opnieuw).toBe(gekozen);
    expect(status).toBe(`U ziet ${String(gekozen)} van de ${String(alle)} onderdelen.`);
  });

  it('two choices together leave what fits both, and nothing is left out without JavaScript', async () => {
    const met = await browser.newPage();
    await met.goto(`${server.basis}${kaart()}`);
    await met.getByLabel('Vorm').selectOption('geen');
    const zonderRegistratie = await zichtbaar(met);
    await met.getByLabel('Product').selectOption({ index: 1 });
    const beide = await zichtbaar(met);
    await met.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const zonder = await context.newPage();
    await zonder.goto(`${server.basis}${kaart()}`);
    for (const vouw of await zonder.locator('[data-deel] summary').all()) await vouw.click();
    const alles = [await zichtbaar(zonder), await zonder.locator('filter-lijst:visible').count()];
    await context.close();
    expect(beide).toBeLessThanOrEqual(zonderRegistratie);
    const groepen = echt.paginas.find(({ href }) => href === kaart())?.document.querySelectorAll('[data-groep]').length;
    expect(alles).toEqual([groepen, 0]);
  });
});
