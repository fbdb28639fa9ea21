import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leesBoom } from '../../src/lezer/lees-boom.ts';
import type { Problem } from '../../src/model/problem.ts';
import { vergelijkInhoud } from '../../src/model/vergelijk-inhoud.ts';
import { fixture, fixtureMet, schrijf } from '../lib/inhoud.ts';

function boomVan(map: string) {
  const problems: Problem[] = [];
  const paden = { content: join(map, 'content'), data: join(map, 'data') };
  const boom = leesBoom({ ...paden, getoond: { content: 'content', data: 'data' } }, problems);
  expect(problems).toEqual([]);
  return boom;
}

it('sees a changed sentence in a text, a changed figure and a part by its key; and no difference with itself', () => {
  const oud = boomVan(fixture);
  expect(vergelijkInhoud(oud, boomVan(fixture))).toEqual([]);
  const map = fixtureMet('test/cases/registratie-voedt-context');
  schrijf(map, {
    'content/producten/voorbeeldstad/2025/buurtkamer.mdx': '---\ntitel: Anders\n---\n\nAndere tekst.\n',
    'data/metingen/telling-2025/metingen.csv': 'indicator,regiocode\n',
    'content/nieuw/x.yaml': 'onbekend: true\n',
  });
  expect(vergelijkInhoud(oud, boomVan(map))).toMatchObject([
    { pad: 'metingen/telling-2025', soort: 'gewijzigd', velden: [expect.stringMatching(/^cijfers \(\+1 −\d+\)$/)] },
    { pad: 'nieuw/x', soort: 'nieuw' },
    {
      pad: 'producten/voorbeeldstad/2025/buurtkamer',
      velden: expect.arrayContaining(['mdx.tekst', 'registraties[aantal-bezoekers].indicator (nieuw)']) as string[],
    },
  ]);
});
