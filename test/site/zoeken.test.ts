import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { serveer, type Testserver } from '../hulp/server.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const { pad } = site.model.site;

describe.skipIf(zonderBrowser)('search in the real index', () => {
  let server: Testserver;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await serveer(site.dist, pad);
    browser = await startBrowser();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.sluit();
  });

  /** Opens the address of a query, as a shared link would, and gives what the page shows. */
  async function zoek(q: string, filters: Record<string, string> = {}) {
    await page.goto(`${server.basis}${pad}zoeken/?${new URLSearchParams({ q, ...filters }).toString()}`);
    return toon();
  }

  async function toon() {
    await page.locator('[data-zoek=lijst][aria-busy=false]').waitFor({ state: 'attached' });
    const stand = await page.locator('[data-zoek=stand]').innerText();
    const resultaten = await page.locator('[data-zoek=lijst] > li').evaluateAll((items) =>
      items.map((item) => ({
        titel: item.querySelector('a')?.textContent ?? '',
        pad: item.querySelector('a')?.pathname ?? '',
        soort: item.querySelector('.soort')?.textContent ?? '',
        tekst: item.textContent ?? '',
      })),
    );
    return { stand, resultaten };
  }

  it.each([
    ['zorg', 'producten/2024/mantelzorgondersteuning/', 5],
    ['ankerplaats', 'ridderkerk/ankerplaatsen/', 3],
    ['ankerplaatsen', 'ridderkerk/ankerplaatsen/', 3],
    ['schulden', 'producten/2024/pilot-opkopen-schulden-jongeren/', 3],
    ['ruzie met de buren', 'producten/2024/sociaal-makelaarschap/', 3],
    ['burenruzie', 'producten/2024/sociaal-makelaarschap/', 3],
  ])('finds for ‘%s’ the page %s in the first %i', async (vraag, doel, plaatsen) => {
    const { resultaten } = await zoek(vraag);
    expect(resultaten.slice(0, plaatsen).map((resultaat) => resultaat.pad)).toContainEqual(
      expect.stringContaining(doel),
    );
  });

  it('finds a wijkvoorzieningencentrum under another word for it', async () => {
    const { resultaten } = await zoek('buurthuis');
    expect(resultaten.slice(0, 3).filter(({ tekst }) => /wijkvoorzieningencentr/i.test(tekst))).not.toEqual([]);
  });

  it('says of every result what it is', async () => {
    const { resultaten } = await zoek('wijk');
    expect(resultaten.length).toBeGreaterThan(5);
    expect(resultaten.filter(({ soort }) => soort === '')).toEqual([]);
  });

  it.each([
    ['soort', 'Product'],
    ['wijk', 'Slikkerveer'],
    ['thema', 'Ondersteuning'],
    ['partner', 'Facet'],
    ['jaar', '2024'],
  ])('narrows by %s and keeps that in the address', async (filter, waarde) => {
    await page.goto(`${server.basis}${pad}zoeken/?q=wijk`);
    const alles = await toon();
    await page.locator(`select[name=${filter}]`).selectOption(waarde);
    await page.waitForURL(new RegExp(`${filter}=${waarde}`));
    const minder = await toon();
    const aantal = ({ stand }: { stand: string }): number => Number(/\d+/.exec(stand)?.[0] ?? 0);
    expect(aantal(minder)).toBeGreaterThan(0);
    expect(aantal(minder)).toBeLessThan(aantal(alles));
    // The same address, opened by someone else, shows the same.
    await page.goto(page.url());
    expect(await toon()).toEqual(minder);
    expect(await page.locator(`select[name=${filter}]`).inputValue()).toBe(waarde);
  });

  it('puts a typed query in the address', async () => {
    await page.goto(`${server.basis}${pad}zoeken/`);
    await page.getByRole('searchbox').fill('vrijwilligers');
    await page.keyboard.press('Enter');
    const getypt = await toon();
    expect(new URL(page.url()).search).toBe('?q=vrijwilligers');
    expect(await zoek('vrijwilligers')).toEqual(getypt);
  });

  it('offers the nearest begrip for a typing error', async () => {
    const { resultaten } = await zoek('mantelzrog');
    expect(resultaten.map(({ tekst }) => tekst)).toContain('Bedoelde u het begrip mantelzorg');
  });

  it('offers a query with one word fewer', async () => {
    const { resultaten } = await zoek('immanuelkapel liebergen');
    const korter = page.getByRole('link', { name: 'immanuelkapel', exact: true });
    expect(resultaten.map(({ tekst }) => tekst)).toContain('Zoek zonder ‘liebergen’: immanuelkapel');
    await korter.click();
    expect((await toon()).resultaten.length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?q=immanuelkapel');
  });

  it('lists everything of a filter without a query', async () => {
    const { resultaten } = await zoek('', { soort: 'Wijk' });
    expect(resultaten.map(({ titel }) => titel)).toEqual(
      expect.arrayContaining(site.model.wijken.slice(0, 3).map(({ naam }) => naam)),
    );
  });
});
