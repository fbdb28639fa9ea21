import { z } from 'zod';

/** One field of a record as an editor sees it. */
export interface Veld {
  naam: string;
  verplicht: boolean;
  /** What to write, in Dutch: `tekst`, `datum, als jjjj-mm-dd`, `een keuze`. */
  soort: string;
  uitleg: string | undefined;
  /** The values to choose from; empty when the field is no choice. */
  keuzes: string[];
  /** The one value that the field may have, which tells the forms of a record apart. */
  vast: string | boolean | undefined;
  voorbeeld: string | undefined;
  /** The shared part that this is, such as `ritme`, if it is one. */
  deel: string | undefined;
  /** At most so many characters, for a text. */
  maximum: number | undefined;
  minimum: number | undefined;
  lijst: boolean;
  /** A list that may not be empty. */
  minstensEen: boolean;
  /** The fields inside, per form; empty for a plain value. Most groups have one form. */
  vormen: Veld[][];
}

interface Json {
  type?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  prefixItems?: Json[];
  oneOf?: Json[];
  anyOf?: Json[];
  enum?: unknown[];
  const?: string | boolean;
  description?: string;
  title?: string;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  additionalProperties?: Json | boolean;
}

/** The fields of a record, per form that it may have (most have one), in the order of the schema. */
export function veldenVan(schema: z.ZodType): Veld[][] {
  return vormenVan(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Json);
}

function vormenVan(json: Json): Veld[][] {
  const keuze = json.oneOf ?? json.anyOf;
  if (keuze !== undefined) return keuze.flatMap(vormenVan);
  if (json.properties === undefined) return [];
  const verplicht = new Set(json.required);
  return [Object.entries(json.properties).map(([naam, inhoud]) => veldVan(naam, inhoud, verplicht.has(naam)))];
}

function veldVan(naam: string, json: Json, verplicht: boolean): Veld {
  const lijst = json.type === 'array' && json.prefixItems === undefined;
  const waarde = lijst ? (json.items ?? {}) : json;
  const bron = [json, waarde];
  return {
    naam,
    verplicht,
    soort: `${lijst ? 'lijst van ' : ''}${soortVan(waarde)}`,
    uitleg: bron.find(({ description }) => description !== undefined)?.description,
    keuzes: (waarde.enum ?? []).map(String),
    vast: waarde.const,
    voorbeeld: bron.flatMap(({ examples }) => examples ?? []).map(String)[0],
    deel: bron.find(({ title }) => title !== undefined)?.title,
    maximum: waarde.maxLength,
    minimum: waarde.minimum ?? waarde.exclusiveMinimum,
    lijst,
    minstensEen: (json.minItems ?? 0) > 0,
    vormen: vormenVan(waarde),
  };
}

/** In Dutch, what kind of value the JSON Schema asks for. */
function soortVan(json: Json): string {
  if (json.const !== undefined) return `altijd ‘${String(json.const)}’`;
  if (json.enum !== undefined) return 'een keuze';
  if (json.oneOf !== undefined || json.anyOf !== undefined) {
    return vormenVan(json).length > 0 ? 'groep' : (json.oneOf ?? json.anyOf ?? []).map(soortVan).join(' of ');
  }
  if (json.format === 'date') return 'datum, als jjjj-mm-dd';
  if (json.format === 'uri') return 'webadres';
  if (json.prefixItems !== undefined) return `rij van ${String(json.prefixItems.length)} waarden`;
  switch (json.type) {
    case 'string':
      return json.pattern === undefined ? 'tekst' : 'tekst in een vaste vorm';
    case 'integer':
      return 'geheel getal';
    case 'number':
      return 'getal';
    case 'boolean':
      return 'true of false';
    case 'array':
      return `lijst van ${soortVan(json.items ?? {})}`;
    case 'object':
      return json.properties === undefined ? 'tabel van naam en waarde' : 'groep';
    default:
      return 'waarde';
  }
}
