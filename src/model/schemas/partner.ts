import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, sleutel, tekst, webadres } from './basis.ts';

/** `partners/<gemeente>/<partner>.yaml`: an organisation that works with or for the gemeente. */
export const partnerSchema = z.strictObject({
  naam: tekst,
  andereNamen: z
    .array(z.strictObject({ naam: tekst, toelichting: tekst.optional() }))
    .optional()
    .describe('Andere schrijfwijzen en namen, ook vroeger'),
  inHetKort,
  soort: z.enum([
    'gemeente',
    'welzijn',
    'zorg',
    'jeugdhulp',
    'onderwijs',
    'wonen',
    'veiligheid',
    'vrijwilligersorganisatie',
    'wijkvereniging',
    'overig',
  ]),
  website: webadres.optional(),
  rollen: z
    .array(z.strictObject({ sleutel, tekst, bron: bronverwijzing }))
    .optional()
    .describe('Wat deze organisatie hier doet, per bron'),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Partner = z.infer<typeof partnerSchema>;
