import { z } from 'zod';
import {
  bedrag,
  bronopmerking,
  bronverwijzing,
  herkomst,
  inHetKort,
  isoDatum,
  leeftijd,
  link,
  norm,
  ritme,
  sleutel,
  tekst,
  verwijzing,
  versheid,
  waar,
} from './basis.ts';

/** What one counted thing is; decides the disclosure profile (`zorg` for people, `vrij` for the rest). */
export const telEenheid = z.enum([
  'personen',
  'huishoudens',
  'casussen',
  'activiteiten',
  'bijeenkomsten',
  'voorzieningen',
  'euro',
]);

const deelactiviteit = z.strictObject({
  sleutel,
  voorheen: sleutel.optional().describe('De oude sleutel, als die veranderd is'),
  nummer: tekst.optional().describe('Alleen om te tonen, zoals 3.2'),
  titel: tekst.max(90).optional(),
  tekst: tekst.describe('Wat de partner doet, in eigen woorden'),
  punten: z.array(tekst).optional(),
  norm: norm.optional(),
  ritme: ritme.optional(),
  waar: waar.optional(),
  doelen: z.array(link).optional(),
});

const activiteit = z.strictObject({
  sleutel,
  voorheen: sleutel.optional(),
  nummer: tekst.optional(),
  titel: tekst.max(90),
  tekst: tekst.optional(),
  punten: z.array(tekst).optional(),
  norm: norm.optional(),
  ritme: ritme.optional(),
  waar: waar.optional(),
  doelen: z.array(link).optional(),
  onderdelen: z.array(deelactiviteit).optional(),
});

const resultaatafspraak = z.strictObject({
  sleutel,
  voorheen: sleutel.optional(),
  nummer: tekst.describe('Nummer zoals in de bron, alleen om te tonen'),
  lijst: tekst.optional().describe('Naam van de lijst, als een product er meer heeft'),
  titel: tekst.max(90).describe('Kort, om naar te verwijzen'),
  tekst: tekst.describe('Wat is beloofd, in eigen woorden, zonder de registratie'),
  punten: z.array(tekst).optional(),
  letterlijk: tekst.optional().describe('Alleen voor een gemeente die haar eigen tekst publiceert'),
  norm: norm.optional(),
  ritme: ritme.optional(),
  waar: waar.optional(),
  activiteiten: z.array(link).optional().describe('Bij welke activiteiten dit hoort (sleutels van dit product)'),
  doelen: z.array(link).optional(),
});

/** When a delivery must be in, as agreed: so many days after each period, or a date per period in their order. */
const termijn = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('naPeriode'), dagen: z.number().int().min(0).max(366), tekst }),
  z.strictObject({ soort: z.literal('datums'), datums: z.array(isoDatum).min(1), tekst }),
]);

const registratie = z
  .strictObject({
    sleutel,
    voorheen: sleutel.optional(),
    wat: tekst.describe('Wat wordt vastgelegd, bijvoorbeeld: aantal deelnemers'),
    definitie: tekst.optional().describe('Alleen als de bron zegt wat meetelt'),
    vorm: z.enum(['aantal', 'inhoud', 'verslag', 'rapportage', 'overzicht', 'plan']),
    telEenheid: telEenheid.optional().describe('Verplicht als de vorm een aantal is of euro'),
    uitsplitsing: z
      .array(
        z.strictObject({
          naar: z.enum(['wijk', 'locatie', 'school', 'soort', 'doelgroep', 'dimensie', 'onderwerp', 'partner', 'vorm']),
          tekst: tekst.describe('De uitsplitsing zoals de bron die noemt'),
          waarden: z.array(tekst).optional().describe('De soorten die de bron opsomt'),
        }),
      )
      .max(2)
      .optional(),
    ontvanger: tekst.optional().describe('Alleen als de bron zegt voor wie'),
    bij: z.array(sleutel).min(1).describe('Sleutels van activiteiten of afspraken, of werkwijze'),
    norm: norm.optional(),
    ritme,
    termijn: termijn
      .optional()
      .describe('Wanneer de levering binnen moet zijn; alleen als de bron een datum of termijn noemt'),
    waar: waar.optional(),
    indicator: verwijzing.optional().describe('De indicator die uit deze registratie komt, als die er is'),
    bron: bronverwijzing.optional().describe('Als het ergens anders staat dan bij de afspraak'),
  })
  .refine((waarde) => waarde.vorm !== 'aantal' || waarde.telEenheid !== undefined, {
    path: ['telEenheid'],
    error:
      'verplicht bij een aantal: personen, huishoudens, casussen, activiteiten, bijeenkomsten, voorzieningen of euro',
  });

/** `producten/<gemeente>/<editie>/<product>.yaml`: what a partner does, promises and must record. */
export const productSchema = z.strictObject({
  titel: tekst,
  bronTitel: tekst.optional().describe('De titel zoals in de bron, als die anders is'),
  inHetKort,
  soort: z.enum(['regulier', 'pilot', 'tijdelijk']),
  partner: verwijzing,
  opdrachtgever: verwijzing,
  thema: z.strictObject({ naar: sleutel, herkomst, waarom: tekst }),
  looptijd: z.strictObject({ van: isoDatum, totEnMet: isoDatum, tekst, herkomst, waarom: tekst.optional() }),
  doelgroep: z.strictObject({
    tekst,
    punten: z.array(tekst).optional(),
    leeftijden: z.array(leeftijd).optional(),
  }),
  doelen: z.array(link).min(1).describe('Doelen uit doelen/; het eerste is de hoofdouder'),
  waar: waar.describe('Waar het product als geheel wordt uitgevoerd'),
  activiteiten: z.array(activiteit).min(1),
  afbakening: z.array(tekst).optional().describe('Wat er uitdrukkelijk niet bij hoort'),
  resultaatafspraken: z.array(resultaatafspraak),
  registraties: z.array(registratie),
  inzet: z
    .array(
      z.strictObject({
        sleutel,
        wie: tekst,
        uren: z.number().positive().max(168).optional(),
        per: z.enum(['week', 'maand', 'jaar']).optional(),
        aantal: tekst.optional(),
        tekst,
      }),
    )
    .optional()
    .describe('Uren en mensen die de bron voor dit product noemt'),
  kwaliteitseisen: z.array(tekst),
  voorbehouden: z.array(tekst).optional().describe('Wat de partner niet kan garanderen'),
  samenwerkingspartners: z.array(z.strictObject({ naam: tekst, partner: verwijzing.optional() })),
  financiering: z.array(
    z.strictObject({
      soort: z.enum(['gemeente', 'eigenBijdrage', 'deelnemers', 'partners', 'natura', 'overig']),
      tekst,
    }),
  ),
  kosten: bedrag,
  uitleg: z
    .array(
      z.strictObject({
        bij: sleutel.describe('Sleutel van de registratie of resultaatafspraak'),
        rol: tekst.describe('Wie dit zegt: een functie of organisatie, geen naam'),
        datum: isoDatum,
        tekst,
      }),
    )
    .optional()
    .describe('Duiding bij wat geleverd is; verplicht waar een norm niet is gehaald'),
  ...versheid,
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

/** Front matter of `producten/<gemeente>/<editie>/<product>.mdx`: the werkwijze of a product. */
export const werkwijzeSchema = z.strictObject({ titel: tekst, bron: bronverwijzing });

export type Product = z.infer<typeof productSchema>;
export type Activiteit = z.infer<typeof activiteit>;
export type Deelactiviteit = z.infer<typeof deelactiviteit>;
export type Resultaatafspraak = z.infer<typeof resultaatafspraak>;
export type Registratie = z.infer<typeof registratie>;
export type Werkwijze = z.infer<typeof werkwijzeSchema>;
