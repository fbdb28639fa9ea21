import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Downloadregel } from '../../src/views/download.ts';
import { leesGetal } from '../hulp/beweringen.ts';
import {
  cijferuitvoer,
  grafiekfouten,
  onwareBeweringen,
  verschillen,
  type Cijferuitvoer,
} from '../hulp/cijferuitvoer.ts';
import { leesSite, type Site } from '../hulp/sites.ts';

/** Reads a line of a data file as the file has it: nothing of the site's own reading is in between. */
function maakDataregel(data: string): (levering: string, regel: number) => string[] {
  const bestanden = new Map<string, string[]>();
  return (levering, regel) => {
    const regels =
      bestanden.get(levering) ?? readFileSync(join(data, 'metingen', levering, 'metingen.csv'), 'utf8').split('\n');
    bestanden.set(levering, regels);
    return (parse(regels[regel - 1] ?? '') as unknown as string[][])[0] ?? [];
  };
}

/** The clause that sentences about an indicator are made of. */
function zinVan(site: Site, pad: string): string {
  const indicator = site.model.indicatoren.find(({ id }) => id === pad.split('/').at(-1));
  return indicator?.cijfer === 'opDezeSite' ? indicator.zin : '';
}

describe.each([
  ['shipped', 'data'],
  ['fixture', 'test/fixture/data'],
])('figures on the %s site', (naam, data) => {
  let site: Site;
  let uitvoer: Map<string, Cijferuitvoer>;
  const dataregel = maakDataregel(data);
  beforeAll(() => {
    site = leesSite(naam);
    uitvoer = cijferuitvoer(site);
  });

  it('sentence, chart, text alternative, table, CSV, JSON and search agree with each other and with the data files', () => {
    expect(uitvoer.size).toBeGreaterThan(4);
    expect(
      [...uitvoer].flatMap(([pad, deel]) =>
        verschillen(deel, dataregel, zinVan(site, pad)).map((verschil) => `${pad}: ${verschil}`),
      ),
    ).toEqual([]);
  });

  it('every figure names its table and licence', () => {
    const zonder = [...uitvoer.values()].flatMap(({ csv }) =>
      (parse(csv, { columns: true }) as unknown as Record<string, string>[]).filter(
        ({ bron, tabel, licentie, herkomst }) => bron === '' || tabel === '' || licentie === '' || herkomst === '',
      ),
    );
    expect(zonder).toEqual([]);
  });

  /** The figures and the clause behind a link to the page of an indicator. */
  function achter(href: string | null | undefined) {
    const pad = (href ?? '').slice(site.model.site.pad.length, -1);
    const gelezen = JSON.parse(uitvoer.get(pad)?.json ?? '{"indicator":{},"cijfers":[]}') as {
      indicator: { eenheid?: string };
      cijfers: Downloadregel[];
    };
    return { ...gelezen, zin: zinVan(site, pad), factor: gelezen.indicator.eenheid === 'duizendEuro' ? 1000 : 1 };
  }

  it('a wijk page claims the same figures, in its sentences, its text alternatives, its strips and its tables', () => {
    const fouten: string[] = [];
    let bekeken = 0;
    for (const pagina of site.paginas.filter(({ href }) => /\/wijken\/[^/]+\/$/.test(href))) {
      for (const blok of pagina.document.querySelectorAll('.cijferblok')) {
        const { cijfers, zin, factor } = achter(blok.querySelector('h4 a')?.getAttribute('href'));
        const svg = blok.querySelector('svg.plot');
        const tekst = [...blok.querySelectorAll('.kern, .kern + p, summary + p')]
          .map(({ textContent }) => textContent.trim())
          .join(' ');
        bekeken++;
        const klachten = [
          ...onwareBeweringen(tekst.split(' Dit cijfer is ')[0] ?? '', cijfers, zin, factor).filter(
            (klacht) => !klacht.includes('los getal'),
          ),
          ...onwareBeweringen(
            (svg?.getAttribute('aria-description') ?? '').replace(
              /De cijfers staan in de tabel hier(onder|boven)\./,
              '',
            ),
            cijfers,
            zin,
            factor,
          ),
          ...(svg === null ? ['no strip'] : grafiekfouten(svg, cijfers, factor)).filter(
            (klacht) =>
              klacht !== 'grafiek: zonder punten' || /\d,?\d*%?.* (in|van) /.test(tekst.replace(/\d{4}/g, '')),
          ),
          ...[...(svg?.querySelectorAll('title') ?? [])]
            .filter(
              ({ textContent }) =>
                !cijfers.some(
                  ({ gebied, waarde }) =>
                    waarde !== null &&
                    textContent.startsWith(`${gebied} `) &&
                    leesGetal(textContent.slice(gebied.length)) === waarde * factor,
                ),
            )
            .map(({ textContent }) => textContent),
        ];
        fouten.push(...klachten.map((klacht) => `${pagina.href}: ${klacht}`));
      }
      for (const regel of pagina.document.querySelectorAll('.rij-naam li')) {
        const link = regel.querySelector('h4[id] a')?.getAttribute('href');
        if (link?.includes('/indicatoren/') !== true) continue;
        const { cijfers, zin, factor } = achter(link);
        fouten.push(
          ...onwareBeweringen(regel.querySelector('p')?.textContent ?? '', cijfers, zin, factor).map(
            (klacht) => `${pagina.href}: ${klacht}`,
          ),
        );
      }
    }
    expect(fouten).toEqual([]);
    expect(bekeken).toBeGreaterThan(3);
  });

  it('the page that lays wijken side by side has the same figures', () => {
    const fouten = site.paginas
      .filter(({ href }) => href.endsWith('/indicatoren/vergelijken/'))
      .flatMap(({ document }) =>
        [...document.querySelectorAll('tr[data-cijfer]')].flatMap((rij) => {
          const { cijfers, factor } = achter(rij.querySelector('th a')?.getAttribute('href'));
          const periode = /\d{4}/.exec(rij.querySelector('th .klein')?.textContent ?? '')?.[0];
          return [...rij.querySelectorAll('td')].flatMap((cel) => {
            const kop = cel.getAttribute('data-kop') ?? '';
            return [...cel.querySelectorAll('.regels > span')].flatMap(({ textContent }) => {
              const gebied =
                cijfers.map((cijfer) => cijfer.gebied).find((naam) => textContent.startsWith(`${naam} `)) ?? kop;
              const cijfer = cijfers.find((kandidaat) => kandidaat.gebied === gebied && kandidaat.periode === periode);
              const tekst = textContent.replace(gebied, '');
              const goed = cijfer?.waarde == null ? !/\d/.test(tekst) : leesGetal(tekst) === cijfer.waarde * factor;
              return goed ? [] : [`${rij.getAttribute('data-cijfer') ?? ''} ${kop}: ${textContent}`];
            });
          });
        }),
      );
    expect(fouten).toEqual([]);
  });

  it('estimates get no rise, fall or rank', () => {
    // What the page claims; the explanation of the word itself says why there is no rise or fall.
    const pagina = (pad: string): string => {
      const main = site.paginas
        .find(({ href }) => href === `${site.model.site.pad}${pad}/`)
        ?.document.querySelector('main');
      const uitleg = main?.querySelector('details.uitleg')?.textContent ?? '';
      return (main?.textContent ?? '').replace(uitleg, '');
    };
    const schattingen = [...uitvoer].filter(([, { json }]) => json.includes('"methode": "model"'));
    expect(schattingen.length).toBeGreaterThan(0);
    expect(
      schattingen.filter(([pad]) => /stijging|daling|hoogst|laagst/.test(pagina(pad))).map(([pad]) => pad),
    ).toEqual([]);
    expect(schattingen.filter(([pad]) => !/naar schatting/.test(pagina(pad))).map(([pad]) => pad)).toEqual([]);
  });
});

describe('a planted leak is found in every output', () => {
  const dataregel = maakDataregel('test/fixture/data');
  const goed = (): Cijferuitvoer => {
    const gevonden = cijferuitvoer(leesSite('fixture')).get('voorbeeldstad/indicatoren/clienten');
    if (gevonden === undefined) throw new Error('the fixture has no clienten');
    return gevonden;
  };

  it('finds nothing in what is published', () => {
    expect(verschillen(goed(), dataregel, '')).toEqual([]);
  });

  it.each<[string, (uitvoer: Cijferuitvoer) => Cijferuitvoer]>([
    ['JSON', (u) => ({ ...u, json: u.json.replace('"waarde": null', '"waarde": 3') })],
    ['CSV', (u) => ({ ...u, csv: u.csv.replace(/^(clienten,Middenveld,wijk,WK999903,2024),,/m, '$1,3,') })],
    ['table', (u) => ({ ...u, html: u.html.replace(/(<td[^>]*>\s*<span>)geheim: te weinig mensen/, '$13') })],
    [
      'chart',
      (u) => ({
        ...u,
        html: u.html
          .replace('</svg>\n', '</svg>')
          .replace(
            /(<svg[^>]*class="plot"[\s\S]*?)<\/svg>/,
            '$1<circle><title>Middenveld, 2024: 3</title></circle></svg>',
          ),
      }),
    ],
    [
      'text alternative',
      (u) => ({ ...u, html: u.html.replace(/aria-description="/, 'aria-description="In Middenveld waren het er 3. ') }),
    ],
    [
      'sentence',
      (u) => ({ ...u, html: u.html.replace('in Middenveld is geheim: te weinig mensen', 'in Middenveld is 3') }),
    ],
    ['search index', (u) => ({ ...u, zoektekst: u.zoektekst.replace(/is geheim: te weinig mensen/, 'is 3') })],
  ])('%s', (_, lek) => {
    const gelekt = lek(goed());
    expect(gelekt).not.toEqual(goed());
    expect(verschillen(gelekt, dataregel, '')).not.toEqual([]);
  });
});

describe('a wijk answers the four questions that everybody asks', () => {
  const site = leesSite('shipped');
  const wijken = site.model.wijken.filter(({ id }) => id.startsWith(`${site.model.site.eigen}/`));

  it.each(wijken.map(({ id, naam, regiocodes }) => [naam, id, regiocodes.length] as const))('%s', (naam, id, delen) => {
    const [gemeente = '', slug = ''] = id.split('/');
    const pagina = site.paginas.find(({ href }) => href === `${site.model.site.pad}${gemeente}/wijken/${slug}/`);
    const woorden: [string, RegExp][] = [
      ['eenzaamheid', /^In 2020 voelde naar schatting [\d,]+% van de volwassenen in .+ zich eenzaam\.$/],
      ['mantelzorgers', /^In 2020 .*naar schatting [\d,]+%.* mantelzorg/],
      ['moeite-met-rondkomen', /^In 2020 .*naar schatting [\d,]+%.*rond/],
      ['ervaren-gezondheid', /^In 2020 .*naar schatting [\d,]+%.*gezond/],
    ];
    for (const [indicator, vorm] of woorden) {
      const blok = [...(pagina?.document.querySelectorAll('.cijferblok') ?? [])].find(
        (deel) => deel.querySelector(`#${indicator}`) !== null,
      );
      expect(blok?.querySelector('.kern')?.textContent, `${naam}: ${indicator}`).toMatch(vorm);
      const tekst = blok?.textContent ?? '';
      expect(tekst).toContain('Een verschil tussen schattingen kan toeval zijn.');
      expect(tekst).toContain('Nederland');
      if (delen === 1) expect(blok?.querySelector('.kern')?.textContent).toContain(naam);
    }
  });
});

describe('a wrong figure is found in every output', () => {
  const dataregel = maakDataregel('data');
  const site = leesSite('shipped');
  const pad = `${site.model.site.eigen}/indicatoren/eenzaamheid`;
  const uitvoer = cijferuitvoer(site).get(pad);
  if (uitvoer === undefined) throw new Error(pad);
  const goed = uitvoer;
  const fouten = (html: string, zoektekst = goed.zoektekst): string[] =>
    verschillen({ ...goed, html, zoektekst }, dataregel, zinVan(site, pad));

  it('finds nothing in what is published', () => {
    expect(fouten(goed.html)).toEqual([]);
  });

  it.each<[string, (html: string) => string]>([
    [
      'the figure of another wijk',
      (html) => html.replaceAll('50,9% van de volwassenen in Bolnes', '39,9% van de volwassenen in Bolnes'),
    ],
    ['another figure for the country', (html) => html.replaceAll('in Nederland 47,0%', 'in Nederland 41,1%')],
    ['another year', (html) => html.replaceAll('42,2% in 2012', '42,2% in 2016')],
    ['a year that is not there', (html) => html.replaceAll('42,2% in 2012', '42,2% in 2011')],
    ['another spread', (html) => html.replaceAll('van 39,9% tot 52,2%', 'van 41,0% tot 52,2%')],
    [
      'a point taken out of the chart',
      (html) => html.replace(/<circle[^>]*><title>Bolnes, 2016: [^<]*<\/title><\/circle>/, ''),
    ],
    ['no charts', (html) => html.replace(/<svg[^>]*class="plot"[\s\S]*?<\/svg>/g, '')],
    ['all points in one place', (html) => html.replace(/cx="[\d.]+"/g, 'cx="1"').replace(/cy="[\d.]+"/g, 'cy="1"')],
    ['another label in the chart', (html) => html.replaceAll(/(<text[^>]*>)5\d,\d%/g, '$199,9%')],
  ])('%s', (_, verander) => {
    expect(verander(goed.html)).not.toBe(goed.html);
    expect(fouten(verander(goed.html))).not.toEqual([]);
  });
});
