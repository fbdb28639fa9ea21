import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/** A product or plan ends after it begins. */
export function looptijdLooptVooruit(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    if (product.looptijd.totEnMet < product.looptijd.van) {
      meld.fout(
        product,
        ['looptijd', 'totEnMet'],
        'de einddatum ligt voor de begindatum',
        'Verbeter een van de twee datums',
      );
    }
  }
  for (const plan of inhoud.plannen) {
    if (plan.periode.totEnMet !== undefined && plan.periode.totEnMet < plan.periode.van) {
      meld.fout(
        plan,
        ['periode', 'totEnMet'],
        'het eindjaar ligt voor het beginjaar',
        'Verbeter een van de twee jaren',
      );
    }
  }
}

/** The highest age of a doelgroep is not below the lowest. */
export function leeftijdLooptOp(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    product.doelgroep.leeftijden?.forEach((leeftijd, i) => {
      if (leeftijd.van !== undefined && leeftijd.totEnMet !== undefined && leeftijd.totEnMet < leeftijd.van) {
        meld.fout(
          product,
          ['doelgroep', 'leeftijden', i, 'totEnMet'],
          'de hoogste leeftijd is lager dan de laagste',
          'Verbeter de leeftijden',
        );
      }
    });
  }
}
