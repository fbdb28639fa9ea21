import { collecties, type Collectienaam, type Inhoud } from '../collecties.ts';
import { alleTeksten } from '../pad.ts';
import type { Meld } from './regel.ts';

/** What `npm run nieuw` leaves for an editor to write; not in the way of a build, and never forgotten. */
export function nogInTeVullen(inhoud: Inhoud, meld: Meld): void {
  const namen = Object.keys(collecties) as Collectienaam[];
  const records = namen.flatMap((collectie) =>
    inhoud[collectie].map((item) => ({ collectie, sleutel: collectie, item })),
  );
  // The site is no collection: what is not filled in there is told with the gemeente whose site it is.
  const site = { collectie: 'gemeenten' as const, sleutel: 'site', item: { ...inhoud.site, id: inhoud.site.eigen } };
  for (const { collectie, sleutel, item } of [site, ...records]) {
    const leeg = alleTeksten(item).filter(({ value }) => value.startsWith('Nog invullen'));
    const [eerste] = leeg;
    if (eerste === undefined) continue;
    meld.bevinding(
      { collectie, sleutel },
      item,
      eerste.path,
      leeg.length === 1 ? 'dit veld is nog niet ingevuld' : `${String(leeg.length)} velden zijn nog niet ingevuld`,
      'Zoek op `Nog invullen` en schrijf wat de bron zegt; haal een veld weg als het niet verplicht is',
    );
  }
}
