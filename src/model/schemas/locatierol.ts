import { z } from 'zod';
import { bronopmerking, bronverwijzing, isoDatum, tekst, verwijzing, versheid } from './basis.ts';

/** States of a locatierol; only `vastgesteld` is settled. */
export const locatierolStatus = z.enum(['vastgesteld', 'nogTeOpenen', 'voorkeur', 'keuzeOpen', 'gezocht', 'vervallen']);

/** `locatierollen/<gemeente>/<rol>.yaml`: what a place is, or is meant to be, used for. */
export const locatierolSchema = z.strictObject({
  naam: tekst,
  soort: z.enum(['ankerplaats', 'basislocatie', 'vindplaats', 'wijkvoorzieningencentrum', 'startlocatie']),
  wijk: verwijzing.optional(),
  gebied: verwijzing.optional(),
  team: verwijzing.optional().describe('Voor welk team dit een vindplaats is'),
  locatie: verwijzing.optional().describe('Alleen als er een plaats is'),
  opties: z
    .array(z.strictObject({ locatie: verwijzing.optional(), naam: tekst, toelichting: tekst.optional() }))
    .optional(),
  status: locatierolStatus,
  toelichting: tekst.describe('In woorden: wat is besloten, wat niet, en wat te doen zolang het niet vastligt'),
  spreekuren: z.discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('bekend'),
      regulier: z.array(z.strictObject({ dag: tekst, van: tekst, tot: tekst })).min(1),
      uitzonderingen: z.array(z.strictObject({ datum: isoDatum, tekst })).optional(),
    }),
    z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
  ]),
  looptijd: tekst.optional().describe('Bijvoorbeeld de einddatum van een huurcontract'),
  peildatum: tekst.describe('Van wanneer deze stand is, bijvoorbeeld: eind 2014'),
  peiljaar: z.number().int().min(1900).max(2100),
  ...versheid,
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Locatierol = z.infer<typeof locatierolSchema>;
export type LocatierolStatus = z.infer<typeof locatierolStatus>;
