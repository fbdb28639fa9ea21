import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { fixtureMet, tijdelijkeMap } from '../lib/inhoud.ts';

/** Starts `npm run dev` on a folder, on a port that is free, and gives its address. */
async function startDev(inhoud: string): Promise<string> {
  const eigen = Object.entries(process.env).filter(([naam]) => naam !== 'NODE_ENV' && !naam.startsWith('VITE'));
  const env = { ...Object.fromEntries(eigen), INHOUD: inhoud, CACHEMAP: tijdelijkeMap() };
  const proces: ChildProcess = spawn(process.execPath, ['scripts/dev.ts', '--port', '0'], { env });
  onTestFinished(() => void proces.kill());
  let gezegd = '';
  return new Promise((klaar, mislukt) => {
    const luister = (tekst: Buffer): void => {
      gezegd += String(tekst);
      const adres = /http:\/\/localhost:\d+\S*/.exec(gezegd);
      if (adres !== null) klaar(adres[0]);
    };
    proces.stdout?.on('data', luister);
    proces.stderr?.on('data', luister);
    proces.on('exit', (code) => mislukt(new Error(`npm run dev stopped with ${String(code)}: ${gezegd}`)));
  });
}

describe.skipIf(zonderBrowser)('while editing', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('shows a changed value, then a mistake in Dutch, also after a reload, and then the page again', async () => {
    const map = fixtureMet();
    const bestand = join(map, 'content/wijken/voorbeeldstad/waterkant.yaml');
    const goed = readFileSync(bestand, 'utf8');
    const pagina = await browser.newPage();
    const verbonden = pagina.waitForEvent('console', (bericht) => bericht.text().includes('[vite] connected'));
    await pagina.goto(`${await startDev(map)}voorbeeldstad/wijken/waterkant/`);
    await verbonden;

    writeFileSync(bestand, goed.replace(/inHetKort: .*/, 'inHetKort: Een wijk aan het water.'));
    await pagina.getByText('Een wijk aan het water.').first().waitFor();

    writeFileSync(bestand, goed.replace('inHetKort:', 'inHetKrot:'));
    const melding = pagina.locator('vite-error-overlay');
    await melding.getByText('Bedoelde u').waitFor();
    expect(await melding.locator('#message-content').innerText()).toContain(
      'waterkant.yaml:2:1 → inHetKrot: onbekend veld',
    );
    await pagina.reload();
    await melding.getByText('Bedoelde u').waitFor();

    writeFileSync(bestand, goed);
    await melding.waitFor({ state: 'detached' });
    await pagina.getByRole('heading', { level: 1, name: 'Waterkant' }).waitFor();
    await pagina.close();
  });
});
