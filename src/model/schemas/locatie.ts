import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, tekst, verwijzing, versheid } from './basis.ts';

/** `locaties/<gemeente>/<locatie>.yaml`: a physical place only; what it is used for stands in `locatierollen`. */
export const locatieSchema = z.strictObject({
  naam: tekst,
  andereNamen: z.array(tekst).optional(),
  inHetKort,
  wijk: verwijzing.optional(),
  adres: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('waarde'), tekst }),
    z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
  ]),
  toegankelijkheid: z.strictObject({ status: z.enum(['bekend', 'onbekend']), tekst }),
  beheerder: z
    .strictObject({ partner: verwijzing.optional(), tekst, sinds: tekst.optional(), bron: bronverwijzing })
    .optional(),
  ...versheid,
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Locatie = z.infer<typeof locatieSchema>;
