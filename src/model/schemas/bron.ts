import { z } from 'zod';
import { bronopmerking, inHetKort, isoDatum, jaar, tekst, webadres } from './basis.ts';

/** `bronnen/<bron>.yaml`: a document or data source, what was lost in it and where it contradicts itself. */
export const bronSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  auteur: tekst,
  soort: z.enum(['plan', 'afspraken', 'onderzoek', 'handreiking', 'cijfers']),
  datum: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('bekend'), datum: isoDatum.optional(), jaar }),
    z.strictObject({ status: z.literal('ongedateerd'), vermoedelijk: tekst, jaar, waarom: tekst }),
  ]),
  licentie: tekst.optional(),
  website: webadres.optional(),
  verloren: z.array(tekst).optional().describe('Wat bij het omzetten naar tekst verloren ging'),
  nietGelezen: z.array(tekst).optional().describe('Stukken die deze bron noemt en die niet gelezen zijn'),
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Bron = z.infer<typeof bronSchema>;
