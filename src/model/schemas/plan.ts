import { z } from 'zod';
import {
  bronopmerking,
  bronverwijzing,
  inHetKort,
  isoDatum,
  jaar,
  planonderdeel,
  ritme,
  sleutel,
  tekst,
  verwijzing,
  versheid,
} from './basis.ts';

const bedragen = z.record(
  z.string().regex(/^\d{4}$/, { error: 'een jaar van vier cijfers' }),
  z.number().nonnegative().max(100_000_000_000),
);
const begrotingspost = z.strictObject({ sleutel, naam: tekst, bedragen, toelichting: tekst.optional() });

const knoop = verwijzing.describe('Sleutel van een partij of overleg in dit plan, of het id van een team');

/** `plannen/<gemeente>/<plan>.yaml`: the structured part of a plan; its chapters are MDX files in a folder of that name. */
export const planSchema = z.strictObject({
  titel: tekst,
  inHetKort,
  vastgesteld: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('bekend'), datum: isoDatum, door: tekst, toelichting: tekst.optional() }),
    z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
  ]),
  voorgeschiedenis: z.array(planonderdeel).optional(),
  periode: z.strictObject({ van: jaar, totEnMet: jaar.optional(), tekst }),
  partners: z.array(verwijzing).optional(),
  doelen: verwijzing.optional().describe('Bestand in doelen/ met de doelen van dit plan'),
  doelgroep: z.array(planonderdeel).optional(),
  taken: z.array(planonderdeel).optional(),
  samenstelling: z.array(planonderdeel).optional(),
  toegang: z
    .strictObject({
      inleiding: tekst,
      telefoon: z.strictObject({ nummer: tekst, jaar, van: tekst }).optional(),
      routes: z.array(z.strictObject({ sleutel, vraag: tekst, stappen: z.array(tekst).min(1) })).min(1),
      uitgangspunten: z.array(tekst),
      nietGenoemd: z.array(tekst).optional().describe('Wat de bron over de ingang openlaat'),
      bron: bronverwijzing,
    })
    .optional()
    .describe('De ingang: hoe een vraag bij het team komt'),
  begripsbepaling: z.array(planonderdeel).optional().describe('Wat het plan met zijn woorden bedoelt'),
  aanpak: z.array(planonderdeel).optional().describe('Hoe het wordt aangepakt en waar het bij aansluit'),
  perspectief: z.array(planonderdeel).optional().describe('Waar het uiteindelijk heen moet'),
  modellen: z
    .array(
      z.strictObject({
        sleutel: z.string().regex(/^[a-z]+$/, { error: 'een of meer kleine letters' }),
        naam: tekst,
        tekst: tekst.optional(),
        punten: z.array(tekst).min(1),
        resultaat: tekst.optional(),
        bron: bronverwijzing,
      }),
    )
    .optional()
    .describe('Hoofdfasen in de ontwikkeling, van eerst naar laatst'),
  fasering: z
    .strictObject({
      periodes: z
        .array(
          z.strictObject({
            sleutel: z.string().regex(/^\d{4}(-[12])?$/, { error: 'een jaar of halfjaar zoals 2021-1' }),
            naam: tekst,
          }),
        )
        .min(1),
      regels: z
        .array(
          z.strictObject({
            rol: verwijzing.describe('De locatierol waar het team werkt'),
            start: tekst.describe('De startdatum zoals die er staat'),
            stappen: z.array(z.strictObject({ periode: tekst, model: tekst })).min(1),
            noot: tekst.optional(),
          }),
        )
        .min(1),
      bron: bronverwijzing,
    })
    .optional()
    .describe('Wanneer welke plek welk model heeft'),
  overleggen: z
    .array(
      z.strictObject({
        sleutel,
        naam: tekst,
        doel: tekst,
        voorzitter: tekst.optional(),
        leden: z.array(z.strictObject({ naam: tekst, partner: verwijzing.optional() })),
        ritme: ritme.optional(),
        bron: bronverwijzing,
      }),
    )
    .optional(),
  structuur: z
    .strictObject({
      partijen: z
        .array(z.strictObject({ sleutel, naam: tekst, tekst: tekst.optional(), bron: bronverwijzing }))
        .optional()
        .describe('Wie of wat er meedoet, voor zover het geen team of overleg van dit plan is; geen namen van mensen'),
      verbanden: z
        .array(
          z.strictObject({
            van: knoop,
            naar: z.array(knoop).min(1),
            wat: tekst.describe('Wat de een met of voor de ander doet, zoals de bron het zegt'),
            wederzijds: z.boolean().optional().describe('Het geldt over en weer'),
            bron: bronverwijzing,
          }),
        )
        .min(1),
      nietGenoemd: z.array(tekst).optional().describe('Wat de bron over de samenhang openlaat'),
    })
    .optional()
    .describe('Hoe teams, partijen en overleggen samenhangen; alleen wat de bron zegt'),
  monitoring: z.array(planonderdeel).optional(),
  financien: z.array(planonderdeel).optional(),
  begroting: z
    .strictObject({
      jaren: z.array(jaar).min(1),
      lasten: z.array(begrotingspost).min(1),
      dekking: z.array(begrotingspost).min(1),
      gestateTotalen: z
        .array(
          z.strictObject({
            van: sleutel.describe('lasten, dekking of de sleutel van een post'),
            jaar: jaar.optional(),
            euro: z.number().nonnegative(),
          }),
        )
        .optional()
        .describe('Totalen die de bron zelf noemt; zonder jaar: over alle jaren'),
      bron: bronverwijzing,
    })
    .optional(),
  randvoorwaarden: z.array(planonderdeel).optional(),
  risicos: z.array(planonderdeel).optional(),
  instrumenten: z.array(planonderdeel).optional(),
  communicatie: z.array(planonderdeel).optional(),
  ...versheid,
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

/** Front matter of a chapter, `plannen/<gemeente>/<plan>/<hoofdstuk>.mdx`. */
export const hoofdstukSchema = z.strictObject({
  titel: tekst,
  volgorde: z.number().int().min(1),
  inHetKort,
  bron: bronverwijzing,
});

export type Plan = z.infer<typeof planSchema>;
export type Hoofdstuk = z.infer<typeof hoofdstukSchema>;
