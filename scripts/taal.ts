import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesModel } from '../src/lezer/modelcache.ts';
import { viewWoordenlijst } from '../src/views/woorden.ts';
import { langeZin, leesPaginataal, type Paginataal } from './taal-lezer.ts';

// npm run taal: a hint where the built site is hard to read. `-- <deel van adres>` narrows it, `-- --json` is for machines.
const argumenten = process.argv.slice(2);
const deel = argumenten.find((argument) => !argument.startsWith('-')) ?? '';
const dist = process.env['UITVOER_NAAR'] ?? 'dist';
const model = leesModel();
const lijst = viewWoordenlijst(model.begrippen);
const paginas = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((bestand) => bestand.endsWith('.html'))
  .map((bestand) => ({ bestand, href: model.site.pad + bestand.replace(/index\.html$/, '') }))
  .filter(({ href }) => href.includes(deel))
  .map(({ bestand, href }) => leesPaginataal(href, readFileSync(join(dist, bestand), 'utf8'), lijst))
  .map((pagina) => ({ ...pagina, lang: pagina.zinnen.filter(({ woorden }) => woorden > langeZin) }))
  .sort((a, b) => zwaarte(b) - zwaarte(a) || a.href.localeCompare(b.href));

if (argumenten.includes('--json')) console.log(JSON.stringify(paginas, undefined, 2));
else toon();

/** Long sentences per hundred, and terms that nobody explains; a list of everything explains none and does not count as worst. */
function zwaarte({ lang, zinnen, zonderUitleg }: Paginataal & { lang: unknown[] }): number {
  return (100 * lang.length) / Math.max(zinnen.length, 20) + Math.min(zonderUitleg.length, 10);
}

function toon(): void {
  console.log('Een aanwijzing waar een zin korter of een woord gewoner kan; geen bewijs van een taalniveau.\n');
  console.log(
    'Pagina’s, lastigste eerst: lange zinnen van alle zinnen, gemiddeld aantal woorden, lijdende zinnen, niet uitgelegd',
  );
  for (const { href, zinnen, gemiddeld, lang, zonderUitleg } of paginas.slice(0, 40)) {
    const lijdend = zinnen.filter((zin) => zin.lijdend).length;
    console.log(
      `${String(lang.length)}/${String(zinnen.length)}\t${gemiddeld.toFixed(1)}\t${String(lijdend)}\t${href}\t${zonderUitleg.join(', ')}`,
    );
  }
  const perZin = Map.groupBy(
    paginas.flatMap(({ href, lang }) => lang.map((zin) => ({ ...zin, href }))),
    ({ tekst }) => tekst,
  );
  const langste = [...perZin.values()].sort((a, b) => (b[0]?.woorden ?? 0) - (a[0]?.woorden ?? 0));
  console.log(`\nDe langste van ${String(langste.length)} zinnen met meer dan ${String(langeZin)} woorden`);
  for (const [eerste, ...meer] of langste.slice(0, 60))
    if (eerste !== undefined)
      console.log(
        `${String(eerste.woorden)}\t${eerste.tekst}\t${eerste.href}${meer.length > 0 ? ` (en ${String(meer.length)} keer meer)` : ''}`,
      );
}
