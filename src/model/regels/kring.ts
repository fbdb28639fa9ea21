import type { Inhoud, Item } from '../collecties.ts';
import type { Doelen } from '../schemas/doelen.ts';
import type { Meld } from './regel.ts';

interface Knoop {
  lijst: Item<Doelen>;
  plaats: number;
  naar: string[];
}

/** A doel never contributes to itself, also not by way of others: the thread would have no end. */
export function kringVanDoelen(inhoud: Inhoud, meld: Meld): void {
  const knopen = new Map<string, Knoop>();
  for (const lijst of inhoud.doelen)
    lijst.doelen.forEach((doel, plaats) => {
      const naar = (doel.draagtBijAan ?? []).map((link) => link.naar);
      knopen.set(`${lijst.id}#${doel.sleutel}`, { lijst, plaats, naar });
    });
  const gemeld = new Set<string>();
  for (const [id, { lijst, plaats, naar }] of [...knopen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (gemeld.has(id)) continue;
    const kring = wegTerug(id, knopen);
    if (kring === undefined) continue;
    for (const deel of kring) gemeld.add(deel);
    const via = [id, ...kring].map((deel) => `\`${deel}\``).join(' → ');
    const link = naar.indexOf(kring[0] ?? '');
    meld.fout(
      lijst,
      ['doelen', plaats, 'draagtBijAan', link, 'naar'],
      `dit doel draagt zo bij aan zichzelf: ${via}`,
      'Haal een van deze verbanden weg',
    );
  }
}

/** The shortest way from a doel back to itself, without its beginning; undefined when there is none. */
function wegTerug(begin: string, knopen: ReadonlyMap<string, Knoop>): string[] | undefined {
  const vorige = new Map<string, string>();
  const rij = [begin];
  for (const id of rij) {
    for (const naar of knopen.get(id)?.naar ?? []) {
      if (naar === begin) return wegNaar(id);
      if (vorige.has(naar)) continue;
      vorige.set(naar, id);
      rij.push(naar);
    }
  }
  return undefined;

  function wegNaar(eind: string): string[] {
    const weg = [begin];
    for (let id = eind; id !== begin; id = vorige.get(id) ?? begin) weg.unshift(id);
    return weg;
  }
}
