import type { Begrip } from './schemas/begrip.ts';

const zacht = '\u00ad';
/** Letters of a long word: shorter ones fit on a line of a phone, also in a heading. */
export const minstensLang = 14;
/** A word in a file name or an address stays whole. */
const langWoord = new RegExp(`(?<![\\p{L}\\d./@:&])\\p{L}{${String(minstensLang)},}(?![\\p{L}]|[./@:_]\\w)`, 'gu');
/** What follows a part when the word goes on with an ending or a binding letter, and not with the next part. */
const geenNieuwDeel = /^(s|e[rns]?(?![lm])|ing|ig|.{0,4}$)/;

/** Puts soft hyphens in the long words of a text. */
export type Afbreker = (tekst: string) => string;

/**
 * Breaks compounds first between the parts that the gemeente's own begrippen name, then by syllable: patterns alone
 * cut through compounds (`mantelzor-gondersteuning`), and not every browser has a Dutch dictionary for
 * `hyphens: auto`. Only for what people see: never for a title, the search index, a file or an attribute.
 */
export function maakAfbreker(begrippen: readonly Begrip[], lettergrepen: (woord: string) => string): Afbreker {
  const delen = [...new Set(begrippen.flatMap(({ delen = [], term }) => [...delen, term]))]
    .map((deel) => deel.toLowerCase())
    .filter((deel) => /^\p{L}{4,}$/u.test(deel))
    .sort((a, b) => b.length - a.length);
  // The pages of a site use the same long words again and again.
  const bekend = new Map<string, string>();
  return (tekst) =>
    tekst.replace(langWoord, (woord) => {
      const gebroken = bekend.get(woord) ?? zonderSnippers(splits(woord, delen).map(lettergrepen));
      bekend.set(woord, gebroken);
      return gebroken;
    });
}

/** Takes the soft hyphens out again: for the search index and for who compares texts. */
export function zonderAfbreekpunten(tekst: string): string {
  return tekst.replaceAll(/\u00ad|&shy;|&#173;|&#xad;/gi, '');
}

/** Joins the parts, but leaves no letter alone and no snippet at either end of the word. */
function zonderSnippers(stukken: readonly string[]): string {
  const [eerste = '', ...rest] = stukken.join(zacht).split(zacht);
  return rest.reduce((woord, stuk, i) => {
    const begin = woord.slice(woord.lastIndexOf(zacht) + 1);
    const snipper = begin.length < 2 || stuk.length < 2 || (i === 0 && begin.length < 4);
    const slot = i === rest.length - 1 && stuk.length < 4;
    return woord + (snipper || slot ? '' : zacht) + stuk;
  }, eerste);
}

/** `mantelzorgondersteuning` → `mantelzorg`, `ondersteuning`; a word without known parts stays whole. */
function splits(woord: string, delen: readonly string[]): string[] {
  const klein = woord.toLowerCase();
  const stukken: string[] = [];
  let begin = 0;
  let naDeel = false;
  for (let i = 0; i < klein.length;) {
    const deel = delen.find((kandidaat) => kandidaat !== klein && klein.startsWith(kandidaat, i));
    if (deel === undefined) {
      i++;
      naDeel = false;
      continue;
    }
    // A short part in the middle may be chance (`recht-st-reeks`); a long one, or one after another part, is not.
    if (i - begin >= 3 && (naDeel || deel.length >= 8)) neem(i);
    i += deel.length;
    naDeel = true;
    if (!geenNieuwDeel.test(klein.slice(i))) neem(i);
  }
  stukken.push(woord.slice(begin));
  return stukken.filter((stuk) => stuk !== '');

  function neem(einde: number): void {
    stukken.push(woord.slice(begin, einde));
    begin = einde;
  }
}
