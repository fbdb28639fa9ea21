import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, onTestFinished, vi } from 'vitest';
import { schrijfBuurdata } from '../../scripts/bench/buurdata.ts';
import { tijdelijkeMap } from '../lib/inhoud.ts';

it('gives every peer the same pages: two charts and thirty rows each', async () => {
  const map = tijdelijkeMap();
  expect(schrijfBuurdata(map, 5)).toBe(5);
  vi.stubEnv('BUURDATA', map);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { slugs, bodyVan } = (await import('../../bench/pagina.mjs')) as {
    slugs: string[];
    bodyVan: (slug: string) => { titel: string; body: string };
  };
  expect(slugs).toHaveLength(5);
  for (const slug of slugs) {
    const { titel, body } = bodyVan(slug);
    const svgs = body.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(svgs).toHaveLength(2);
    expect(body.match(/<tr><th>/g)).toHaveLength(31);
    const hugo = JSON.parse(readFileSync(`${map}/hugo/${slug}.md`, 'utf8')) as {
      title: string;
      grafieken: { svg: string }[];
    };
    expect(hugo.title).toBe(titel);
    expect(hugo.grafieken.map(({ svg }) => svg)).toEqual(svgs);
  }
  expect(readdirSync(`${map}/hugo`)).toHaveLength(5);
});
