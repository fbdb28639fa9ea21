import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leesModel } from '../lezer/modelcache.ts';
import type { Model } from '../model/aggregate.ts';
import { formatApache, formatHeaders, formatRedirects, formatSecurityTxt } from '../model/hosting/bestanden.ts';
import { formatDoorverwijzing, verhuizingen, type Verhuizing } from '../model/hosting/verhuizing.ts';
import type { Site } from '../model/schemas/site.ts';

/** What a host needs beside the pages: headers, where moved pages went, and `security.txt`. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        // A build in parts has the whole site only when all parts are there.
        if (process.env['BOUWDEEL'] === undefined) schrijfHosting(fileURLToPath(dir), leesModel());
      },
    },
  };
}

/** Writes the files for a host beside the pages of a whole site. */
export function schrijfHosting(uitvoer: string, model: Model): void {
  const verhuisd = verhuizingen(model);
  for (const verhuizing of verhuisd) schrijfVerhuizing(uitvoer, verhuizing, model.site);
  const securityTxt = formatSecurityTxt(model.site);
  const bestanden = {
    '.htaccess': formatApache(model.site.pad, verhuisd),
    _headers: formatHeaders(model.site.pad),
    ...(verhuisd.length === 0 ? {} : { _redirects: formatRedirects(model.site.pad, verhuisd) }),
    ...(securityTxt === undefined ? {} : { '.well-known/security.txt': securityTxt }),
  };
  for (const [pad, tekst] of Object.entries(bestanden)) schrijf(join(uitvoer, pad), tekst);
}

/** For a host that knows no redirects: a page at every old address, and the data files under both names. */
export function schrijfVerhuizing(uitvoer: string, { van, naar }: Verhuizing, site: Site): void {
  if (!existsSync(join(uitvoer, naar, 'index.html'))) {
    throw new Error(`data/adressen.csv: \`${naar}\` is geen pagina van deze site. Kies een adres dat bestaat.`);
  }
  const ouder = dirname(join(uitvoer, naar));
  const naam = naar.split('/').at(-2) ?? '';
  const naast = readdirSync(ouder).filter((kind) => kind.startsWith(`${naam}.`));
  for (const kind of naast) {
    const doel = join(uitvoer, `${van.slice(0, -1)}${kind.slice(naam.length)}`);
    mkdirSync(dirname(doel), { recursive: true });
    cpSync(join(ouder, kind), doel, { force: false });
  }
  for (const pad of readdirSync(join(uitvoer, naar), { recursive: true, encoding: 'utf8' }).sort()) {
    const oud = join(uitvoer, van, pad);
    if (existsSync(oud)) continue;
    if (pad.endsWith('index.html'))
      schrijf(oud, formatDoorverwijzing(site, `${naar}${pad.slice(0, -'index.html'.length)}`));
    else if (/\.\w+$/.test(pad)) {
      mkdirSync(dirname(oud), { recursive: true });
      cpSync(join(uitvoer, naar, pad), oud);
    }
  }
}

function schrijf(pad: string, tekst: string): void {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, tekst);
}
