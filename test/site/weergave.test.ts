import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar, open } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { beweegt, gevolgdeVerf } from '../hulp/kijk/beweging.ts';
import { onzichtbareDelen } from '../hulp/kijk/contrast.ts';
import { drukblokken, leesPdf, ontbreektInDruk, snijdbaar, zonderPdftotext } from '../hulp/kijk/druk.ts';
import { geknipteTekst, overlappendeTekst, tekst200, tekstafstand, teBreed, zetStijl } from '../hulp/kijk/tekst.ts';
import { dodeKnoppen } from '../hulp/kijk/toetsen.ts';
import { paginatypen } from '../hulp/paginatypen.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const paginas = paginatypen(site).flatMap(({ pagina }) => (pagina === undefined ? [] : [pagina]));
const adressen = paginas.map(({ href }) => href);
/** Pages with a script that runs; data about the page for machines is no script to a browser. */
const metScript = paginas
  .filter(({ html }) => /<script(?! type="application\/ld\+json")/.test(html))
  .map(({ href }) => href);

/** Cut, overlapping or too wide text, as the page is now. */
async function past(page: Page, stand: string): Promise<string[]> {
  const klachten = [
    ...(await page.evaluate(geknipteTekst)),
    ...(await page.evaluate(overlappendeTekst)),
    ...(await page.evaluate(teBreed)),
  ];
  return klachten.map((klacht) => `${stand}: ${klacht}`);
}

describe.skipIf(zonderBrowser)('pages under other circumstances', () => {
  const hier = bezoekbaar(site.dist, site.model.site.pad);

  it.each(adressen)(
    '%s holds still, and fits with large or widely spaced text, without motion and in forced colours',
    async (href) => {
      const { context, page } = await open(hier, href, { viewport: { width: 320, height: 900 } });
      const klachten = await page.evaluate(gevolgdeVerf);
      klachten.push(...(await past(page, '320')));
      await page.evaluate(zetStijl, tekstafstand);
      klachten.push(...(await past(page, '320, wide spacing')));
      // More than the norm asks: there the screen is four times as wide. Words may break, the page does not slide.
      await page.evaluate(zetStijl, tekst200);
      await page.evaluate(() => {
        for (const vouw of document.querySelectorAll('details')) vouw.open = true;
      });
      klachten.push(...(await page.evaluate(teBreed)).map((klacht) => `320, text at 200 %: ${klacht}`));
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.reload();
      klachten.push(...(await page.evaluate(gevolgdeVerf)), ...(await past(page, '1280')));
      await page.evaluate(zetStijl, tekstafstand);
      klachten.push(...(await past(page, '1280, wide spacing')));
      await page.evaluate(zetStijl, tekst200);
      klachten.push(...(await past(page, '1280, text at 200 %')));
      await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
      klachten.push(...(await page.evaluate(beweegt)), ...(await page.evaluate(onzichtbareDelen)));
      await context.close();
      expect(klachten).toEqual([]);
    },
  );

  it.each(metScript)('%s reads the same without JavaScript, and shows no control that does nothing', async (href) => {
    const tekst = (page: Page): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th)')]
          .filter((element) => {
            for (let een: Element | null = element; een !== null; een = een.parentElement)
              if (een.localName.includes('-')) return false;
            return element.checkVisibility();
          })
          .map((element) => element.textContent ?? ''),
      );
    const met = await open(hier, href);
    const zonder = await open(hier, href, { javaScriptEnabled: false });
    const [a, b] = [await tekst(met.page), await tekst(zonder.page)];
    const dood = await zonder.page.evaluate(dodeKnoppen);
    await Promise.all([met.context.close(), zonder.context.close()]);
    expect(b).toEqual(a);
    expect(b.length).toBeGreaterThan(0);
    expect(dood).toEqual([]);
  });

  it.each(adressen)('%s prints whole, with its heading as a bookmark', async (href) => {
    const { context, page } = await open(hier, href);
    await page.emulateMedia({ media: 'print' });
    const kop = await page.locator('h1').innerText();
    const blokken = await page.evaluate(drukblokken);
    const klachten = await page.evaluate(snijdbaar);
    const pdf = await page.pdf({ tagged: true, outline: true });
    await context.close();
    const bladwijzers = leesBladwijzers(pdf.toString('latin1'));
    // A line break in print takes the place of a space.
    if (!bladwijzers.includes(kop.replace(/\s/g, ''))) klachten.push(`${kop} not in ${bladwijzers.join(' | ')}`);
    if (!zonderPdftotext)
      klachten.push(...ontbreektInDruk(blokken, await leesPdf(pdf)).map((blok) => `not on paper: ${blok}`));
    expect(blokken.length).toBeGreaterThan(0);
    expect(klachten).toEqual([]);
  });
});

/** Chromium writes headings as bookmarks: plain text, or UTF-16 in hexadecimal. */
function leesBladwijzers(pdf: string): string[] {
  return [...pdf.matchAll(/\/Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]+)>)/g)].map(([, gewoon, hex]) =>
    (hex === undefined
      ? (gewoon ?? '').replace(/\\(.)/g, '$1')
      : Buffer.from(hex, 'hex').swap16().toString('utf16le')
    ).replace(/\s/g, ''),
  );
}
