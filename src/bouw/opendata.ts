import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { leesModel } from '../lezer/modelcache.ts';
import { mdxTekst } from '../lezer/mdx.ts';
import type { Model } from '../model/aggregate.ts';
import { databestanden } from '../views/opendata/bestanden.ts';

/**
 * Writes everything on the site as data, under `data/`. Not as pages of Astro: a file per record of a country would
 * cost as much as its pages, and here each is one write of a text that is made anyway.
 */
export function opendata(): AstroIntegration {
  return {
    name: 'opendata',
    hooks: {
      'astro:build:done': ({ dir }) => {
        // Of a site in parts the process that read the content does it.
        if (process.env['BOUWDEEL'] === undefined) schrijfData(leesModel(), join(fileURLToPath(dir), 'data'));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((verzoek, antwoord, verder) => {
          const model = leesModel();
          const { pathname } = new URL(verzoek.url ?? '/', model.site.url);
          const map = `${model.site.pad}data/`;
          const gevraagd = pathname.startsWith(map) ? zoekBestand(model, pathname.slice(map.length)) : undefined;
          if (gevraagd === undefined) verder();
          else antwoord.end(gevraagd);
        });
      },
    },
  };
}

/**
 * Writes all open data in a folder. One file after the other: they are many and small, and a write that is waited for
 * elsewhere takes longer than the write itself.
 */
export function schrijfData(model: Model, map: string): void {
  const archief: Zippable = {};
  const mappen = new Set<string>();
  for (const { pad, inhoud, inArchief } of databestanden(model, leesTeksten(model))) {
    const doel = join(map, pad);
    if (!mappen.has(dirname(doel))) mkdirSync(dirname(doel), { recursive: true });
    mappen.add(dirname(doel));
    writeFileSync(doel, inhoud);
    if (inArchief) archief[pad] = strToU8(inhoud);
  }
  writeFileSync(join(map, 'alles.zip'), maakArchief(archief, model.site.peildatum));
}

/** The archive: files in their own order, all with the peildatum as their time, so two builds give the same bytes. */
function maakArchief(bestanden: Zippable, peildatum: string): Uint8Array {
  const [jaar = 0, maand = 0, dag = 0] = peildatum.split('-').map(Number);
  // A zip holds local time without a zone: made from its parts, the time is the same in every zone.
  return zipSync(bestanden, { mtime: new Date(jaar, maand - 1, dag), level: 9 });
}

function zoekBestand(model: Model, gevraagd: string): string | undefined {
  for (const { pad, inhoud } of databestanden(model, leesTeksten(model))) if (pad === gevraagd) return inhoud;
  return undefined;
}

/** The bodies of all MDX files by their path. */
function leesTeksten(model: Model): Map<string, string> {
  const bestanden = [...model.hoofdstukken, ...model.werkwijzen, ...model.gesprekken, ...model.artikelen];
  return new Map(bestanden.map(({ bestand }) => [bestand, mdxTekst(readFileSync(bestand, 'utf8'))]));
}
