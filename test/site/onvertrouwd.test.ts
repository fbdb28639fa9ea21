import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { bouwSite } from '../hulp/bouw-sites.ts';
import { serveer } from '../hulp/server.ts';
import { leesBouwsel, type Bouwsel, type Site } from '../hulp/sites.ts';

const map = mkdtempSync(join(tmpdir(), 'onvertrouwd-'));
const kwaad = `<img src=x onerror=alert(1)>"'><script>alert(1)</script>&{1+1}\${2}</title>`;
/** Texts that a page shows as they are; all of them get the evil text behind them. */
const velden =
  /^(naam|titel|ondertitel|tekst|toelichting|uitgever|wat|definitie|term|inHetKort|reden|waarom|hoofdtitel|vraag)$/;
let site: Site;

beforeAll(async () => {
  cpSync('test/fixture', join(map, 'inhoud'), { recursive: true });
  const content = join(map, 'inhoud/content');
  for (const naam of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/^(partners|wijken|begrippen|producten|gemeenten|bronnen)\/.*\.yaml$|^site\.yaml$/.test(naam)) continue;
    const pad = join(content, naam);
    writeFileSync(pad, stringify(vergiftig(parse(readFileSync(pad, 'utf8')))));
  }
  const bouwsel: Bouwsel = { naam: 'onvertrouwd', cache: map, dist: join(map, 'dist'), inhoud: join(map, 'inhoud') };
  await bouwSite(bouwsel);
  site = leesBouwsel(bouwsel);
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function vergiftig(waarde: unknown, veld = ''): unknown {
  if (Array.isArray(waarde)) return waarde.map((deel) => vergiftig(deel));
  if (typeof waarde === 'object' && waarde !== null)
    return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, vergiftig(deel, naam)]));
  // Titles have a length; what fits is enough.
  return typeof waarde === 'string' && velden.test(veld) && waarde.length + kwaad.length < 90
    ? `${waarde} ${kwaad}`
    : waarde;
}

it('shows hostile texts as texts, on every page that has them', () => {
  const met = site.paginas.filter(({ html }) => html.includes('onerror=alert(1)'));
  expect(met.length).toBeGreaterThan(20);
  for (const { href, document } of site.paginas) {
    const gevonden = [...document.querySelectorAll('img:not([src^="/"]), script:not([src]), [onerror]')].filter(
      (element) => element.getAttribute('type') !== 'application/ld+json',
    );
    expect(gevonden.map((element) => `${href}: ${element.outerHTML}`)).toEqual([]);
  }
});

it('closes no data block with a text, and keeps XML and JSON whole', () => {
  for (const { html } of site.paginas)
    for (const [, blok = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g))
      expect(() => JSON.parse(blok) as unknown).not.toThrow();
  for (const bestand of site.bestanden) {
    const tekst = (): string => readFileSync(join(site.dist, bestand), 'utf8');
    if (bestand.endsWith('.json')) expect(() => JSON.parse(tekst()) as unknown, bestand).not.toThrow();
    if (bestand.endsWith('.xml')) expect(tekst(), bestand).not.toMatch(/<(img|script)\b/);
  }
});

it.skipIf(zonderBrowser)(
  'runs nothing of it in a browser: not on a page, not in search, not in the file checker',
  async () => {
    const { pad, eigen } = site.model.site;
    const server = await serveer(site.dist, pad);
    const browser = await startBrowser();
    const page = await browser.newPage();
    const onrust: string[] = [];
    page.on('dialog', (dialoog) => {
      onrust.push(`dialog: ${dialoog.message()}`);
      void dialoog.dismiss();
    });
    page.on('console', (bericht) => {
      if (bericht.type() === 'error') onrust.push(bericht.text());
    });
    for (const { href, html } of site.paginas)
      if (html.includes('onerror') && !href.endsWith('404.html')) await page.goto(`${server.basis}${href}`);
    await page.goto(`${server.basis}${pad}zoeken/?q=samenspel`);
    await page.locator('[data-zoek=lijst] li').first().waitFor();
    expect(await page.locator('[data-zoek=lijst]').innerText()).toContain('onerror');
    await page.goto(`${server.basis}${pad}${eigen}/registratie/controleren/`);
    const formulier = [...site.bestanden].find((bestand) => bestand.endsWith('.xlsx')) ?? '';
    await page.locator('input[type=file]').setInputFiles({
      name: `${kwaad.replaceAll('/', '')}.xlsx`,
      mimeType: '',
      buffer: readFileSync(join(site.dist, formulier)),
    });
    await page.locator('[data-controle=uitkomst]:not([hidden])').waitFor();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await browser.close();
    await server.sluit();
    expect(onrust).toEqual([]);
  },
);
