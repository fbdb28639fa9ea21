import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar, open, opslag } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { toetsAxe } from '../hulp/kijk/axe.ts';
import { gevolgdeVerf } from '../hulp/kijk/beweging.ts';
import { slechtContrast } from '../hulp/kijk/contrast.ts';
import { teBreed } from '../hulp/kijk/tekst.ts';
import { paginatypen } from '../hulp/paginatypen.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const { pad } = site.model.site;
const typen = paginatypen(site);
const adressen = typen.flatMap(({ pagina }) => (pagina === undefined ? [] : [pagina.href]));
const andere = site.paginas.map(({ href }) => href).filter((href) => !adressen.includes(href));
/** `npm run test:volledig` looks at every page in every setting. */
const volledig = process.env['VOLLEDIG'] === '1';

/**
 * What axe finds, what it cannot judge (contrast in drawings), and whether the page is wider than the screen. Colours
 * change nothing but contrast, so the other rules run once per width.
 */
async function toets(page: Page, stand: string, alles: boolean): Promise<string[]> {
  const klachten = [
    ...(await toetsAxe(page, alles ? 'alle' : 'kleur')),
    ...(await page.evaluate(slechtContrast)),
    ...(await page.evaluate(teBreed)),
  ];
  return klachten.map((klacht) => `${stand}: ${klacht}`);
}

/** Runs in the page: what is folded counts as well. */
function vouwOpen(): void {
  for (const vouw of document.querySelectorAll('details')) vouw.open = true;
}

it('has a real page of every page type', () => {
  const zonder = typen.filter(({ pagina }) => pagina === undefined).map(({ type }) => type);
  // Exists only with a second edition; registratie.test.ts opens it.
  expect(zonder).toEqual(['[gemeente]/afspraken/[editie]/verschil.astro']);
});

describe.skipIf(zonderBrowser)('in a browser', () => {
  const hier = bezoekbaar(site.dist, pad);

  it.concurrent.each(adressen)(
    '%s is accessible in four settings and in forced colours, and asks and keeps nothing',
    async (href) => {
      const bezoek = await open(hier, href);
      const { page } = bezoek;
      await page.evaluate(vouwOpen);
      const klachten: string[] = [];
      for (const width of [320, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          klachten.push(...(await toets(page, `${String(width)} ${colorScheme}`, colorScheme === 'light')));
        }
      }
      await page.emulateMedia({ forcedColors: 'active' });
      klachten.push(...(await toets(page, 'forced colours', false)), ...bezoek.onrust, ...(await opslag(bezoek)));
      await bezoek.context.close();
      expect(klachten).toEqual([]);
    },
    300_000,
  );

  // One page per core goes through all the others: a new context per page would cost more than looking at it.
  it(`every other page is accessible ${volledig ? 'in four settings' : 'on a phone'}, and asks nothing`, async () => {
    const klachten: string[] = [];
    const rij = [...andere];
    async function loop(): Promise<void> {
      const eerste = rij.shift();
      if (eerste === undefined) return;
      const { context, page, onrust } = await open(hier, eerste, { viewport: { width: 320, height: 900 } });
      for (let href: string | undefined = eerste; href !== undefined; href = rij.shift()) {
        if (href !== eerste) await page.goto(`${hier.server.basis}${href}`);
        const gevonden = await page.evaluate(gevolgdeVerf);
        await page.evaluate(vouwOpen);
        gevonden.push(...(await toets(page, '320 light', true)));
        for (const [width, colorScheme] of volledig
          ? ([
              [320, 'dark'],
              [1280, 'light'],
              [1280, 'dark'],
            ] as const)
          : []) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          gevonden.push(...(await toets(page, `${String(width)} ${colorScheme}`, true)));
        }
        if (volledig) {
          await page.setViewportSize({ width: 320, height: 900 });
          await page.emulateMedia({ colorScheme: 'light' });
        }
        klachten.push(...[...gevonden, ...onrust.splice(0)].map((klacht) => `${href ?? ''}: ${klacht}`));
      }
      await context.close();
    }
    await Promise.all([loop(), loop()]);
    expect(klachten).toEqual([]);
  }, 1_800_000);

  it('lists everything from A to Z on the search page without JavaScript', async () => {
    const { context, page } = await open(hier, `${pad}zoeken/`, { javaScriptEnabled: false });
    const titels = await page.locator('.az a').allInnerTexts();
    await context.close();
    // Each link also says what kind of thing it leads to.
    for (const { titel } of site.model.producten)
      expect(titels).toContainEqual(expect.stringMatching(`^${titel}\\sproduct`));
    for (const { naam } of site.model.wijken) expect(titels).toContainEqual(expect.stringMatching(`^${naam}\\swijk`));
  });

  it('puts the skip link first, and it moves the focus to the content', async () => {
    const { context, page } = await open(hier, pad);
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

  it('searches with the keyboard alone, from the portal to a result', async () => {
    const { context, page } = await open(hier, pad);
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
    const inhoud = await page.locator('main').innerText();
    await context.close();
    expect(inhoud.toLowerCase()).toContain('mantelzorg');
  });
});
