import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/model/problem.ts';
import { dutchError, problemsFromIssues } from '../../src/model/schemafout.ts';
import * as basis from '../../src/model/schemas/basis.ts';

function melding(schema: z.ZodType, waarde: unknown): string | undefined {
  const groep = z.strictObject({ veld: schema });
  const uitkomst = groep.safeParse({ veld: waarde }, { error: dutchError, reportInput: true });
  if (uitkomst.success) return undefined;
  return problemsFromIssues(uitkomst.error.issues, groep, 'f', () => ({ line: 0, column: 0 }))
    .map((problem) => formatProblem(problem).replace('f → veld', ''))
    .join(' | ');
}

it.each([
  [
    'text for a number',
    z.number(),
    'vijf',
    ': hier hoort een getal, er staat `vijf`. Schrijf alleen cijfers, met een punt voor decimalen.',
  ],
  [
    'a comma as decimal sign',
    z.number(),
    '1,5',
    ': hier hoort een getal, er staat `1,5`. Schrijf alleen cijfers, met een punt voor decimalen.',
  ],
  [
    'a broken number',
    z.number().int(),
    1.5,
    ': hier hoort een heel getal, er staat `1.5`. Schrijf alleen cijfers, met een punt voor decimalen.',
  ],
  [
    'infinity',
    z.number(),
    Infinity,
    ': hier hoort een getal, er staat `Infinity`. Schrijf alleen cijfers, met een punt voor decimalen.',
  ],
  ['nothing at all', basis.tekst, null, ': hier hoort tekst, er staat niets. Schrijf hier een tekst.'],
  ['only spaces', basis.tekst, '   ', ': de tekst is leeg. Vul dit veld in of haal het weg.'],
  [
    'too much text',
    basis.inHetKort,
    'x'.repeat(401),
    ': de tekst is te lang: hoogstens 400 tekens. Maak de tekst korter.',
  ],
  [
    'a list that is too short',
    z.array(z.string()).min(1),
    [],
    ': te weinig: minstens 1 nodig. Vul dit veld in of haal het weg.',
  ],
  ['a list that is too long', z.array(z.string()).max(1), ['a', 'b'], ': te veel: hoogstens 1. Controleer de waarde.'],
  ['a missing date', basis.isoDatum, undefined, ': verplicht veld ontbreekt. Vul dit veld in.'],
  [
    'a date that does not exist',
    basis.isoDatum,
    '2025-02-29',
    ': hier hoort een datum die bestaat, als jjjj-mm-dd, er staat `2025-02-29`. Verbeter de waarde.',
  ],
  [
    'a Dutch date',
    basis.isoDatum,
    '1-3-2025',
    ': hier hoort een datum die bestaat, als jjjj-mm-dd, er staat `1-3-2025`. Verbeter de waarde.',
  ],
  [
    'a year as date',
    basis.isoDatum,
    2025,
    ': hier hoort tekst, er staat `2025`. Zet de waarde tussen aanhalingstekens.',
  ],
  ['a year far away', basis.jaar, 20255, ': `20255` is te groot: hoogstens 2100. Controleer de waarde.'],
  [
    'a key with a number',
    basis.sleutel,
    'afspraak-1',
    ': hier hoort een sleutel van kleine letters en streepjes, zonder cijfers, er staat `afspraak-1`. Verbeter de waarde.',
  ],
  [
    'an unknown value',
    z.enum(['bron', 'afgeleid']),
    'bronn',
    ': onbekende waarde `bronn`. Bedoelde u `bron`? Kies uit: bron, afgeleid.',
  ],
  ['a missing value', z.enum(['bron', 'afgeleid']), undefined, ': verplicht veld ontbreekt. Kies uit: bron, afgeleid.'],
  [
    'an unknown shape',
    basis.waar,
    { soort: 'wijk' },
    '.soort: onbekende waarde `wijk`. Bedoelde u `wijken`? Kies uit: heelGemeente, wijken, locaties, nietGenoemd.',
  ],
  ['a missing shape', basis.bedrag, {}, '.status: verplicht veld ontbreekt. Kies uit: waarde, onbekend.'],
  [
    'negative money',
    basis.bedrag,
    { status: 'waarde', euro: -1 },
    '.euro: `-1` is te klein: minstens 0. Controleer de waarde.',
  ],
  [
    'a rhythm without words',
    basis.ritme,
    { soort: 'week' },
    '.tekst: zeg bij een ritme ook hoe de bron het noemt. Vul dit veld in.',
  ],
  [
    'a key that swallowed text',
    basis.bronverwijzing,
    { document: 'x', plaats: 'a', 'en b': null },
    '.en b: onbekend veld. Zet een tekst met een komma of dubbele punt tussen aanhalingstekens. Toegestaan zijn: document, plaats.',
  ],
  [
    'a web address without https',
    z.url(),
    'www.x.nl',
    ': hier hoort een volledig webadres, zoals https://voorbeeld.nl, er staat `www.x.nl`. Verbeter de waarde.',
  ],
])('explains %s', (_, schema: z.ZodType, waarde, verwacht) => {
  expect(melding(schema, waarde)).toBe(verwacht);
});

it('shortens a long value', () => {
  expect(melding(z.number(), 'x'.repeat(500))).toMatch(/er staat `x{57}…`/);
});
