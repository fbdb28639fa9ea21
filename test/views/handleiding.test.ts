import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collecties } from '../../src/model/collecties.ts';
import { veldenVan } from '../../src/model/velden.ts';
import { veldenPaginas, viewHandleiding, viewVelden, type Veldregel } from '../../src/views/handleiding.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

/** Names of all fields on a page, at any depth. */
function namen(velden: readonly Veldregel[]): string[] {
  return velden.flatMap((veld) => [veld.naam, ...veld.vormen.flatMap((vorm) => namen(vorm.velden))]);
}

/** Property names in a JSON Schema, at any depth. */
function eigenschappen(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(eigenschappen);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([naam, waarde]) => [
    ...(naam === 'properties' ? Object.keys(waarde as object) : []),
    ...eigenschappen(waarde),
  ]);
}

describe('the manual', () => {
  it.each(Object.entries(collecties))('names every field of %s, here or at the shared parts', (naam, { schema }) => {
    const gedeeld = viewVelden(model, 'delen').vormen.flatMap(({ velden }) => namen(velden));
    const hier = viewVelden(model, naam).vormen.flatMap(({ velden }) => namen(velden));
    const alle = eigenschappen(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(alle.length).toBeGreaterThan(0);
    expect([...new Set(alle)].filter((veld) => !hier.includes(veld) && !gedeeld.includes(veld))).toEqual([]);
  });

  it('has a page for every kind of file, and one for what they share', () => {
    const paginas = veldenPaginas().map((soort) => viewVelden(model, soort).kop.href);
    const { mappen, delen } = viewHandleiding(model);
    expect([...mappen.map(({ href }) => href), delen]).toEqual(paginas);
  });

  it('sends a reader to the fields of a shared part', () => {
    const anker = viewVelden(model, 'delen').vormen.map(({ id }) => id);
    const [product] = viewVelden(model, 'producten').vormen;
    const bron = product?.velden.find(({ naam }) => naam === 'bron');
    expect(bron?.uitlegElders?.href.split('#')[1]).toBe('bronverwijzing');
    expect(anker).toContain('bronverwijzing');
  });
});

describe('fields of a schema', () => {
  it('says what to write, what is required and what to choose from', () => {
    const schema = z.strictObject({
      naam: z.string().min(1).max(20).describe('Hoe het heet'),
      kleur: z.enum(['rood', 'blauw']).optional(),
      maten: z.array(z.number().int().min(1)).min(1),
      vorm: z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('rond'), straal: z.number() }),
        z.strictObject({ soort: z.literal('recht') }),
      ]),
    });
    const [velden = []] = veldenVan(schema);
    expect(velden.map(({ naam, verplicht, soort }) => `${naam} ${verplicht ? 'ja' : 'nee'} ${soort}`)).toEqual([
      'naam ja tekst',
      'kleur nee een keuze',
      'maten ja lijst van geheel getal',
      'vorm ja groep',
    ]);
    expect(velden[0]).toMatchObject({ uitleg: 'Hoe het heet', maximum: 20 });
    expect(velden[1]?.keuzes).toEqual(['rood', 'blauw']);
    expect(velden[2]).toMatchObject({ lijst: true, minstensEen: true, minimum: 1 });
    expect(velden[3]?.vormen.map((vorm) => vorm.map(({ naam }) => naam))).toEqual([['soort', 'straal'], ['soort']]);
  });
});
