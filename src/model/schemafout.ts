import type { z } from 'zod';
import type { Position, Problem } from './problem.ts';
import { suggestie } from './suggestie.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** zod's per-call error map: says in Dutch what is wrong. A schema may name its own format: `een datum die bestaat`. */
export function dutchError(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? ontbreekt
        : `hier hoort ${soortNaam(String(issue.expected))}, er staat ${waardeNaam(issue.input)}`;
    case 'invalid_value':
      return issue.input === undefined ? ontbreekt : `onbekende waarde ${waardeNaam(issue.input)}`;
    case 'unrecognized_keys':
      return `onbekend veld ${(issue.keys as string[]).map((key) => `\`${key}\``).join(', ')}`;
    case 'too_small':
      return teKlein(issue);
    case 'too_big':
      return teGroot(issue);
    case 'invalid_union':
      return geenVorm(issue);
    case 'invalid_format':
      return issue.format === 'url' ? 'een volledig webadres, zoals https://voorbeeld.nl' : 'een andere vorm';
    case 'invalid_key':
      return 'dit veld heeft een naam die niet kan';
    default:
      return 'ongeldige waarde';
  }
}

const ontbreekt = 'verplicht veld ontbreekt';

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
        message: key === undefined ? boodschap(issue) : 'onbekend veld',
        remedy: remedie(issue, schema, key),
      };
    });
  });
}

function boodschap(issue: Issue): string {
  return issue.code === 'invalid_format' ? `hier hoort ${issue.message}, er staat ${toon(issue.input)}` : issue.message;
}

function remedie(issue: Issue, schema: z.core.$ZodType, key: string | undefined): string {
  if (key !== undefined) {
    const velden = veldenOp(schema, issue.path);
    const komma = key.includes(' ') ? 'Zet een tekst met een komma of dubbele punt tussen aanhalingstekens. ' : '';
    return `${komma}${suggestie(key, velden)}Toegestaan zijn: ${velden.join(', ')}`;
  }
  switch (issue.code) {
    case 'invalid_value':
      return keuze(issue.input, issue.values.map(String));
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'Verbeter de waarde'
        : keuze(gekozenSoort(issue), keuzesOp(schema, issue.path));
    case 'invalid_type':
      return issue.message === ontbreekt ? 'Vul dit veld in' : typeRemedie(issue.expected, issue.input);
    case 'invalid_key':
      return issue.issues[0] === undefined ? 'Verbeter de naam van het veld' : `Gebruik ${issue.issues[0].message}`;
    case 'too_big':
      return issue.origin === 'string' ? 'Maak de tekst korter' : 'Controleer de waarde';
    case 'too_small':
      return issue.origin === 'number' ? 'Controleer de waarde' : 'Vul dit veld in of haal het weg';
    case 'custom':
      return 'Vul dit veld in';
    default:
      return 'Verbeter de waarde';
  }
}

function geenVorm(issue: Extract<RawIssue, { code: 'invalid_union' }>): string {
  if (issue.discriminator === undefined) {
    const vorm = issue.errors.flat().find((deel) => deel.code === 'invalid_format');
    return vorm === undefined
      ? 'geen van de toegestane vormen'
      : `hier hoort ${vorm.message}, er staat ${waardeNaam(issue.input)}`;
  }
  const soort = gekozenSoort(issue);
  return soort === undefined ? ontbreekt : `onbekende waarde ${waardeNaam(soort)}`;
}

function keuze(waarde: unknown, waarden: readonly string[]): string {
  return `${suggestie(typeof waarde === 'string' ? waarde : '', waarden)}Kies uit: ${waarden.join(', ')}`;
}

function typeRemedie(soort: string, waarde: unknown): string {
  const enkel = typeof waarde !== 'object';
  if (soort === 'string') return enkel ? 'Zet de waarde tussen aanhalingstekens' : 'Schrijf hier een tekst';
  if (soort === 'number' || soort === 'int') return 'Schrijf alleen cijfers, met een punt voor decimalen';
  if (soort === 'boolean') return 'Schrijf true of false, zonder aanhalingstekens';
  if (soort === 'array') return 'Begin elke regel van de lijst met een streepje';
  if (soort === 'object' || soort === 'record') return 'Zet de velden ingesprongen op de regels eronder';
  return 'Verbeter de waarde';
}

/** The value of the field that chooses between the shapes of a union. */
function gekozenSoort(issue: { input?: unknown; discriminator?: string | undefined }): unknown {
  return issue.discriminator === undefined
    ? undefined
    : (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
}

function teKlein(issue: Extract<RawIssue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return 'de tekst is leeg';
  if (issue.origin === 'array') return `te weinig: minstens ${String(issue.minimum)} nodig`;
  return `${toon(issue.input)} is te klein: minstens ${String(issue.minimum)}`;
}

function teGroot(issue: Extract<RawIssue, { code: 'too_big' }>): string {
  if (issue.origin === 'string') return `de tekst is te lang: hoogstens ${String(issue.maximum)} tekens`;
  if (issue.origin === 'array') return `te veel: hoogstens ${String(issue.maximum)}`;
  return `${toon(issue.input)} is te groot: hoogstens ${issue.maximum > 9999 ? issue.maximum.toLocaleString('nl-NL') : String(issue.maximum)}`;
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
