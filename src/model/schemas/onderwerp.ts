import { z } from 'zod';
import { inHetKort, tekst } from './basis.ts';

/** `onderwerpen/<id>.yaml`: a group of indicators, in the order in which pages show them. */
export const onderwerpSchema = z.strictObject({
  naam: tekst,
  inHetKort,
  volgorde: z.number().int().min(1),
});

export type Onderwerp = z.infer<typeof onderwerpSchema>;
