import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Strookpunt } from '../../src/charts/strook.ts';
import { tekenBuurstrook, type Buurgrafiek } from './buurstrook.ts';
import { landVanMaat, maakLand, maakToeval } from './land.ts';

/** What a peer gets for one page. */
export interface Buurpagina {
  slug: string;
  titel: string;
  alineas: string[];
  koppen: string[];
  rijen: string[][];
  grafieken: Buurgrafiek[];
}

const jaren = ['2024', '2025'];

/**
 * Writes a file per page for the peers: as many pages as the country has areas, each with two charts and thirty rows.
 * For Hugo, which cannot run Plot, the charts are drawn here, which its time does not count.
 */
export function schrijfBuurdata(map: string, maat: number): number {
  rmSync(map, { recursive: true, force: true });
  mkdirSync(`${map}/json`, { recursive: true });
  mkdirSync(`${map}/hugo`, { recursive: true });
  let aantal = 0;
  for (const pagina of buurpaginas(maat)) {
    writeFileSync(`${map}/json/${pagina.slug}.json`, JSON.stringify(pagina));
    const svg = pagina.grafieken.map((grafiek) => ({ titel: grafiek.titel, svg: tekenBuurstrook(grafiek) }));
    const voor = {
      title: pagina.titel,
      alineas: pagina.alineas,
      koppen: pagina.koppen,
      rijen: pagina.rijen,
      grafieken: svg,
    };
    writeFileSync(`${map}/hugo/${pagina.slug}.md`, `${JSON.stringify(voor)}\n`);
    aantal++;
  }
  return aantal;
}

function* buurpaginas(maat: number): Generator<Buurpagina> {
  const landmaat = landVanMaat(maat);
  const toeval = maakToeval(landmaat.zaad);
  let over = maat;
  for (const gemeente of maakLand(landmaat)) {
    const namen = gemeente.gebieden.flatMap(({ naam, wijken }) => [naam, ...wijken.map((wijk) => wijk.naam)]);
    const reeksen = ['Huurders', 'Alleen'].map((titel) => ({
      titel,
      jaren: jaren.map(() => namen.map(() => Math.round(15 + 60 * toeval()))),
    }));
    for (const [i, naam] of namen.entries()) {
      if (over-- <= 0) return;
      yield {
        slug: `${gemeente.id}-${String(i)}`,
        titel: `${naam} in ${gemeente.naam}`,
        alineas: ['Waar kunt u terecht?', 'Wat gebeurt hier?', 'Wie werken hier?'].map(
          (vraag) =>
            `${vraag} ${naam} ligt in ${gemeente.naam}, een verzonnen gemeente met ${String(namen.length)} gebieden.`,
        ),
        koppen: ['Gebied', ...reeksen.flatMap(({ titel }) => jaren.map((jaar) => `${titel} ${jaar}`))],
        rijen: Array.from({ length: 30 }, (_, j) => [
          namen[j % namen.length] ?? '',
          ...reeksen.flatMap((reeks) => reeks.jaren.map((waarden) => `${String(waarden[j % namen.length])}%`)),
        ]),
        grafieken: reeksen.map((reeks) => ({
          titel: `${reeks.titel}: ${naam} tussen de andere wijken`,
          as: { van: { naam: '', waarde: 10, label: '10%' }, tot: { naam: '', waarde: 80, label: '80%' } },
          rijen: jaren.map((periode, k) => {
            const punt = (wie: string, waarde: number): Strookpunt => ({
              naam: wie,
              waarde,
              label: `${String(waarde)}%`,
            });
            const waarden = reeks.jaren[k] ?? [];
            return {
              eigen: punt(naam, waarden[i] ?? 0),
              jaar: {
                periode,
                wijken: namen.map((ander, j) => punt(ander, waarden[j] ?? 0)),
                gemeente: punt(gemeente.naam, 44),
                land: punt('Nederland', 40),
              },
            };
          }),
        })),
      };
    }
  }
}
