import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser, zonderBrowser } from '../browser.ts';
import { beweegt, gevolgdeVerf, volgVerf } from './beweging.ts';
import { onzichtbareDelen, slechtContrast } from './contrast.ts';
import { drukblokken, leesPdf, ontbreektInDruk, snijdbaar, zonderPdftotext } from './druk.ts';
import { geknipteTekst, overlappendeTekst, tekst200, tekstafstand, teBreed, zetStijl } from './tekst.ts';
import { alleenMetMuis, dodeKnoppen, huidigeStop, nummerStops, onthoudKlikken } from './toetsen.ts';

// A check that cannot fail proves nothing: each gets a page with the fault, and the same page without it.
describe.skipIf(zonderBrowser)('what looks for faults in a page finds them', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  });
  beforeEach(() => page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' }));
  afterAll(() => browser.close());
  const zet = (inhoud: string, kop = ''): Promise<void> =>
    page.setContent(`<!doctype html><html lang="nl"><head>${kop}</head><body>${inhoud}</body></html>`);

  it('text that is cut off', async () => {
    const doos = (stijl: string): string =>
      `<div style="width:9rem;white-space:nowrap;${stijl}">Een lange regel tekst die niet past</div>`;
    await zet(doos('overflow:hidden'));
    expect(await page.evaluate(geknipteTekst)).toEqual(['cut: "Een lange regel tekst die niet past" in div.']);
    await zet(`<div style="height:1.2rem;overflow:clip">${'woord '.repeat(40)}</div>`);
    expect(await page.evaluate(geknipteTekst)).toHaveLength(1);
    await zet('<svg viewBox="0 0 50 20" width="50" height="20"><text x="20" y="15">Een lange regel</text></svg>');
    expect(await page.evaluate(geknipteTekst)).toHaveLength(1);
    for (const goed of [
      'overflow:auto',
      'white-space:normal;overflow:hidden',
      'overflow:hidden;width:auto;white-space:normal',
    ]) {
      await zet(doos(goed));
      expect(await page.evaluate(geknipteTekst)).toEqual([]);
    }
  });

  it('text over text, and a page that is too wide', async () => {
    await zet('<p>Een regel</p><p style="margin-top:-2.2rem">Een andere</p>');
    expect(await page.evaluate(overlappendeTekst)).toEqual(['overlap: "Een andere" and "Een regel"']);
    await zet('<p>Een regel</p><p>Een andere <b>met nadruk</b></p>');
    expect(await page.evaluate(overlappendeTekst)).toEqual([]);
    expect(await page.evaluate(teBreed)).toEqual([]);
    await zet('<div style="width:400px">Breed</div>');
    expect(await page.evaluate(teBreed)).toEqual(['scrolls sideways: 408 > 320']);
  });

  it('boxes that do not grow with larger letters or wider spacing', async () => {
    const pagina = '<p style="width:12rem;height:3rem;overflow:hidden">Deze zin past net op twee regels.</p>';
    await zet(pagina.replace('12rem', '192px').replace('3rem', '40px'));
    expect(await page.evaluate(geknipteTekst)).toEqual([]);
    for (const stijl of [tekst200, tekstafstand]) {
      await page.evaluate(zetStijl, stijl === tekst200 ? `${stijl} p { font-size: 1rem; }` : stijl);
      expect(await page.evaluate(geknipteTekst)).toHaveLength(1);
    }
    await page.evaluate(zetStijl, '');
    expect(await page.evaluate(geknipteTekst)).toEqual([]);
  });

  it('text with too little contrast, in boxes and in drawings', async () => {
    await zet('<p style="color:#999">Grijs</p><p style="color:#767676">Net genoeg</p>');
    expect(await page.evaluate(slechtContrast)).toEqual(['contrast 2.85 < 4.5: p. "Grijs"']);
    await zet('<div style="background:#333"><p style="color:#000a">Donker</p></div>');
    expect(await page.evaluate(slechtContrast)).toHaveLength(1);
    const tekening = (vulling: string, opties = ''): string =>
      `<svg width="300" height="60">
        <defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 2H4" stroke="#fff" stroke-width="4"/></pattern></defs>
        <rect width="300" height="60" fill="${vulling}" style="pointer-events:none"/><text x="20" y="30" fill="#fff" ${opties}>Wit</text></svg>`;
    await zet(tekening('#8cf'));
    expect(await page.evaluate(slechtContrast)).toEqual(['contrast 1.73 < 4.5: text. "Wit"']);
    await zet(tekening('url(#p)'));
    expect(await page.evaluate(slechtContrast)).toHaveLength(1);
    await zet(tekening('#024'));
    expect(await page.evaluate(slechtContrast)).toEqual([]);
    await zet(tekening('#8cf', 'stroke="#024" stroke-width="4" paint-order="stroke"'));
    expect(await page.evaluate(slechtContrast)).toEqual([]);
  });

  it('what forced colours make invisible', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await zet('<p style="forced-color-adjust:none;color:#000">Zwart</p>');
    expect(await page.evaluate(slechtContrast)).toHaveLength(1);
    await zet('<p style="color:#000">Zwart</p>');
    expect(await page.evaluate(slechtContrast)).toEqual([]);
    await zet('<svg><path d="M0 0H50" stroke="#111"/><circle r="9" stroke="CanvasText" fill="none"/></svg>');
    expect(await page.evaluate(onzichtbareDelen)).toEqual(['not visible: <path d="M0 0H50" stroke="#111"></path>']);
  });

  /** Walks with Tab to the end, as `browser.test.ts` does. */
  async function loop(stappen: number): Promise<string[]> {
    await page.evaluate(nummerStops);
    const gezien: string[] = [];
    for (let i = 0; i < stappen; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(huidigeStop);
      gezien.push(`${String(stop?.nummer)} ${stop?.gebrek ?? ''}`.trim());
    }
    return gezien;
  }

  it('a wrong order, a focus that is not seen or covered, and a trap', async () => {
    const stijl = '<style>:focus-visible{outline:3px solid #000}</style>';
    await zet('<a href="#a">A</a> <a href="#b">B</a>', stijl);
    expect(await loop(3)).toEqual(['0', '1', 'undefined']);
    await zet('<a href="#a">A</a> <a href="#b" tabindex="1">B</a>', stijl);
    expect((await loop(2)).slice(0, 2)).toEqual(['1', '0']);
    await zet('<a href="#a" style="outline:0">A</a>', stijl);
    expect(await loop(1)).toEqual(['0 no visible focus']);
    const plaat = '<svg width="99" height="99"><a href="#a"><rect width="50" height="50"/></a></svg>';
    const zonder = '<style>:focus-visible{outline:0}';
    await zet(plaat, `${zonder}</style>`);
    expect(await loop(1)).toEqual(['0 no visible focus']);
    await zet(plaat, `${zonder}a:focus-visible rect{stroke:red}</style>`);
    expect(await loop(1)).toEqual(['0']);
    await zet('<a href="#a">A</a><div class="dek" style="position:fixed;inset:0;background:#fff"></div>', stijl);
    expect((await loop(1))[0]).toContain('0 is covered by <div class="dek"');
    await zet('<a href="#a">A</a> <a href="#b">B</a>', stijl);
    await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()));
    expect(await loop(2)).toEqual(['undefined', 'undefined']);
  });

  it('what only a mouse can work, and what does nothing without JavaScript', async () => {
    const eigen = await browser.newPage();
    await eigen.addInitScript(onthoudKlikken);
    await eigen.goto('about:blank');
    await eigen.setContent(
      '<div id="a">Klik</div><p style="cursor:pointer">Wijs</p><div id="b"><button>Ja</button></div>',
    );
    await eigen.evaluate(() => {
      for (const id of ['a', 'b']) document.getElementById(id)?.addEventListener('click', () => undefined);
    });
    expect(await eigen.evaluate(alleenMetMuis)).toEqual([
      'pointer only: <div id="a">Klik</div>',
      'pointer only: <p style="cursor:pointer">Wijs</p>',
    ]);
    await eigen.setContent(
      '<form action="/zoek"><input name="q"></form><button>Dood</button><button hidden>Weg</button>',
    );
    expect(await eigen.evaluate(dodeKnoppen)).toEqual(['does nothing: <button>Dood</button>']);
    await eigen.close();
  });

  it('what moves, what shifts, and a picture as the largest paint', async () => {
    await zet('<p style="transition:color 1s">Traag</p><p>Stil</p>');
    expect(await page.evaluate(beweegt)).toHaveLength(1);
    async function verf(inhoud: string, laat = ''): Promise<string[]> {
      const eigen = await browser.newPage();
      await eigen.addInitScript(volgVerf);
      await eigen.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: inhoud }));
      await eigen.goto('http://localhost/');
      await eigen.evaluate(gevolgdeVerf);
      await eigen.evaluate(async (html) => {
        if (html === '') return;
        document.body.insertAdjacentHTML('afterbegin', html);
        await new Promise((klaar) => setTimeout(klaar, 200));
      }, laat);
      const klachten = await eigen.evaluate(gevolgdeVerf);
      await eigen.close();
      return klachten;
    }
    const gewoon = `<!doctype html><h1>Een kop</h1><p>${'tekst '.repeat(200)}</p>`;
    expect(await verf(gewoon)).toEqual([]);
    expect((await verf(gewoon, '<div style="height:200px">Laat</div>'))[0]).toMatch(/^shifts 0\.\d+: <body>/);
    const plaat =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="red"/><circle r="200" cx="300" cy="200" fill="blue"/></svg>'.replace(
        '/></svg>',
        `/>${'<path d="M0 0H9V9"/>'.repeat(400)}</svg>`,
      );
    expect((await verf(`<!doctype html><p>Kort</p><img alt="" width="900" height="500" src='${plaat}'>`))[0]).toContain(
      'largest paint is no text',
    );
  });

  it.skipIf(zonderPdftotext)('text that does not get on paper, and what a page break may cut', async () => {
    const druk = async (inhoud: string): Promise<string[]> => {
      await zet(`<main>${inhoud}</main>`);
      await page.emulateMedia({ media: 'print' });
      return ontbreektInDruk(await page.evaluate(drukblokken), await leesPdf(await page.pdf()));
    };
    expect(await druk(`<p>${'Een lange alinea over meer dan een pagina. '.repeat(300)}</p>`)).toEqual([]);
    expect(await druk('<p>Wel</p><p style="position:relative;left:3000px">Naast het papier</p>')).toEqual([
      'Naast het papier',
    ]);
    expect(await druk('<p>Wel</p><div style="height:0;overflow:hidden"><p>Hiervan is niets te zien</p></div>')).toEqual(
      ['Hiervan is niets te zien'],
    );
    await zet('<main><table><tr><td>1</td></tr><tr style="break-inside:avoid"><td>2</td></tr></table></main>');
    expect(await page.evaluate(snijdbaar)).toHaveLength(1);
    await zet('<main><svg width="9" height="900"></svg><svg width="9" height="1000"></svg></main>');
    expect(await page.evaluate(snijdbaar)).toHaveLength(1);
  });
});
