import type { Site } from '../schemas/site.ts';
import { alsRegex, koppen } from './koppen.ts';
import { soorten } from './soorten.ts';
import type { Verhuizing } from './verhuizing.ts';

/** `.htaccess` for Apache 2.4. */
export function formatApache(pad: string, verhuisd: readonly Verhuizing[]): string {
  const regels = [
    '# Gemaakt bij het bouwen; zie HOSTING.md.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${pad}404.html`,
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(soorten).map(([extensie, soort]) => `  AddType ${soort} .${extensie}`),
    '</IfModule>',
    '<FilesMatch "^([.]ht.*|_headers|_redirects)$">',
    '  Require all denied',
    '</FilesMatch>',
    ...verhuisd.map(
      ({ van, naar }) => `RedirectMatch 301 "^${pad}${van.slice(0, -1)}([/.].*)$" "${pad}${naar.slice(0, -1)}$1"`,
    ),
    ...koppen.flatMap(({ naam, gewoon, uitzonderingen }) => [
      ...(gewoon === undefined ? [] : [`Header always set ${naam} "${gewoon}"`]),
      ...uitzonderingen.flatMap(({ waar, waarde }) =>
        waar.map(
          (patroon) => `Header always set ${naam} "${waarde}" "expr=%{REQUEST_URI} =~ m#${alsRegex(pad, patroon)}#"`,
        ),
      ),
    ]),
  ];
  return `${regels.join('\n')}\n`;
}

/** `_headers` for Cloudflare Pages: a rule adds to those before it, so an exception first takes the usual value away. */
export function formatHeaders(pad: string): string {
  const gewoon = koppen.flatMap(({ naam, gewoon: waarde }) => (waarde === undefined ? [] : [`  ${naam}: ${waarde}`]));
  const anders = new Map<string, string[]>();
  for (const { naam, gewoon: usual, uitzonderingen } of koppen)
    for (const { waar, waarde } of uitzonderingen)
      for (const patroon of waar)
        anders.set(patroon, [
          ...(anders.get(patroon) ?? []),
          ...(usual === undefined ? [] : [`  ! ${naam}`]),
          `  ${naam}: ${waarde}`,
        ]);
  const regels = [
    `${pad}*`,
    ...gewoon,
    ...[...anders].flatMap(([patroon, waarden]) => [`${pad}${patroon}`, ...waarden]),
  ];
  return `${regels.join('\n')}\n`;
}

/** `_redirects` for the same host. */
export function formatRedirects(pad: string, verhuisd: readonly Verhuizing[]): string {
  return verhuisd.map(({ van, naar }) => `${pad}${van}* ${pad}${naar}:splat 301\n`).join('');
}

/** `security.txt` (RFC 9116): where to report a weakness; undefined when the site does not say. */
export function formatSecurityTxt({ beveiliging, url }: Pick<Site, 'beveiliging' | 'url'>): string | undefined {
  if (beveiliging === undefined) return undefined;
  const { contact, verloopt, beleid } = beveiliging;
  const regels = [
    ...contact.map((adres) => `Contact: ${adres}`),
    `Expires: ${verloopt}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', url).href}`,
    ...(beleid === undefined ? [] : [`Policy: ${beleid}`]),
  ];
  return `${regels.join('\n')}\n`;
}
