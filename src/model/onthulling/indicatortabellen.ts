import type { Inhoud } from '../collecties.ts';
import { celVan, type Bronregel } from './registratietabellen.ts';
import { bouwTabel, type Tabel, type Weigering } from './tabel.ts';

/**
 * The counts of indicators with profile `zorg`, one table per indicator, year, unit, kind and gemeente: the gemeente
 * is the total, its wijken are the cells. A wijk of this site without a line is a place that is not published: nobody
 * can add up past it, but it can be worked out as well.
 */
export function indicatortabellen(
  inhoud: Pick<Inhoud, 'indicatoren' | 'metingen' | 'wijken'>,
): (Tabel<Bronregel> | Weigering)[] {
  const zorg = new Set(
    inhoud.indicatoren
      .filter((indicator) => indicator.cijfer === 'opDezeSite' && indicator.onthullingsprofiel === 'zorg')
      .map(({ id }) => id),
  );
  const codes = new Set(inhoud.wijken.flatMap((wijk) => wijk.regiocodes.map((regio) => regio.code)));
  const wijkcodes = Map.groupBy(codes, gemeentecode);
  const aantallen = inhoud.metingen.filter((meting) => zorg.has(meting.indicator) && meting.eenheid === 'aantal');
  const groepen = Map.groupBy(aantallen, ({ indicator, periode, aard, regiocode }) =>
    [indicator, periode, aard, gemeentecode(regiocode)].join(' '),
  );
  return [...groepen.values()].map((metingen) => {
    const regels = metingen.map((meting) => ({
      delen: isWijk(meting.regiocode) ? [meting.regiocode] : [],
      cel: { cel: celVan(meting), bron: meting } as Bronregel,
    }));
    const zonderRegel = (wijkcodes.get(gemeentecode(metingen[0]?.regiocode ?? '')) ?? []).filter(
      (code) => !metingen.some((meting) => meting.regiocode === code),
    );
    const heeftWijken = metingen.some((meting) => isWijk(meting.regiocode));
    const rest = heeftWijken ? zonderRegel.map((code) => ({ delen: [code], cel: { cel: 'geheim' } as Bronregel })) : [];
    return bouwTabel([...regels, ...rest]);
  });
}

/** The four digits that a gemeente shares with its wijken; NL00 stands alone. */
function gemeentecode(regiocode: string): string {
  return regiocode.slice(2, 6);
}

function isWijk(regiocode: string): boolean {
  return regiocode.startsWith('WK');
}
