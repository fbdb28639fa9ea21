import { z } from 'zod';

/** Shapes that several collections share: text, dates, sources, links, norms, rhythms and places. */

/** Plain text, at least one character after trimming. */
export const tekst = z.string().trim().min(1);

/** An address on the web: nothing that a browser would run or open from elsewhere, such as `javascript:` or `data:`. */
export const webadres = z.url({
  protocol: /^https?$/,
  error: ({ code }) => (code === 'invalid_format' ? 'een volledig adres dat met https:// begint' : undefined),
});

/** A number-free key, unique within its record and kept across editions, such as `buurtbemiddeling`. */
export const sleutel = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'een sleutel van kleine letters en streepjes, zonder cijfers' })
  .meta({ title: 'sleutel', examples: ['huisbezoek'] });

/** An id is the path of a file inside its collection, without extension: `gemeente/2025/product`. */
export const verwijzing = z
  .string()
  .regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/, { error: 'een id zoals gemeente/naam' })
  .meta({ title: 'verwijzing', examples: ['gemeente/naam'] });

/** A record or a part of one: `gemeente/2025/product` or `gemeente/2025/product#sleutel`. */
export const deelverwijzing = z
  .string()
  .regex(/^[a-z0-9]+([-/][a-z0-9]+)*(#[a-z]+(-[a-z]+)*)?$/, {
    error: 'een id zoals gemeente/naam of gemeente/naam#sleutel',
  })
  .meta({ title: 'verwijzing', examples: ['gemeente/naam#sleutel'] });

/** A calendar date that exists, written as yyyy-mm-dd. */
export const isoDatum = z.iso.date({
  error: ({ code }) => (code === 'invalid_format' ? 'een datum die bestaat, als jjjj-mm-dd' : undefined),
});

/** How fresh a record is. All optional: what nobody wrote down is said in words, never filled in. */
export const versheid = {
  eigenaar: tekst
    .max(120)
    .optional()
    .describe(
      'Wie hierover gaat en het actueel houdt: een functie of organisatie, nooit een naam; alleen als de bron het zegt',
    ),
  laatstGecontroleerd: isoDatum.optional().describe('De dag waarop iemand voor het laatst naging of dit nog klopt'),
  geldigTot: isoDatum.optional().describe('De laatste dag waarop dit geldt; gaat voor op looptijd of periode'),
};

/** A calendar year. */
export const jaar = z.number().int().min(1900).max(2100);

/** Where a fact stands: a document of the collection `bronnen` and the place in it. */
export const bronverwijzing = z
  .strictObject({
    document: verwijzing.describe('Id van het document in bronnen/'),
    plaats: tekst.describe('Hoofdstuk, paragraaf of tabel, zoals in het document'),
  })
  .meta({ title: 'bronverwijzing', description: 'Waar dit staat: document en plaats daarin' });

/** Who makes a link: the source itself, or we. */
export const herkomst = z
  .enum(['bron', 'afgeleid'])
  .describe('bron: het document legt dit verband; afgeleid: wij leggen het');

/** A link to another record, with who makes it and why. */
export const link = z
  .strictObject({
    naar: deelverwijzing,
    herkomst,
    waarom: tekst.describe('Waarom dit verband er is, in een zin'),
  })
  .meta({ title: 'link' });

/** Something that is contradictory, unclear or lost in a source; shown, never repaired. */
export const bronopmerking = z
  .strictObject({
    soort: z.enum(['tegenspraak', 'onduidelijk', 'verloren', 'dubbel', 'verschrijving']),
    titel: tekst.describe('Als vraag of korte vaststelling'),
    tekst: tekst.describe('Wat er staat, op welke plekken, en dat wij niet kiezen'),
    bij: z.array(sleutel).optional().describe('Sleutels van de onderdelen waar dit over gaat'),
  })
  .meta({ title: 'bronopmerking' });

/** A measurable promise as the source words it. */
export const norm = z
  .strictObject({
    tekst: tekst.describe('De norm in woorden, bijvoorbeeld: minimaal twee per jaar'),
    waarde: z.number().nonnegative().max(1_000_000_000).optional(),
    eenheid: tekst.optional(),
    richting: z.enum(['minimaal', 'maximaal', 'precies']).optional(),
  })
  .meta({ title: 'norm' });

/** How often, as agreed. `nietAfgesproken` is a value: the source states no rhythm. */
export const ritme = z
  .strictObject({
    soort: z.enum([
      'nietAfgesproken',
      'week',
      'maand',
      'kwartaal',
      'halfjaar',
      'jaar',
      'schooljaar',
      'blok',
      'schoolvakantie',
      'tweejaar',
      'driejaar',
      'vijfjaar',
      'eenmalig',
      'doorlopend',
      'anders',
    ]),
    tekst: tekst.optional().describe('Het ritme zoals de bron het zegt, bijvoorbeeld: eens per halfjaar'),
  })
  .refine((waarde) => waarde.soort === 'nietAfgesproken' || waarde.tekst !== undefined, {
    path: ['tekst'],
    error: 'zeg bij een ritme ook hoe de bron het noemt',
  })
  .meta({ title: 'ritme' });

/** Where it happens. `nietGenoemd` never counts as presence in a wijk. */
export const waar = z
  .discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('heelGemeente') }),
    z.strictObject({ soort: z.literal('wijken'), wijken: z.array(verwijzing).min(1), toelichting: tekst.optional() }),
    z.strictObject({
      soort: z.literal('locaties'),
      locaties: z.array(verwijzing).min(1),
      toelichting: tekst.optional(),
    }),
    z.strictObject({ soort: z.literal('nietGenoemd') }),
  ])
  .meta({ title: 'waar' });

/** An age range in whole years; an open end is left out. */
export const leeftijd = z
  .strictObject({
    van: z.number().int().min(0).max(120).optional(),
    totEnMet: z.number().int().min(0).max(120).optional(),
    tekst: tekst.describe('De leeftijd zoals de bron die noemt, bijvoorbeeld: 10 tot 27 jaar'),
  })
  .meta({ title: 'leeftijd' });

/** An amount of money in euro, or the reason why there is none. */
export const bedrag = z
  .discriminatedUnion('status', [
    z.strictObject({
      status: z.literal('waarde'),
      euro: z.number().nonnegative().max(100_000_000_000),
      tekst: tekst.optional(),
    }),
    z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
  ])
  .meta({ title: 'bedrag' });

/** A year from which an area has other boundaries: figures from before cannot be compared. */
export const grenswijziging = z
  .strictObject({ jaar, reden: tekst, bron: bronverwijzing })
  .meta({ title: 'grenswijziging' });

/** One or two plain sentences above every page. */
export const inHetKort = tekst.max(400).describe('Een of twee gewone zinnen: wat is dit en voor wie');

/** A titled part of a document: a text, and points numbered as in the source. */
export const planonderdeel = z
  .strictObject({
    sleutel,
    titel: tekst,
    tekst: tekst.optional(),
    punten: z.array(z.strictObject({ nummer: tekst.optional(), tekst })).optional(),
    bron: bronverwijzing,
  })
  .meta({ title: 'planonderdeel' });

export type Planonderdeel = z.infer<typeof planonderdeel>;
export type Bronverwijzing = z.infer<typeof bronverwijzing>;
export type Bronopmerking = z.infer<typeof bronopmerking>;
export type Link = z.infer<typeof link>;
export type Norm = z.infer<typeof norm>;
export type Ritme = z.infer<typeof ritme>;
export type Waar = z.infer<typeof waar>;
export type Bedrag = z.infer<typeof bedrag>;
