import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { gevraagdeGemeenten } from '../lezer/bouwdeel.ts';
import { leesModel } from '../lezer/modelcache.ts';
import { zonderAfbreekpunten } from '../model/afbreken.ts';
import type { Model } from '../model/aggregate.ts';
import { maakZoekwoorden, type Zoekwoorden } from '../model/zoekwoorden.ts';
import { vasteVolgorde } from './vaste-volgorde.ts';

/**
 * Builds the search index from the finished pages. Pagefind stems Dutch but does not look inside compounds and
 * knows no synonyms, so each page gets the compound parts and synonyms of its own words, in the index only.
 */
export function zoekindex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['ZONDER_ZOEKINDEX'] !== undefined) return;
        const uitvoer = fileURLToPath(dir);
        const model = leesModel();
        const verrijkt = { woorden: maakZoekwoorden(model.begrippen), delen: delenVan(model) };
        const eigen = gevraagdeGemeenten();
        const alle = await htmlBestanden(uitvoer);
        const perGemeente = Map.groupBy(alle, (pad) => {
          const gemeente = relative(uitvoer, pad).replaceAll('\\', '/').split('/')[0] ?? '';
          return eigen?.has(gemeente) === true ? gemeente : '';
        });
        for (const [gemeente, paden] of perGemeente) {
          const aantal = await schrijfIndex({ uitvoer, naar: join(uitvoer, gemeente, 'pagefind'), paden, ...verrijkt });
          if (gemeente === '') logger.info(`${String(aantal)} pagina's in de zoekindex`);
          // The script is the same for every index; it is loaded from the one of the site itself.
          else for (const naam of gedeeld) await rm(join(uitvoer, gemeente, 'pagefind', naam), { force: true });
        }
        await close();
      },
    },
  };
}

/** Files of an index that do not depend on what is in it. */
const gedeeld = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** Writes the index of some pages; gives how many are in it. */
async function schrijfIndex({
  uitvoer,
  naar,
  paden,
  woorden,
  delen,
}: {
  uitvoer: string;
  naar: string;
  paden: readonly string[];
  woorden: Zoekwoorden;
  delen: ReadonlyMap<string, Deel[]>;
}): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
  let aantal = 0;
  for (const pad of paden) {
    const html = zonderAfbreekpunten(await readFile(pad, 'utf8'));
    if (!html.includes('data-pagefind-body')) continue;
    const url = `/${relative(uitvoer, pad)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`;
    const uitkomst = await index.addHTMLFile({ url, content: verrijk(html, woorden, delen) });
    if (uitkomst.errors.length > 0) throw new Error(`pagefind: ${url}: ${uitkomst.errors.join('; ')}`);
    aantal++;
  }
  const geschreven = await index.getFiles();
  if (geschreven.errors.length > 0) throw new Error(`pagefind: ${geschreven.errors.join('; ')}`);
  const nodig = geschreven.files.filter(({ path }) => !vreemdScherm.test(path));
  for (const { path, content } of vasteVolgorde(nodig)) {
    const doel = join(naar, path);
    await mkdir(dirname(doel), { recursive: true });
    await writeFile(doel, content);
  }
  await index.deleteIndex();
  return aantal;
}

/** Screens that Pagefind adds and no page of ours uses. */
const vreemdScherm = /^pagefind-(ui|component-ui|modular-ui|highlight)\./;

/** A part of a page that search may point at: its anchor and what it is. */
interface Deel {
  anker: string;
  naam: string;
}

/** The parts of each page: those of a product by its id, the begrippen by the soort of their page. */
function delenVan(model: Model): Map<string, Deel[]> {
  const delen = new Map<string, Deel[]>(
    model.producten.map((product) => [
      product.id,
      [
        ...product.activiteiten
          .flatMap((activiteit) => [activiteit, ...(activiteit.onderdelen ?? [])])
          .map(({ sleutel, titel, tekst }) => ({ anker: sleutel, naam: `Activiteit: ${titel ?? tekst ?? ''}` })),
        ...product.resultaatafspraken.map(({ sleutel, titel }) => ({
          anker: sleutel,
          naam: `Resultaatafspraak: ${titel}`,
        })),
        ...product.registraties.map(({ sleutel, wat }) => ({ anker: sleutel, naam: `Registratie: ${wat}` })),
      ],
    ]),
  );
  return delen.set(
    'Begrip',
    model.begrippen.map(({ id, term }) => ({ anker: id, naam: `Begrip: ${term}` })),
  );
}

/** A page that repeats other pages, without all that comes after its head and without a head start in weight. */
function alleenKop(html: string): string {
  const main = /<main[^>]*>/.exec(html);
  const kop = /<div class="kop">[\s\S]*?<\/div>/.exec(html);
  const einde = html.indexOf('</main>');
  if (main === null || kop === null || einde < 0) return html;
  const licht = kop[0].replace(/data-pagefind-weight="\d+"/g, 'data-pagefind-weight="1"');
  return `${html.slice(0, main.index)}${main[0]}${licht}${html.slice(einde)}`;
}

/** Adds to a page, in the index only: search words of its head and of its text, and a heading for each of its parts. */
function verrijk(pagina: string, zoekwoorden: Zoekwoorden, delen: ReadonlyMap<string, Deel[]>): string {
  const html = pagina.includes(' data-herhaalt') ? alleenKop(pagina) : pagina;
  const kenmerk = (naam: string): string => new RegExp(` data-${naam}="([^"]*)"`).exec(html)?.[1] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const eigenWoorden = kenmerk('woorden').toLowerCase();
  const titel = [
    ...zoekwoorden.bij(zonderTags(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? '')),
    ...(eigenWoorden === '' ? [] : [eigenWoorden]),
  ];
  const kop = zoekwoorden.bij(`${kenmerk('bovenkop')}. ${kenmerk('kort')}`).filter((woord) => !titel.includes(woord));
  const eigen = zonderTags(main).toLowerCase();
  const staatEr = new Set([...(eigen.match(/[\p{L}’'-]+/gu) ?? []), ...titel, ...kop]);
  const tekst = zoekwoorden.bij(eigen).filter((woord) => !staatEr.has(woord));
  const koppen = delen.get(kenmerk('kenmerk')) ?? [];
  const veld = (naam: string, woorden: string[]): string =>
    woorden.length === 0
      ? ''
      : `<span data-pagefind-meta="${naam}[data-waarde]" data-waarde="${woorden.join(' ')}"></span>`;
  return [...koppen, ...(delen.get(kenmerk('soort')) ?? [])]
    .reduce(metKop, html)
    .replace(
      '</main>',
      `<p data-pagefind-weight="0.3">${tekst.join(' ')}</p>${veld('titelwoorden', titel)}${veld('kopwoorden', kop)}</main>`,
    );
}

/** Pagefind gives a result its parts by headings with an id; a part that has only the id gets a heading. */
function metKop(html: string, { anker, naam }: Deel): string {
  const begin = html.indexOf(` id="${anker}"`);
  const na = html.indexOf('>', begin) + 1;
  if (begin < 0) return html;
  return `${html.slice(0, na)}<h4 id="${anker}" data-pagefind-weight="2">${ontsnapt(naam)}</h4>${html.slice(na)}`;
}

function ontsnapt(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function zonderTags(html: string): string {
  return html.replace(/<[^>]+>/g, ' ');
}

async function htmlBestanden(map: string): Promise<string[]> {
  const namen = await readdir(map, { recursive: true });
  return namen
    .filter((naam) => naam.endsWith('.html'))
    .sort()
    .map((naam) => join(map, naam));
}
