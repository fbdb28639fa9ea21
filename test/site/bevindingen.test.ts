import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { bevindingId } from '../../src/model/problem.ts';
import { bevindingenVan, gemeentenMetBevindingen, oplossingVan } from '../../src/views/bevindingen.ts';
import { maakUrls } from '../../src/views/url.ts';
import { viewWijzigingenfeed } from '../../src/views/wijzigingenfeed.ts';
import { leesSite } from '../hulp/sites.ts';

describe.each(['shipped', 'fixture'])('findings and changes on the %s site', (naam) => {
  const site = leesSite(naam);
  const { model } = site;
  const urls = maakUrls(model.site.pad);
  const paginas = new Map(site.paginas.map((pagina) => [pagina.href, pagina.document]));

  it('shows every finding once, under its id, as a sentence with what would close it', () => {
    const getoond = gemeentenMetBevindingen(model).flatMap((gemeente) => {
      const document = paginas.get(urls.bevindingen(gemeente));
      return bevindingenVan(model, gemeente).map((bevinding) => {
        const deel = document?.getElementById(bevindingId(bevinding));
        expect((deel?.textContent ?? '').replace(/\s+/g, ' ').toLowerCase()).toContain(bevinding.message.toLowerCase());
        expect(deel?.closest('section')?.textContent).toContain(oplossingVan(bevinding));
        return bevindingId(bevinding);
      });
    });
    expect(getoond.sort()).toEqual(model.bevindingen.map(bevindingId).sort());
  });

  it('shows every change under an anchor of its own, and links to it from the feed', () => {
    const document = paginas.get(urls.wijzigingen());
    expect(model.wijzigingen.length).toBeGreaterThan(0);
    for (const { id, punten } of model.wijzigingen) {
      expect(document?.getElementById(`w${id}`)?.tagName).toBe('H3');
      for (const { sleutel, tekst } of punten)
        expect(document?.getElementById(`w${id}__${sleutel}`)?.textContent).toContain(tekst);
    }
    const xml = readFileSync(join(site.dist, 'wijzigingen.xml'), 'utf8');
    expect(xml).toBe(viewWijzigingenfeed(model));
    expect(linksIn(xml)).toEqual(
      expect.arrayContaining(model.wijzigingen.map(({ id }) => new URL(urls.wijziging(id), model.site.url).href)),
    );
  });
});

function linksIn(xml: string): string[] {
  const links: string[] = [];
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (element, attributen) => {
    if (element === 'link') links.push(attributen()['href'] ?? '');
  });
  parser.parse(xml);
  return links;
}
