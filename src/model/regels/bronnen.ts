import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/**
 * Policy frameworks and other documents that the plans and agreements name and that nobody read for this site, counted
 * per source. What a source of figures lacks is said at the indicator.
 */
export function nietGelezenStuk(inhoud: Inhoud, meld: Meld): void {
  const { plannen, edities, doelen, producten } = inhoud;
  const inDeKeten = new Set([...plannen, ...edities, ...doelen, ...producten].map(({ bron }) => bron.document));
  for (const bron of inhoud.bronnen) {
    const stukken = bron.nietGelezen ?? [];
    if (stukken.length === 0 || !inDeKeten.has(bron.id)) continue;
    meld.bevinding(
      { collectie: 'bronnen', delen: stukken },
      bron,
      ['nietGelezen'],
      `‘${bron.titel}’ noemt ${nietGelezen(stukken.length)}`,
      'Lees deze stukken, en neem over wat erin staat over doelen, afspraken en cijfers',
    );
  }
}

function nietGelezen(aantal: number): string {
  return aantal === 1
    ? 'een stuk dat voor deze site niet is gelezen'
    : `${String(aantal)} (soorten) stukken die voor deze site niet zijn gelezen`;
}
