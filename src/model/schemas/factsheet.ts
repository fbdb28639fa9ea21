import { z } from 'zod';
import { bronopmerking, bronverwijzing, inHetKort, sleutel, tekst, verwijzing } from './basis.ts';

/** The twelve facts that a factsheet answers, in the order of the source, with their Dutch headings. */
export const feitNamen = {
  aantalEnTypeWijken: 'Aantal en type wijken',
  statusSocialeTeams: 'Status sociale teams',
  doelgroep: 'Doelgroep',
  indicatiefModel: 'Indicatief model',
  ambitie: 'Ambitie',
  kernpartners: 'Kernpartners',
  typeProfessionals: 'Type professionals',
  schilOmHetTeam: 'Schil om het team',
  aansturing: 'Aansturing en coördinatie',
  relatieMetToegang: 'Relatie met toegang',
  registratie: 'Registratie',
  monitoring: 'Monitoring',
} as const;

export type FeitNaam = keyof typeof feitNamen;

const feit = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('bekend'), tekst, punten: z.array(tekst).optional() }),
  z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
]);

/** `factsheets/<gemeente>.yaml`: how a gemeente organised its sociale teams at one moment. */
export const factsheetSchema = z.strictObject({
  titel: tekst.describe('Het motto van het hoofdstuk'),
  inHetKort,
  afgeleid: z
    .literal(true)
    .optional()
    .describe('Onze lezing van een plan, om naast de factsheets te leggen; geen factsheet van de gemeente'),
  peildatum: tekst,
  standVanZaken: z.array(tekst).min(1),
  feiten: z.strictObject(
    Object.fromEntries(Object.keys(feitNamen).map((naam) => [naam, feit])) as Record<FeitNaam, typeof feit>,
  ),
  schalen: z
    .array(
      z.strictObject({
        schaal: verwijzing,
        antwoord: tekst,
        positie: z.number().min(0).max(100).optional().describe('Alleen als de bron de plek van het schuifje geeft'),
      }),
    )
    .describe('Een antwoord per schaal; leeg bij onze eigen lezing van een plan'),
  indrukken: z.array(tekst),
  uitdagingen: z.array(tekst),
  documenten: z
    .array(
      z.strictObject({ titel: tekst.optional(), adres: tekst.optional().describe('Het webadres van toen, als tekst') }),
    )
    .optional(),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

/** Front matter of `factsheets/<gemeente>.mdx`: the conversation with the gemeente, retold. */
export const gesprekSchema = z.strictObject({ titel: tekst, bron: bronverwijzing });

/** `schalen/<schaal>.yaml`: a question with two poles. */
export const schaalSchema = z.strictObject({
  vraag: tekst,
  inHetKort,
  volgorde: z.number().int().min(1),
  links: tekst.describe('De ene pool'),
  rechts: tekst.describe('De andere pool'),
  bron: bronverwijzing,
});

/** Front matter of `artikelen/<rubriek>/<artikel>.mdx`: a longer text that belongs to no gemeente. */
export const artikelSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  rubriek: sleutel,
  volgorde: z.number().int().min(1),
  bron: bronverwijzing,
});

export type Factsheet = z.infer<typeof factsheetSchema>;
export type Gesprek = z.infer<typeof gesprekSchema>;
export type Schaal = z.infer<typeof schaalSchema>;
export type Artikel = z.infer<typeof artikelSchema>;
