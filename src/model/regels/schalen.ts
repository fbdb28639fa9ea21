import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/** A factsheet answers each schaal exactly once. */
export function elkeSchaalBeantwoord(inhoud: Inhoud, meld: Meld): void {
  for (const factsheet of inhoud.factsheets.filter((kandidaat) => kandidaat.afgeleid !== true)) {
    const gezien = factsheet.schalen.map((antwoord) => antwoord.schaal);
    factsheet.schalen.forEach((antwoord, i) => {
      if (gezien.indexOf(antwoord.schaal) !== i)
        meld.fout(
          factsheet,
          ['schalen', i, 'schaal'],
          `schaal \`${antwoord.schaal}\` is al beantwoord`,
          'Houd een antwoord over',
        );
    });
    for (const schaal of inhoud.schalen.filter((kandidaat) => !gezien.includes(kandidaat.id))) {
      meld.fout(
        factsheet,
        ['schalen'],
        `het antwoord op schaal \`${schaal.id}\` ontbreekt`,
        'Voeg het toe, of zeg in het antwoord dat de bron er geen geeft',
      );
    }
  }
}
