import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tekenKaart } from '../../src/charts/kaart.ts';
import { viewKaart } from '../../src/views/kaart.ts';
import { fixtureModel } from '../lib/inhoud.ts';

it('draws the surfaces and the lines between gebieden', async () => {
  const beeld = viewKaart(fixtureModel(), 'voorbeeldstad')?.beeld;
  if (beeld === undefined) throw new Error('the fixture has no map');
  const { vlakken, grens } = tekenKaart(beeld);
  const paden = [...vlakken, grens].map((d) => `<path fill-rule="evenodd" d="${d}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(beeld.breedte)} ${String(beeld.hoogte)}" fill="#dde8e5" stroke="#14191c">\n${paden.join('\n')}\n</svg>\n`;
  await expect(svg).toMatchFileSnapshot(join(import.meta.dirname, 'kaart.svg'));
});
