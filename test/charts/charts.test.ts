import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { maakSvgdocument } from '../../src/charts/svgdocument.ts';
import { chartBereik } from '../../src/charts/bereik.ts';
import { chartRooster } from '../../src/charts/rooster.ts';
import { chartStaven } from '../../src/charts/staven.ts';
import { chartGrond, chartStrook, type Strookjaar, type Strookrij } from '../../src/charts/strook.ts';
import { chartTijdlijn } from '../../src/charts/tijdlijn.ts';
import { chartVerloop } from '../../src/charts/verloop.ts';

const naam = { titel: 'Inzet per partner', omschrijving: 'De Linde heeft de meeste inzet.' };

const punt = (wie: string, waarde: number) => ({ naam: wie, waarde, label: `${String(waarde).replace('.', ',')}%` });
const schaal = { van: punt('', 30), tot: punt('', 50) };

const jaar2022: Strookjaar = {
  periode: '2022',
  wijken: [punt('Noordrand', 46), punt('Waterkant', 42.5), punt('Middenveld', 39)],
  gemeente: punt('Voorbeeldstad', 43),
  land: punt('Nederland', 44),
};
const jaar2024: Strookjaar = {
  periode: '2024',
  wijken: [punt('Waterkant', 42.5), punt('Oever', 31), punt('Middenveld', 39)],
  gemeente: punt('Voorbeeldstad', 43),
  land: undefined,
};
const strook: Strookrij[] = [
  { kop: undefined, jaar: jaar2022, reden: undefined, eigen: punt('Noordrand', 46) },
  { kop: undefined, jaar: jaar2024, reden: 'geheim: te weinig mensen', eigen: undefined },
];
const euro = (naamVan: string, waarde: number, label: string) => ({ naam: naamVan, waarde, label });
const jaarInEuro: Strookjaar = {
  periode: '2022',
  wijken: [euro('Noordrand', 46, '€ 262.000'), euro('Waterkant', 42.5, '€ 240.000')],
  gemeente: euro('Voorbeeldstad', 43, '€ 285.000'),
  land: euro('Nederland', 44, '€ 301.000'),
};

const grafieken: [string, Plot.PlotOptions][] = [
  [
    'staven',
    chartStaven([
      { naam: 'De Linde (buurtteam)', waarde: 2.33, label: '2,33 fte' },
      { naam: 'Samenspel (buurtteam)', waarde: 1.75, label: '1,75 fte' },
    ]),
  ],
  [
    'rooster',
    chartRooster(
      [
        { rij: 'Buurtkamer', kolom: 'aantal', aantal: 2 },
        { rij: 'Buurtkamer', kolom: 'verslag', aantal: 1 },
        { rij: 'Respijtzorg', kolom: 'aantal', aantal: 1, label: 'een' },
      ],
      ['Buurtkamer', 'Respijtzorg'],
      ['aantal', 'verslag'],
    ),
  ],
  [
    'tijdlijn',
    chartTijdlijn(
      [
        { rij: 'Noordrand', kolom: '2025', waarde: 'A', rang: 0 },
        { rij: 'Noordrand', kolom: '2026', waarde: 'B', rang: 1 },
      ],
      ['Noordrand'],
      ['2025', '2026'],
    ),
  ],
  ['strook', chartStrook(strook, { jaren: strook.map(({ jaar }) => jaar), as: schaal })],
  ['strook-grond', chartGrond(strook, { jaren: strook.map(({ jaar }) => jaar), as: schaal })],
  [
    'strook-twee',
    chartStrook(
      [
        { kop: 'Waterkant', jaar: jaar2024, reden: undefined, eigen: punt('Waterkant', 42.5) },
        { kop: 'Oever', jaar: jaar2024, reden: undefined, eigen: punt('Oever', 31) },
      ],
      { jaren: [jaar2024], as: schaal },
    ),
  ],
  [
    'strook-breed',
    chartStrook([{ kop: undefined, jaar: jaarInEuro, reden: undefined, eigen: euro('Noordrand', 46, '€ 262.000') }], {
      jaren: [jaarInEuro],
      as: schaal,
    }),
  ],
  [
    'bereik',
    chartBereik(
      [
        {
          naam: 'Nederland',
          nadruk: true,
          reden: undefined,
          punten: [{ ...punt('Nederland', 44), periode: '2024', laatste: true }],
        },
        {
          naam: 'Noordrand',
          nadruk: false,
          reden: undefined,
          punten: [
            { ...punt('Noordrand', 40), periode: '2022', laatste: false },
            { ...punt('Noordrand', 46), periode: '2024', laatste: true },
          ],
        },
        { naam: 'Middenveld', nadruk: false, reden: 'geheim: te weinig mensen', punten: [] },
      ],
      ['2022', '2024'],
      schaal,
      true,
    ),
  ],
  [
    'verloop',
    chartVerloop(
      [
        {
          naam: 'Voorbeeldstad',
          punten: [
            { jaar: 2021, waarde: 40, label: '40%', exact: '40%', stuk: 0 },
            { jaar: 2022, waarde: 41, label: '41%', exact: '41%', stuk: 0 },
            { jaar: 2024, waarde: 50, label: '50%', exact: '50%', stuk: 1 },
          ],
        },
        { naam: 'Nederland', punten: [{ jaar: 2021, waarde: 44, label: '44%', exact: '44%', stuk: 0 }] },
      ],
      [{ jaar: 2023, tekst: 'breuk' }],
      true,
      10,
    ),
  ],
];

describe.each(grafieken)('%s', (bestand, opties) => {
  const svg = renderSvg(opties, naam);

  it('looks as reviewed', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`${bestand}.svg`);
  });

  it('obeys a strict CSP: no style element, attribute or script', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=/);
  });

  it('has one name, in Dutch, and no labels inside', () => {
    expect(svg.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Inzet per partner"']);
    expect(svg).toContain('aria-description="De Linde heeft de meeste inzet."');
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/aria-roledescription|>(bar|dot|rule|text|x-axis)</);
  });

  it('is the same every time', () => {
    expect(renderSvg(opties, naam)).toBe(svg);
  });
});

it('draws the same strip whether it is the first on its grond or a later one', () => {
  const grond = { jaren: [jaar2024], as: schaal };
  const rij = (naamVan: string, waarde: number): Strookrij => ({
    kop: undefined,
    jaar: jaar2024,
    reden: undefined,
    eigen: punt(naamVan, waarde),
  });
  // A longer text moves the strip, so it gets a layer of its own.
  const rijen = [
    rij('Oever', 31),
    rij('Waterkant', 42.5),
    { ...rij('Oever', 31), eigen: euro('Oever', 31, '€ 31.000') },
  ];
  const samen = rijen.map((een) => renderSvg(chartStrook([een], grond), naam));
  expect(samen).toEqual(rijen.map((een) => renderSvg(chartStrook([een], { ...grond }), naam)));
  expect(new Set(samen.map((svg) => /<line[^>]*x1="([^"]*)"/.exec(svg)?.[0])).size).toBe(2);
});

it('draws each value as text and one bar per row', () => {
  const svg = renderSvg(grafieken[0]?.[1] ?? {}, naam);
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('>2,33 fte<');
});

it('gives a name that is too long for the drawing two lines', () => {
  const svg = renderSvg(
    chartStaven([
      { naam: 'De Linde + Samenspel + Buurtkamer Noordrand (jeugd- en gezinsteam)', waarde: 2, label: '2 fte' },
      { naam: 'Samenspel (buurtteam)', waarde: 1, label: '1 fte' },
    ]),
    naam,
  );
  expect([...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, regel]) => regel)).toEqual([
    'De Linde + Samenspel + Buurtkamer',
    'Noordrand (jeugd- en gezinsteam)',
  ]);
});

it('draws no bar where nothing is counted', () => {
  const svg = renderSvg(
    chartStaven([
      { naam: 'Norm', waarde: 0, label: '0' },
      { naam: 'Cijfer', waarde: 0, label: '0' },
    ]),
    naam,
  );
  expect([...svg.matchAll(/<rect [^>]*width="(\d+)"/g)].map(([, breedte]) => breedte)).toEqual(['0', '0']);
});

it('escapes names that hold markup', () => {
  const svg = renderSvg(chartStaven([{ naam: '<b>A & B</b>', waarde: 1, label: '1' }]), {
    titel: '"A" & <B>',
    omschrijving: 'x',
  });
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('aria-label="&quot;A&quot; &amp; &lt;B>"');
});

it('throws when Plot warns, because the warning would be drawn into the picture', () => {
  const { warn } = console;
  const datums = Plot.dot([{ dag: '2025-01-01' }, { dag: '2025-01-02' }], { x: 'dag' });
  expect(() => renderSvg({ marks: [datums] }, naam)).toThrow('Plot warns');
  expect(console.warn).toBe(warn);
});

describe.each(grafieken)('the own document on %s', (_, opties) => {
  // A layer that was drawn before is a text already; it stands in this list by itself.
  const marks = opties.marks?.filter((mark) => typeof mark !== 'function') ?? [];
  const teken = (document: Document): unknown => Plot.plot({ ...opties, marks, document, className: 'plot' });

  it('writes what a general document writes, but for styles', () => {
    const algemeen = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
    const anders = teken(algemeen) as Element;
    for (const element of [anders, ...anders.querySelectorAll('*')]) element.removeAttribute('style');
    expect(String(teken(maakSvgdocument()))).toBe(anders.outerHTML);
  });
});
