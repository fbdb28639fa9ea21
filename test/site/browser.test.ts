import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { paginatypen } from '../hulp/paginatypen.ts';
import { serveer, type Testserver } from '../hulp/server.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const { pad } = site.model.site;
const typen = paginatypen(site);
const adressen = typen.flatMap(({ pagina }) => (pagina === undefined ? [] : [pagina.href]));
const andere = site.paginas.map(({ href }) => href).filter((href) => !adressen.includes(href));
const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

it('has a real page of every page type', () => {
  const zonder = typen.filter(({ pagina }) => pagina === undefined).map(({ type }) => type);
  // Exists only with a second edition; registratie.test.ts opens it.
  expect(zonder).toEqual(['[gemeente]/afspraken/[editie]/verschil.astro']);
});

describe.skipIf(zonderBrowser)('in a browser', () => {
  let server: Testserver;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveer(site.dist, pad);
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.sluit();
  });

  /** Opens a page in a fresh context that writes down everything that should not happen. */
  async function open(href: string, opties: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ locale: 'nl-NL', ...opties });
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
    const antwoord = await page.goto(`${server.basis}${href}`);
    if (antwoord?.ok() !== true) throw new Error(`${href}: ${String(antwoord?.status())}`);
    return { context, page, onrust };
  }

  /** What axe finds on the page as it is now, and whether it is wider than the screen. */
  async function toets(page: Page): Promise<string[]> {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
    return page.evaluate(async (values) => {
      const { axe: inPagina } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await inPagina.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      });
      const { scrollWidth } = document.documentElement;
      return [
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`),
        ),
        ...(scrollWidth > innerWidth ? [`scrolls sideways: ${String(scrollWidth)} > ${String(innerWidth)}`] : []),
      ];
    }, normen);
  }

  async function opslag(context: BrowserContext, page: Page): Promise<string[]> {
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    const sessie = await page.evaluate(() => Object.keys(sessionStorage));
    return [...cookies.map(({ name }) => name), ...origins.map(({ origin }) => origin), ...sessie];
  }

  it.concurrent.each(adressen)(
    '%s is accessible in four settings and in forced colours, and asks and keeps nothing',
    async (href) => {
      const { context, page, onrust } = await open(href);
      const klachten: string[] = [];
      for (const width of [320, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          klachten.push(...(await toets(page)).map((klacht) => `${String(width)} ${colorScheme}: ${klacht}`));
        }
      }
      await page.emulateMedia({ forcedColors: 'active' });
      klachten.push(...(await toets(page)).map((klacht) => `forced colours: ${klacht}`));
      klachten.push(...onrust, ...(await opslag(context, page)));
      await context.close();
      expect(klachten).toEqual([]);
    },
    300_000,
  );

  // One page per core goes through all the others: a new context per page would cost more than looking at it.
  it('every other page is accessible on a phone, and asks nothing', async () => {
    const klachten: string[] = [];
    const rij = [...andere];
    async function loop(): Promise<void> {
      const eerste = rij.shift();
      if (eerste === undefined) return;
      const { context, page, onrust } = await open(eerste, { viewport: { width: 320, height: 800 } });
      for (let href: string | undefined = eerste; href !== undefined; href = rij.shift()) {
        if (href !== eerste) await page.goto(`${server.basis}${href}`);
        const gevonden = [...(await toets(page)), ...onrust.splice(0)];
        klachten.push(...gevonden.map((klacht) => `${href ?? ''}: ${klacht}`));
      }
      await context.close();
    }
    await Promise.all([loop(), loop()]);
    expect(klachten).toEqual([]);
  }, 600_000);

  it('reads without JavaScript', async () => {
    const leeg: string[] = [];
    for (const href of adressen) {
      const { context, page } = await open(href, { javaScriptEnabled: false });
      const tekst = await page.locator('main').innerText();
      if (!tekst.includes(await page.locator('main h1').innerText()) || tekst.length < 120) leeg.push(href);
      await context.close();
    }
    expect(leeg).toEqual([]);
  });

  it('lists everything from A to Z on the search page without JavaScript', async () => {
    const { context, page } = await open(`${pad}zoeken/`, { javaScriptEnabled: false });
    const titels = await page.locator('.az a').allInnerTexts();
    await context.close();
    for (const { titel } of site.model.producten) expect(titels).toContain(titel);
    for (const { naam } of site.model.wijken) expect(titels).toContain(naam);
  });

  it('puts the skip link first, and it moves the focus to the content', async () => {
    const { context, page } = await open(pad);
    await page.keyboard.press('Tab');
    const eerste = page.locator(':focus');
    const [tekst, plek] = [await eerste.innerText(), await eerste.boundingBox()];
    await page.keyboard.press('Enter');
    const daarna = await page.evaluate(() => document.activeElement?.id);
    await context.close();
    expect(tekst.trim()).toBe('Naar de inhoud');
    expect(plek?.y).toBeGreaterThanOrEqual(0);
    expect(daarna).toBe('inhoud');
  });

  it('shows the focus on everything that the keyboard reaches', async () => {
    const onzichtbaar: string[] = [];
    for (const href of adressen) {
      const { context, page } = await open(href);
      for (let i = 0; i < 25; i++) {
        await page.keyboard.press('Tab');
        const gezien = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            naam: element.outerHTML.slice(0, 80),
            rand: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          };
        });
        if (gezien === undefined) break;
        if (!gezien.rand) onzichtbaar.push(`${href}: ${gezien.naam}`);
      }
      await context.close();
    }
    expect(onzichtbaar).toEqual([]);
  });

  it('searches with the keyboard alone, from the portal to a result', async () => {
    const { context, page } = await open(pad);
    for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement?.id === 'q')); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('mantelzorg');
    await page.keyboard.press('Enter');
    await page.waitForURL(/zoeken\/\?q=mantelzorg/);
    const eerste = page.locator('[data-zoek=lijst] a').first();
    await eerste.waitFor();
    const doel = await eerste.evaluate((link: HTMLAnchorElement) => link.href);
    for (let i = 0; i < 40 && !(await eerste.evaluate((link) => link === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(doel);
    const kop = await page.locator('h1').innerText();
    await context.close();
    expect(kop.toLowerCase()).toContain('mantelzorg');
  });

  it('prints, with its heading as a bookmark', async () => {
    const stuk: string[] = [];
    for (const href of adressen) {
      const { context, page } = await open(href);
      await page.emulateMedia({ media: 'print' });
      const kop = await page.locator('h1').innerText();
      const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
      // Chromium writes headings as bookmarks: plain text, or UTF-16 in hexadecimal.
      const bladwijzers = [...pdf.matchAll(/\/Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]+)>)/g)].map(
        ([, gewoon, hex]) =>
          hex === undefined
            ? (gewoon ?? '').replace(/\\(.)/g, '$1')
            : Buffer.from(hex, 'hex').swap16().toString('utf16le'),
      );
      // A line break in print takes the place of a space.
      const zonderWit = bladwijzers.map((bladwijzer) => bladwijzer.replace(/\s/g, ''));
      if (!zonderWit.includes(kop.replace(/\s/g, ''))) stuk.push(`${href}: ${kop} not in ${bladwijzers.join(' | ')}`);
      await context.close();
    }
    expect(stuk).toEqual([]);
  });
});
