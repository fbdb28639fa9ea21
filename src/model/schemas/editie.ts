import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, planonderdeel, tekst } from './basis.ts';

/** `edities/<gemeente>/<editie>.yaml`: what a year of product agreements says about itself. */
export const editieSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  onderdelen: z.array(planonderdeel).min(1),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Editie = z.infer<typeof editieSchema>;
