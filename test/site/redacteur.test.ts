import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixtureMet, tijdelijkeMap } from '../lib/inhoud.ts';

/** What an editor types: the command, its exit code and everything that it printed. */
function draai(script: string, inhoud: string, args: string[], uitvoer: string): { code: number; tekst: string } {
  const { NODE_ENV: _, ...rest } = process.env;
  const env = { ...rest, INHOUD: inhoud, CACHEMAP: join(uitvoer, 'cache'), UITVOER_NAAR: join(uitvoer, 'dist') };
  try {
    return {
      code: 0,
      tekst: execFileSync(process.execPath, [script, ...args], { env, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, tekst: stdout + stderr };
  }
}

it('takes a new product from scaffold, through one wrong field, to its page', () => {
  const map = fixtureMet();
  const uitvoer = tijdelijkeMap();
  const id = 'voorbeeldstad/2025/eetcafe';
  const opties = ['--naam', 'Eetcafé', '--partner', 'voorbeeldstad/de-linde', '--bron', 'productafspraken-2025'];
  const nieuw = draai('scripts/nieuw.ts', map, ['product', id, ...opties], uitvoer);
  expect(nieuw.tekst).toContain('Geschreven');
  const pad = join(map, `content/producten/${id}.yaml`);
  const sjabloon = readFileSync(pad, 'utf8');

  // The editor writes what the product is, and mistypes one choice.
  const ingevuld = sjabloon.replace('inHetKort: Nog invullen', 'inHetKort: Samen eten in de buurt, elke week.');
  writeFileSync(pad, ingevuld.replace('soort: regulier', 'soort: regelier'));
  const regel = ingevuld.split('\n').findIndex((tekst) => tekst.startsWith('soort:')) + 1;
  const fout = draai('scripts/check.ts', map, [], uitvoer);
  expect(fout.code).toBe(1);
  expect(fout.tekst).toContain(`producten/${id}.yaml:${String(regel)}:`);
  expect(fout.tekst).toContain('Bedoelde u `regulier`?');
  expect(draai('scripts/build.ts', map, [], uitvoer).code).toBe(1);
  expect(existsSync(join(uitvoer, 'dist'))).toBe(false);

  writeFileSync(pad, ingevuld);
  const goed = draai('scripts/check.ts', map, ['--bevindingen'], uitvoer);
  expect(goed.code).toBe(0);
  expect(goed.tekst).toContain(`nog-invullen_${id.replaceAll('/', '_')}__producten`);
  expect(draai('scripts/build.ts', map, [], uitvoer)).toMatchObject({ code: 0 });
  const pagina = readFileSync(join(uitvoer, `dist/voorbeeldstad/producten/2025/eetcafe/index.html`), 'utf8');
  expect(pagina).toContain('Samen eten in de buurt, elke week.');
  const lijst = readFileSync(join(uitvoer, 'dist/voorbeeldstad/producten/2025/index.html'), 'utf8');
  expect(lijst).toContain('Eetcafé');
});
