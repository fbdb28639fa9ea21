import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { afdrukken, maakKopie, start } from '../hulp/kopie.ts';
import { bouwsels } from '../hulp/sites.ts';

const { map, ruimOp } = maakKopie();
afterAll(ruimOp);

it('builds the same bytes again on another path, in another time zone and language', async () => {
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', CACHEMAP: '.cache', UITVOER_NAAR: 'dist' };
  const { code, uitvoer } = await start(map, 'build', env).klaar;
  expect(uitvoer).toContain('Klaar: de site staat in dist/');
  expect(code).toBe(0);
  const [eerste, tweede] = [bouwsels[0]?.dist ?? '', join(map, 'dist')].map(afdrukken);
  expect(Object.keys(tweede ?? {}).length).toBeGreaterThan(100);
  expect(tweede).toEqual(eerste);
});
