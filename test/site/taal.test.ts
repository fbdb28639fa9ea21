import { describe, expect, it } from 'vitest';
import { bouwsels, klachten, leesSite, type Pagina } from '../hulp/sites.ts';

/** Lists of everything: a reader looks something up there, and does not read them. */
const naslag =
  /\/(?:404\.html|begrippen\/|bronnen\/|zoeken\/|wijzigingen\/|bevindingen\/|vergelijken\/|raad\/bundel\/|registratie\/[^/]+\/(?:kwaliteit\/|geleverd\/|kalender\/)?|afspraken\/[^/]+\/)$/;
/** One A4 for the raad: it opens with its conclusion, and the page it points to explains the words. */
const raadsblad = /\/raadsblad\/$/;
const wit = (tekst: string | null | undefined): string => (tekst ?? '').replace(/\s+/g, ' ').trim();

describe.each(bouwsels.map(({ naam }) => naam))('%s site', (naam) => {
  const site = leesSite(naam);

  it('says in short what the page holds, above everything else on it', () => {
    expect(
      klachten(site, function* ({ document, href }) {
        if (raadsblad.test(href)) return;
        const kort = wit(document.querySelector('meta[name=description]')?.getAttribute('content'));
        const kop = document.querySelector('main h1');
        const alinea = [...document.querySelectorAll('main p')].find((p) => wit(p.textContent) === kort);
        if (kop === null || alinea === undefined) yield 'not on the page';
        else if (alinea.previousElementSibling !== kop) yield 'not right under the heading';
      }),
    ).toEqual([]);
  });

  it('explains every term on the page that uses it, in the words of the glossary', () => {
    const definities = new Map(
      site.model.begrippen.map(({ term, afkorting, definitie }) => [
        afkorting === undefined ? term : `${term} (${afkorting})`,
        wit(definitie),
      ]),
    );
    expect(
      klachten(site, function* ({ document }) {
        for (const dt of document.querySelectorAll('.uitleg dt'))
          if (definities.get(wit(dt.textContent)) !== wit(dt.nextElementSibling?.textContent))
            yield wit(dt.textContent);
      }),
    ).toEqual([]);
    const uitleggers = site.model.begrippen.filter(({ alledaags }) => alledaags !== true);
    expect(
      klachten(site, function* (pagina) {
        if ([naslag, raadsblad].some((soort) => soort.test(pagina.href)) || pagina.href === site.model.site.pad) return;
        const uitgelegd = new Set([...pagina.document.querySelectorAll('.uitleg dt')].map((dt) => wit(dt.textContent)));
        const zinnen = alineas(pagina);
        for (const { term } of uitleggers) {
          if (uitgelegd.has(term)) continue;
          const gebruikt = zinnen.find((zin) => ` ${zin} `.includes(` ${term} `));
          // Part of a longer term that is explained itself: "wijkteam" in "sociaal wijkteam", "WVC" beside its full name.
          const langer = [...uitgelegd].some((ander) => ander.toLowerCase().includes(term.toLowerCase()));
          if (gebruikt !== undefined && !langer) yield `${term}: ${gebruikt}`;
        }
      }),
    ).toEqual([]);
  });
});

/** The text of every paragraph outside links and the explanation itself. */
function alineas({ document }: Pagina): string[] {
  return [...document.querySelectorAll('main p, main li, main dd, main td')]
    .filter((element) => element.closest('.uitleg') === null && element.querySelector('p, li, dd, td, a, br') === null)
    .map((element) => wit(element.textContent));
}
