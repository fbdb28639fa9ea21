import { z } from 'zod';
import { bronverwijzing, jaar, tekst } from './basis.ts';
import { regiocode } from './meting.ts';

/** `data/geo/herkomst.yaml`: where each file with boundaries comes from, and how it names the wijken. */
export const grensherkomstSchema = z.strictObject({
  grenzen: z
    .array(
      z.strictObject({
        bestand: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.geojson$/, { error: 'een naam zoals wijken.geojson' }),
        naamsvermelding: tekst.describe('Wie de grenzen maakte, zoals die genoemd wil worden'),
        licentie: tekst,
        jaar: jaar.describe('Jaar van de wijkindeling'),
        eigenschap: tekst.describe('Eigenschap van elk vlak met het id van de wijk of een regiocode'),
        zonderWijk: z
          .array(regiocode)
          .optional()
          .describe('Regiocodes van vlakken die hier geen wijk zijn, zoals een bedrijventerrein'),
        bron: bronverwijzing,
      }),
    )
    .min(1),
});

const positie = z.array(z.number()).min(2).max(3);
const vlak = z.array(z.array(positie).min(4)).min(1);

/** `data/geo/*.geojson`: the part of RFC 7946 that a map of wijken needs; other members are left alone. */
export const geojsonSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: vlak }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(vlak).min(1) }),
        ]),
      }),
    )
    .min(1),
});

export type Grensherkomst = z.infer<typeof grensherkomstSchema>['grenzen'][number];
export type Grensbestand = z.infer<typeof geojsonSchema>;
