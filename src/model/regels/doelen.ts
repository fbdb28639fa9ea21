import type { Inhoud } from '../collecties.ts';
import { alleObjecten } from '../pad.ts';
import type { Meld } from './regel.ts';

/** A doel that no product works on, directly or by way of a doel that contributes to it. */
export function doelZonderProduct(inhoud: Inhoud, meld: Meld): void {
  const gebruikt = doelenMetProduct(inhoud);
  for (const lijst of inhoud.doelen) {
    lijst.doelen.forEach((doel, i) => {
      if (gebruikt.has(`${lijst.id}#${doel.sleutel}`)) return;
      meld.bevinding(
        { collectie: 'doelen', sleutel: doel.sleutel },
        lijst,
        ['doelen', i],
        `aan het doel ‘${doel.titel}’ is op deze site geen product gekoppeld`,
        'Spreek af welk product eraan werkt, of koppel een product dat er al is',
      );
    });
  }
}

/** A product for which the source states no doel at all: every link to a doel is ours. */
export function productZonderDoel(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    if (product.doelen.some(({ herkomst }) => herkomst === 'bron')) continue;
    meld.bevinding(
      { collectie: 'producten' },
      product,
      ['doelen'],
      'in de gelezen documenten staat bij dit product geen doel; wat hier als doel staat, is onze lezing',
      'Zet in de afspraken welk doel het product dient',
    );
  }
}

function doelenMetProduct(inhoud: Inhoud): Set<string> {
  const gebruikt = new Set<string>();
  for (const product of inhoud.producten) {
    for (const { value } of alleObjecten(product)) if (typeof value['naar'] === 'string') gebruikt.add(value['naar']);
  }
  for (const lijst of inhoud.doelen) {
    for (const doel of lijst.doelen) {
      if (gebruikt.has(`${lijst.id}#${doel.sleutel}`))
        for (const link of doel.draagtBijAan ?? []) gebruikt.add(link.naar);
    }
  }
  return gebruikt;
}
