import type { Model } from '../../model/aggregate.ts';
import type { Bronverwijzing, Link } from '../../model/schemas/basis.ts';

/** One link of the chain: from a record or a part of one to another, with who says so. */
export interface Verband {
  soort: string;
  van: string;
  naar: string;
  herkomst: 'bron' | 'afgeleid';
  waarom: string | undefined;
  bron: Bronverwijzing | undefined;
}

/** Every link that the content states, in the order of the chain. A part of a product is named as `product#sleutel`. */
export function verbandenVan(model: Model): Verband[] {
  return [
    ...model.doelen.flatMap(({ id, bron, doelen }) =>
      doelen.flatMap((doel) => maak('doel draagt bij aan doel', `${id}#${doel.sleutel}`, doel.draagtBijAan, bron)),
    ),
    ...model.producten.flatMap((product) => [
      ...maak('product werkt aan doel', product.id, product.doelen, product.bron),
      ...product.activiteiten
        .flatMap((activiteit) => [activiteit, ...(activiteit.onderdelen ?? [])])
        .flatMap(({ sleutel, doelen }) =>
          maak('activiteit werkt aan doel', `${product.id}#${sleutel}`, doelen, product.bron),
        ),
      ...product.resultaatafspraken.flatMap(({ sleutel, doelen, activiteiten }) => [
        ...maak('afspraak werkt aan doel', `${product.id}#${sleutel}`, doelen, product.bron),
        ...maak(
          'afspraak hoort bij activiteit',
          `${product.id}#${sleutel}`,
          activiteiten?.map((link) => ({ ...link, naar: `${product.id}#${link.naar}` })),
          product.bron,
        ),
      ]),
      ...product.registraties.flatMap(({ sleutel, bij, bron }) =>
        bij.map((deel) => ({
          soort: 'registratie hoort bij',
          van: `${product.id}#${sleutel}`,
          naar: `${product.id}#${deel}`,
          herkomst: 'bron' as const,
          waarom: undefined,
          bron: bron ?? product.bron,
        })),
      ),
    ]),
    ...model.indicatoren.flatMap(({ id, geeftZichtOp, bron }) =>
      maak('indicator geeft zicht op doel', id, geeftZichtOp, bron),
    ),
  ];
}

function maak(soort: string, van: string, links: readonly Link[] | undefined, bron: Bronverwijzing): Verband[] {
  return (links ?? []).map(({ naar, herkomst, waarom }) => ({ soort, van, naar, herkomst, waarom, bron }));
}
