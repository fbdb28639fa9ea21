import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';

const browser = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (pad) => pad !== undefined && existsSync(pad),
);
const soorten: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Bytes over the line, as a host with gzip sends them: of the search page itself, and of what a first result needs. */
export interface Zoekbytes {
  pagina: number;
  eersteResultaat: number;
  gevonden: string;
}

/** Opens the search page of a site in a real browser and asks a question; undefined where there is no browser. */
export function meetZoeken(map: string, adres: string): Promise<Zoekbytes | undefined> {
  return metBrowser(map, async (pagina, basis, geteld) => {
    await pagina.goto(`${basis}${adres}`);
    const eerste = pagina.locator('[data-zoek=lijst] h3').first();
    await eerste.waitFor({ timeout: 120_000 });
    await pagina.waitForLoadState('networkidle');
    return { ...geteld, gevonden: (await eerste.textContent()) ?? '' };
  });
}

/** Searches several sites under one root at once, as a page of one of them does: their indexes merge in the browser. */
export function meetSamen(
  map: string,
  sites: readonly string[],
): Promise<{ resultaten: number; sites: number; bytes: number } | undefined> {
  return metBrowser(map, async (pagina, basis, geteld) => {
    await pagina.goto(`${basis}/${sites[0] ?? ''}/zoeken/`);
    geteld.eersteResultaat = 0;
    const adressen = await pagina.evaluate(async (namen) => {
      interface Zoeker {
        mergeIndex: (pad: string, opties: object) => Promise<void>;
        search: (vraag: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      }
      const adres = `/${namen[0] ?? ''}/pagefind/pagefind.js`;
      const { createInstance } = (await import(adres)) as { createInstance: (opties: object) => Zoeker };
      const plek = (naam: string): object => ({ baseUrl: `/${naam}/`, noWorker: true });
      const zoeker = createInstance({ basePath: `/${namen[0] ?? ''}/pagefind/`, ...plek(namen[0] ?? '') });
      for (const naam of namen.slice(1)) await zoeker.mergeIndex(`/${naam}/pagefind/`, plek(naam));
      const { results } = await zoeker.search('linden');
      return Promise.all(results.map(async (resultaat) => (await resultaat.data()).url));
    }, sites);
    const raak = new Set(adressen.map((adres) => adres.split('/')[1]));
    return { resultaten: adressen.length, sites: raak.size, bytes: geteld.eersteResultaat };
  });
}

async function metBrowser<T>(
  map: string,
  doe: (pagina: Page, basis: string, geteld: { pagina: number; eersteResultaat: number }) => Promise<T>,
): Promise<T | undefined> {
  if (browser === undefined) return undefined;
  const geteld = { pagina: 0, eersteResultaat: 0 };
  const server = createServer((vraag, antwoord) => {
    const pad = new URL(vraag.url ?? '/', 'http://x').pathname;
    const bestand = join(map, pad.endsWith('/') ? `${pad}index.html` : pad);
    if (!existsSync(bestand) || !statSync(bestand).isFile()) {
      antwoord.writeHead(404).end();
      return;
    }
    const soort = soorten[/\.(\w+)$/.exec(bestand)?.[1] ?? ''];
    const bytes = readFileSync(bestand);
    const verstuurd = soort === undefined ? bytes : gzipSync(bytes);
    geteld[/\/pagefind\//.test(pad) ? 'eersteResultaat' : 'pagina'] += verstuurd.length;
    antwoord
      .writeHead(200, {
        'content-type': soort ?? 'application/octet-stream',
        ...(soort === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      .end(verstuurd);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const scherm = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const pagina = await scherm.newPage();
    return await doe(pagina, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, geteld);
  } finally {
    await scherm.close();
    server.close();
  }
}
