import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatHeaders, formatApache, formatRedirects, formatSecurityTxt } from '../src/model/hosting/bestanden.ts';
import { koppen, koppenVan } from '../src/model/hosting/koppen.ts';
import { formatNginx } from '../src/model/hosting/nginx.ts';
import { formatDoorverwijzing, verhuizingen } from '../src/model/hosting/verhuizing.ts';
import { root } from './lib/bronbestanden.ts';
import { tijdelijkeMap } from './lib/inhoud.ts';

const verhuisd = [{ van: 'a/wijken/oud/', naar: 'a/wijken/nieuw/' }];

describe('headers', () => {
  it('lets only the search page run WebAssembly, and only three pages fetch', () => {
    const met = (adres: string): string => koppenVan('/proef/', `/proef/${adres}`)['Content-Security-Policy'] ?? '';
    expect(met('')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(met('zoeken/')).toContain("'wasm-unsafe-eval'");
    for (const adres of ['zoeken/', 'stad/registratie/controleren/', 'raad/bundel/'])
      expect(met(adres)).toContain("connect-src 'self'");
    for (const adres of ['', 'stad/', 'stad/zoeken/', 'raad/', 'stad/registratie/2025/']) {
      expect(met(adres)).not.toContain('connect-src');
      expect(met(adres)).not.toContain('wasm');
    }
    for (const { uitzonderingen, gewoon } of koppen)
      for (const waarde of [gewoon, ...uitzonderingen.map((geval) => geval.waarde)])
        expect(waarde ?? '').not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
  });

  it('keeps hashed files for a year, and pages for minutes', () => {
    expect(koppenVan('/', '/_astro/a.js')['Cache-Control']).toContain('immutable');
    expect(koppenVan('/', '/pagefind/pagefind-entry.json')['Cache-Control']).toBe('public, max-age=300');
    expect(koppenVan('/', '/')['Cache-Control']).toBe('public, max-age=300');
  });
});

describe('files for a host', () => {
  it('has the same headers in every format', () => {
    const nginx = formatNginx({ pad: '/', verhuisd, map: '/srv', naam: 'x', luister: ['listen 443'], vanHttp: false });
    for (const { naam, gewoon, uitzonderingen } of koppen)
      for (const waarde of [gewoon, ...uitzonderingen.map((geval) => geval.waarde)])
        for (const tekst of [nginx, formatApache('/', verhuisd), formatHeaders('/')]) {
          expect(tekst).toContain(naam);
          if (waarde !== undefined) expect(tekst).toContain(waarde);
        }
  });

  it('takes the usual value away before it gives another, where rules add up', () => {
    expect(formatHeaders('/proef/')).toContain(
      "/proef/raad/bundel/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'",
    );
  });

  it('sends on from every old address', () => {
    expect(formatRedirects('/proef/', verhuisd)).toBe('/proef/a/wijken/oud/* /proef/a/wijken/nieuw/:splat 301\n');
    expect(formatApache('/proef/', verhuisd)).toContain(
      'RedirectMatch 301 "^/proef/a/wijken/oud([/.].*)$" "/proef/a/wijken/nieuw$1"',
    );
    const pagina = formatDoorverwijzing({ url: 'https://x.example', pad: '/proef/', naam: 'A & <b>' }, 'a/');
    expect(pagina).toContain('<meta http-equiv="refresh" content="0; url=/proef/a/">');
    expect(pagina).toContain('<link rel="canonical" href="https://x.example/proef/a/">');
    expect(pagina).toContain('A &amp; &lt;b>');
  });

  it('puts the longest old address first', () => {
    const regel = (adres: string, naar: string) => ({ adres, naar, bestand: '', regel: 1 });
    const adressen = [regel('a/', 'b/'), regel('c/', ''), regel('a/wijken/', 'd/')];
    expect(verhuizingen({ adressen }).map(({ van }) => van)).toEqual(['a/wijken/', 'a/']);
  });

  it('writes a security.txt as RFC 9116 wants it, or none', () => {
    const beveiliging = { contact: ['mailto:a@x.example', 'https://x.example/meld'], verloopt: '2026-12-31' };
    expect(formatSecurityTxt({ url: 'https://x.example/proef', beveiliging })).toBe(
      'Contact: mailto:a@x.example\nContact: https://x.example/meld\nExpires: 2026-12-31T23:59:59Z\nPreferred-Languages: nl, en\nCanonical: https://x.example/.well-known/security.txt\n',
    );
    expect(formatSecurityTxt({ url: 'https://x.example', beveiliging: undefined })).toBeUndefined();
  });
});

describe('the shipped site', () => {
  it('has the files in docs/hosting that npm run hosting gives', () => {
    const map = tijdelijkeMap();
    execFileSync(process.execPath, ['scripts/hosting.ts', map], { cwd: root });
    for (const bestand of ['nginx.conf', 'htaccess', '_headers', '_redirects'])
      expect(readFileSync(join(map, bestand), 'utf8'), bestand).toBe(
        readFileSync(join(root, 'docs/hosting', bestand), 'utf8'),
      );
  });

  it('has a register of what was published', () => {
    expect(readFileSync(join(root, 'data/adressen.csv'), 'utf8').split('\n').length).toBeGreaterThan(250);
  });
});
