import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { collecties, siteSchema, type Collectienaam } from '../../src/model/collecties.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { dutchError, problemsFromIssues } from '../../src/model/schemafout.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const namen = Object.keys(collecties) as Collectienaam[];
const schemas: [string, z.ZodType, { id: string; bestand: string }[]][] = [
  ['site', siteSchema, [model.site]],
  ...namen.map((naam): (typeof schemas)[number] => [naam, collecties[naam].schema, model[naam]]),
];

function meldingen(schema: z.ZodType, data: unknown): string[] {
  const uitkomst = schema.safeParse(data, { error: dutchError, reportInput: true });
  if (uitkomst.success) return [];
  return problemsFromIssues(uitkomst.error.issues, schema, 'f', () => ({ line: 1, column: 1 })).map(formatProblem);
}

describe.each(schemas)('%s', (_, schema, records) => {
  const zonderPlek = records.map(({ id: _id, bestand: _bestand, ...record }) => record);

  it('has a record in the fixture, and accepts it', () => {
    expect(zonderPlek).not.toEqual([]);
    for (const record of zonderPlek) expect(meldingen(schema, record)).toEqual([]);
  });

  it('refuses an empty record, in Dutch', () => {
    const gemeld = meldingen(schema, {});
    expect(gemeld).not.toEqual([]);
    for (const melding of gemeld) {
      expect(melding).toMatch(/verplicht veld ontbreekt\. (Vul dit veld in|Kies uit: .+)\.$/);
      expect(melding).not.toMatch(/invalid|expected|required|undefined|input/i);
    }
  });

  it('refuses an unknown key by its name, and says which are allowed', () => {
    expect(meldingen(schema, { ...zonderPlek[0], onbekendVeld: 1 })).toEqual([
      expect.stringMatching(/^f:1:1 → onbekendVeld: onbekend veld\. .*Toegestaan zijn: \w+/),
    ]);
  });

  it.each([[null], ['tekst'], [[]], [3]])('refuses %j', (waarde) => {
    expect(meldingen(schema, waarde)).toEqual([expect.stringContaining('hier hoort een groep velden, er staat')]);
  });
});
