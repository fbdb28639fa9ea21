import { readdirSync } from 'node:fs';
import type { Pagina, Site } from './sites.ts';

/** One address per file in `src/pages`: the heaviest page that the file makes, so that faults have the most room. */
export function paginatypen(site: Site): { type: string; pagina: Pagina | undefined }[] {
  const bekend: Record<string, string[]> = {
    gemeente: site.model.gemeenten.map(({ id }) => id),
    gids: site.model.wijkgericht.map(({ id }) => id),
  };
  const typen = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.astro'))
    .map((bestand) => {
      const pad = bestand.replace(/\.astro$/, '').replace(/(^|\/)index$/, '$1');
      const patroon = pad.replace(/\[(\.{3})?(\w+)\]/g, (_, rest: string | undefined, naam: string) =>
        rest === undefined ? `(?:${bekend[naam]?.join('|') ?? '[^/]+'})` : '.+',
      );
      const vrij = [...pad.matchAll(/\[(?:\.{3})?(\w+)\]/g)].filter(([, naam = '']) => !(naam in bekend)).length;
      const regex = new RegExp(`^${site.model.site.pad}${patroon}(?:/|\\.html)?$`);
      return { type: bestand, vrij, vast: pad.replace(/\[[.\w]+\]/g, '').length, regex, paginas: [] as Pagina[] };
    })
    .sort((a, b) => a.vrij - b.vrij || b.vast - a.vast);
  for (const pagina of site.paginas) typen.find(({ regex }) => regex.test(pagina.href))?.paginas.push(pagina);
  return typen.map(({ type, paginas }) => ({
    type,
    pagina: paginas.sort((a, b) => b.html.length - a.html.length)[0],
  }));
}
