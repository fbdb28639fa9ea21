import { z } from 'zod';
import { collecties, siteSchema, type Collectienaam } from '../collecties.ts';
import { adresSchema } from '../schemas/adres.ts';
import { herkomstSchema, metingSchema } from '../schemas/meting.ts';
import { postcodeSchema } from '../schemas/postcode.ts';
import { registratiecijferSchema } from '../schemas/registratiecijfer.ts';
import { isCollectie, type EigenPublicatie, type Publicatienaam } from './publicatie.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const tekst = z.string();
const kenmerk = { id: tekst, bestand: tekst };
const plek = { levering: tekst, bestand: tekst, regel: z.int().min(2) };

/** What travels with every file: whose data this is, from when, and under which licence. */
const overSchema = z.strictObject({
  site: tekst,
  uitgever: tekst,
  officieel: z.boolean().describe('false: een voorbeeld, geen gegevens van de gemeente zelf'),
  letOp: tekst.optional(),
  peildatum: z.iso.date(),
  licentie: z.strictObject({ naam: tekst, adres: z.url().optional(), geldtVoor: tekst }),
  schema: z.url(),
  adres: z.url(),
  meer: z.url().describe('De pagina met uitleg'),
});

export type Over = z.infer<typeof overSchema>;

const bevindingSchema = z.strictObject({
  id: tekst.describe('Ook het anker op de pagina met bevindingen'),
  file: tekst,
  line: z.int(),
  column: z.int(),
  path: tekst,
  rule: tekst,
  severity: z.literal('bevinding'),
  over: z
    .strictObject({
      collectie: tekst,
      id: tekst,
      sleutel: tekst.optional(),
      delen: z.array(tekst).optional(),
    })
    .optional(),
  message: tekst,
  remedy: tekst,
});

const punten = z.array(z.array(z.number()));
const grensSchema = z.strictObject({
  gemeente: tekst,
  breedte: z.number(),
  hoogte: z.number(),
  vlakken: z.array(
    z.strictObject({ wijk: tekst.optional(), delen: z.array(z.array(punten)), naam: z.array(z.number()) }),
  ),
  gebiedsgrens: z.array(punten),
  herkomst: z
    .strictObject({ naamsvermelding: tekst, licentie: tekst, jaar: z.int(), document: tekst })
    .optional()
    .describe('Waar de grenzen vandaan komen en onder welke licentie'),
  ontbreekt: z.array(tekst).describe('Wijken die niet op deze kaart staan'),
});

/** What is published but not authored as a file of its own: its shape in the published JSON. */
const eigen: Record<EigenPublicatie, z.ZodType> = {
  site: siteSchema.extend(kenmerk),
  adressen: adresSchema.extend({ bestand: tekst, regel: z.int().min(2) }),
  herkomsten: herkomstSchema.extend(kenmerk),
  metingen: metingSchema.extend({ waarde: z.number().optional(), ...plek }),
  registratiecijfers: registratiecijferSchema.extend({ waarde: z.number().optional(), ...plek }),
  grenzen: grensSchema,
  postcodes: postcodeSchema.extend({
    adressen: z.int().min(1),
    gemeente: tekst,
    bestand: tekst,
    regel: z.int().min(2),
  }),
  postcodeherkomsten: herkomstSchema.extend(kenmerk),
  bevindingen: bevindingSchema,
};

/** The schema of an authored file: what an editor types. For editors, so in the dialect that they know best. */
export function maakBestandschema(naam: Collectienaam | 'site'): JsonSchema {
  const schema = naam === 'site' ? siteSchema : collecties[naam].schema;
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}

/**
 * The schema of what is published of a collection: the file with all items, with `#/$defs/enkel` for the file of one
 * item. `id` is the address of the schema.
 */
export function maakPublicatieschema(naam: Publicatienaam, id: string, titel: string): JsonSchema {
  const verwijs = (deel: string): JsonSchema => ({ $ref: `#/$defs/${deel}` });
  const bestand = (velden: Record<string, JsonSchema>): JsonSchema => ({
    type: 'object',
    properties: { over: verwijs('over'), ...velden },
    required: ['over', ...Object.keys(velden)],
    additionalProperties: false,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: titel,
    ...bestand({ items: { type: 'array', items: verwijs('item') } }),
    $defs: { over: kaal(overSchema), item: maakItemschema(naam), enkel: bestand({ item: verwijs('item') }) },
  };
}

function maakItemschema(naam: Publicatienaam): JsonSchema {
  if (!isCollectie(naam)) return kaal(eigen[naam]);
  const { schema, extensie } = collecties[naam];
  const { oneOf, anyOf, ...rest } = kaal(schema);
  const varianten = oneOf ?? anyOf;
  const voegToe = (deel: JsonSchema): JsonSchema => ({
    ...deel,
    properties: {
      id: { type: 'string', description: 'Pad van het bestand binnen de collectie' },
      bestand: { type: 'string', description: 'Het bestand waar dit in staat' },
      ...deel.properties,
      ...(extensie === 'mdx' ? { inhoud: { type: 'string', description: 'De lopende tekst, als MDX' } } : {}),
    },
    required: ['id', 'bestand', ...(deel.required ?? []), ...(extensie === 'mdx' ? ['inhoud'] : [])],
  });
  return varianten === undefined
    ? voegToe(rest)
    : { ...rest, oneOf: varianten.map((deel) => voegToe(deel as JsonSchema)) };
}

/** A schema without its own `$schema`, to be part of another. */
function kaal(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' });
  return rest;
}
