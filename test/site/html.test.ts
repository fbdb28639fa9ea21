import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { bouwsels, klachten, leesSite, type Pagina } from '../hulp/sites.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Titles come from the content; a full name is worth more than what a search engine shows of it.
    'long-title': 'off',
    // Whitespace in generated HTML says nothing about the page.
    'no-trailing-whitespace': 'off',
    // On a phone table rows become blocks, and then browsers drop the table's meaning unless the roles are given.
    'no-redundant-role': 'off',
    // A map is an SVG, which has no lists.
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // Boxes to tick that belong together share a name: that is how a form says it, and how an address keeps it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Integrity hashes are for what comes from another host; here nothing may.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});
const eigenPagina = ['wijken', 'gebieden', 'plannen', 'hoofdstukken', 'producten', 'partners'] as const;

describe.each(bouwsels.map(({ naam }) => naam))('%s site', (naam) => {
  const site = leesSite(naam);
  const { model, bestanden } = site;
  const bijHref = new Map(site.paginas.map((pagina) => [pagina.href, pagina]));
  const zoek = ({ document }: Pagina, selector: string): Element[] => [...document.querySelectorAll(selector)];
  const nietLeeg = (waarde: string | null | undefined): boolean => (waarde ?? '').trim() !== '';

  it('is valid HTML', async () => {
    const gevonden: string[] = [];
    for (const { href, html } of site.paginas) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, selector } of messages)
          gevonden.push(`${href}: ${ruleId}: ${message} (${selector ?? ''})`);
    }
    expect(gevonden).toEqual([]);
  });

  it('has one h1, a title, a description and its language on every page', () => {
    expect(
      klachten(site, function* (pagina) {
        if (zoek(pagina, 'h1').length !== 1) yield 'not exactly one h1';
        if (pagina.document.documentElement.getAttribute('lang') !== 'nl') yield 'lang is not nl';
        if (!nietLeeg(pagina.document.querySelector('title')?.textContent)) yield 'no title';
        if (!nietLeeg(pagina.document.querySelector('meta[name=description]')?.getAttribute('content')))
          yield 'no description';
      }),
    ).toEqual([]);
  });

  it('has headings that begin with the h1, go down one level at a time, and stand under that of their part', () => {
    const kop = 'h1, h2, h3, h4, h5, h6';
    const hoogte = (element: Element | null | undefined): number => Number(element?.localName.charAt(1) ?? 0);
    expect(
      klachten(site, function* (pagina) {
        let vorige = 0;
        for (const element of zoek(pagina, kop)) {
          const tekst = `${element.localName} "${element.textContent?.trim() ?? ''}"`;
          if (hoogte(element) > vorige + 1) yield `${tekst} comes after an h${String(vorige)}`;
          // axe looks at the order only: an h2 in a part that an h2 opens is in order, and yet reads as the next part.
          for (
            let deel = element.closest('section');
            deel !== null;
            deel = deel.parentElement?.closest('section') ?? null
          ) {
            const eerste = deel.querySelector(kop);
            if (eerste !== element && hoogte(element) <= hoogte(eerste))
              yield `${tekst} in the part "${eerste?.textContent?.trim() ?? ''}"`;
          }
          vorige = hoogte(element);
        }
      }),
    ).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titels = site.paginas.map(({ document }) => document.title);
    expect(titels.filter((titel, i) => titels.indexOf(titel) !== i)).toEqual([]);
  });

  it('has no duplicate ids', () => {
    expect(
      klachten(site, function* (pagina) {
        const ids = zoek(pagina, '[id]').map(({ id }) => id);
        yield* ids.filter((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
  });

  it('has no stray space around punctuation', () => {
    expect(
      klachten(site, function* ({ document }) {
        for (const { textContent } of document.querySelectorAll('p, dt, dd, li, td, th, caption, summary, h2, h3')) {
          const tekst = (textContent ?? '').replace(/\s+/g, ' ');
          for (const [gevonden] of tekst.matchAll(/.{0,30} [,.;:](?= |$)|[a-z],[A-Za-z].{0,20}/g)) yield gevonden;
        }
      }),
    ).toEqual([]);
  });

  it('has nothing inline that the CSP blocks', () => {
    expect(
      klachten(site, function* (pagina) {
        // A data block is no script: nothing runs it, and the CSP does not look at it (schemaorg.test.ts proves that).
        const uitvoerbaar = 'script:not([src], [type="application/ld+json"])';
        for (const element of zoek(pagina, `style, ${uitvoerbaar}, [style]`)) yield element.outerHTML.slice(0, 80);
        for (const element of zoek(pagina, '*'))
          for (const { name } of element.attributes) if (name.startsWith('on')) yield name;
        for (const link of zoek(pagina, '[href^="javascript:"]')) yield link.outerHTML;
      }),
    ).toEqual([]);
  });

  it('loads every resource from itself', () => {
    expect(
      klachten(site, function* (pagina) {
        for (const element of zoek(pagina, '[src], [srcset], link[rel=stylesheet], link[rel=icon], use, image')) {
          const adres =
            element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('srcset') ?? '';
          if (!adres.startsWith(model.site.pad) || !bestanden.has(adres.slice(model.site.pad.length))) yield adres;
        }
      }),
    ).toEqual([]);
  });

  it('has no dead internal link or anchor', () => {
    expect(
      klachten(site, function* (pagina) {
        for (const link of zoek(pagina, 'a[href], form[action]')) {
          const adres = link.getAttribute('href') ?? link.getAttribute('action') ?? '';
          if (/^(https?:|mailto:)/.test(adres)) continue;
          const { pathname, hash } = new URL(adres, `http://site${pagina.href}`);
          const doel = bijHref.get(pathname);
          if (doel === undefined && !bestanden.has(pathname.slice(model.site.pad.length))) yield adres;
          if (
            doel !== undefined &&
            hash !== '' &&
            doel.document.getElementById(decodeURIComponent(hash.slice(1))) === null
          )
            yield adres;
        }
      }),
    ).toEqual([]);
  });

  it('can be reached by links from the portal, every page of it', () => {
    const gezien = new Set([model.site.pad]);
    for (const href of gezien) {
      const pagina = bijHref.get(href);
      if (pagina === undefined) continue;
      for (const link of zoek(pagina, 'a[href]'))
        gezien.add(new URL(link.getAttribute('href') ?? '', `http://site${href}`).pathname);
    }
    expect(site.paginas.map(({ href }) => href).filter((href) => !gezien.has(href))).toEqual([
      `${model.site.pad}404.html`,
    ]);
  });

  it('says whose site it is on every page', () => {
    expect(
      klachten(site, function* ({ document, href }) {
        const gezegd = (document.body.textContent ?? '').includes('geen site van de gemeente');
        if (gezegd === model.site.officieel) yield `${href} ${gezegd ? 'denies' : 'does not say'} whose site it is`;
      }),
    ).toEqual([]);
  });

  it('has a breadcrumb to its gemeente on every page below one', () => {
    expect(
      klachten(site, function* (pagina) {
        const [gemeente = '', ...verder] = pagina.href.slice(model.site.pad.length).split('/').filter(Boolean);
        if (verder.length === 0 || !model.gemeenten.some(({ id }) => id === gemeente)) return;
        const kruimels = zoek(pagina, '.kruimel a').map((link) => link.getAttribute('href'));
        if (!kruimels.includes(`${model.site.pad}${gemeente}/`)) yield kruimels.join(' ');
        if (zoek(pagina, '.kruimel [aria-current=page]').length !== 1) yield 'no current page';
      }),
    ).toEqual([]);
  });

  it.each(eigenPagina)('names the record and its dated sources on every page of %s', (collectie) => {
    const metKenmerk = new Map(
      site.paginas.map((pagina) => [pagina.document.querySelector('footer code')?.textContent ?? '', pagina]),
    );
    const gebrek = model[collectie].flatMap(({ id, bestand }) => {
      const pagina = metKenmerk.get(id);
      if (pagina === undefined) return [`${id}: no page says "Klopt dit niet?" with this id`];
      const bronnen = [...pagina.document.querySelectorAll('section:has(h2#bronnen) li')];
      return [
        ...((pagina.document.querySelector('footer')?.textContent ?? '').includes(bestand) ? [] : [`${id}: no file`]),
        ...(bronnen.length > 0 ? [] : [`${id}: no sources`]),
        ...bronnen
          .filter((bron) => !/^\d{4}$/.test(bron.querySelector('.jaar')?.textContent ?? ''))
          .map((bron) => `${id}: no age: ${bron.textContent ?? ''}`),
      ];
    });
    expect(model[collectie].length).toBeGreaterThan(0);
    expect(gebrek).toEqual([]);
  });
});
