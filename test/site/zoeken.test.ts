import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { toetsAxe } from '../hulp/kijk/axe.ts';
import { leesSite } from '../hulp/sites.ts';
import { zoekvragen } from './zoekvragen.ts';

const site = leesSite('shipped');
const { pad } = site.model.site;

describe.skipIf(zonderBrowser)('search in the real index', () => {
  const hier = bezoekbaar(site.dist, pad);
  let page: Page;
  beforeAll(async () => {
    page = await hier.browser.newPage();
  });

  /** Opens the address of a query, as a shared link would, and gives what the page shows. */
  async function zoek(q: string, filters: Record<string, string> = {}) {
    await page.goto(`${hier.server.basis}${pad}zoeken/?${new URLSearchParams({ q, ...filters }).toString()}`);
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
        keten: item.querySelector('.ketenplek')?.textContent ?? '',
        delen: [...item.querySelectorAll('ul a')].map((link) => link.textContent ?? ''),
        tekst: item.textContent ?? '',
      })),
    );
    return { stand, resultaten };
  }

  describe('everyday queries', () => {
    const uitslagen: { vraag: string; rang: number; bytes: number; eerste: string[] }[] = [];
    beforeAll(async () => {
      for (const { vraag, goed } of zoekvragen) {
        // A fresh context each time: what the first search of a visitor asks over the line, up to the first result.
        const context = await hier.browser.newContext();
        page = await context.newPage();
        await page.goto(`${hier.server.basis}${pad}zoeken/`);
        let laatDoor = (): void => undefined;
        const eersteStaat = new Promise<void>((klaar) => (laatDoor = klaar));
        let aantal = 0;
        await page.route('**/*.pf_fragment', async (route) => {
          if (aantal++ > 0) await eersteStaat;
          await route.continue();
        });
        hier.server.verstuurd.splice(0);
        await page.getByRole('searchbox').fill(vraag);
        await page.keyboard.press('Enter');
        await page
          .locator('[data-zoek=lijst] > li')
          .first()
          .waitFor({ timeout: 5000 })
          .catch(() => undefined);
        const bytes = hier.server.verstuurd.reduce((tot, antwoord) => tot + antwoord.bytes, 0);
        laatDoor();
        const eerste = (await toon()).resultaten.map((resultaat) => resultaat.pad.slice(pad.length));
        uitslagen.push({ vraag, rang: eerste.findIndex((adres) => goed.includes(adres)) + 1, bytes, eerste });
        await context.close();
      }
      page = await hier.browser.newPage();
    }, 120_000);

    it('are forty or more, from three sorts of people', () => {
      expect(new Set(zoekvragen.map(({ vraag }) => vraag)).size).toBe(zoekvragen.length);
      expect(zoekvragen.length).toBeGreaterThanOrEqual(40);
      expect(new Set(zoekvragen.map(({ wie }) => wie)).size).toBe(3);
    });

    it('have only right answers that exist', () => {
      const goed = new Set(zoekvragen.flatMap((vraag) => vraag.goed));
      expect([...goed].filter((adres) => !site.bestanden.has(`${adres}index.html`))).toEqual([]);
    });

    it('each give a right page in the first three', () => {
      const mis = uitslagen.filter(({ rang }) => rang === 0 || rang > 3);
      expect(mis.map(({ vraag, eerste }) => `${vraag}: ${eerste.slice(0, 3).join(', ')}`)).toEqual([]);
    });

    it('each show a first result within 200 kB', () => {
      const zwaar = uitslagen.filter(({ bytes }) => bytes === 0 || bytes > 200_000);
      expect(zwaar.map(({ vraag, bytes }) => `${vraag}: ${String(bytes)}`)).toEqual([]);
    });
  });

  it.each([
    ['zorg', 'producten/2024/mantelzorgondersteuning/', 5],
    ['ankerplaats', 'ridderkerk/ankerplaatsen/', 3],
    ['ankerplaatsen', 'ridderkerk/ankerplaatsen/', 3],
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
    expect(resultaten.length).toBeGreaterThan(3);
    expect(resultaten.filter(({ soort }) => soort === '')).toEqual([]);
  });

  it.each([
    ['eenzaamheid', { soort: 'Doel' }, 'Doel'],
    ['mantelzorgondersteuning', { soort: 'Product' }, 'Product'],
    ['resultaatafspraken', { soort: 'Overzicht' }, 'Resultaatafspraak'],
    ['registraties', { soort: 'Overzicht' }, 'Registratie'],
    ['eenzaamheid', { soort: 'Cijfer' }, 'Cijfer per wijk'],
    ['klachten', { soort: 'Cijfer' }, 'Indicator'],
  ])('says where in the chain the first result for ‘%s’ %o stands: %s', async (vraag, filters, schakel) => {
    const { resultaten } = await zoek(vraag, filters);
    expect(resultaten[0]?.keten).toBe(`Plaats in de keten: ${schakel}`);
  });

  it('says nothing about the chain for a page beside it', async () => {
    const { resultaten } = await zoek('', { soort: 'Wijk' });
    expect(resultaten.map(({ keten }) => keten)).toEqual(resultaten.map(() => ''));
  });

  it('points at the part of a product that is about the query, by its place in the chain', async () => {
    const { resultaten } = await zoek('48 uur');
    const delen = resultaten.flatMap((resultaat) => resultaat.delen);
    expect(delen).toContain('Resultaatafspraak: Elke melding op werkdagen binnen 48 uur opgevolgd');
    await page.getByRole('link', { name: 'Elke melding op werkdagen binnen 48 uur opgevolgd' }).click();
    expect(await page.locator(':target').innerText()).toContain('48 uur');
  });

  it.each([
    ['soort', 'Product'],
    ['wijk', 'Slikkerveer'],
    ['thema', 'Ondersteuning'],
    ['partner', 'Facet'],
    ['gemeente', 'Den Helder'],
    ['doel', 'Meer buurtkracht'],
    ['jaar', '2024'],
  ])('narrows by %s and keeps that in the address', async (filter, waarde) => {
    await page.goto(`${hier.server.basis}${pad}zoeken/?q=wijk`);
    const alles = await toon();
    await page.locator(`select[name=${filter}]`).selectOption(waarde);
    await page.waitForURL((adres) => adres.searchParams.get(filter) === waarde);
    const minder = await toon();
    const aantal = ({ stand }: { stand: string }): number => Number(/\d+/.exec(stand)?.[0] ?? 0);
    expect(aantal(minder)).toBeGreaterThan(0);
    expect(aantal(minder)).toBeLessThan(aantal(alles));
    // The same address, opened by someone else, shows the same.
    await page.goto(page.url());
    expect(await toon()).toEqual(minder);
    expect(await page.locator(`select[name=${filter}]`).inputValue()).toBe(waarde);
  });

  it('says how many results each other choice has', async () => {
    const { stand } = await zoek('eenzaamheid', { soort: 'Product' });
    const opties = await page.locator('select[name=soort] option').allInnerTexts();
    expect(opties).toContain(`Product (${/\d+/.exec(stand)?.[0] ?? ''})`);
    expect(opties.filter((optie) => /^Cijfer \([1-9]/.test(optie))).toHaveLength(1);
    expect(opties.filter((optie) => optie.includes('(0)'))).toEqual([]);
    expect(stand).toContain('met Product');
  });

  it('goes back to the query before with the back button', async () => {
    const eerst = await zoek('vrijwilligers');
    await page.locator('select[name=soort]').selectOption('Product');
    await page.waitForURL(/soort=Product/);
    expect(await toon()).not.toEqual(eerst);
    await page.goBack();
    await page.waitForURL((adres) => !adres.search.includes('soort'));
    expect(await toon()).toEqual(eerst);
    expect(await page.locator('select[name=soort]').inputValue()).toBe('');
  });

  it('clears the filters and keeps the query', async () => {
    await zoek('eenzaamheid', { soort: 'Product', jaar: '2024' });
    await page.getByRole('button', { name: 'Wis de filters' }).click();
    await page.waitForURL((adres) => adres.search === '?q=eenzaamheid');
    expect((await toon()).stand).not.toContain('met Product');
    expect(await page.locator('select[name=soort]').evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('works by keyboard alone, and moves the focus to the first of more results', async () => {
    await page.goto(`${hier.server.basis}${pad}zoeken/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('wijk');
    await page.keyboard.press('Enter');
    const { resultaten } = await toon();
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ resultaten voor ‘wijk’\.$/);
    await page.getByRole('button', { name: 'Meer resultaten' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-zoek=lijst] > li').nth(resultaten.length).waitFor();
    const plaats = await page
      .locator('[data-zoek=lijst] > li')
      .evaluateAll((items) => items.findIndex((item) => item.contains(document.activeElement)));
    expect(plaats).toBe(resultaten.length);
  });

  it('is accessible with results, with filters and without results', async () => {
    for (const [vraag, filters] of [
      ['48 uur', {}],
      ['eenzaamheid', { soort: 'Product' }],
      ['mantelzrog qwertyuiop', {}],
    ] as const) {
      await zoek(vraag, filters);
      expect(await toetsAxe(page), vraag).toEqual([]);
    }
  });

  it('offers the query without its filters when they leave nothing', async () => {
    const { stand, resultaten } = await zoek('museumschool', { gemeente: 'Den Helder' });
    expect(stand).toBe('Niets gevonden voor ‘museumschool’ met Den Helder.');
    expect(resultaten.map(({ tekst }) => tekst)).toContain('Zoek zonder filters: museumschool');
  });

  it('is a list from A to Z without JavaScript', async () => {
    const context = await hier.browser.newContext({ javaScriptEnabled: false });
    const kaal = await context.newPage();
    await kaal.goto(`${hier.server.basis}${pad}zoeken/?q=mantelzorg`);
    expect(await kaal.locator('.az a').count()).toBeGreaterThan(100);
    expect(await kaal.locator('fieldset').isVisible()).toBe(false);
    await context.close();
  });

  it('puts a typed query in the address', async () => {
    await page.goto(`${hier.server.basis}${pad}zoeken/`);
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
    const { stand, resultaten } = await zoek('', { soort: 'Wijk' });
    expect(stand).toBe(`${String(site.model.wijken.length)} resultaten met Wijk.`);
    const namen = site.model.wijken.map(({ naam }) => naam);
    expect(resultaten.filter(({ titel }) => !namen.includes(titel))).toEqual([]);
  });
});
