import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { leesModel } from '../lezer/modelcache.ts';
import { maakZoekwoorden, type Zoekwoorden } from '../model/zoekwoorden.ts';

/**
 * Builds the search index from the finished pages. Pagefind stems Dutch but does not look inside compounds and
 * knows no synonyms, so each page gets the compound parts and synonyms of its own words, in the index only.
 */
export function zoekindex(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const uitvoer = fileURLToPath(dir);
        const woorden = maakZoekwoorden(leesModel().begrippen);
        const { index, errors } = await createIndex({ forceLanguage: 'nl' });
        if (index === undefined) throw new Error(`pagefind: ${errors.join('; ')}`);
        let aantal = 0;
        for (const pad of await htmlBestanden(uitvoer)) {
          const html = await readFile(pad, 'utf8');
          if (!html.includes('data-pagefind-body')) continue;
          const url = `/${relative(uitvoer, pad)
            .replaceAll('\\', '/')
            .replace(/index\.html$/, '')}`;
          const uitkomst = await index.addHTMLFile({ url, content: verrijk(html, woorden) });
          if (uitkomst.errors.length > 0) throw new Error(`pagefind: ${url}: ${uitkomst.errors.join('; ')}`);
          aantal++;
        }
        const geschreven = await index.writeFiles({ outputPath: join(uitvoer, 'pagefind') });
        if (geschreven.errors.length > 0) throw new Error(`pagefind: ${geschreven.errors.join('; ')}`);
        logger.info(`${String(aantal)} pagina's in de zoekindex`);
      },
    },
  };
}

/** Adds the search words of a page's own text, and of its title with more weight, at the end of `main`. */
function verrijk(html: string, zoekwoorden: Zoekwoorden): string {
  const titel = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const vanTitel = zoekwoorden.bij(zonderTags(titel));
  const vanTekst = zoekwoorden.bij(zonderTags(main)).filter((woord) => !vanTitel.includes(woord));
  // Ten is Pagefind's highest weight; headings on other pages count for six, so a title has to say it more than once.
  const titelwoorden = Array<string>(4).fill(vanTitel.join(' ')).join(' ');
  const extra = `<p data-pagefind-weight="10">${titelwoorden}</p><p data-pagefind-weight="0.3">${vanTekst.join(' ')}</p>`;
  return html.replace('</main>', `${extra}</main>`);
}

function zonderTags(html: string): string {
  return html
    .replaceAll('&shy;', '')
    .replaceAll('\u00ad', '')
    .replace(/<[^>]+>/g, ' ');
}

async function htmlBestanden(map: string): Promise<string[]> {
  const namen = await readdir(map, { recursive: true });
  return namen
    .filter((naam) => naam.endsWith('.html'))
    .sort()
    .map((naam) => join(map, naam));
}
