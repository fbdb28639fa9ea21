import type { Begrip } from './schemas/begrip.ts';

export interface Zoekwoorden {
  /** The words to add for a text: parts of its compounds and synonyms of its terms, sorted, each once. */
  bij: (tekst: string) => string[];
}

/** Search words from the gemeente's own begrippen: nothing is guessed from a general word list. */
export function maakZoekwoorden(begrippen: readonly Begrip[]): Zoekwoorden {
  const delen = new Set(begrippen.flatMap((begrip) => begrip.delen ?? []).map((deel) => deel.toLowerCase()));
  const synoniemen = begrippen
    .filter((begrip) => (begrip.synoniemen?.length ?? 0) > 0)
    .map((begrip) => ({
      term: begrip.term.toLowerCase(),
      stam: stamVan(begrip.term),
      woorden: begrip.synoniemen ?? [],
    }));
  return {
    bij: (tekst) => {
      const klein = tekst.toLowerCase();
      const woorden = new Set(klein.match(/\p{L}[\p{L}’'-]*/gu));
      const gevonden = new Set<string>();
      for (const woord of woorden) {
        if (woord.length < 7) continue;
        for (const deel of delen) if (woord !== deel && woord.includes(deel)) gevonden.add(deel);
      }
      for (const { term, stam, woorden: andere } of synoniemen) {
        // A short term such as `wmo` or `vo` stands inside too many other words.
        const genoemd = stam.length < 5 ? woorden.has(term) : klein.includes(stam);
        if (genoemd) for (const ander of andere) gevonden.add(ander.toLowerCase());
      }
      return [...gevonden].sort();
    },
  };
}

/** A term without its plural ending, so that `wijkvoorzieningencentra` and `…centrum` both match. */
function stamVan(term: string): string {
  return term.toLowerCase().replace(/(um|en|s)$/, '');
}
