import { expect, it } from 'vitest';
import { aggregate } from '../../src/model/aggregate.ts';
import { collecties, type Collectienaam, type Inhoud } from '../../src/model/collecties.ts';
import { fixture, lees } from '../lib/inhoud.ts';

const { inhoud, problems } = lees(fixture);

it('gives the same model whatever the order of its input', () => {
  const omgekeerd = { ...(inhoud as Inhoud) };
  for (const naam of Object.keys(collecties) as Collectienaam[]) {
    const items: unknown[] = omgekeerd[naam];
    Object.assign(omgekeerd, { [naam]: [...items].reverse() });
  }
  const model = aggregate(inhoud as Inhoud, problems);
  expect(JSON.stringify(aggregate(omgekeerd, [...problems].reverse()))).toBe(JSON.stringify(model));
});

it('is plain JSON: writing and reading it loses nothing', () => {
  const model = aggregate(inhoud as Inhoud, problems);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

it('keeps the bevindingen and no fouten', () => {
  const model = aggregate(inhoud as Inhoud, [
    ...problems,
    { ...(problems[0] as (typeof problems)[number]), severity: 'fout' },
  ]);
  expect(model.bevindingen).toHaveLength(problems.length);
  expect(new Set(model.bevindingen.map(({ severity }) => severity))).toEqual(new Set(['bevinding']));
});

it('puts chapters in the order of the plan', () => {
  expect(aggregate(inhoud as Inhoud, []).hoofdstukken.map(({ volgorde }) => volgorde)).toEqual([1, 2]);
});
