import type { Inhoud } from '../collecties.ts';
import { formatDatum } from '../datum.ts';
import { opvolgerVan } from '../opvolger.ts';
import { isOngecontroleerd, isVerlopen, laatsteDag, type Geldigheid } from '../versheid.ts';
import type { Meld } from './regel.ts';

/** What has a last day. */
const collecties = ['producten', 'plannen', 'edities', 'locaties', 'locatierollen', 'indicatoren'] as const;

/** What holds no longer at the peildatum; an agreement with a later edition is history, not a gap. */
export function verlopen(inhoud: Inhoud, meld: Meld): void {
  const opgevolgd = new Set(inhoud.producten.flatMap((product) => (opvolgerVan(inhoud, product) ? [product.id] : [])));
  for (const collectie of collecties) {
    for (const item of inhoud[collectie] as (Geldigheid & { id: string; bestand: string })[]) {
      if (!isVerlopen(item, inhoud.site.peildatum) || opgevolgd.has(item.id)) continue;
      meld.bevinding(
        { collectie },
        item,
        [veldVan(item)],
        `dit gold tot en met ${formatDatum(laatsteDag(item) ?? '')}; wat daarna geldt, staat niet in de gelezen documenten`,
        'Zoek uit wat er nu geldt, en voeg dat toe; is dit verlengd, vul dan `geldigTot` in',
      );
    }
  }
}

/** A plan without an end that nobody checked since may still hold, or not. */
export function planNietGecontroleerd(inhoud: Inhoud, meld: Meld): void {
  for (const plan of inhoud.plannen) {
    const jaar = inhoud.bronnen.find(({ id }) => id === plan.bron.document)?.datum.jaar ?? plan.periode.van;
    if (laatsteDag(plan) !== undefined || !isOngecontroleerd(plan, jaar, inhoud.site.peildatum)) continue;
    meld.bevinding(
      { collectie: 'plannen' },
      plan,
      ['periode'],
      `dit plan is van ${String(jaar)} en noemt geen einde; of het nog geldt, is daarna niet gecontroleerd`,
      'Zoek uit of het plan nog geldt, en vul `laatstGecontroleerd` of `geldigTot` in',
    );
  }
}

function veldVan({ geldigTot, looptijd }: Geldigheid): string {
  if (geldigTot !== undefined) return 'geldigTot';
  return looptijd === undefined ? 'periode' : 'looptijd';
}
