import { formatDatum } from '../datum.ts';
import type { Inhoud } from '../collecties.ts';
import { houdbaar, stukstanden, type Stuk } from '../toegankelijkheid.ts';
import type { Meld } from './regel.ts';

const namen: Record<Stuk, string> = {
  onderzoek: 'het onderzoek naar de toegankelijkheid',
  verklaring: 'de verklaring',
};
const remedies: Record<Stuk, string> = {
  onderzoek: 'Laat de site opnieuw onderzoeken, en vul de nieuwe datum in',
  verklaring: 'Werk de verklaring in het register bij, en vul de nieuwe datum in',
};

/** The research behind the statement lasts three years and the statement one; said sixty days before the end. */
export function verklaringVerloopt(inhoud: Inhoud, meld: Meld): void {
  for (const { stuk, datum, einde, stand } of stukstanden(inhoud.site)) {
    if (stand === 'geldig') continue;
    const hoelang = houdbaar[stuk] === 1 ? 'een jaar' : `${String(houdbaar[stuk])} jaar`;
    meld.bevinding(
      { collectie: 'site', sleutel: stuk },
      inhoud.site,
      ['toegankelijkheid', stuk],
      `${namen[stuk]} is van ${formatDatum(datum)} en ${stand === 'bijna' ? 'is' : 'was'} ${hoelang} te gebruiken, tot ${formatDatum(einde)}`,
      remedies[stuk],
    );
  }
}
