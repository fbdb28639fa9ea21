import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, planonderdeel, tekst, versheid } from './basis.ts';

/** `edities/<gemeente>/<editie>.yaml`: what a year of product agreements says about itself. */
export const editieSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  onderdelen: z.array(planonderdeel).min(1),
  ...versheid,
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Editie = z.infer<typeof editieSchema>;
