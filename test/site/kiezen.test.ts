import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { leesSite } from '../hulp/sites.ts';

const { dist, model } = leesSite('shipped');
const { pad } = model.site;
const [gids] = model.wijkgericht;
const [eerste, tweede, derde, vierde, vijfde] = model.factsheets.filter((factsheet) => factsheet.afgeleid !== true);

describe.skipIf(zonderBrowser)('choosing', () => {
  const hier = bezoekbaar(dist, pad);

  async function open(href: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await hier.browser.newPage({ viewport: { width: 320, height: 800 }, ...opties });
    await page.goto(`${hier.server.basis}${pad}${href}`);
    return page;
  }

  /** The query as the page has it; `page.url()` lags behind `replaceState`. */
  async function vraag(page: Page): Promise<URLSearchParams> {
    return new URLSearchParams(await page.evaluate(() => location.search));
  }

  async function overtredingen(page: Page): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id }) => id);
    });
  }

  /** Tabs until the element with this selector has the focus. */
  async function tabNaar(page: Page, selector: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((doel) => document.activeElement?.matches(doel) === true, selector)) return;
    }
    throw new Error(`keyboard never reaches ${selector}`);
  }

  describe('laying wijken side by side', () => {
    const href = `${model.site.eigen}/indicatoren/vergelijken/`;
    const [een, twee] = model.wijken
      .filter(({ id }) => id.startsWith(`${model.site.eigen}/`))
      .map(({ id }) => id.split('/')[1] ?? '');

    it('shows the chosen wijken and figures only, keeps the choice in the URL, and by keyboard', async () => {
      const page = await open(href);
      await tabNaar(page, `input[value="${een ?? ''}"]`);
      await page.keyboard.press('Space');
      await tabNaar(page, 'summary');
      await page.keyboard.press('Enter');
      await tabNaar(page, 'input[name=cijfer]');
      await page.keyboard.press('Space');
      const gekozen = (await vraag(page)).get('cijfer') ?? '';
      expect((await vraag(page)).get('wijk')).toBe(een);
      expect(await page.locator(`td[data-wijk="${een ?? ''}"]:visible`).count()).toBe(1);
      expect(await page.locator(`td[data-wijk="${twee ?? ''}"]:visible`).count()).toBe(0);
      expect(await page.locator('tr[data-cijfer]:visible').count()).toBe(1);
      expect(await page.locator(`tr[data-cijfer="${gekozen}"]:visible`).count()).toBe(1);
      expect(await page.locator('[data-keuze=stand]').innerText()).toBe('U ziet 1 gekozen wijk en 1 gekozen cijfer.');
      expect(await overtredingen(page)).toEqual([]);
      await page.close();
    });

    it('opens a shared address as it was chosen', async () => {
      const page = await open(`${href}?wijk=${een ?? ''}&wijk=${twee ?? ''}`);
      expect(await page.locator('thead').first().locator('th[data-wijk]:visible').count()).toBeLessThanOrEqual(2);
      expect(await page.locator(`input[value="${twee ?? ''}"]`).isChecked()).toBe(true);
      await page.close();
    });

    it('without JavaScript everything stays, and nothing is there that does not work', async () => {
      const page = await open(href, { javaScriptEnabled: false });
      expect(await page.locator('fieldset:visible, details:not(.uitleg) > summary:visible').count()).toBe(0);
      expect(await page.locator('tr[data-cijfer]').count()).toBeGreaterThan(20);
      expect(await page.locator('tr[data-cijfer]:visible').count()).toBe(await page.locator('tr[data-cijfer]').count());
      await page.close();
    });
  });

  describe('the bundle for the raad', () => {
    const wijk = `${pad}${model.wijken.find(({ id }) => id.startsWith(`${model.site.eigen}/`))?.id.replace('/', '/wijken/') ?? ''}/`;

    it('puts chosen pages behind each other, keeps the choice in the URL, and says so', async () => {
      const page = await open('raad/bundel/');
      await tabNaar(page, `input[value="${wijk}"]`);
      await page.keyboard.press('Space');
      await page.locator('input[value*="/producten/"]').first().check();
      await page.keyboard.press('Enter');
      await page.locator('.bundeldeel').nth(1).waitFor();
      expect((await vraag(page)).getAll('deel')).toContain(wijk);
      expect(await page.locator('[data-bundel=stand]').innerText()).toContain('met 2 onderdelen');
      expect(await page.locator('[data-bundel=uitvoer] ol').first().locator('li').count()).toBe(2);
      const tekst = await page.locator('.bundeldeel').first().innerText();
      expect(tekst).toContain('Bronnen');
      expect(await page.locator('.bundeldeel details:not([open])').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await overtredingen(page)).toEqual([]);
      await page.close();
    });

    it('opens a shared bundle, and without JavaScript gives links that print one by one', async () => {
      const gedeeld = await open(`raad/bundel/?deel=${encodeURIComponent(wijk)}`);
      await gedeeld.locator('.bundeldeel').waitFor();
      await gedeeld.close();
      const page = await open('raad/bundel/', { javaScriptEnabled: false });
      expect(await page.locator('input:visible, button:visible').count()).toBe(0);
      expect(await page.locator(`main a[href="${wijk}"]`).isVisible()).toBe(true);
      await page.close();
    });
  });

  describe('the self-scan', () => {
    const scan = `${gids?.id ?? ''}/zelfscan/`;
    const thema = gids?.basisthemas[0];

    it('works by keyboard, keeps its state in the URL only, and moves the focus to the result', async () => {
      const page = await open(scan);
      await tabNaar(page, 'input[type=radio]');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      expect((await vraag(page)).get(thema?.sleutel ?? '')).toBe('2');
      await page.keyboard.press('Enter');
      await page.locator('[data-scan=uitkomst]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst');
      const uitkomst = await page.locator('[data-scan=beeld]').innerText();
      expect(uitkomst).toContain(thema?.naam);
      expect(uitkomst).toContain(`Fase 2: ${gids?.fasen[1]?.naam ?? ''}`);
      expect(uitkomst).toContain('De volgende fase: Fase 3');
      expect(await overtredingen(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await overtredingen(page)).toEqual([]);
      await page.close();
    });

    it('shows a shared URL as it was, and says so for a last fase', async () => {
      const page = await open(`${scan}?${thema?.sleutel ?? ''}=4`);
      await page.locator('[data-scan=uitkomst]').waitFor();
      expect(await page.locator(`input[name=${thema?.sleutel ?? ''}][value="4"]`).isChecked()).toBe(true);
      expect(await page.locator('[data-scan=beeld] li').first().innerText()).toContain('Dit is de laatste fase.');
      await page.close();
    });

    it('reads without JavaScript, and says where the source describes no fase', async () => {
      const page = await open(scan, { javaScriptEnabled: false });
      const cellen = gids?.basisthemas.flatMap(({ fasen }) => fasen) ?? [];
      expect(await page.locator('input[type=radio]').count()).toBe(cellen.length);
      expect(await page.locator('.zelfscan .onbekend').count()).toBe(
        cellen.filter(({ status }) => status === 'nietInDeBron').length,
      );
      await page.close();
    });
  });

  describe('the comparison', () => {
    const zichtbaar = (page: Page) =>
      page
        .locator('[data-gemeente]:visible')
        .evaluateAll((rijen) => [...new Set(rijen.map((rij) => (rij as HTMLElement).dataset['gemeente']))]);

    it('lays the chosen gemeenten beside each other by keyboard, with the choice in the URL', async () => {
      const page = await open('vergelijken/');
      expect(await zichtbaar(page)).toHaveLength(
        model.factsheets.filter((factsheet) => factsheet.afgeleid !== true).length,
      );
      await tabNaar(page, 'input[type=checkbox]');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect((await vraag(page)).getAll('gemeente')).toEqual([eerste?.id, tweede?.id]);
      expect(await zichtbaar(page)).toEqual([eerste?.id, tweede?.id]);
      expect(await page.locator('.naast > div:not([data-gemeente]):visible').count()).toBeGreaterThan(0);
      expect(await overtredingen(page)).toEqual([]);
      await page.close();
    });

    it('opens a shared choice, and takes at most four', async () => {
      const vier = [eerste, tweede, derde, vierde].map((factsheet) => `gemeente=${factsheet?.id ?? ''}`).join('&');
      const page = await open(`vergelijken/?${vier}`);
      expect(await zichtbaar(page)).toHaveLength(4);
      expect(await page.locator(`input[value=${vijfde?.id ?? ''}]`).isDisabled()).toBe(true);
      await page.close();
    });

    it('shows every gemeente without JavaScript', async () => {
      const page = await open('vergelijken/', { javaScriptEnabled: false });
      expect(await zichtbaar(page)).toHaveLength(
        model.factsheets.filter((factsheet) => factsheet.afgeleid !== true).length,
      );
      expect(await page.locator('fieldset').isVisible()).toBe(false);
      await page.close();
    });
  });
});
