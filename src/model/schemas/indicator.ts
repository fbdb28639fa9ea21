import { z } from 'zod';
import { bronverwijzing, inHetKort, link, sleutel, tekst, verwijzing, versheid } from './basis.ts';

/** Units of a figure. `duizendEuro` keeps what the source gives in thousands. */
export const eenheid = z.enum(['aantal', 'procent', 'euro', 'duizendEuro', 'score']);

/** A year from which figures cannot be compared with earlier ones. */
export const breuk = z.strictObject({
  periode: z.string().regex(/^\d{4}$/, { error: 'een jaar tussen aanhalingstekens, zoals "2022"' }),
  reden: tekst.describe('Wat er veranderde: de definitie of de grens'),
});

const gemeenschappelijk = {
  naam: tekst,
  inHetKort,
  onderwerp: verwijzing.describe('Id van het onderwerp in onderwerpen/'),
  volgorde: z
    .number()
    .int()
    .min(1)
    .describe('Plaats binnen het onderwerp; de eerste drie staan open op een wijkpagina'),
  set: z.enum(['startset', 'ontwikkelagenda', 'geen']).describe('Of een plan dit cijfer in een van zijn sets noemt'),
  ...versheid,
  bron: bronverwijzing,
  geeftZichtOp: z.array(link).optional().describe('Doelen waar dit cijfer iets over zegt'),
};

const metCijfers = z.strictObject({
  ...gemeenschappelijk,
  cijfer: z.literal('opDezeSite'),
  definitie: tekst,
  eenheid,
  teller: tekst.optional(),
  noemer: tekst.optional().describe('Verplicht bij procent: waarvan is dit een deel'),
  leeftijd: tekst.optional(),
  methode: z
    .enum(['registratie', 'enquete', 'model', 'boekhouding'])
    .describe('Hoe de bron aan het cijfer komt; bij model noemen we geen stijging, daling of rangorde'),
  richting: z.enum(['hogerGunstig', 'hogerOngunstig', 'geenOordeel']),
  leesregel: tekst,
  zin: tekst
    .regex(/\{waarde\}.*\{plaats\}|\{plaats\}.*\{waarde\}/, { error: 'een zinsdeel met {waarde} en {plaats}' })
    .describe('Loopt door na een jaartal: voelde {waarde} van de volwassenen {plaats} zich eenzaam'),
  soort: z.enum(['context', 'hoeveel', 'hoeGoed', 'opbrengst']),
  kerncijfer: z.number().int().min(1).max(3).optional().describe('Plaats bij de drie kerncijfers van een wijk'),
  onthullingsprofiel: z.enum(['gepubliceerd', 'zorg', 'vrij']),
  optelbaar: z
    .boolean()
    .describe('Of waarden van losse gebieden bij elkaar mogen: wel bij aantallen, niet bij percentages'),
  berekendUit: z
    .strictObject({ teller: sleutel, noemer: sleutel })
    .optional()
    .describe('Twee andere indicatoren waaruit deze site dit percentage berekent waar de bron het niet geeft'),
  merkbaarVerschil: z
    .strictObject({
      waarde: z.number().positive(),
      procent: z
        .number()
        .positive()
        .max(100)
        .optional()
        .describe('Ook zoveel procent van het eerdere cijfer; het grootste telt'),
      waarom: tekst,
    })
    .optional()
    .describe('Kleinere verschillen noemen we geen stijging of daling'),
  breuken: z.array(breuk).optional(),
});

const zonderCijfers = z.strictObject({
  ...gemeenschappelijk,
  cijfer: z.literal('nietOpDezeSite'),
  reden: tekst.describe('Waarom er geen cijfer is, en wat het gat zou vullen'),
});

/** `indicatoren/<indicator>.yaml`: what a figure means. Its values stand in `data/metingen/`, or nowhere on this site. */
export const indicatorSchema = z.discriminatedUnion('cijfer', [metCijfers, zonderCijfers]);

export type Indicator = z.infer<typeof indicatorSchema>;
/** An indicator that has figures on this site. */
export type Cijferindicator = z.infer<typeof metCijfers>;
export type Eenheid = z.infer<typeof eenheid>;
export type Breuk = z.infer<typeof breuk>;
