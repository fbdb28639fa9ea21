import { gemeenteVan, type Inhoud } from './collecties.ts';
import type { Problem } from './problem.ts';
import { suggestie } from './suggestie.ts';

/** Postcodes of a gemeente that exists, in CBS wijken that it has, each pair once. */
export function checkPostcodes(inhoud: Inhoud, ongeldig: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const gebiedenBekend = ![...ongeldig].some((record) => /^(gemeenten|wijken) /.test(record));
  const eerste = new Map<string, number>();
  for (const { postcode, regiocode, gemeente, bestand, regel } of inhoud.postcodes) {
    const meld = (path: string, message: string, remedy: string): void => {
      problems.push({
        file: bestand,
        line: regel,
        column: 1,
        path,
        rule: 'postcode',
        severity: 'fout',
        message,
        remedy,
      });
    };
    const codes = codesVan(inhoud, gemeente);
    if (gebiedenBekend && !codes.includes(regiocode)) {
      meld(
        'regiocode',
        `\`${regiocode}\` hoort bij geen wijk van ${gemeente}`,
        `${suggestie(regiocode, codes)}Zet de code bij een wijk (regiocodes), of bij nietGetoond van de gemeente`,
      );
    }
    const sleutel = `${gemeente} ${postcode} ${regiocode}`;
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) eerste.set(sleutel, regel);
    else meld('postcode', `deze postcode en wijk staan ook op regel ${String(eerder)}`, 'Houd er een over');
  }
  return problems;
}

function codesVan(inhoud: Inhoud, gemeente: string): string[] {
  return [
    ...inhoud.wijken.filter(({ id }) => gemeenteVan(id) === gemeente).flatMap(({ regiocodes }) => regiocodes),
    ...(inhoud.gemeenten.find(({ id }) => id === gemeente)?.nietGetoond ?? []),
  ].map(({ code }) => code);
}
