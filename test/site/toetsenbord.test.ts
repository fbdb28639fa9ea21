import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar, open } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { alleenMetMuis, huidigeStop, nummerStops } from '../hulp/kijk/toetsen.ts';
import { paginatypen } from '../hulp/paginatypen.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const adressen = paginatypen(site).flatMap(({ pagina }) => (pagina === undefined ? [] : [pagina.href]));
/** On a long page the first stops and the last few; `npm run test:volledig` walks all of them. */
const hoogstens = process.env['VOLLEDIG'] === '1' ? Infinity : 24;

/** Search shows its choices when its field has had the focus and its index is there; after that the order stays. */
async function wachtOpKeuzes(page: Page): Promise<void> {
  const verborgen = page.locator('main fieldset[hidden]');
  if ((await verborgen.count()) === 0) return;
  await page.locator('main input').first().focus();
  await verborgen.waitFor({ state: 'detached' });
  // Tab starts from the top again.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** Walks through the page with Tab, from top to end, and says what went otherwise than a reader expects. */
async function loop(page: Page): Promise<string[]> {
  const stops = await page.evaluate(nummerStops);
  const klachten: string[] = [];
  for (let i = 0; i < stops.length; i++) {
    if (i === hoogstens && stops.length - i > 5) {
      i = stops.length - 5;
      await page.evaluate(
        (nummer) => document.querySelector<HTMLElement>(`[data-stop="${String(nummer)}"]`)?.focus(),
        i - 1,
      );
    }
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(huidigeStop);
    if (stop?.gebrek !== undefined) klachten.push(`${stops[i] ?? ''}: ${stop.gebrek}`);
    if (stop?.nummer !== i) {
      klachten.push(`after ${stops[i - 1] ?? 'the top'} the focus is not on ${stops[i] ?? ''}`);
      return klachten;
    }
  }
  await page.keyboard.press('Tab');
  const daarna = await page.evaluate(huidigeStop);
  if (daarna !== undefined && daarna.nummer !== 0) klachten.push('the focus does not leave the page');
  return klachten;
}

/** Opens and closes with the keyboard what can be: one disclosure of each kind, and everything that pops up. */
async function klap(page: Page): Promise<string[]> {
  const klachten: string[] = [];
  const soorten = await page
    .locator('summary')
    .evaluateAll((summaries) => [
      ...new Map(
        summaries
          .filter((summary) => summary.checkVisibility())
          .map((summary) => [summary.parentElement?.className ?? '', (summary as HTMLElement).dataset['stop'] ?? '']),
      ).values(),
    ]);
  for (const stop of soorten) {
    const summary = page.locator(`[data-stop="${stop}"]`);
    const isOpen = (): Promise<boolean> =>
      summary.evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open);
    const eerst = await isOpen();
    await summary.focus();
    for (const toets of ['Enter', 'Space']) {
      await page.keyboard.press(toets);
      if ((await isOpen()) !== (toets === 'Enter' ? !eerst : eerst))
        klachten.push(`${toets} does nothing on ${await summary.innerText()}`);
    }
  }
  for (const knop of await page
    .locator('[aria-expanded=false]:visible, [popovertarget]:visible, [aria-haspopup]:visible')
    .all()) {
    await knop.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const open = await page.locator('dialog[open], :popover-open').count();
    if (open > 0 || (await knop.getAttribute('aria-expanded')) === 'true')
      klachten.push(`Escape does not close ${await knop.innerText()}`);
  }
  return klachten;
}

describe.skipIf(zonderBrowser)('by keyboard', () => {
  const hier = bezoekbaar(site.dist, site.model.site.pad);

  it.each(adressen)('%s can be walked, seen and worked from the skip link to the end', async (href) => {
    const { context, page } = await open(hier, href);
    if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
    await wachtOpKeuzes(page);
    const klachten = [...(await loop(page)), ...(await page.evaluate(alleenMetMuis)), ...(await klap(page))];
    // The skip link is the first stop; it takes the reader past the menu.
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-stop="0"]')?.focus());
    await page.keyboard.press('Enter');
    if ((await page.evaluate(() => document.activeElement?.localName)) !== 'main')
      klachten.push('skip link does not skip');
    await page.keyboard.press('Tab');
    const inInhoud = await page.evaluate(() => {
      const [main, actief] = [document.querySelector('main'), document.activeElement];
      return (
        main === null ||
        actief === null ||
        (main.compareDocumentPosition(actief) & Node.DOCUMENT_POSITION_PRECEDING) === 0
      );
    });
    if (!inInhoud) klachten.push('after the skip link the focus goes back to the menu');
    await context.close();
    expect(klachten).toEqual([]);
  });
});
