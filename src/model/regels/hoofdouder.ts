import type { Inhoud, Item } from '../collecties.ts';
import type { Product } from '../schemas/product.ts';
import type { Meld } from './regel.ts';

interface Ouder {
  document: string;
  hoofddoel: boolean;
}

/**
 * A product has one main parent: the first of its doelen. It is a doel that the product's own document states, and
 * the doel that the source calls the hoofddoel, if it names one (`docs/adr/0009`).
 */
export function eenHoofdouder(inhoud: Inhoud, meld: Meld): void {
  const ouders = new Map<string, Ouder>();
  for (const lijst of inhoud.doelen) {
    let eerste: string | undefined;
    lijst.doelen.forEach((doel, i) => {
      const document = doel.bron?.document ?? lijst.bron.document;
      ouders.set(`${lijst.id}#${doel.sleutel}`, { document, hoofddoel: doel.hoofddoel === true });
      if (doel.hoofddoel !== true) return;
      const message = `\`${eerste ?? ''}\` is in deze lijst al het hoofddoel`;
      if (eerste !== undefined)
        meld.fout(lijst, ['doelen', i, 'hoofddoel'], message, 'Houd het doel over dat de bron het hoofddoel noemt');
      eerste ??= doel.sleutel;
    });
  }
  const documenten = new Set(inhoud.bronnen.map(({ id }) => id));
  for (const product of inhoud.producten)
    if (documenten.has(product.bron.document)) checkProduct(product, ouders, meld);
}

function checkProduct(product: Item<Product>, ouders: ReadonlyMap<string, Ouder>, meld: Meld): void {
  const [eerste] = product.doelen;
  if (eerste === undefined) return;
  if (eerste.herkomst === 'afgeleid' && product.doelen.some(({ herkomst }) => herkomst === 'bron'))
    meld.bevinding(
      { collectie: 'producten' },
      product,
      ['doelen', 0],
      'het eerste doel van dit product is onze lezing, terwijl de bron er zelf ook een noemt',
      'Zet een doel dat de bron zelf noemt vooraan',
    );
  const document = ouders.get(eerste.naar)?.document;
  if (eerste.herkomst === 'bron' && document !== undefined && document !== product.bron.document)
    meld.fout(
      product,
      ['doelen', 0],
      `\`${eerste.naar}\` komt uit \`${document}\`, en dit product uit \`${product.bron.document}\``,
      'Zet een doel uit het document van het product vooraan, of kies herkomst: afgeleid',
    );
  product.doelen.forEach(({ naar }, i) => {
    if (naar === eerste.naar || ouders.get(naar)?.hoofddoel !== true) return;
    meld.fout(
      product,
      ['doelen', i],
      `twee hoofdouders: de bron noemt \`${naar}\` het hoofddoel, maar \`${eerste.naar}\` staat vooraan`,
      'Zet het hoofddoel vooraan',
    );
  });
}
