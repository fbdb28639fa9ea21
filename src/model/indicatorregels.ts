import type { Inhoud, Item } from './collecties.ts';
import type { Position, Problem } from './problem.ts';
import { heeftCijfers } from './reeks.ts';
import type { Indicator } from './schemas/indicator.ts';

/** What can be wrong with the indicators themselves, whatever their figures are. */
export function checkIndicatoren(inhoud: Inhoud, position: Position): Problem[] {
  const problems: Problem[] = [];
  const meld = (indicator: Item<Indicator>, path: string, message: string, remedy: string): void => {
    const plek = { file: indicator.bestand, ...position(indicator.bestand, [path]), path };
    problems.push({ ...plek, rule: 'indicator', severity: 'fout', message, remedy });
  };
  for (const indicator of inhoud.indicatoren) {
    if (indicator.id === 'vergelijken')
      meld(indicator, '', 'het adres vergelijken is al in gebruik', 'Hernoem het bestand');
    if (heeftCijfers(indicator)) checkMetCijfers(indicator, inhoud, meld);
  }
  const { indicatoren } = inhoud;
  for (const [, eerste, later] of dubbelen(
    indicatoren,
    ({ onderwerp, volgorde }) => `${onderwerp} ${String(volgorde)}`,
  ))
    meld(
      later,
      'volgorde',
      `\`${eerste.id}\` staat ook op plaats ${String(eerste.volgorde)} van onderwerp ${eerste.onderwerp}`,
      'Geef elke indicator van een onderwerp een eigen plaats',
    );
  for (const [plaats, eerste, later] of dubbelen(indicatoren.filter(heeftCijfers), ({ kerncijfer }) =>
    kerncijfer?.toString(),
  ))
    meld(
      later,
      'kerncijfer',
      `\`${eerste.id}\` is al kerncijfer ${plaats}`,
      'Kies een andere plaats, of haal er een weg',
    );
  return problems;
}

function checkMetCijfers(
  indicator: Extract<Item<Indicator>, { cijfer: 'opDezeSite' }>,
  inhoud: Inhoud,
  meld: (indicator: Item<Indicator>, path: string, message: string, remedy: string) => void,
): void {
  const { eenheid, noemer, optelbaar, berekendUit } = indicator;
  if (eenheid === 'procent' && noemer === undefined)
    meld(indicator, 'noemer', 'een percentage zonder noemer', 'Zeg bij `noemer` waarvan dit een deel is');
  if ((eenheid === 'procent' || eenheid === 'score') && optelbaar)
    meld(indicator, 'optelbaar', `waarden in ${eenheid} kunt u niet optellen`, 'Zet hier false');
  if (berekendUit === undefined) return;
  if (eenheid !== 'procent')
    meld(
      indicator,
      'berekendUit',
      'alleen een percentage wordt berekend',
      'Zet `eenheid: procent`, of haal `berekendUit` weg',
    );
  for (const deel of ['teller', 'noemer'] as const) {
    const ander = inhoud.indicatoren.find(({ id }) => id === berekendUit[deel]);
    if (ander !== undefined && !(heeftCijfers(ander) && ander.eenheid === 'aantal'))
      meld(
        indicator,
        'berekendUit',
        `\`${ander.id}\` is geen aantal met cijfers op deze site`,
        `Kies voor de ${deel} een indicator met \`eenheid: aantal\``,
      );
  }
}

/** Pairs with the same key, the first one and a later one; an undefined key is no key. */
function dubbelen<T>(items: readonly T[], sleutel: (item: T) => string | undefined): [string, T, T][] {
  const eerste = new Map<string, T>();
  return items.flatMap((item): [string, T, T][] => {
    const eigen = sleutel(item);
    const eerder = eigen === undefined ? undefined : eerste.get(eigen);
    if (eigen === undefined) return [];
    if (eerder !== undefined) return [[eigen, eerder, item]];
    eerste.set(eigen, item);
    return [];
  });
}
