import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { chartRooster } from '../../src/charts/rooster.ts';
import { chartStaven } from '../../src/charts/staven.ts';
import { chartTijdlijn } from '../../src/charts/tijdlijn.ts';

const naam = { titel: 'Inzet per partner', omschrijving: 'De Linde heeft de meeste inzet.' };

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

it('draws each value as text and one bar per row', () => {
  const svg = renderSvg(grafieken[0]?.[1] ?? {}, naam);
  expect(svg.match(/<rect/g)).toHaveLength(2);
  expect(svg).toContain('>2,33 fte<');
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
