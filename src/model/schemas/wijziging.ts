import { z } from 'zod';
import { isoDatum, sleutel, tekst, verwijzing } from './basis.ts';

/** A record, a part of one, or a folder with records: `producten/gemeente/2025/product#sleutel`, `metingen/levering`. */
const wat = z.string().regex(/^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*)*(#[a-z]+(-[a-z]+)*)?$/, {
  error: 'een map van de inhoud met het id, zoals producten/gemeente/2025/product',
});

/** `wijzigingen/<datum>-<naam>.yaml`: what changed in the content on one day, in words for readers. */
export const wijzigingSchema = z.strictObject({
  datum: isoDatum.describe('De dag waarop dit op de site kwam; ook het begin van de bestandsnaam'),
  titel: tekst.max(90),
  punten: z
    .array(
      z.strictObject({
        sleutel: sleutel.describe('Vast kenmerk van dit punt, voor links'),
        soort: z.enum(['nieuw', 'gewijzigd', 'vervallen']),
        wat: z.array(wat).min(1).describe('Om welke bestanden het gaat'),
        tekst: tekst.describe('Wat er veranderde, in gewone woorden'),
        pagina: z
          .enum(['bevindingen', 'vergelijken', 'partners', 'raad'])
          .optional()
          .describe('De pagina waar dit te zien is, als dat niet de pagina van het eerste `wat` is'),
        gemeenten: z.array(verwijzing).optional().describe('Alleen wat niet uit `wat` blijkt'),
        partners: z.array(verwijzing).optional().describe('Alleen wat niet uit `wat` blijkt'),
      }),
    )
    .min(1),
});

export type Wijziging = z.infer<typeof wijzigingSchema>;
export type Wijzigingspunt = Wijziging['punten'][number];
