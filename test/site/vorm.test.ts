import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDatum } from '../../src/views/format.ts';
import { bouwsels, klachten, leesSite } from '../hulp/sites.ts';

const zacht = /\u00ad|&shy;|&#173;|&#xad;/i;

describe.each(bouwsels.map(({ naam }) => naam))('%s site', (naam) => {
  const site = leesSite(naam);

  it('gives every heading with an id a link to itself', () => {
    expect(
      klachten(site, function* ({ document }) {
        for (const kop of document.querySelectorAll('main :is(h2, h3)[id]:not([tabindex])')) {
          const links = [...kop.querySelectorAll('a')].map((link) => link.getAttribute('href'));
          if (links.length === 0) yield `${kop.id}: no link`;
          if (kop.querySelector('.anker') !== null && links[0] !== `#${kop.id}`) yield `${kop.id}: ${links.join()}`;
        }
      }),
    ).toEqual([]);
  });

  it('has soft hyphens on the page, and only in what people see', () => {
    expect(site.paginas.some(({ ruw }) => zacht.test(ruw))).toBe(true);
    expect(
      klachten(site, function* ({ ruw }) {
        if (zacht.test(ruw.slice(0, ruw.indexOf('</head>')))) yield 'in the head';
        for (const [attribuut] of ruw.matchAll(/\s[\w-]+="[^"]*"/g)) if (zacht.test(attribuut)) yield attribuut;
      }),
    ).toEqual([]);
    const bestanden = [...site.bestanden].filter((pad) => /\.(json|csv|xml|ics|txt|ttl|jsonld|css)$/.test(pad));
    expect(bestanden.filter((pad) => zacht.test(readFileSync(join(site.dist, pad), 'utf8')))).toEqual([]);
  });

  it('gives every table a caption and headings, and each cell the words of its column for a phone', () => {
    expect(
      klachten(site, function* ({ document }) {
        for (const tabel of document.querySelectorAll('main table')) {
          const titel = tabel.querySelector('caption')?.textContent.trim() ?? '';
          if (titel === '') yield 'a table without caption';
          if (tabel.querySelector('th:not([scope])') !== null) yield `${titel}: th without scope`;
          if (tabel.getAttribute('role') !== 'table') continue;
          for (const cel of tabel.querySelectorAll('tbody td:not([colspan])'))
            if ((cel.getAttribute('data-kop') ?? '') === '') yield `${titel}: cell without data-kop`;
          if (tabel.querySelector('tr:not([role=row])') !== null) yield `${titel}: row without role`;
        }
      }),
    ).toEqual([]);
  });

  it('says an unknown that is the same in a whole column once, above the table', () => {
    expect(
      klachten(site, function* ({ document }) {
        for (const tabel of document.querySelectorAll('main table')) {
          const rijen = [...tabel.querySelectorAll('tbody tr')].map((rij) =>
            [...rij.children].filter((cel) => !cel.hasAttribute('colspan')),
          );
          const gevuld = rijen.filter((cellen) => cellen.length > 0);
          if (gevuld.length < 3) continue;
          for (const i of gevuld[0]?.keys() ?? []) {
            const woorden = new Set(gevuld.map((cellen) => cellen[i]?.querySelector('.onbekend')?.textContent));
            const [enige] = woorden;
            if (woorden.size === 1 && enige != null)
              yield `${tabel.querySelector('caption')?.textContent ?? ''}: ${enige}`;
          }
        }
      }),
    ).toEqual([]);
  });

  it('has no landmarks but the parts that a listener jumps to: a section of text is found by its heading', () => {
    expect(
      klachten(site, function* ({ document }) {
        for (const gebied of document.querySelectorAll('section[aria-label], section[aria-labelledby], [role=region]'))
          if (!gebied.hasAttribute('hidden')) yield gebied.id === '' ? gebied.tagName : gebied.id;
      }),
    ).toEqual([]);
  });

  it('has a sharing image of the right size and icons, and every page names them', () => {
    const png = readFileSync(join(site.dist, 'deelbeeld.png'));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const ico = readFileSync(join(site.dist, 'favicon.ico'));
    expect(ico.subarray(22, 26).toString('latin1')).toBe('\x89PNG');
    const adres = new URL(`${site.model.site.pad}deelbeeld.png`, site.model.site.url).href;
    expect(
      klachten(site, function* ({ document }) {
        const meta = (naam: string) =>
          document.querySelector(`meta[property="${naam}"]`)?.getAttribute('content') ?? '';
        if (meta('og:image') !== adres) yield `og:image ${meta('og:image')}`;
        if (meta('og:description') === '') yield 'no og:description';
        for (const { attributes } of document.querySelectorAll('head link[rel~=icon], link[rel=apple-touch-icon]')) {
          const href = attributes.getNamedItem('href')?.value ?? '';
          if (!site.bestanden.has(href.slice(site.model.site.pad.length))) yield `${href} is not there`;
        }
      }),
    ).toEqual([]);
  });

  it('has the look of the gemeente when it brings one, and no extra file when it does not', () => {
    const { eigen, logo } = site.model.thema;
    expect(site.bestanden.has('thema/thema.css')).toBe(eigen.length > 0);
    expect(site.bestanden.has('thema/logo.svg')).toBe(logo !== undefined);
    const zonder = site.paginas.filter(
      ({ document }) => document.querySelector('link[href$="thema/thema.css"]') === null,
    );
    expect(zonder.length).toBe(eigen.length > 0 ? 0 : site.paginas.length);
  });

  it('has a value for every var() that a page or a drawing uses', () => {
    const stijlen = [...site.bestanden].filter((pad) => pad.endsWith('.css'));
    const css = stijlen.map((pad) => readFileSync(join(site.dist, pad), 'utf8')).join('\n');
    const gezet = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, naam]) => naam));
    expect(
      klachten(site, function* ({ ruw }) {
        for (const [, naam] of ruw.matchAll(/var\((--[\w-]+)\)/g)) if (!gezet.has(naam)) yield naam ?? '';
      }),
    ).toEqual([]);
  });

  it('says on paper where the page came from and as of which day', () => {
    const dag = formatDatum(site.model.site.peildatum);
    expect(
      klachten(site, function* ({ href, document }) {
        if (document.querySelector('main') === null) return;
        const tekst = (document.querySelector('footer .druk')?.textContent ?? '').replace(/\s+/g, ' ');
        const adres = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? href;
        if (!tekst.includes(`${adres}, stand van ${dag}.`)) yield tekst;
      }),
    ).toEqual([]);
  });
});
