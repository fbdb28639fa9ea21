import { describe, expect, it } from 'vitest';
import { gemeenteVan } from '../../src/model/collecties.ts';
import { ketensVan, telSchakels } from '../../src/model/keten.ts';
import { maakUrls } from '../../src/views/url.ts';
import { leesSite, type Pagina } from '../hulp/sites.ts';

describe.each(['shipped', 'fixture'])('the red thread on the %s site', (naam) => {
  const site = leesSite(naam);
  const { model } = site;
  const urls = maakUrls(model.site.pad);
  const paginas = new Map(site.paginas.map((pagina) => [pagina.href, pagina]));
  const links = (pagina: Pagina | undefined): Set<string> =>
    new Set(
      [...(pagina?.document.querySelectorAll('main a[href]') ?? [])].map(
        (link) => (link.getAttribute('href') ?? '').split('#')[0] ?? '',
      ),
    );
  const ketens = [...new Set(model.doelen.map(({ id }) => gemeenteVan(id)))].flatMap((gemeente) =>
    ketensVan(model, gemeente),
  );

  it('follows every doel on a page of its own, which the overview links to', () => {
    expect(ketens.length).toBeGreaterThan(3);
    const zonder = ketens.filter(({ id }) => !links(paginas.get(urls.rodeDraad(gemeenteVan(id)))).has(urls.doel(id)));
    expect(zonder.map(({ id }) => id)).toEqual([]);
    expect(ketens.filter(({ id }) => !paginas.has(urls.doel(id))).map(({ id }) => id)).toEqual([]);
  });

  it('goes from every doel to its figures in one click, and back in one; or says in words why there are none', () => {
    const fouten = ketens.flatMap((keten) => {
      const pagina = paginas.get(urls.doel(keten.id));
      const heen = links(pagina);
      const tekst = pagina?.document.querySelector('main')?.textContent ?? '';
      const zonderCijfer = keten.indicatoren.every(({ metCijfers }) => !metCijfers);
      return [
        ...keten.indicatoren.flatMap(({ indicator, metCijfers }) => {
          const doel = paginas.get(urls.indicator(gemeenteVan(keten.id), indicator.id));
          if (!heen.has(doel?.href ?? '-')) return [`${keten.id}: no link to ${indicator.id}`];
          if (!links(doel).has(urls.doel(keten.id))) return [`${indicator.id}: no link back to ${keten.id}`];
          const tabel = doel?.document.querySelector('section:has(h2#tabel) table');
          return metCijfers === (tabel != null) ? [] : [`${indicator.id}: figures and page differ`];
        }),
        ...(zonderCijfer && !tekst.includes('Hier breekt de draad.') ? [`${keten.id}: no figure and no word`] : []),
      ];
    });
    expect(fouten).toEqual([]);
  });

  it('goes from every doel to its products and back', () => {
    const fouten = ketens.flatMap((keten) =>
      keten.producten.flatMap(({ product, via }) => {
        if (!links(paginas.get(urls.doel(keten.id))).has(urls.product(product.id)))
          return [`${keten.id}: no link to ${product.id}`];
        return links(paginas.get(urls.product(product.id))).has(urls.doel(via))
          ? []
          : [`${product.id}: no link to ${via}`];
      }),
    );
    expect(fouten).toEqual([]);
  });

  it('draws a whole thread nowhere without saying so, and every gap in words', () => {
    const fouten = ketens.filter((keten) => {
      const document = paginas.get(urls.doel(keten.id))?.document;
      const aantal = telSchakels(keten);
      const open = document?.querySelectorAll('.draad-blad .schakel.leeg').length;
      const leeg = (['product', 'activiteit', 'afspraak', 'registratie', 'indicator', 'cijfer'] as const).filter(
        (schakel) => aantal[schakel] === 0,
      );
      return open !== leeg.length || (document?.querySelectorAll('.breukwoord').length ?? 0) === 0;
    });
    expect(fouten.map(({ id }) => id)).toEqual([]);
  });
});
