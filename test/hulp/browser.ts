import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const kandidaten = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Where Chromium is on this computer, if anywhere. */
export const chromiumPad = kandidaten.find((pad) => pad !== undefined && existsSync(pad));
/** For `describe.skipIf`: without a browser these tests count as skipped, and say how to get one. */
export const zonderBrowser = chromiumPad === undefined;
if (zonderBrowser) console.log('Browser tests skipped: no Chromium found. Install it with: npm run hulpmiddelen');

/** Starts a browser that asks nothing from outside by itself. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPad ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
