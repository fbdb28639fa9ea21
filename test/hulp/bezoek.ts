import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from './browser.ts';
import { volgVerf } from './kijk/beweging.ts';
import { onthoudKlikken } from './kijk/toetsen.ts';
import { serveer, type Testserver } from './server.ts';

/** Where tests visit a site. */
export interface Plek {
  server: Testserver;
  browser: Browser;
}

/** A built site on a server and a browser, for all tests of the `describe` that asks for them. */
export function bezoekbaar(dist: string, pad: string): Plek {
  const plek: Partial<Plek> = {};
  beforeAll(async () => {
    plek.server = await serveer(dist, pad);
    plek.browser = await startBrowser();
  });
  afterAll(async () => {
    await plek.browser?.close();
    await plek.server?.sluit();
  });
  return plek as Plek;
}

/** A page opened in a fresh context, and everything that it did and should not do. */
export interface Bezoek {
  context: BrowserContext;
  page: Page;
  onrust: string[];
}

/** Opens a page in a fresh context that writes down everything that should not happen. */
export async function open(
  { server, browser }: Plek,
  href: string,
  opties: Parameters<Browser['newContext']>[0] = {},
): Promise<Bezoek> {
  const context = await browser.newContext({ locale: 'nl-NL', ...opties });
  const page = await context.newPage();
  const onrust: string[] = [];
  page.on('console', (bericht) => {
    if (['error', 'warning'].includes(bericht.type())) onrust.push(`console: ${bericht.text()}`);
  });
  page.on('pageerror', (fout) => onrust.push(`error: ${fout.message}`));
  context.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(`${server.basis}/`)) onrust.push(`request: ${verzoek.url()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) => console.error(`csp: ${event.violatedDirective}`)),
  );
  await page.addInitScript(volgVerf);
  await page.addInitScript(onthoudKlikken);
  const antwoord = await page.goto(`${server.basis}${href}`);
  if (antwoord?.ok() !== true) throw new Error(`${href}: ${String(antwoord?.status())}`);
  return { context, page, onrust };
}

/** Names of everything that the pages of a context left behind in the browser. */
export async function opslag({ context, page }: Bezoek): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const sessie = await page.evaluate(() => Object.keys(sessionStorage));
  return [...cookies.map(({ name }) => name), ...origins.map(({ origin }) => origin), ...sessie];
}
