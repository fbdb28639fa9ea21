// What a search finds, in words and as lines on the page.

interface Deel {
  title: string;
  url: string;
  weighted_locations: { balanced_score: number }[];
}
/** A page that was found. */
export interface Resultaat {
  url: string;
  meta: { title?: string; soort?: string; gemeente?: string; schakel?: string; kort?: string };
  sub_results: Deel[];
}

/** Parts of a page that a result points at. */
const maxDelen = 2;

/** How much was found, in words. */
export function telzin(aantal: number, vraag: string, filters: string[]): string {
  const voor = `${vraag === '' ? '' : ` voor ‘${vraag}’`}${filters.length === 0 ? '' : ` met ${filters.join(', ')}`}`;
  if (aantal === 0) return `Niets gevonden${voor}.`;
  return `${String(aantal)} ${aantal === 1 ? 'resultaat' : 'resultaten'}${voor}.`;
}

/** A result: the page, what it is, and the parts of it that are about the query most. */
export function regel({ url, meta, sub_results }: Resultaat): HTMLLIElement {
  const item = document.createElement('li');
  const kop = document.createElement('h3');
  kop.append(koppeling(url, meta.title ?? url));
  const soort = alinea([meta.soort, meta.gemeente].filter((deel) => deel !== undefined).join(', '), 'soort');
  item.append(kop, soort, alinea(meta.kort ?? '', ''));
  if (meta.schakel !== undefined) item.append(alinea(`Plaats in de keten: ${meta.schakel}`, 'klein ketenplek'));
  const delen = besteDelen(sub_results);
  if (delen.length > 0) {
    const lijst = document.createElement('ul');
    lijst.className = 'klein lijst';
    for (const { url: href, title } of delen) {
      const deel = document.createElement('li');
      deel.append(koppeling(href, title));
      lijst.append(deel);
    }
    item.append(lijst);
  }
  return item;
}

/** The parts of a page that are about the query most: those with an anchor. */
function besteDelen(delen: readonly Deel[]): Deel[] {
  const score = (deel: Deel): number => deel.weighted_locations.reduce((tot, plek) => tot + plek.balanced_score, 0);
  return delen
    .filter(({ url, title }) => url.includes('#') && title.includes(': '))
    .sort((a, b) => score(b) - score(a))
    .slice(0, maxDelen);
}

/** A line that proposes another way to look. */
export function suggestie(voor: string, tekst: string, href: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(`${voor} `, koppeling(href, tekst));
  return item;
}

function koppeling(href: string, tekst: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  return link;
}

function alinea(tekst: string, klasse: string): HTMLParagraphElement {
  const p = document.createElement('p');
  p.textContent = tekst;
  if (klasse !== '') p.className = klasse;
  return p;
}
