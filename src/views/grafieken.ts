import { chartRooster } from '../charts/rooster.ts';
import { chartStaven } from '../charts/staven.ts';
import type { RegistratiesPagina } from './afspraken.ts';
import { formatEuro, formatGetal, formatOpsomming } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import type { PlanPagina } from './plan.ts';
import { somVanRegel } from '../model/inzettotaal.ts';

/** Staff per partner and team in fte; joint figures stay one bar. */
export function viewInzetGrafiek(plan: PlanPagina, eenheid: 'fte' | 'uur'): Grafiek | undefined {
  const rijen = plan.inzet
    .flatMap(({ tabel, team, regels }) =>
      tabel.regels.map((regel, i) => ({
        partner: regels[i]?.partners.map((partner) => partner.tekst).join(' + ') ?? '',
        team: team.tekst,
        functie: regel.functie,
        waarde: somVanRegel(regel, eenheid),
      })),
    )
    .filter((rij) => rij.waarde > 0);
  if (rijen.length === 0) return undefined;
  const gesorteerd = [...rijen].sort((a, b) => b.waarde - a.waarde || (a.partner < b.partner ? -1 : 1));
  const grootste = gesorteerd[0];
  const woord = eenheid === 'fte' ? 'fte' : 'uur';
  return {
    titel: eenheid === 'fte' ? 'Inzet in fte per partner en soort team' : 'Inzet in uren per partner',
    conclusie:
      eenheid === 'fte'
        ? `De grootste inzet is ${formatGetal(grootste?.waarde ?? 0)} fte, van ${grootste?.partner.replaceAll(' + ', ', ') ?? ''} in het ${grootste?.team.toLowerCase() ?? ''}.`
        : `${formatOpsomming(gesorteerd.map((rij) => rij.partner))} staan in uren in het plan; omrekenen naar fte kan niet voor alle.`,
    opties: chartStaven(
      gesorteerd.map((rij) => ({
        naam: `${rij.partner} (${rij.team.toLowerCase()})`,
        waarde: rij.waarde,
        label: `${formatGetal(rij.waarde)} ${woord}`,
      })),
    ),
    tabel: {
      koppen: ['Partner', 'Team', 'Functie', eenheid === 'fte' ? 'Fte' : 'Uren'],
      rijen: gesorteerd.map((rij) => [rij.partner, rij.team, rij.functie, formatGetal(rij.waarde)]),
    },
    bronnen: plan.kop.bronnen,
  };
}

/** Extra money per partner, in euro. */
export function viewMiddelenGrafiek(plan: PlanPagina): Grafiek | undefined {
  const rijen = plan.inzet
    .flatMap(({ regels }) => regels)
    .flatMap((regel) =>
      regel.extraEuro === undefined
        ? []
        : [{ naam: regel.partners.map((partner) => partner.tekst).join(' + '), waarde: regel.extraEuro }],
    )
    .sort((a, b) => b.waarde - a.waarde);
  if (rijen.length === 0) return undefined;
  return {
    titel: 'Extra middelen per partner',
    conclusie: `${formatOpsomming(rijen.map((rij) => `${rij.naam} krijgt ${formatEuro(rij.waarde)} extra`))}. Samen is dat ${formatEuro(plan.totaal.extraEuro)}; dat totaal hebben wij berekend.`,
    opties: chartStaven(rijen.map((rij) => ({ ...rij, label: formatEuro(rij.waarde) }))),
    tabel: { koppen: ['Partner', 'Extra middelen'], rijen: rijen.map((rij) => [rij.naam, formatEuro(rij.waarde)]) },
    bronnen: plan.kop.bronnen,
  };
}

/** Registraties per product by form, as a grid. */
export function viewVormenGrafiek(pagina: RegistratiesPagina): Grafiek | undefined {
  if (pagina.perProduct.length === 0) return undefined;
  const rijen = pagina.producten;
  const kolommen = pagina.vormen.map(({ vorm }) => vorm);
  const aantalVan = (rij: string, kolom: string): number =>
    pagina.perProduct.find((punt) => punt.product === rij && punt.vorm === kolom)?.aantal ?? 0;
  const meest = pagina.vormen[0];
  return {
    titel: 'Registraties per product en vorm',
    conclusie: `Van de ${formatGetal(pagina.aantal)} registraties zijn er ${formatGetal(meest?.aantal ?? 0)} van de vorm ‘${meest?.vorm ?? ''}’.`,
    opties: chartRooster(
      pagina.perProduct.map((punt) => ({ rij: punt.product, kolom: punt.vorm, aantal: punt.aantal })),
      rijen,
      kolommen,
    ),
    tabel: {
      koppen: ['Product', ...kolommen],
      rijen: rijen.map((rij) => [rij, ...kolommen.map((kolom) => formatGetal(aantalVan(rij, kolom)))]),
    },
    bronnen: pagina.kop.bronnen,
  };
}
