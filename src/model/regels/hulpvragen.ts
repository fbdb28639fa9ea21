import { wijkenIn, wijkenVanProduct } from '../aanwezigheid.ts';
import type { Inhoud, Item } from '../collecties.ts';
import { alleObjecten } from '../pad.ts';
import type { Aanbod } from '../schemas/hulpvraag.ts';
import type { Product } from '../schemas/product.ts';
import type { Meld } from './regel.ts';

/** What a hulpvraag says about an aanbod, the product must say too: who does it, and where. */
export function hulpvraagKlopt(inhoud: Inhoud, meld: Meld): void {
  for (const hulpvraag of inhoud.hulpvragen) {
    hulpvraag.aanbod.forEach((aanbod, i) => {
      if (aanbod.wie.soort !== 'partner') return;
      const [id, sleutel] = aanbod.wie.product.split('#');
      const product = inhoud.producten.find((kandidaat) => kandidaat.id === id);
      if (product === undefined) return;
      const { naar } = aanbod.wie;
      const partnerBekend = inhoud.partners.some(({ id: bekend }) => bekend === product.partner);
      if (partnerBekend && !doetMee(product, naar)) {
        meld.fout(
          hulpvraag,
          ['aanbod', i, 'wie', 'naar'],
          `\`${naar}\` staat niet bij dit product`,
          'Noem de partner, de opdrachtgever of een samenwerkingspartner van het product',
        );
      }
      const plek = plekfout(inhoud, aanbod, product, sleutel);
      if (plek !== undefined) meld.fout(hulpvraag, ['aanbod', i, 'waar'], plek, 'Neem over wat het product zegt');
    });
    hulpvraag.verwant?.forEach((naar, i) => {
      if (naar === hulpvraag.id)
        meld.fout(hulpvraag, ['verwant', i], 'een hulpvraag is niet verwant aan zichzelf', 'Verwijder deze regel');
    });
  }
}

function doetMee(product: Product, partner: string): boolean {
  const mee = product.samenwerkingspartners.map((deel) => deel.partner);
  return [product.partner, product.opdrachtgever, ...mee].includes(partner);
}

/** What is wrong with where an aanbod is said to be; the part of the product that it names counts, and the product itself. */
function plekfout(
  inhoud: Inhoud,
  { waar }: Aanbod,
  product: Item<Product>,
  sleutel: string | undefined,
): string | undefined {
  if (waar.soort === 'nietGenoemd') return undefined;
  if (waar.soort === 'heelGemeente') {
    const delen = alleObjecten(product).filter(({ value, path }) => path.length === 0 || value['sleutel'] === sleutel);
    const heel = delen.some(({ value }) => (value['waar'] as { soort?: string } | undefined)?.soort === waar.soort);
    return heel ? undefined : 'het product zegt niet dat dit er voor de hele gemeente is';
  }
  const bekend = wijkenVanProduct(inhoud, product);
  const vreemd = wijkenIn(inhoud, waar).filter((wijk) => !bekend.includes(wijk));
  return vreemd.length === 0 ? undefined : `het product noemt \`${vreemd.join('`, `')}\` niet`;
}
