import type { Inhoud } from '../collecties.ts';
import { deelVan } from './deel-van.ts';
import type { Meld } from './regel.ts';

/** What partners record without any indicator made from it, counted per product. */
export function registratieZonderIndicator(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    const zonder = product.registraties.filter(({ indicator }) => indicator === undefined);
    if (zonder.length === 0) continue;
    const hoeveel = deelVan(zonder.length, product.registraties.length, 'registratie', 'registraties');
    meld.bevinding(
      { collectie: 'producten', delen: zonder.map(({ sleutel }) => sleutel) },
      product,
      ['registraties'],
      `${hoeveel} hoort op deze site geen indicator`,
      'Bepaal welke registraties een cijfer moeten worden, en noem bij die registraties de indicator',
    );
  }
}

/** An indicator without figures; why, and what would fill the gap, is in its own words. */
export function indicatorZonderCijfer(inhoud: Inhoud, meld: Meld): void {
  for (const indicator of inhoud.indicatoren) {
    if (indicator.cijfer === 'opDezeSite') continue;
    meld.bevinding(
      { collectie: 'indicatoren' },
      indicator,
      ['reden'],
      indicator.reden.replace(/\.$/, ''),
      'Neem het cijfer over zodra er een bron voor is die wij mogen lezen',
    );
  }
}

/** Context is not a score: what partners record is about what they did, never about how the population is doing. */
export function contextUitRegistratie(inhoud: Inhoud, meld: Meld): void {
  const context = new Set(
    inhoud.indicatoren
      .filter((indicator) => indicator.cijfer === 'opDezeSite' && indicator.soort === 'context')
      .map(({ id }) => id),
  );
  for (const product of inhoud.producten) {
    product.registraties.forEach(({ indicator }, i) => {
      if (indicator === undefined || !context.has(indicator)) return;
      meld.fout(
        product,
        ['registraties', i, 'indicator'],
        `\`${indicator}\` is context, en een registratie telt wat de partner deed`,
        'Kies een indicator met soort hoeveel, hoeGoed of opbrengst, of maak er een',
      );
    });
  }
}
