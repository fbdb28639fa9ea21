import type { Begrip } from '../model/schemas/begrip.ts';

/** A policy term as a page explains it. */
export interface Woord {
  /** With its abbreviation, if it has one. */
  term: string;
  definitie: string;
}

interface Kandidaat {
  vorm: string[];
  precies: boolean;
  woord: Woord;
}

/** The terms that may begin with a word, longest first. */
export type Woordenlijst = (woord: string) => readonly Kandidaat[];

/** Everything that the glossary explains and that is not a plain word. */
export function viewWoordenlijst(begrippen: readonly Begrip[]): Woordenlijst {
  const lijst = new Map<string, Kandidaat[]>();
  for (const { term, afkorting, definitie, alledaags } of begrippen) {
    if (alledaags === true) continue;
    const woord = { term: afkorting === undefined ? term : `${term} (${afkorting})`, definitie };
    for (const naam of afkorting === undefined ? [term] : [term, afkorting]) {
      const vorm = woordenVan(naam);
      const eerste = stam(vorm[0] ?? '').toLowerCase();
      lijst.set(eerste, [...(lijst.get(eerste) ?? []), { vorm, precies: /^\p{Lu}/u.test(naam), woord }]);
    }
  }
  for (const kandidaten of lijst.values()) kandidaten.sort((a, b) => b.vorm.length - a.vorm.length);
  // Pages use the same words again and again.
  const bekend = new Map<string, readonly Kandidaat[]>();
  return (woord) => {
    const kandidaten = bekend.get(woord) ?? lijst.get(stam(woord).toLowerCase()) ?? [];
    bekend.set(woord, kandidaten);
    return kandidaten;
  };
}

/** The terms that the text of a page holds, alphabetical: what a reader of that page may want explained. */
export function viewWoorden(lijst: Woordenlijst, html: string): Woord[] {
  const gevonden = new Set<Woord>();
  for (const stuk of tekststukken(html)) {
    const woorden = woordenVan(stuk);
    for (let i = 0; i < woorden.length;) {
      const raak = lijst(woorden[i] ?? '').find(({ vorm, precies }) =>
        vorm.every((deel, j) => isGelijk(deel, woorden[i + j] ?? '', precies)),
      );
      if (raak !== undefined) gevonden.add(raak.woord);
      i += raak?.vorm.length ?? 1;
    }
  }
  const termen = new Map([...gevonden].map((woord) => [woord.term, woord]));
  return [...termen.values()].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
}

/** Text per block: a term does not run on from one cell or paragraph into the next, and a link leads to its own explanation. */
function tekststukken(html: string): string[] {
  return html
    .replace(/<a\b[^>]*>.*?<\/a>|<(?:script|style|option)\b[^>]*>[^<]*/gs, '\n')
    .replace(/<\/?(?:abbr|b|bdi|cite|code|dfn|em|i|q|s|small|span|strong|sub|sup|time|wbr)\b[^>]*>/g, '')
    .replace(/\u00AD|&shy;/g, '')
    .replace(/<[^>]*>|[.;:!?()|]/g, '\n')
    .split('\n');
}

function woordenVan(tekst: string): string[] {
  return tekst.match(/[\p{L}\p{N}][\p{L}\p{N}’'+-]*/gu) ?? [];
}

/** What is left without Dutch endings: the same for "ankerplaats" and "ankerplaatsen". */
function stam(woord: string): string {
  return woord.replace(/(?:en|['’]?s|e|n)+$/, '');
}

function isGelijk(deel: string, woord: string, precies: boolean): boolean {
  const [a, b] = precies ? [deel, woord] : [deel.toLowerCase(), woord.toLowerCase()];
  return a === b || (b.startsWith(a) && /^(?:en|['’]?s|e|n)$/.test(b.slice(a.length)));
}
