import { gemeenteVan, slugVan, type Inhoud } from '../collecties.ts';
import type { Formulier, Formulierregel } from './formulier.ts';
import { afdruk } from './kenmerk.ts';
import { periodenaam, periodenVan, periodeslug } from './perioden.ts';
import { formulierregels } from './regels.ts';

type Kader = Pick<Inhoud, 'gemeenten' | 'partners' | 'producten' | 'wijken' | 'locaties'>;

/** Every form of a gemeente, by edition, partner and period; nothing is asked that an agreement does not state. */
export function formulieren(inhoud: Kader, gemeente: string): Formulier[] {
  const producten = inhoud.producten.filter(({ id }) => gemeenteVan(id) === gemeente);
  const perPeriode = new Map<string, { editie: string; partner: string; van: string; totEnMet: string }>();
  const regels = new Map<string, Formulierregel[]>();
  for (const product of producten) {
    const editie = product.id.split('/')[1] ?? '';
    for (const registratie of product.registraties) {
      for (const periode of periodenVan(registratie.ritme, product.looptijd)) {
        const sleutel = [editie, product.partner, periode.van, periode.totEnMet].join(' ');
        perPeriode.set(sleutel, { editie, partner: product.partner, ...periode });
        const eigen = formulierregels(inhoud, product, registratie);
        regels.set(sleutel, [...(regels.get(sleutel) ?? []), ...eigen]);
      }
    }
  }
  return [...perPeriode]
    .map(([sleutel, { editie, partner, van, totEnMet }]) => {
      const eigen = regels.get(sleutel) ?? [];
      const versie = afdruk(eigen.flatMap((regel) => [regel.sleutel, regel.wat, regel.eenheid, regel.toelichting]));
      const periode = { van, totEnMet };
      return {
        kenmerk: { gemeente, editie, partner: slugVan(partner), periode: periodeslug(periode), versie },
        gemeente: inhoud.gemeenten.find(({ id }) => id === gemeente)?.naam ?? gemeente,
        partner: inhoud.partners.find(({ id }) => id === partner)?.naam ?? partner,
        editie,
        periode: periodenaam(periode),
        ...periode,
        regels: eigen,
      };
    })
    .sort((a, b) => (plaatsVan(a) < plaatsVan(b) ? -1 : 1));
}

/** Per edition and partner the year first, then its parts. */
function plaatsVan({ kenmerk }: Formulier): string {
  return [kenmerk.editie, kenmerk.partner, kenmerk.periode].join(' ');
}
