import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { toetsAxe } from '../hulp/kijk/axe.ts';
import { afdruk, afdrukken, maakKopie, start } from '../hulp/kopie.ts';
import { bouwsels, leesSite } from '../hulp/sites.ts';
import { volledig } from '../hulp/uitslag.ts';

const { map, ruimOp } = maakKopie();
afterAll(ruimOp);
const heleSite = bouwsels.find(({ naam }) => naam === 'fixture')?.dist ?? '';
const adressen = (dist: string): string[] =>
  [...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<url>(.*?)<\/url>/g)].map(([, regel = '']) => regel);

/** How long the last build took, in ms. */
let duur = 0;

/** Builds the fixture in parts, to a folder and with a cache of its own; gives every file but those of the search index. */
async function bouw(naar: string, cache: string): Promise<{ uitvoer: string; bestanden: Record<string, string> }> {
  const env = { INHOUD: 'test/fixture', DELEN: 'ja', CACHEMAP: cache, UITVOER_NAAR: naar };
  const begin = performance.now();
  const { code, uitvoer } = await start(map, 'build', env).klaar;
  duur = performance.now() - begin;
  expect(uitvoer).toContain('Klaar');
  expect(code).toBe(0);
  return { uitvoer, bestanden: afdrukken(resolve(map, naar)) };
}

describe('a site that is built in parts', () => {
  it('has the same pages of gemeenten as one that is built at once', async () => {
    const { bestanden } = await bouw('delen', '.delen');
    const heel = afdrukken(heleSite);
    const paginas = Object.keys(heel).filter((pad) => /^(voorbeeldstad|anderdorp|data)\//.test(pad));
    expect(paginas.length).toBeGreaterThan(50);
    for (const pad of paginas) expect(bestanden[pad], pad).toBe(heel[pad]);
    const meer = Object.keys(bestanden).filter((pad) => /^(voorbeeldstad|anderdorp)\//.test(pad) && !(pad in heel));
    expect(meer.every((pad) => /^\w+\/pagefind\//.test(pad))).toBe(true);
  });

  it('has the same sitemap, with the day of each page', () => {
    const regels = adressen(join(map, 'delen'));
    expect(regels.length).toBeGreaterThan(50);
    expect(regels.sort()).toEqual(adressen(heleSite).sort());
    expect(readFileSync(join(map, 'delen/sitemap-index.xml'), 'utf8')).toContain('/proef/sitemap-0.xml</loc>');
  });

  it('gives after one changed file the same bytes as from nothing, and builds only the part of that file', async () => {
    const bestand = join(map, 'test/fixture/content/factsheets/anderdorp.mdx');
    writeFileSync(bestand, readFileSync(bestand, 'utf8').trimEnd() + '\n\nDeze zin is nieuw.\n');
    const weer = await bouw('delen', '.delen');
    expect(weer.uitvoer).toContain('1 delen gebouwd, 1 ongewijzigd overgenomen');
    const vers = await bouw(join(map, '../buiten het project'), '.vers');
    expect(vers.uitvoer).toContain('2 delen gebouwd, 0 ongewijzigd overgenomen');
    expect(weer.bestanden).toEqual(vers.bestanden);
    expect(readFileSync(join(map, 'delen/anderdorp/index.html'), 'utf8')).toContain('Deze zin is nieuw.');
  });

  it('builds a part again when somebody changed one of its pages in place', async () => {
    const pagina = join(map, 'delen/anderdorp/index.html');
    writeFileSync(pagina, 'stuk');
    const weer = await bouw('delen', '.delen');
    expect(weer.uitvoer).toContain('1 delen gebouwd, 1 ongewijzigd overgenomen');
    expect(readFileSync(pagina, 'utf8')).toContain('Deze zin is nieuw.');
  });

  it('stays as it was when the build is killed, whatever its processes were doing', async () => {
    const goed = afdruk(join(map, 'delen'));
    // From nothing every process has much to do; with what is kept a short run stays short.
    const cache = volledig ? '.afgebroken' : '.delen';
    for (const deel of volledig ? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] : [0.6]) {
      const env = { INHOUD: 'test/fixture', DELEN: 'ja', CACHEMAP: cache, UITVOER_NAAR: 'delen' };
      const { proces, klaar } = start(map, 'build', env);
      await Promise.race([klaar, setTimeout(duur * deel)]);
      proces.kill('SIGKILL');
      expect((await klaar).code).not.toBe(0);
      expect(afdruk(join(map, 'delen'))).toBe(goed);
    }
    const { uitvoer } = await bouw('delen', cache);
    expect(uitvoer).toContain('delen gebouwd');
    expect(afdruk(join(map, 'delen'))).toBe(goed);
    await expect
      .poll(() => readdirSync(map).filter((naam) => naam.startsWith('delen.')), { timeout: 10_000 })
      .toEqual([]);
  });
});

describe.skipIf(zonderBrowser)('search on a site that is built in parts', () => {
  const { pad } = leesSite('fixture').model.site;
  const hier = bezoekbaar(join(map, 'delen'), pad);
  let page: Page;
  beforeAll(async () => {
    page = await hier.browser.newPage({ viewport: { width: 320, height: 800 } });
  });

  const keuze = () => page.locator('select[data-waar]');
  /** In which gemeenten the results lie, when the list is there. */
  async function gevonden(): Promise<string[]> {
    await page.locator('[data-zoek=lijst][aria-busy=false]').waitFor({ state: 'attached' });
    const paden = await page
      .locator('[data-zoek=lijst] > li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    return [...new Set(paden.map((adres) => adres.slice(pad.length).split('/')[0] ?? ''))].sort();
  }

  it('finds in the gemeente that the reader chose, by keyboard, and the address says which', async () => {
    await page.goto(`${hier.server.basis}${pad}zoeken/?q=wijk`);
    expect(await gevonden()).not.toContain('anderdorp');
    await keuze().focus();
    await page.keyboard.type('And');
    await page.waitForURL(/in=anderdorp/);
    expect(await gevonden()).toContain('anderdorp');
    expect(await gevonden()).not.toContain('voorbeeldstad');
    expect(
      hier.server.verstuurd.map((een) => een.pad).filter((een) => een.includes('/voorbeeldstad/pagefind/')),
    ).toEqual([]);
  });

  it('finds in several at once, and a choice can be taken back', async () => {
    const aantallen: number[] = [];
    for (const waar of ['anderdorp', 'voorbeeldstad', 'anderdorp,voorbeeldstad']) {
      await page.goto(`${hier.server.basis}${pad}zoeken/?q=anderdorp&in=${waar}`);
      await gevonden();
      aantallen.push(parseInt(await page.locator('[data-zoek=stand]').innerText(), 10));
    }
    const [een = 0, twee = 0, samen = 0] = aantallen;
    expect(een).toBeGreaterThan(0);
    expect(twee).toBeGreaterThan(0);
    expect(samen).toBe(een + twee);
    const weg = page.getByRole('button', { name: 'Anderdorp weghalen' });
    await weg.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((adres) => adres.searchParams.get('in') === 'voorbeeldstad');
    expect(await gevonden()).toEqual(['voorbeeldstad']);
    expect(await keuze().evaluate((veld) => veld === document.activeElement)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('is accessible with a choice made: %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${hier.server.basis}${pad}zoeken/?q=wijk&in=anderdorp`);
    expect(await gevonden()).toContain('anderdorp');
    expect(await toetsAxe(page)).toEqual([]);
    const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(breedte).toBe(320);
  });
});
