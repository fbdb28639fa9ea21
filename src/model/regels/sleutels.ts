import type { Inhoud } from '../collecties.ts';
import { alleObjecten, vindWaarden } from '../pad.ts';
import { sleutelsVan } from '../verwijzingen.ts';
import type { Meld } from './regel.ts';

/** Keys are the identity of parts across editions, so they are unique within a record. */
export function dubbeleSleutel(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) controleer(product, sleutelsVan(product));
  for (const lijst of inhoud.doelen) controleer(lijst, sleutelsIn(lijst, 'doelen.*'));
  for (const hulpvraag of inhoud.hulpvragen) controleer(hulpvraag, sleutelsIn(hulpvraag, 'aanbod.*'));
  for (const tabel of inhoud.inzet) controleer(tabel, sleutelsIn(tabel, 'regels.*'));
  for (const plan of inhoud.plannen) {
    // A post may stand in both lasten and dekking; all other keys are anchors on one page.
    const delen = alleObjecten(plan).filter(({ path, value }) => path[0] !== 'begroting' && 'sleutel' in value);
    controleer(
      plan,
      delen.map(({ path, value }) => ({ path: [...path, 'sleutel'], sleutel: String(value['sleutel']) })),
    );
  }

  function controleer(item: { bestand: string }, sleutels: { sleutel: string; path: (string | number)[] }[]): void {
    const gezien = new Set<string>();
    for (const { sleutel, path } of sleutels) {
      if (gezien.has(sleutel))
        meld.fout(item, path, `sleutel \`${sleutel}\` komt al voor in dit bestand`, 'Kies een andere sleutel');
      gezien.add(sleutel);
    }
  }
}

function sleutelsIn(item: unknown, pattern: string): { sleutel: string; path: (string | number)[] }[] {
  return vindWaarden(item, `${pattern}.sleutel`).map(({ path, value }) => ({ path, sleutel: String(value) }));
}
