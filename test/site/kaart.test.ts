import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { leesSite } from '../hulp/sites.ts';
import { viewWijkgroepen } from '../../src/views/kaart.ts';
import { maakUrls } from '../../src/views/url.ts';

// The shipped site draws a sketch, the fixture the boundaries that it was given.
describe.skipIf(zonderBrowser).each(['shipped', 'fixture'])('the map of the %s site', (naam) => {
  const site = leesSite(naam);
  const { model } = site;
  const urls = maakUrls(model.site.pad);
  const wijken = viewWijkgroepen(model, model.site.eigen).flatMap((groep) => groep.wijken);
  const hier = bezoekbaar(site.dist, model.site.pad);

  async function open(href: string, width: number): Promise<Page> {
    const page = await hier.browser.newPage({ viewport: { width, height: 800 }, locale: 'nl-NL' });
    await page.goto(`${hier.server.basis}${href}`);
    return page;
  }

  it('is a list of links with names, after the list of wijken and in its order', async () => {
    const page = await open(wijken[0]?.href ?? '', 1280);
    await page.locator('details:has(.kaart-blok) > summary').click();
    const kaart = page.getByRole('navigation', { name: 'Kaart van de wijken' });
    const boom = await kaart.ariaSnapshot();
    const namen = [...boom.matchAll(/listitem:\s+- link "([^"]+)"/g)].map(([, tekst]) => tekst);
    expect(namen).toEqual(wijken.map(({ tekst }) => tekst));
    const lijst = page.getByRole('navigation', { name: /^Wijken van / });
    expect(await lijst.getByRole('link').allTextContents()).toEqual(
      wijken.map(({ tekst }) => expect.stringContaining(tekst)),
    );
    const eerst = await lijst.evaluate(
      (el, ander) => (el.compareDocumentPosition(ander as Node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      await kaart.elementHandle(),
    );
    expect(eerst).toBe(true);
    await page.close();
  });

  it('is walked with Tab in the order of the list, shows where the focus is, and opens with Enter', async () => {
    const page = await open(urls.wijken(model.site.eigen), 1280);
    const links = page.getByRole('navigation', { name: 'Kaart van de wijken' }).getByRole('link');
    await links.first().focus();
    const gelopen: string[] = [];
    for (const _ of wijken) {
      gelopen.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      await page.keyboard.press('Tab');
    }
    expect(gelopen).toEqual(wijken.map(({ tekst }) => tekst));
    const dikte = (): Promise<string> =>
      links
        .first()
        .locator('path')
        .evaluate((pad) => getComputedStyle(pad).strokeWidth);
    const rust = await dikte();
    await page.keyboard.press('Shift+Tab');
    for (const _ of wijken.slice(1)) await page.keyboard.press('Shift+Tab');
    expect(Number.parseFloat(await dikte())).toBeGreaterThan(Number.parseFloat(rust) + 2);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${hier.server.basis}${wijken[0]?.href ?? ''}`);
    await page.close();
  });

  it.each([320, 768, 1280])(
    'has names of at least 12 pixels at %i, inside the picture and clear of each other',
    async (breedte) => {
      const page = await open(urls.portal(), breedte);
      const namen = await page.locator('.kaart text').evaluateAll((teksten) =>
        teksten.map((tekst) => {
          const { left, right, top, bottom } = tekst.getBoundingClientRect();
          const schaal = (tekst as SVGTextElement).getScreenCTM()?.a ?? 0;
          const kader = tekst.closest('.kaart-vak')?.getBoundingClientRect();
          return {
            tekst: tekst.textContent,
            hoogte: Number.parseFloat(getComputedStyle(tekst).fontSize) * schaal,
            binnen: kader !== undefined && left >= kader.left - 1 && right <= kader.right + 1,
            doos: { left, right, top: top + 4, bottom: bottom - 4 },
          };
        }),
      );
      expect(namen.length).toBeGreaterThanOrEqual(wijken.length);
      expect(namen.filter(({ hoogte, binnen }) => hoogte < 11.95 || !binnen)).toEqual([]);
      const raakt = namen.flatMap((een, i) =>
        namen
          .slice(i + 1)
          .filter(
            ({ doos }) =>
              een.doos.left < doos.right &&
              doos.left < een.doos.right &&
              een.doos.top < doos.bottom &&
              doos.top < een.doos.bottom,
          )
          .map(({ tekst }) => `${een.tekst} ${tekst}`),
      );
      expect(raakt).toEqual([]);
      await page.close();
    },
  );
});
