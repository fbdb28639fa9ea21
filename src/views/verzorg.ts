import nederlands from 'hyphen/nl';
import { maakAfbreker, minstensLang, type Afbreker } from '../model/afbreken.ts';
import type { Begrip } from '../model/schemas/begrip.ts';
import { Bekend } from './bekend.ts';
import { meesteTabellen, perTabel } from './per-tabel.ts';

/** Where a long word has little room: headings, and what stands in a column. */
const krap = /<(h[1-4]|th|td|dt|caption|summary)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const nietAfbreken = /<(code|svg|select|script)\b[\s\S]*?<\/\1>|<[^>]*>/g;
const kopMetAnker = /<(h[23])\b([^>]*\sid="([^"]+)"[^>]*)>([\s\S]*?)<\/\1>/g;

/** The last hand on what a page tells: a link on every heading, soft hyphens where words are long. */
export function maakVerzorger(begrippen: readonly Begrip[]): (html: string) => string {
  const afbreker = maakAfbreker(begrippen, (woord) =>
    nederlands.hyphenateSync(woord, { hyphenChar: '\u00ad', minWordLength: 7 }),
  );
  // Pages of a site have the same headings and labels again and again.
  const bekend = new Bekend((inhoud: string) => breekInhoud(inhoud, afbreker));
  const verzorg = (html: string): string =>
    breekAf(linkKoppen(html), (inhoud) => (inhoud.length < minstensLang ? inhoud : bekend.van(inhoud)));
  const tabellen = new Bekend(verzorg, meesteTabellen);
  return (html) => perTabel(html, verzorg, (rijen) => tabellen.van(rijen)).join('');
}

/** Makes the text of each heading with an id a link to itself, to copy; a heading that holds a link or gets the focus stays. */
export function linkKoppen(html: string): string {
  return html.replace(kopMetAnker, (kop, naam: string, attributen: string, id: string, inhoud: string) =>
    /<(a|button)\b/.test(inhoud) || attributen.includes('tabindex')
      ? kop
      : `<${naam}${attributen}><a class="anker" href="#${id}">${inhoud.trim()}</a></${naam}>`,
  );
}

/** Does something with what stands in headings and table cells. */
export function breekAf(html: string, breek: (inhoud: string) => string): string {
  return html.replace(
    krap,
    (_, naam: string, attributen: string, inhoud: string) => `<${naam}${attributen}>${breek(inhoud)}</${naam}>`,
  );
}

/** Soft hyphens in the text between tags; tags, code and drawings stay as they are. */
export function breekInhoud(inhoud: string, afbreker: Afbreker): string {
  let tekst = '';
  let tot = 0;
  for (const tag of inhoud.matchAll(nietAfbreken)) {
    tekst += afbreker(inhoud.slice(tot, tag.index)) + tag[0];
    tot = tag.index + tag[0].length;
  }
  return tekst + afbreker(inhoud.slice(tot));
}
