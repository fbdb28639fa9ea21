import { metingsleutel } from '../metingsleutel.ts';
import type { Meting } from '../schemas/meting.ts';

export interface Wijziging {
  soort: 'nieuw' | 'veranderd' | 'verdwenen';
  /** `indicator regiocode periode eenheid aard`. */
  sleutel: string;
  oud: string | undefined;
  nieuw: string | undefined;
}

/**
 * What a new delivery changes in an earlier one, sorted; unchanged figures are left out. Of the indicators in `stil`
 * (figures about few people) the values are not repeated: a report may be kept or shared.
 */
export function vergelijkMetingen(
  oud: readonly Meting[],
  nieuw: readonly Meting[],
  stil: ReadonlySet<string>,
): Wijziging[] {
  const toen = new Map(oud.map((meting) => [metingsleutel(meting), inhoudVan(meting)]));
  const nu = new Map(nieuw.map((meting) => [metingsleutel(meting), inhoudVan(meting)]));
  return [...new Set([...toen.keys(), ...nu.keys()])].sort().flatMap((sleutel): Wijziging[] => {
    const [van, naar] = [toen.get(sleutel), nu.get(sleutel)];
    if (van === naar) return [];
    const soort = van === undefined ? 'nieuw' : naar === undefined ? 'verdwenen' : 'veranderd';
    const toon = (waarde: string | undefined): string | undefined =>
      waarde !== undefined && stil.has(sleutel.split(' ')[0] ?? '') ? 'waarde niet getoond' : waarde;
    return [{ soort, sleutel, oud: toon(van), nieuw: toon(naar) }];
  });
}

/** The report for the owner of the figures: the counts, then a line for every changed or vanished figure. */
export function formatWijzigingen(levering: string, wijzigingen: readonly Wijziging[], totaal: number): string {
  const tel = (soort: Wijziging['soort']): number =>
    wijzigingen.filter((wijziging) => wijziging.soort === soort).length;
  const gelijk = totaal - tel('nieuw') - tel('veranderd');
  const regels = wijzigingen.map(({ soort, sleutel, oud, nieuw }) =>
    soort === 'veranderd'
      ? `  veranderd: ${sleutel}: ${oud ?? ''} → ${nieuw ?? ''}`
      : `  ${soort}: ${sleutel}: ${nieuw ?? oud ?? ''}`,
  );
  return [
    `${levering}: ${String(tel('nieuw'))} nieuw, ${String(tel('veranderd'))} veranderd, ${String(tel('verdwenen'))} verdwenen, ${String(gelijk)} gelijk`,
    ...regels,
  ].join('\n');
}

function inhoudVan({ waarde, status, stadium, noot }: Meting): string {
  return [waarde === undefined ? status : String(waarde), stadium, noot].filter((deel) => deel !== '').join(', ');
}
