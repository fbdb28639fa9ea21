import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { cijferuitvoer, leesGetal, verschillen, type Cijferuitvoer } from '../hulp/cijferuitvoer.ts';
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

  it('a wijk page gives the same last figure, in its sentence and in its strip', () => {
    const fouten: string[] = [];
    let bekeken = 0;
    for (const pagina of site.paginas.filter(({ href }) => /\/wijken\/[^/]+\/$/.test(href))) {
      for (const blok of pagina.document.querySelectorAll('.cijferblok')) {
        const pad = blok.querySelector('h3 a')?.getAttribute('href')?.slice(site.model.site.pad.length, -1) ?? '';
        const { cijfers, indicator } = JSON.parse(uitvoer.get(pad)?.json ?? '{}') as {
          indicator: { eenheid: string };
          cijfers: { gebied: string; periode: string; waarde: number | null }[];
        };
        const zin = blok.querySelector('.kern')?.textContent ?? '';
        const eigen = cijfers
          .filter(({ gebied }) => zin.includes(` in ${gebied} `) || zin.includes(` in ${gebied}.`))
          .at(-1);
        bekeken++;
        const factor = indicator.eenheid === 'duizendEuro' ? 1000 : 1;
        const waarde = eigen?.waarde == null ? undefined : eigen.waarde * factor;
        const getallen = zin.replace(eigen?.periode ?? '', '').match(/\d[\d.]*(,\d+)?/g) ?? [];
        if (eigen === undefined || !zin.includes(eigen.periode)) fouten.push(`${pagina.href} ${pad}: ${zin}`);
        else if (waarde === undefined ? getallen.length > 0 : getallen.every((getal) => leesGetal(getal) !== waarde))
          fouten.push(`${pagina.href} ${pad}: ${String(waarde)} niet in “${zin}”`);
        const alt = blok.querySelector('svg.plot')?.getAttribute('aria-description') ?? '';
        if (!alt.startsWith(zin)) fouten.push(`${pagina.href} ${pad}: text alternative differs`);
        const strook = [...blok.querySelectorAll('svg.plot title')].map((titel) => titel.textContent);
        for (const titel of strook) {
          const bekend = cijfers.filter(({ gebied }) => titel.startsWith(`${gebied} `));
          if (
            !bekend.some(
              (cijfer) =>
                cijfer.waarde !== null && leesGetal(titel.slice(cijfer.gebied.length)) === cijfer.waarde * factor,
            )
          )
            fouten.push(`${pagina.href} ${pad}: ${titel}`);
        }
      }
    }
    expect(fouten).toEqual([]);
    expect(bekeken).toBeGreaterThan(3);
  });

  it('estimates get no rise, fall or rank', () => {
    const pagina = (pad: string): string =>
      site.paginas.find(({ href }) => href === `${site.model.site.pad}${pad}/`)?.document.querySelector('main')
        ?.textContent ?? '';
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
