import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { afdrukken, maakKopie, start } from '../hulp/kopie.ts';
import { bouwsels } from '../hulp/sites.ts';

const { map, ruimOp } = maakKopie();
afterAll(ruimOp);

/** Builds the fixture in parts, to a folder and with a cache of its own; gives every file but those of the search index. */
async function bouw(naar: string, cache: string): Promise<{ uitvoer: string; bestanden: Record<string, string> }> {
  const env = { INHOUD: 'test/fixture', DELEN: 'ja', CACHEMAP: cache, UITVOER_NAAR: naar };
  const { code, uitvoer } = await start(map, 'build', env).klaar;
  expect(uitvoer).toContain('Klaar');
  expect(code).toBe(0);
  return { uitvoer, bestanden: afdrukken(join(map, naar)) };
}

describe('a site that is built in parts', () => {
  it('has the same pages of gemeenten as one that is built at once', async () => {
    const { bestanden } = await bouw('delen', '.delen');
    const heel = afdrukken(bouwsels.find(({ naam }) => naam === 'fixture')?.dist ?? '');
    const paginas = Object.keys(heel).filter((pad) => /^(voorbeeldstad|anderdorp)\//.test(pad));
    expect(paginas.length).toBeGreaterThan(50);
    for (const pad of paginas) expect(bestanden[pad], pad).toBe(heel[pad]);
    const meer = Object.keys(bestanden).filter((pad) => /^(voorbeeldstad|anderdorp)\//.test(pad) && !(pad in heel));
    expect(meer.every((pad) => /^\w+\/pagefind\//.test(pad))).toBe(true);
  });

  it('gives after one changed file the same bytes as from nothing, and builds only the part of that file', async () => {
    const bestand = join(map, 'test/fixture/content/factsheets/anderdorp.mdx');
    writeFileSync(bestand, readFileSync(bestand, 'utf8').trimEnd() + '\n\nDeze zin is nieuw.\n');
    const weer = await bouw('delen', '.delen');
    expect(weer.uitvoer).toContain('1 delen gebouwd, 1 ongewijzigd overgenomen');
    const vers = await bouw('vers', '.vers');
    expect(vers.uitvoer).toContain('2 delen gebouwd, 0 ongewijzigd overgenomen');
    expect(weer.bestanden).toEqual(vers.bestanden);
    expect(readFileSync(join(map, 'delen/anderdorp/index.html'), 'utf8')).toContain('Deze zin is nieuw.');
  });

  it('builds a part again when somebody changed one of its pages in place', async () => {
    const pagina = join(map, 'delen/anderdorp/index.html');
    writeFileSync(pagina, 'stuk');
    const weer = await bouw('delen', '.delen');
    expect(weer.uitvoer).toContain('1 delen gebouwd, 1 ongewijzigd overgenomen');
    expect(readFileSync(pagina, 'utf8')).toContain('Deze zin is nieuw.');
  });
});
