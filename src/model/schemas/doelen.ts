import { z } from 'zod';
import { bronverwijzing, link, sleutel, tekst } from './basis.ts';

/** `doelen/<gemeente>/…yaml`: the doelen that one document states. An item's id is `<bestand>#<sleutel>`. */
export const doelenSchema = z.strictObject({
  titel: tekst,
  bron: bronverwijzing,
  doelen: z
    .array(
      z.strictObject({
        sleutel,
        soort: z.enum(['opgave', 'doelstelling', 'verwachtResultaat', 'productdoel']),
        nummer: tekst.optional().describe('Alleen om te tonen'),
        hoofddoel: z.literal(true).optional().describe('Als de bron dit zelf het hoofddoel noemt'),
        titel: tekst.max(90).describe('Kort, om naar te verwijzen'),
        tekst: tekst.describe('Het doel in eigen woorden'),
        draagtBijAan: z.array(link).optional().describe('Andere doelen waar dit aan bijdraagt'),
        bron: bronverwijzing.optional(),
      }),
    )
    .min(1),
});

export type Doelen = z.infer<typeof doelenSchema>;
export type Doel = Doelen['doelen'][number];
