import { parseHTML } from 'linkedom';
import { viewWoorden, type Woordenlijst } from '../src/views/woorden.ts';

/** Longer than this is hard to follow in one go. A rule of thumb, no proof of any reading level. */
export const langeZin = 20;

export interface Zin {
  tekst: string;
  woorden: number;
  /** Says what is done, not who does it, as far as that shows: a form of "worden" with a past participle. */
  lijdend: boolean;
}

/** How a page reads. */
export interface Paginataal {
  href: string;
  zinnen: Zin[];
  /** Average number of words in a sentence. */
  gemiddeld: number;
  /** Terms in the text without an explanation on the page and without a link. */
  zonderUitleg: string[];
}

/** Reads the sentences of one built page: what stands in paragraphs, lists and cells, not menus, headings and figures. */
export function leesPaginataal(href: string, html: string, lijst: Woordenlijst): Paginataal {
  const main = (parseHTML(html).document as unknown as Document).querySelector('main');
  const uitgelegd = new Set(
    [...(main?.querySelectorAll('.uitleg dt') ?? [])].map((dt) => zonderAfbreking(dt.textContent ?? '')),
  );
  for (const weg of main?.querySelectorAll(
    '.uitleg, section:has(h2#bronnen), nav, svg, script, select, form, h1, h2, h3, h4',
  ) ?? [])
    weg.remove();
  const blok = 'p, li, dd, td';
  const zinnen = [...(main?.querySelectorAll(blok) ?? [])]
    .filter((element) => element.querySelector(blok) === null)
    .flatMap((element) => leesZinnen(zonderAfbreking(element.textContent ?? '')));
  const woorden = zinnen.reduce((som, zin) => som + zin.woorden, 0);
  return {
    href,
    zinnen,
    gemiddeld: zinnen.length === 0 ? 0 : woorden / zinnen.length,
    zonderUitleg: viewWoorden(lijst, main?.innerHTML ?? '')
      .map(({ term }) => term)
      .filter((term) => !uitgelegd.has(term)),
  };
}

/** Splits text into sentences; loose words without a full stop are no sentence. */
export function leesZinnen(tekst: string): Zin[] {
  const delen = new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(tekst.replace(/\s+/g, ' ').trim());
  return [...delen]
    .map(({ segment }) => segment.trim())
    .filter((zin) => !zin.startsWith('Bron: ') && /[.!?]['’”)]?$/.test(zin))
    .map((zin) => ({ tekst: zin, woorden: zin.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0, lijdend: isLijdend(zin) }))
    .filter(({ woorden }) => woorden > 2);
}

/** Without the places where a long word may break. */
function zonderAfbreking(tekst: string): string {
  return tekst.replaceAll('\u00AD', '');
}

function isLijdend(zin: string): boolean {
  const deelwoord = String.raw`(?:ge|be|ver|ont|her)\p{Ll}{2,}(?:d|t|en)`;
  return (
    /\b(?:wordt|worden|werd|werden)\b/iu.test(zin) &&
    new RegExp(String.raw`(?<!\p{L})\p{Ll}*${deelwoord}(?!\p{L})`, 'u').test(zin)
  );
}
