import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { serveer } from '../hulp/server.ts';
import { leesSite, type Pagina } from '../hulp/sites.ts';

const kB = 1000;
const site = leesSite('shipped');
const gzip = (adres: string): number =>
  gzipSync(readFileSync(join(site.dist, adres.slice(site.model.site.pad.length)))).length;
const adressen = ({ document }: Pagina, selector: string): string[] => [
  ...new Set(
    [...document.querySelectorAll(selector)].map((el) => el.getAttribute('src') ?? el.getAttribute('href') ?? ''),
  ),
];
const som = (getallen: number[]): number => getallen.reduce((a, b) => a + b, 0);
const css = 'link[rel=stylesheet]';

describe('weight of the shipped site, gzipped', () => {
  const gewicht = site.paginas.map((pagina) => ({
    href: pagina.href,
    bytes: gzipSync(pagina.html).length + som(adressen(pagina, `${css}, link[rel=icon], img[src]`).map(gzip)),
  }));

  it('keeps every page within 60 kB of HTML, CSS and SVG', () => {
    expect(gewicht.filter(({ bytes }) => bytes > 60 * kB)).toEqual([]);
  });

  it('keeps the median page within 20 kB', () => {
    const bytes = gewicht.map((pagina) => pagina.bytes).sort((a, b) => a - b);
    expect(bytes[Math.floor(bytes.length / 2)]).toBeLessThanOrEqual(20 * kB);
  });

  it('keeps the CSS of every page within 12 kB', () => {
    const teVeel = site.paginas.filter((pagina) => som(adressen(pagina, css).map(gzip)) > 12 * kB);
    expect(teVeel.map(({ href }) => href)).toEqual([]);
  });

  it('sends JavaScript only to a page with a custom element to enhance, and then at most 15 kB', () => {
    const fout = site.paginas.filter((pagina) => {
      const scripts = adressen(pagina, 'script[src], link[rel=modulepreload]');
      const verrijkt = [...pagina.document.querySelectorAll('main *')].some(({ localName }) => localName.includes('-'));
      // The check page reads spreadsheets; test/site/levering.test.ts holds all of it within 150 kB.
      const hoogstens = pagina.document.querySelector('controleer-bestand') === null ? 15 : 120;
      return verrijkt ? som(scripts.map(gzip)) > hoogstens * kB : scripts.length > 0;
    });
    expect(fout.map(({ href }) => href)).toEqual([]);
  });

  it.skipIf(zonderBrowser)('finds and shows the first result within 200 kB', async () => {
    const server = await serveer(site.dist, site.model.site.pad);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.basis}${site.model.site.pad}zoeken/`);
      const pagina = som(server.verstuurd.splice(0).map(({ bytes }) => bytes));
      await page.getByRole('searchbox').fill('wijk');
      await page.keyboard.press('Enter');
      await page.locator('[data-zoek=lijst] li').first().waitFor();
      const zoeken = som(server.verstuurd.map(({ bytes }) => bytes));
      expect(pagina).toBeLessThanOrEqual(60 * kB);
      expect(zoeken).toBeGreaterThan(0);
      expect(zoeken).toBeLessThanOrEqual(200 * kB);
    } finally {
      await browser.close();
      await server.sluit();
    }
  });
});
