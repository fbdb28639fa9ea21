import type { Begrip } from '../model/schemas/begrip.ts';
import { Bekend } from './bekend.ts';
import { meesteTabellen, perTabel } from './per-tabel.ts';

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

/** The terms that the text of a page holds, in order, as often as they stand there. */
export type Woordenlijst = (html: string) => readonly Woord[];

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
  const bekend = new Bekend((stuk: string) => zinsdelen(stuk).flatMap((deel) => vindWoorden(lijst, deel)));
  const inTekst = (html: string): Woord[] =>
    html
      .replace(geenTekst, '\n')
      .split(bloktag)
      .flatMap((stuk) => bekend.van(stuk));
  const tabellen = new Bekend(inTekst, meesteTabellen);
  return (html) => perTabel(html, inTekst, (rijen) => tabellen.van(rijen)).flat();
}

/** The terms that the text of a page holds, alphabetical: what a reader of that page may want explained. */
export function viewWoorden(lijst: Woordenlijst, ...delen: string[]): Woord[] {
  const termen = new Map(delen.flatMap(lijst).map((woord) => [woord.term, woord]));
  return [...termen.values()].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
}

/** Drawings repeat the words of their table; a link leads to its own explanation. */
const geenTekst = /<(a|svg|script|style|select)\b.*?<\/\1>|<option\b[^>]*>[^<]*/gs;
/** A term does not run on from one cell or paragraph into the next. */
const bloktag = /<(?!\/?(?:abbr|b|bdi|cite|code|dfn|em|i|q|s|small|span|strong|sub|sup|time|wbr)\b)[^>]*>/;

function zinsdelen(stuk: string): string[] {
  return stuk
    .replace(/<[^>]*>/g, '')
    .replace(/\u00AD|&shy;/g, '')
    .split(/[.;:!?()|\n]/);
}

function vindWoorden(lijst: ReadonlyMap<string, readonly Kandidaat[]>, tekst: string): Woord[] {
  const woorden = woordenVan(tekst);
  const gevonden: Woord[] = [];
  for (let i = 0; i < woorden.length;) {
    const raak = lijst
      .get(stam(woorden[i] ?? '').toLowerCase())
      ?.find(({ vorm, precies }) => vorm.every((deel, j) => isGelijk(deel, woorden[i + j] ?? '', precies)));
    if (raak !== undefined) gevonden.push(raak.woord);
    i += raak?.vorm.length ?? 1;
  }
  return gevonden;
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
