import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, sleutel, tekst, verwijzing } from './basis.ts';

/** `gebieden/<gemeente>/<gebied>.yaml`: working area of teams, made of wijken and terreinen. */
export const gebiedSchema = z.strictObject({
  naam: tekst,
  inHetKort,
  indeling: sleutel.describe('Welke indeling: een wijk zit per indeling in precies een gebied'),
  wijken: z.array(verwijzing).min(1),
  terreinen: z.array(tekst).optional().describe('Bedrijventerreinen en andere stukken zonder eigen wijk'),
  volgorde: z.number().int().min(1).optional(),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Gebied = z.infer<typeof gebiedSchema>;
