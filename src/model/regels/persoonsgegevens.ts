import type { Inhoud } from '../collecties.ts';
import { alleTeksten } from '../pad.ts';
import { noemtPersoon } from '../persoonsgegeven.ts';
import type { Meld } from './regel.ts';

/** Personal names stay out of the content, wherever they stand. */
export function persoonsgegeven(inhoud: Inhoud, meld: Meld): void {
  for (const collectie of Object.values(inhoud)) {
    for (const item of Array.isArray(collectie) ? collectie : [collectie]) {
      for (const { path, value } of alleTeksten(item)) {
        if (!path.includes('contact') && noemtPersoon(value)) {
          meld.fout(
            item,
            path,
            'hier staat een naam of adres van een persoon',
            'Noem alleen de functie of de organisatie',
          );
        }
      }
    }
  }
}
