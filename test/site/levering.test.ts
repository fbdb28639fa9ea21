import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { leverBestand } from '../../src/lezer/levering-opslag.ts';
import { schrijfAlles } from '../../src/lezer/schrijf-metingen.ts';
import { aggregate } from '../../src/model/aggregate.ts';
import { formulieren } from '../../src/model/levering/formulieren.ts';
import { bezoekbaar } from '../hulp/bezoek.ts';
import { zonderBrowser } from '../hulp/browser.ts';
import { toetsAxe } from '../hulp/kijk/axe.ts';
import { teBreed } from '../hulp/kijk/tekst.ts';
import { vulIn, zonderLibreOffice } from '../hulp/libreoffice.ts';
import { bouwSite } from '../hulp/bouw-sites.ts';
import { leesBouwsel, leesSite } from '../hulp/sites.ts';
import { fixture, lees, tijdelijkeMap } from '../lib/inhoud.ts';

const { dist, model } = leesSite('fixture');
const gemeente = model.site.eigen;
const formulierpad = (naam: string): string => join(dist, gemeente, 'registratie/2025/formulier', naam);

/** The command on a copy of the fixture. */
function omgeving() {
  const map = tijdelijkeMap();
  cpSync(fixture, map, { recursive: true });
  const mappen = {
    content: join(map, 'content'),
    data: join(map, 'data'),
    getoond: { content: 'content', data: 'data' },
  };
  return {
    map,
    lever: (bestand: string) => {
      const levering = leverBestand(mappen, bestand, { vervang: false, vandaag: '2026-03-01' });
      if (levering.bestanden !== undefined) schrijfAlles(mappen.data, levering.bestanden);
      return levering;
    },
  };
}

describe.skipIf(zonderLibreOffice)('a form in LibreOffice', () => {
  it.each(['samenspel-2025-kw1', 'samenspel-2025', 'de-linde-2025-hj2'])('opens %s as it was made', async (naam) => {
    const uit = join(tijdelijkeMap(), 'uit.xlsx');
    const geopend = await vulIn(formulierpad(`${naam}.xlsx`), uit, 'Invullen', [
      ['A1', 'x'],
      ['C2', 'x'],
      ['J2', 'x'],
    ]);
    expect(geopend.bladen).toEqual(['Uitleg', 'Invullen']);
    expect(geopend.titel).toContain('Registratieformulier');
    // Headings, texts and stamp are locked.
    expect(geopend.dicht).toBe(3);
  });
});

describe.skipIf(zonderBrowser)('the check page', () => {
  const hier = bezoekbaar(dist, model.site.pad);

  /** The page with everything that should not happen written down. */
  async function open(opties: Parameters<Browser['newContext']>[0] = {}) {
    const context = await hier.browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 320, height: 800 },
      ...opties,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const onrust: string[] = [];
    page.on('console', (bericht) => {
      if (['error', 'warning'].includes(bericht.type())) onrust.push(bericht.text());
    });
    page.on('pageerror', (fout) => onrust.push(fout.message));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`csp: ${event.violatedDirective}`)),
    );
    await page.goto(`${hier.server.basis}${model.site.pad}${gemeente}/registratie/controleren/`);
    return { context, page, onrust };
  }

  /** Chooses a file and waits for the outcome. */
  async function kies(
    page: Page,
    bestand: string | { name: string; mimeType: string; buffer: Buffer },
  ): Promise<string> {
    await page.locator('input[type=file]').setInputFiles(bestand);
    await page.locator('[data-controle=uitkomst]:not([hidden])').waitFor();
    const stand = await page.locator('[data-controle=stand]').innerText();
    return `${stand}\n${await page.locator('[data-controle=uitkomst]').innerText()}`;
  }

  async function overtredingen(page: Page): Promise<string[]> {
    return [...(await toetsAxe(page)), ...(await page.evaluate(teBreed))];
  }

  const csv = (verander: (tekst: string) => string) => ({
    name: 'formulier.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(verander(readFileSync(formulierpad('samenspel-2025-kw1.csv'), 'utf8'))),
  });
  const metGetal = (getal: string) => csv((tekst) => tekst.replace('aantal personen;;', `aantal personen;${getal};`));

  it('weighs at most 150 kB, all from its own host', async () => {
    hier.server.verstuurd.splice(0);
    const { context, page } = await open();
    await page.locator('input[type=file]').waitFor();
    const bytes = hier.server.verstuurd.reduce((tot, stuk) => tot + stuk.bytes, 0);
    console.log(`check page: ${String(bytes)} bytes transferred in ${String(hier.server.verstuurd.length)} requests`);
    expect(bytes).toBeLessThanOrEqual(150_000);
    await context.close();
  });

  it('says what is wrong, moves the focus there, and is accessible while it does', async () => {
    const { context, page, onrust } = await open();
    await page.locator('input[type=file]').waitFor();
    expect(await overtredingen(page)).toEqual([]);
    const uit = await kies(page, metGetal('<img src=x onerror=alert(1)>'));
    expect(uit).toContain('formulier.csv: een melding. De gemeente kan dit zo niet overnemen.');
    expect(uit).toContain('Rij 2, kolom G: hier staat HTML of een script. Maak de cel leeg.');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['controle'])).toBe(
      'uitkomst',
    );
    expect(await overtredingen(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await overtredingen(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await overtredingen(page)).toEqual([]);
    expect(onrust).toEqual([]);
    await context.close();
  });

  it('gives the same messages as the command', async () => {
    const { context, page } = await open();
    const bestand = csv((tekst) =>
      tekst.replaceAll('aantal personen;;', 'aantal personen;1.234;').replace('Waterkant', 'Ergens'),
    );
    await page.locator('input[type=file]').waitFor();
    await kies(page, bestand);
    const getoond = await page.locator('[data-controle=uitkomst] li').allInnerTexts();
    const map = tijdelijkeMap();
    schrijfAlles(map, { 'formulier.csv': bestand.buffer.toString('utf8') });
    const { verslag } = omgeving().lever(join(map, 'formulier.csv'));
    expect(getoond).toHaveLength(4);
    expect(
      verslag
        .split('\n')
        .slice(1, -1)
        .map((regel) => regel.trim()),
    ).toEqual(getoond);
    await context.close();
  });

  it('works by keyboard, and with the network off once it is there; nothing leaves the device', async () => {
    const { context, page, onrust } = await open();
    await page.locator('input[type=file]').waitFor();
    await context.setOffline(true);
    const kiezer = page.waitForEvent('filechooser');
    hier.server.verstuurd.splice(0);
    for (let i = 0; i < 60 && !(await heeftFocus(page, 'input[type=file]')); i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await (await kiezer).setFiles(metGetal('25'));
    await page.locator('[data-controle=uitkomst]:not([hidden])').waitFor();
    expect(await page.locator('[data-controle=stand]').innerText()).toBe(
      'formulier.csv: dit formulier kan zo worden gestuurd.',
    );
    expect(await page.locator('[data-controle=uitkomst]').innerText()).toContain('Aangenomen: 1 getal');
    expect(hier.server.verstuurd).toEqual([]);
    expect(onrust).toEqual([]);
    expect(await opgeslagen(context, page)).toEqual([0, 0, 0]);
    await context.close();
  });

  it('takes a file that is dropped', async () => {
    const { context, page } = await open();
    await page.locator('input[type=file]').waitFor();
    const tekst = metGetal('25').buffer.toString('utf8');
    await page.evaluate((inhoud) => {
      const data = new DataTransfer();
      data.items.add(new File([inhoud], 'gesleept.csv'));
      document
        .querySelector('[data-controle=kies]')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    }, tekst);
    await page.getByText('gesleept.csv: dit formulier kan zo worden gestuurd.').waitFor();
    await context.close();
  });

  it('does not read a file that is too large', async () => {
    const { context, page } = await open();
    await page.locator('input[type=file]').waitFor();
    const groot = join(tijdelijkeMap(), 'groot.xlsx');
    writeFileSync(groot, Buffer.alloc(50 * 1024 * 1024));
    const uit = await kies(page, groot);
    expect(uit).toContain('Dit bestand is 50 MB groot');
    await context.close();
  });

  it('explains without JavaScript', async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Zonder JavaScript kunt u de regels hieronder langslopen');
    expect(await page.locator('input[type=file]').isVisible()).toBe(false);
    expect(await page.locator('main a[href$=".xlsx"]').count()).toBe(formulieren(model, gemeente).length);
    await context.close();
  });

  describe.skipIf(zonderLibreOffice)('the whole loop', () => {
    it.each(['xlsx', 'csv'])('from form, through LibreOffice and the browser, into the model (%s)', async (soort) => {
      const uit = join(tijdelijkeMap(), `ingevuld.${soort}`);
      const geopend = await vulIn(formulierpad('samenspel-2025-kw1.xlsx'), uit, 'Invullen', [
        ['G2', '3'],
        ['G3', '121'],
        ['G4', '54'],
      ]);
      expect(geopend.dicht).toBe(0);
      const { context, page, onrust } = await open();
      await page.locator('input[type=file]').waitFor();
      const gezien = await kies(page, uit);
      expect(gezien).toContain(`ingevuld.${soort}: dit formulier kan zo worden gestuurd.`);
      expect(gezien).toContain('Aantal bezoekers: 1 van 3 getallen geheim');
      expect(onrust).toEqual([]);
      await context.close();

      const { map, lever } = omgeving();
      const { verslag } = lever(uit);
      for (const regel of gezien.split('\n').filter((tekst) => /^Aangenomen|geheim$/.test(tekst)))
        expect(verslag).toContain(regel);
      const { inhoud, problems } = lees(map);
      if (inhoud === undefined) throw new Error('the delivery broke the content');
      expect(
        aggregate(inhoud, problems).registratiecijfers.map(({ deel, waarde, status }) => [deel, waarde, status]),
      ).toEqual([
        ['voorbeeldstad/middenveld', undefined, 'geheim'],
        ['voorbeeldstad/noordrand', 120, 'waarde'],
        ['voorbeeldstad/waterkant', 55, 'waarde'],
      ]);
      if (soort === 'csv') return; // what is published is the same
      const gebouwd = { naam: 'levering', cache: join(map, 'werk'), dist: join(map, 'site'), inhoud: map };
      await bouwSite(gebouwd);
      expect(gepubliceerd(leesBouwsel(gebouwd))).toMatchInlineSnapshot(`
        {
          "csv": [
            "voorbeeldstad/2025/buurtkamer,voorbeeldstad/samenspel,aantal-bezoekers,Aantal bezoekers,2025-01-01,2025-03-31,voorbeeldstad/middenveld,,,personen,geheim,,voorbeeldstad/2025/samenspel-2025-kw1:2",
            "voorbeeldstad/2025/buurtkamer,voorbeeldstad/samenspel,aantal-bezoekers,Aantal bezoekers,2025-01-01,2025-03-31,voorbeeldstad/noordrand,,120,personen,waarde,,voorbeeldstad/2025/samenspel-2025-kw1:3",
            "voorbeeldstad/2025/buurtkamer,voorbeeldstad/samenspel,aantal-bezoekers,Aantal bezoekers,2025-01-01,2025-03-31,voorbeeldstad/waterkant,,55,personen,waarde,,voorbeeldstad/2025/samenspel-2025-kw1:4",
          ],
          "json": [
            [
              "voorbeeldstad/middenveld",
              null,
              "geheim",
            ],
            [
              "voorbeeldstad/noordrand",
              120,
              "waarde",
            ],
            [
              "voorbeeldstad/waterkant",
              55,
              "waarde",
            ],
          ],
          "matrix": [
            "Aantal bezoekers | 1e kwartaal 2025 | Middenveld | geheim: te weinig mensen | niet afgesproken",
            "Aantal bezoekers | 1e kwartaal 2025 | Noordrand | 120 personen | niet afgesproken",
            "Aantal bezoekers | 1e kwartaal 2025 | Waterkant | 55 personen | niet afgesproken",
          ],
          "middenveld": [
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Middenveld | geheim: te weinig mensen | niet afgesproken",
          ],
          "noordrand": [
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Noordrand | 120 personen | niet afgesproken",
          ],
          "partner": [
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Middenveld | geheim: te weinig mensen | niet afgesproken",
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Noordrand | 120 personen | niet afgesproken",
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Waterkant | 55 personen | niet afgesproken",
          ],
          "product": [
            "Aantal bezoekers | 1e kwartaal 2025 | Middenveld | geheim: te weinig mensen | niet afgesproken",
            "Aantal bezoekers | 1e kwartaal 2025 | Noordrand | 120 personen | niet afgesproken",
            "Aantal bezoekers | 1e kwartaal 2025 | Waterkant | 55 personen | niet afgesproken",
          ],
          "waterkant": [
            "Aantal bezoekers Buurtkamer | 1e kwartaal 2025 | Waterkant | 55 personen | niet afgesproken",
          ],
        }
      `);
    });

    it('sees what LibreOffice makes of what is typed: a date, a formula, a text', async () => {
      const uit = join(tijdelijkeMap(), 'fout.xlsx');
      await vulIn(formulierpad('samenspel-2025-kw1.xlsx'), uit, 'Invullen', [
        ['G2', '2025-04-03'],
        ['G3', '=1+1'],
        ['G4', 'veel'],
      ]);
      expect(omgeving().lever(uit).verslag).toMatchInlineSnapshot(`
        "fout.xlsx: geweigerd
          Blad Invullen, rij 2, kolom G: hier staat een datum, er hoort een getal. Een rekenprogramma maakt van 3-4 een datum; typ het getal opnieuw.
          Blad Invullen, rij 3, kolom G: hier staat een formule. Typ het getal of de tekst zelf, zonder rekenen.
          Blad Invullen, rij 4, kolom G: hier hoort een getal. Vul een getal in, zoals 25, of kies in de kolom ernaast waarom er geen getal is.
        3 meldingen. Niets overgenomen."
      `);
    });
  });
});

const plekken = {
  product: 'producten/2025/buurtkamer/',
  partner: 'partners/samenspel/',
  matrix: 'registratie/2025/geleverd/',
  middenveld: 'wijken/middenveld/',
  noordrand: 'wijken/noordrand/',
  waterkant: 'wijken/waterkant/',
};

/** What every place that shows deliveries says about the bezoekers, cell by cell. */
function gepubliceerd({ dist, model: { site }, paginas }: ReturnType<typeof leesBouwsel>) {
  const regels = Object.entries(plekken).map(([naam, pad]) => {
    const pagina = paginas.find(({ href }) => href === `${site.pad}${site.eigen}/${pad}`);
    const tabellen = [...(pagina?.document.querySelectorAll('table') ?? [])].filter((tabel) =>
      /^Wat .* leverden?$/.test(tabel.querySelector('caption')?.textContent?.trim() ?? ''),
    );
    const rijen = tabellen.flatMap((tabel) => [...tabel.querySelectorAll('tbody tr')]);
    return [
      naam,
      rijen.map((rij) => [...rij.children].map((cel) => cel.textContent?.replaceAll(/\s+/g, ' ').trim()).join(' | ')),
    ] as const;
  });
  const csv = readFileSync(join(dist, site.eigen, 'registratie/2025/geleverd/cijfers.csv'), 'utf8');
  const json = JSON.parse(readFileSync(join(dist, site.eigen, 'registratie/2025/geleverd/cijfers.json'), 'utf8'));
  return {
    ...Object.fromEntries(regels),
    csv: csv.trim().split('\n').slice(1),
    json: json.map(({ deel, waarde, status }: Record<string, unknown>) => [deel, waarde, status]),
  };
}

function heeftFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((doel) => document.activeElement?.matches(doel) === true, selector);
}

/** How much the page keeps: cookies, local and session storage. */
async function opgeslagen(context: BrowserContext, page: Page): Promise<number[]> {
  const [lokaal, sessie] = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  return [(await context.cookies()).length, lokaal ?? -1, sessie ?? -1];
}
