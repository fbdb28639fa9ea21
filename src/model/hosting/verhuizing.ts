import type { Inhoud } from '../collecties.ts';
import type { Site } from '../schemas/site.ts';

/** A page that moved: both addresses below the base path, with a slash at the end. */
export interface Verhuizing {
  van: string;
  naar: string;
}

/** The addresses that moved, the longest first, so that a page goes before the folder that it was in. */
export function verhuizingen({ adressen }: Pick<Inhoud, 'adressen'>): Verhuizing[] {
  return adressen
    .flatMap(({ adres, naar }) => (naar === '' ? [] : [{ van: adres, naar }]))
    .sort((a, b) => b.van.length - a.van.length || (a.van < b.van ? -1 : 1));
}

/** The page at an old address: it goes on by itself, and says where for who wants to click. */
export function formatDoorverwijzing({ url, pad, naam }: Pick<Site, 'url' | 'pad' | 'naam'>, naar: string): string {
  const adres = `${pad}${naar}`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Verhuisd: ${adres} | ${alsHtml(naam)}</title>
    <meta name="description" content="Deze pagina heeft een nieuw adres.">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${alsHtml(new URL(adres, url).href)}">
    <meta http-equiv="refresh" content="0; url=${adres}">
  </head>
  <body>
    <main>
      <h1>Deze pagina is verhuisd</h1>
      <p>Zij staat nu op <a href="${adres}">${adres}</a>.</p>
    </main>
  </body>
</html>
`;
}

function alsHtml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
