import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/** First parts of addresses that pages of the site itself use. */
const gereserveerd = [
  'begrippen',
  'bronnen',
  'over',
  'zoeken',
  'vergelijken',
  '404',
  'pagefind',
  'open-data',
  'data',
  'raad',
  'partners',
  'wijzigingen',
  'inwoners',
  'toegankelijkheid',
  'handleiding',
];

/** A gemeente or guide cannot have the address of another page. */
export function gereserveerdAdres(inhoud: Inhoud, meld: Meld): void {
  const bezet = new Set(gereserveerd);
  for (const item of [...inhoud.gemeenten, ...inhoud.wijkgericht]) {
    if (bezet.has(item.id)) meld.fout(item, [], `het adres /${item.id}/ is al in gebruik`, 'Hernoem het bestand');
    bezet.add(item.id);
  }
  for (const gids of inhoud.wijkgericht) {
    gids.basisthemas.forEach((thema, i) => {
      if (thema.sleutel === 'zelfscan')
        meld.fout(
          gids,
          ['basisthemas', i, 'sleutel'],
          'het adres zelfscan is al in gebruik',
          'Kies een andere sleutel',
        );
    });
  }
}
