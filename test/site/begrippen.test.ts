import { describe, expect, it } from 'vitest';
import { bezoekbaar, open } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const [begrip] = site.model.begrippen;
if (begrip === undefined) throw new Error('the shipped site has begrippen');
const adres = `${site.model.site.pad}begrippen/`;

describe.skipIf(zonderBrowser)('begrippen', () => {
  const hier = bezoekbaar(site.dist, site.model.site.pad);

  it('stays short on a phone: a line per letter, every word one press away', async () => {
    const { context, page } = await open(hier, adres, { viewport: { width: 320, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5000);
    expect(await page.locator('details.letter[open]').count()).toBe(0);
    await page.locator('.letters a').last().click();
    expect(await page.locator('details.letter').last().getAttribute('open')).toBe('');
    expect(await page.locator('details.letter').last().locator('h2').isVisible()).toBe(true);
    await context.close();
  });

  it.each([true, false])('unfolds the word that a link leads to (JavaScript: %s)', async (javaScriptEnabled) => {
    const { context, page } = await open(hier, `${adres}#${begrip.id}`, { javaScriptEnabled });
    await page.locator(`[id="${begrip.id}"] h3`).waitFor();
    expect(await page.locator('details.letter[open]').count()).toBe(1);
    await context.close();
  });

  it('does so by itself where a browser does not', async () => {
    const { context, page } = await open(hier, `${adres}#${begrip.id}`);
    await page.evaluate(() => {
      for (const vouw of document.querySelectorAll('details')) vouw.open = false;
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(await page.locator('details.letter[open]').count()).toBe(1);
    expect(await page.locator(`[id="${begrip.id}"] h3`).isVisible()).toBe(true);
    await context.close();
  });

  it('stands unfolded on paper', async () => {
    const { context, page } = await open(hier, adres);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.letter h3')].every((kop) => kop.getBoundingClientRect().height > 0),
      ),
    ).toBe(true);
    await context.close();
  });
});
