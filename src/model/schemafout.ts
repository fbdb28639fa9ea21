import type { z } from 'zod';
import type { Position, Problem } from './problem.ts';
import { suggestie } from './suggestie.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** zod's per-call error map: says in Dutch what is wrong. Schemas that bring a text of their own keep it. */
export function dutchError(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'verplicht veld ontbreekt'
        : `hier hoort ${soortNaam(String(issue.expected))}, er staat ${waardeNaam(issue.input)}`;
    case 'invalid_value':
      return `onbekende waarde ${toon(issue.input)}`;
    case 'unrecognized_keys':
      return `onbekend veld ${(issue.keys as string[]).map((key) => `\`${key}\``).join(', ')}`;
    case 'too_small':
      return teKlein(issue);
    case 'too_big':
      return `te ${issue.origin === 'string' ? 'lang' : 'groot'}: hoogstens ${String(issue.maximum)}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'geen van de toegestane vormen' : 'onbekende soort';
    case 'invalid_format':
      return `geen geldige vorm: ${toon(issue.input)}`;
    default:
      return 'ongeldige waarde';
  }
}

/** Turns the issues of one failed parse into problems with a place and a remedy. */
export function problemsFromIssues(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  file: string,
  position: Position,
): Problem[] {
  return issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    return keys.map((key): Problem => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      return {
        file,
        ...position(file, path),
        path: path.map(String).join('.'),
        rule: 'schema',
        severity: 'fout',
        message: key === undefined ? issue.message : 'onbekend veld',
        remedy: remedie(issue, schema, key),
      };
    });
  });
}

function remedie(issue: Issue, schema: z.core.$ZodType, key: string | undefined): string {
  if (key !== undefined) {
    const velden = veldenOp(schema, issue.path);
    return `${suggestie(key, velden)}Toegestaan zijn: ${velden.join(', ')}`;
  }
  if (issue.code === 'invalid_value') {
    const waarden = issue.values.map(String);
    return `${suggestie(String(issue.input), waarden)}Kies uit: ${waarden.join(', ')}`;
  }
  if (issue.code === 'invalid_union') {
    const keuzes = keuzesOp(schema, issue.path);
    return keuzes.length > 0 ? `Kies uit: ${keuzes.join(', ')}` : 'Kijk in de handleiding welke vormen er zijn';
  }
  if (issue.code === 'invalid_type' && issue.message.includes('ontbreekt')) return 'Vul dit veld in';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Zet de waarde tussen aanhalingstekens';
  return 'Verbeter de waarde';
}

function teKlein(issue: Extract<RawIssue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return 'de tekst is leeg';
  if (issue.origin === 'array') return `minstens ${String(issue.minimum)} nodig`;
  return `te klein: minstens ${String(issue.minimum)}`;
}

/** The keys that an object schema at this path allows. */
function veldenOp(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasOp(schema, path).flatMap((deel) => Object.keys(shapeVan(deel))))].sort();
}

/** The values of the discriminator that a union at this path allows. */
function keuzesOp(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasOp(schema, path).flatMap((deel) => {
    const def = deel._zod.def;
    return def.type === 'literal' ? (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values.map(String) : [];
  });
}

function schemasOp(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let stand = uitgepakt(schema);
  for (const stap of path) {
    stand = stand.flatMap((deel) => {
      const def = deel._zod.def;
      if (def.type === 'array') return uitgepakt((def as z.core.$ZodArrayDef).element);
      if (def.type === 'record') return uitgepakt((def as z.core.$ZodRecordDef).valueType);
      const veld = shapeVan(deel)[String(stap)];
      return veld === undefined ? [] : uitgepakt(veld);
    });
  }
  return stand;
}

function uitgepakt(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = schema._zod.def;
  if (def.type === 'optional' || def.type === 'nullable') {
    return uitgepakt((def as z.core.$ZodOptionalDef).innerType);
  }
  if (def.type === 'union') return (def as z.core.$ZodUnionDef).options.flatMap(uitgepakt);
  return [schema];
}

function shapeVan(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const def = schema._zod.def;
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : {};
}

function soortNaam(soort: string): string {
  const namen: Record<string, string> = {
    string: 'tekst',
    number: 'een getal',
    int: 'een heel getal',
    boolean: 'true of false',
    array: 'een lijst',
    object: 'een groep velden',
    record: 'een groep velden',
    tuple: 'een lijst van vaste lengte',
  };
  return namen[soort] ?? soort;
}

function waardeNaam(waarde: unknown): string {
  if (waarde === null) return 'niets';
  if (Array.isArray(waarde)) return 'een lijst';
  if (typeof waarde === 'object') return 'een groep velden';
  return toon(waarde);
}

function toon(waarde: unknown): string {
  const tekst = typeof waarde === 'object' ? waardeNaam(waarde) : String(waarde);
  return `\`${tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst}\``;
}
