import { z } from 'zod';
import {
  bronopmerking,
  bronverwijzing,
  deelverwijzing,
  herkomst,
  inHetKort,
  planonderdeel,
  sleutel,
  tekst,
  verwijzing,
} from './basis.ts';

/** `wijkgericht/<gids>.yaml`: a guide to wijkgericht werken with its themes, phases, steps and examples. */
export const wijkgerichtSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  inleiding: z.array(planonderdeel),
  basisthemas: z
    .array(
      z.strictObject({
        sleutel,
        nummer: tekst,
        naam: tekst,
        andereNamen: z.array(tekst).optional(),
        inHetKort,
        tekst: z.array(tekst).min(1),
        kernvraag: tekst.optional(),
        aanpak: z.array(tekst).optional().describe('Wat de gids bij stap 4 voor dit thema aanraadt'),
        fasen: z
          .array(
            z.discriminatedUnion('status', [
              z.strictObject({ fase: sleutel, status: z.literal('beschreven'), tekst }),
              z.strictObject({ fase: sleutel, status: z.literal('nietInDeBron'), reden: tekst }),
            ]),
          )
          .describe('Wat de gids over dit thema in elke fase zegt'),
        bron: bronverwijzing,
      }),
    )
    .min(1),
  fasen: z.array(z.strictObject({ sleutel, nummer: tekst, naam: tekst, tekst, bron: bronverwijzing })).min(1),
  stappen: z
    .array(z.strictObject({ sleutel, nummer: tekst, naam: tekst, tekst: z.array(tekst).min(1), bron: bronverwijzing }))
    .min(1),
  kernkeuzes: z.array(
    z.strictObject({ sleutel, vraag: tekst, tekst, opties: z.array(tekst).optional(), bron: bronverwijzing }),
  ),
  voorbeelden: z.array(
    z.strictObject({
      sleutel,
      plaats: tekst,
      naam: tekst,
      tekst,
      basisthema: sleutel,
      bronVanVoorbeeld: tekst.optional(),
      bron: bronverwijzing,
    }),
  ),
  literatuur: z.array(z.strictObject({ nummer: tekst, tekst, adres: tekst.optional() })).optional(),
  verbanden: z
    .array(
      z.strictObject({
        basisthema: sleutel,
        soort: z.enum(['product', 'plan', 'doel']),
        naar: deelverwijzing,
        gemeente: verwijzing,
        herkomst,
        waarom: tekst,
      }),
    )
    .optional()
    .describe('Producten, plannen en doelen op deze site die een voorbeeld van een basisthema zijn'),
  conclusie: z.array(tekst).optional(),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Wijkgericht = z.infer<typeof wijkgerichtSchema>;
