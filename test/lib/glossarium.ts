import type { Begrip } from '../../src/model/schemas/begrip.ts';

// Words of the code that name no thing of the domain.
const geenDomein = ['link', 'site', 'waar', 'naam', 'status'];

/** Whether a name from the code (`Wijk`, `locatierollen`, `Bronverwijzing`) is a term or synonym, singular or plural. */
export function heeftBegrip(naam: string, begrippen: readonly Begrip[]): boolean {
  const delen = naam.split(/(?<=[a-z])(?=[A-Z])/).map((deel) => deel.toLowerCase());
  return delen.every((deel) => geenDomein.includes(deel) || staatErin(deel, begrippen));
}

function staatErin(woord: string, begrippen: readonly Begrip[]): boolean {
  return begrippen
    .flatMap((begrip) => [begrip.term, ...(begrip.synoniemen ?? [])])
    .map((term) => term.toLowerCase().replace(/[\s’'-]/g, ''))
    .some((term) => term === woord || meervouden(term).includes(woord) || meervouden(woord).includes(term));
}

/** Plural forms that Dutch may give a word: rol → rollen, schaal → schalen, thema → themas, wijk → wijken. */
function meervouden(woord: string): string[] {
  const laatste = woord.at(-1) ?? '';
  const verkort = woord.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  return [`${woord}en`, `${woord}n`, `${woord}s`, `${woord}${laatste}en`, `${verkort}en`];
}
