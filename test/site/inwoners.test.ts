import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { leesSite } from '../hulp/sites.ts';

const site = leesSite('shipped');
const { model } = site;
const { pad, eigen } = model.site;
const tekstVan = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const pagina = (href: string) => site.paginas.find((kandidaat) => kandidaat.href === `${pad}${href}`)?.document;
const hulpvragen = model.hulpvragen.filter(({ id }) => id.startsWith(`${eigen}/`));

describe('pages of hulpvragen', () => {
  it.each(hulpvragen.map((hulpvraag) => [hulpvraag.id, hulpvraag] as const))(
    '%s says what its file says',
    (id, hulpvraag) => {
      const document = pagina(id.replace('/', '/hulp/') + '/');
      expect(tekstVan(document?.querySelector('h1'))).toBe(hulpvraag.vraag);
      const delen = [...(document?.querySelectorAll('li.aanbod') ?? [])].map(tekstVan);
      expect(delen).toHaveLength(hulpvraag.aanbod.length);
      // The age stands with each aanbod, or once in the head of the section where all are as old.
      const kop = tekstVan(document?.querySelector('.deel-kop:has(#aanbod)'));
      hulpvraag.aanbod.forEach(({ naam, tekst, voorWie, waar, wie }, i) => {
        const deel = delen[i] ?? '';
        for (const stuk of [naam, tekst, voorWie]) expect(deel).toContain(stuk);
        expect(deel.includes('de bron noemt geen plek')).toBe(waar.soort === 'nietGenoemd');
        const product =
          wie.soort === 'partner' ? model.producten.find((item) => wie.product.startsWith(item.id)) : undefined;
        if (product !== undefined && product.looptijd.totEnMet < model.site.peildatum)
          expect(kop + deel).toContain(`afspraak voor ${product.looptijd.tekst}. Of dit er nu nog is, weten we niet.`);
        else if (product === undefined) expect(kop + deel).toContain('Dit kan veranderd zijn.');
      });
    },
  );

  it('gives no telephone link or address of its own while the site is not official', () => {
    const gevonden = site.paginas.filter(({ document }) =>
      document.querySelector('a[href^="tel:"], a[href^="mailto:"]'),
    );
    expect(gevonden.map(({ href }) => href)).toEqual([]);
    for (const { id } of hulpvragen)
      expect(tekstVan(pagina(id.replace('/', '/hulp/') + '/')?.querySelector('.antwoord'))).toContain(
        'Begin bij de gemeente',
      );
  });
});

it('reaches every hulpvraag and wijk from the portal in one click, and how lonely a wijk is in one more', () => {
  const links = new Set([...(pagina('')?.querySelectorAll('main a') ?? [])].map((link) => link.getAttribute('href')));
  for (const { id } of hulpvragen) expect(links).toContain(`${pad}${id.replace('/', '/hulp/')}/`);
  for (const { id, naam } of model.wijken.filter((wijk) => wijk.id.startsWith(`${eigen}/`))) {
    const href = `${id.replace('/', '/wijken/')}/`;
    expect(links).toContain(pad + href);
    expect(tekstVan(pagina(href)?.querySelector('#terecht')?.parentElement)).toContain('Begin bij de gemeente');
    expect(tekstVan(pagina(href)?.querySelector('#over-eenzaamheid + .kern')), naam).toMatch(
      /^In \d{4} .*naar schatting [\d,]+% van de volwassenen in .+ zich eenzaam\.$/,
    );
  }
});

describe.skipIf(zonderBrowser)('finding a wijk', () => {
  const hier = bezoekbaar(site.dist, pad);

  async function open(href: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await hier.browser.newPage({ viewport: { width: 320, height: 800 }, ...opties });
    await page.goto(`${hier.server.basis}${pad}${href}`);
    return page;
  }
  const zichtbaar = (page: Page) =>
    page
      .locator('[data-naam]:visible')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug'] ?? ''));
  const stand = (page: Page) => page.locator('[data-zoeker=stand]').innerText();
  const inMeer =
    model.postcodes
      .map(({ postcode }) => postcode)
      .find((postcode) => {
        const codes = model.postcodes.filter((regel) => regel.postcode === postcode).map(({ regiocode }) => regiocode);
        return model.wijken.filter(({ regiocodes }) => regiocodes.some(({ code }) => codes.includes(code))).length > 2;
      }) ?? '';
  const wijkenBij = (postcode: string) => {
    const codes = model.postcodes.filter((regel) => regel.postcode === postcode).map(({ regiocode }) => regiocode);
    return model.wijken
      .filter(({ regiocodes }) => regiocodes.some(({ code }) => codes.includes(code)))
      .map(({ id }) => id.split('/')[1] ?? '')
      .sort();
  };

  it.each(['', 'inwoners/', `${eigen}/wijken/`])(
    'keeps on /%s the wijken of a postcode, says their shares, and asks nothing of anybody',
    async (href) => {
      const page = await open(href);
      const aantal = (await zichtbaar(page)).length;
      const verzoeken: string[] = [];
      page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
      await page.locator('#wijkvraag').fill(`${inMeer} AB`);
      expect((await zichtbaar(page)).sort()).toEqual(wijkenBij(inMeer));
      expect(await stand(page)).toMatch(new RegExp(`^${inMeer}: .+ van de adressen.+ Kies uw wijk\\.$`));
      await page.locator('#wijkvraag').fill('');
      expect((await zichtbaar(page)).length).toBe(aantal);
      expect(await stand(page)).toBe('');
      expect(verzoeken).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await page.close();
    },
  );

  it('finds by a part of a name, and helps with a postcode or a name that is not there', async () => {
    const page = await open('inwoners/');
    const aantal = (await zichtbaar(page)).length;
    const [wijk] = model.wijken.filter(({ id }) => id.startsWith(`${eigen}/`));
    await page.locator('#wijkvraag').fill((wijk?.naam ?? '').slice(0, 4).toUpperCase());
    expect(await zichtbaar(page)).toContain(wijk?.id.split('/')[1]);
    expect(await stand(page)).toContain(`Gevonden: ${wijk?.naam ?? ''}`);
    await page.locator('#wijkvraag').fill('1011AB');
    expect(await stand(page)).toContain('Postcode 1011 kennen we hier niet.');
    expect((await zichtbaar(page)).length).toBe(aantal);
    await page.locator('#wijkvraag').fill('xyzzy');
    expect(await stand(page)).toBe('Geen wijk met die naam. Hieronder staan alle wijken.');
    expect((await zichtbaar(page)).length).toBe(aantal);
    await page.close();
  });

  it('opens the only wijk that is left with Enter, by keyboard alone', async () => {
    const page = await open('inwoners/');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'wijkvraag')) break;
    }
    const [wijk] = model.wijken.filter(({ id }) => id.startsWith(`${eigen}/`));
    await page.keyboard.type(wijk?.naam ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${wijk?.id.replace('/', '/wijken/') ?? ''}/`);
    await page.close();
  });

  it('reads without JavaScript: all wijken, all postcodes, and no field that does nothing', async () => {
    const page = await open('inwoners/', { javaScriptEnabled: false });
    expect(await page.locator('#wijkvraag').isVisible()).toBe(false);
    expect(await page.locator('[data-naam]:visible').count()).toBe(
      model.wijken.filter(({ id }) => id.startsWith(`${eigen}/`)).length,
    );
    await page.locator('wijk-zoeker summary').click();
    expect(await page.locator('[data-postcode]:visible').count()).toBe(
      new Set(model.postcodes.map(({ postcode }) => postcode)).size,
    );
    await page.close();
  });

  it('is accessible while it filters', async () => {
    const page = await open('inwoners/');
    await page.locator('#wijkvraag').fill(inMeer);
    await page.evaluate(axe.source);
    const fouten = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id }) => id);
    });
    expect(fouten).toEqual([]);
    await page.close();
  });
});
