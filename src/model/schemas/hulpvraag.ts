import { z } from 'zod';
import { bronverwijzing, deelverwijzing, inHetKort, jaar, sleutel, tekst, verwijzing, waar } from './basis.ts';

/** Who does it: a partner with the (part of the) product in which that is agreed, or a team. */
const wie = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('partner'),
    naar: verwijzing,
    product: deelverwijzing.describe('Het product, of een onderdeel daarvan: gemeente/editie/product#sleutel'),
  }),
  z.strictObject({ soort: z.literal('team'), naar: verwijzing }),
]);

const aanbod = z.strictObject({
  sleutel,
  naam: tekst.max(90),
  tekst: tekst.describe('Wat er is, in eigen woorden en alleen wat de bron zegt'),
  wie,
  voorWie: tekst,
  waar: waar.describe('Waar het is volgens de bron; nietGenoemd als die geen plek noemt'),
  aanmelden: tekst.optional().describe('Hoe iemand er volgens de bron bij komt; weglaten als die dat niet zegt'),
  contact: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('bekend'), tekst, jaar }),
    z.strictObject({ status: z.literal('onbekend'), reden: tekst }),
  ]),
  bron: bronverwijzing,
});

/** `hulpvragen/<gemeente>/<id>.yaml`: what an inwoner asks, in the words of an inwoner, and what there is for it. */
export const hulpvraagSchema = z.strictObject({
  vraag: tekst.max(80).describe('De vraag zoals een inwoner die stelt'),
  kort: tekst.max(40).describe('De vraag in een paar woorden, voor lijsten en links'),
  inHetKort,
  volgorde: z.number().int().min(1).max(999).describe('Plaats in de lijst; lage getallen komen eerst'),
  zoekwoorden: z.array(tekst).min(1).describe('Andere woorden waarmee iemand hiernaar zoekt'),
  aanbod: z.array(aanbod).min(1),
  ontbreekt: tekst.optional().describe('Wat de gelezen bronnen over deze vraag niet zeggen'),
  verwant: z.array(verwijzing).optional().describe('Ids van hulpvragen die hierop lijken'),
});

export type Hulpvraag = z.infer<typeof hulpvraagSchema>;
export type Aanbod = z.infer<typeof aanbod>;
