import type { Inhoud } from '../collecties.ts';
import type { Link } from '../schemas/basis.ts';
import { alleObjecten } from '../pad.ts';
import type { Meld } from './regel.ts';

/** A list of links says each link once. */
export function dubbelVerband(inhoud: Inhoud, meld: Meld): void {
  for (const item of [...inhoud.producten, ...inhoud.doelen, ...inhoud.indicatoren]) {
    for (const { path, value } of alleObjecten(item)) {
      for (const veld of ['doelen', 'draagtBijAan', 'geeftZichtOp', 'activiteiten']) {
        const gezien = new Set<string>();
        linksIn(value[veld]).forEach(({ naar }, i) => {
          if (gezien.has(naar))
            meld.fout(item, [...path, veld, i], `\`${naar}\` staat er twee keer`, 'Houd er een over');
          gezien.add(naar);
        });
      }
    }
  }
}

function linksIn(waarde: unknown): Link[] {
  const isLink = (deel: unknown): deel is Link => typeof deel === 'object' && deel !== null && 'naar' in deel;
  return Array.isArray(waarde) && waarde.every(isLink) ? waarde : [];
}
