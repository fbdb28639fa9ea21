import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, tekst, verwijzing } from './basis.ts';

/** `teams/<gemeente>/<team>.yaml`: a sort of team and for what kind of area one such team works. */
export const teamSchema = z.strictObject({
  naam: tekst,
  andereNamen: z.array(tekst).optional(),
  inHetKort,
  werktPer: z.enum(['gebied', 'wijk', 'gemeente']).describe('Voor elk gebied, elke wijk of de hele gemeente een team'),
  soort: z.enum(['wijkteam', 'leefbaarheid', 'netwerk']),
  doelgroep: tekst,
  taken: z.array(tekst).min(1),
  disciplines: z.array(tekst).optional().describe('Alleen als de bron ze voor dit team noemt'),
  deelnemers: z.array(z.strictObject({ naam: tekst, partner: verwijzing.optional() })).optional(),
  vindplaatsen: z.array(tekst).optional(),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Team = z.infer<typeof teamSchema>;
