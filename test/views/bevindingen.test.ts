import { describe, expect, it } from 'vitest';
import { bevindingId } from '../../src/model/problem.ts';
import { gemeentenMetBevindingen, viewBevindingen } from '../../src/views/bevindingen.ts';
import { bevindinggroepen } from '../../src/views/bevindinggroepen.ts';
import { fixtureMet, fixtureModel, lees } from '../lib/inhoud.ts';
import { aggregate } from '../../src/model/aggregate.ts';

const model = fixtureModel();
const pagina = viewBevindingen(model, 'voorbeeldstad');

describe('the page with bevindingen', () => {
  it('has all of one gemeente, grouped by rule, what matters most first', () => {
    expect(pagina.aantal).toBe(model.bevindingen.length);
    expect(pagina.groepen.map(({ regel, plekken }) => [regel, plekken.map(({ tekst }) => tekst)])).toEqual([
      ['doel-zonder-product', ['Wijkplan Voorbeeldstad']],
      ['afspraak-zonder-registratie', ['Buurtkamer']],
      ['afspraak-zonder-norm', ['Buurtkamer', 'Respijtzorg']],
      ['registratie-zonder-indicator', ['Buurtkamer', 'Respijtzorg']],
      ['indicator-zonder-cijfer', ['Klachten']],
      ['afspraak-zonder-activiteit', ['Buurtkamer']],
      ['niet-gecontroleerd', ['Ankerplaats Middenveld', 'Ankerplaats Waterkant', 'Vindplaatsen van het buurtteam']],
    ]);
  });

  it('counts the parts, not the findings, and says what would close the gap', () => {
    const groep = pagina.groepen.find(({ regel }) => regel === 'registratie-zonder-indicator');
    expect(groep?.kern).toContain('Bij 4 registraties hoort op deze site geen indicator.');
    expect(groep?.plekken[0]?.bevindingen[0]).toMatchObject({
      zin: { voor: 'Bij alle 3 registraties hoort op deze site geen indicator.', link: undefined },
      delen: [
        { tekst: 'Aantal bezoekers', href: '/proef/voorbeeldstad/producten/2025/buurtkamer/#aantal-bezoekers' },
        {},
        {},
      ],
    });
    for (const { wat, plekken } of pagina.groepen)
      for (const { bevindingen } of plekken)
        for (const bevinding of bevindingen) expect(wat ?? bevinding.wat).toMatch(/\.$/);
  });

  it('links the part that the sentence names', () => {
    expect(pagina.groepen[0]?.plekken[0]?.bevindingen[0]?.zin).toEqual({
      voor: 'Aan het doel ‘',
      link: { tekst: 'Minder mensen zijn alleen', href: '/proef/voorbeeldstad/rode-draad/wijkplan/minder-alleen/' },
      na: '’ is op deze site geen product gekoppeld.',
    });
  });

  it('gives every finding an anchor of its own, without a number in it that could shift', () => {
    const ids = model.bevindingen.map(bevindingId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pagina.groepen.flatMap(({ plekken }) => plekken.flatMap(({ bevindingen }) => bevindingen)).length).toBe(
      ids.length,
    );
  });

  it('has a title for every rule that finds something, and a page for the own gemeente without any', () => {
    for (const { rule } of model.bevindingen) expect(Object.keys(bevindinggroepen)).toContain(rule);
    const leeg = { ...model, bevindingen: [] };
    expect(gemeentenMetBevindingen(leeg)).toEqual(['voorbeeldstad']);
    expect(viewBevindingen(leeg, 'voorbeeldstad')).toMatchObject({ groepen: [], aantal: 0 });
  });
});

it('puts what a source did not let us read with the gemeente whose plan rests on that source', () => {
  const { inhoud, problems } = lees(fixtureMet('test/cases/bevinding-niet-gelezen'));
  if (inhoud === undefined) throw new Error('the case has fouten');
  const { groepen } = viewBevindingen(aggregate(inhoud, problems), 'voorbeeldstad');
  const groep = groepen.find(({ regel }) => regel === 'niet-gelezen-stuk');
  expect(groep?.kern).toContain('3 stukken of soorten stukken');
  expect(groep?.plekken.map(({ href }) => href)).toEqual([
    '/proef/bronnen/#productafspraken-2025',
    '/proef/bronnen/#wijkplan-voorbeeldstad',
  ]);
});

it.each(['bevinding-zonder-meldpunt', 'bevinding-verlopen', 'bevinding-oude-plek'])(
  'tells a reader of %s in plain words, without files and fields',
  (naam) => {
    const { inhoud, problems } = lees(fixtureMet(`test/cases/${naam}`));
    if (inhoud === undefined) throw new Error('the case has fouten');
    const { groepen } = viewBevindingen(aggregate(inhoud, problems), 'voorbeeldstad');
    expect(JSON.stringify(groepen)).not.toMatch(/`|\.yaml|src\/content/);
  },
);

it('names what an editor still has to fill in by its kind', () => {
  const [eerste] = model.bevindingen;
  if (eerste === undefined) throw new Error('no bevinding');
  const over = { collectie: 'wijken', id: 'voorbeeldstad/oost' };
  const bevindingen = [
    { ...eerste, rule: 'nog-invullen', over },
    { ...eerste, rule: 'nog-invullen', over: { collectie: 'gemeenten', id: 'voorbeeldstad', sleutel: 'site' } },
  ];
  const [groep] = viewBevindingen({ ...model, bevindingen }, 'voorbeeldstad').groepen;
  expect(groep?.plekken.map(({ tekst }) => tekst)).toEqual(['Wijken: oost', 'Deze site']);
  expect(groep?.wat).toBe('Vul aan wat de bron zegt, en haal weg wat daar niet in staat.');
});
