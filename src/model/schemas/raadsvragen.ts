import { z } from 'zod';
import { bronverwijzing, deelverwijzing, sleutel, tekst } from './basis.ts';

/** `raadsvragen/<gemeente>.yaml`: questions that the data raise and cannot answer themselves. */
export const raadsvragenSchema = z.strictObject({
  titel: tekst,
  vragen: z
    .array(
      z.strictObject({
        sleutel,
        vraag: tekst,
        aanleiding: tekst.describe('Wat in de gegevens de vraag oproept'),
        waaromNiet: tekst.describe('Waarom deze site het antwoord niet heeft'),
        bij: z
          .array(z.strictObject({ soort: z.enum(['doel', 'product', 'indicator', 'plan']), naar: deelverwijzing }))
          .min(1)
          .describe('Waar de vraag over gaat'),
        bron: bronverwijzing.optional(),
      }),
    )
    .min(1),
});

export type Raadsvragen = z.infer<typeof raadsvragenSchema>;
