import { z } from 'zod';
import { bedrag, bronopmerking, bronverwijzing, herkomst, inHetKort, sleutel, tekst, verwijzing } from './basis.ts';

const hoeveelheid = z.strictObject({
  functie: tekst.optional(),
  waarde: z.number().nonnegative().max(10_000),
  eenheid: z.enum(['fte', 'uur']),
  zoals: tekst.describe('Zoals het in de tabel staat, bijvoorbeeld: 18 uur/0,5fte'),
});

/** `inzet/<gemeente>/<tabel>.yaml`: one table of a plan, row by row as printed; joint figures stay joint. */
export const inzetSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  plan: verwijzing,
  team: verwijzing,
  periode: tekst,
  regels: z
    .array(
      z.strictObject({
        sleutel,
        partners: z.array(verwijzing).min(1).describe('De partners waarvoor dit ene cijfer samen geldt'),
        functie: tekst,
        bestaand: z.array(hoeveelheid).describe('Uit bestaande afspraken'),
        extra: z.array(hoeveelheid).describe('Boven de bestaande afspraken'),
        extraMiddelen: bedrag.optional(),
        financiering: tekst.optional(),
        leeftijd: tekst.optional(),
        zelfdeInzetAls: z
          .strictObject({ naar: tekst.describe('tabel#sleutel van de andere regel'), herkomst, waarom: tekst })
          .optional()
          .describe('Als twee regels waarschijnlijk dezelfde mensen zijn'),
      }),
    )
    .min(1),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Inzet = z.infer<typeof inzetSchema>;
export type Inzetregel = Inzet['regels'][number];
