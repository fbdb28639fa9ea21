import { z } from 'zod';
import { bronverwijzing, tekst } from './basis.ts';

/** `begrippen/<begrip>.yaml`: a term, explained; its synonyms and parts also feed the search. */
export const begripSchema = z.strictObject({
  term: tekst,
  definitie: tekst.describe('Uitleg in gewone woorden'),
  afkorting: tekst.optional(),
  synoniemen: z.array(tekst).optional().describe('Andere woorden waarmee iemand hiernaar zoekt'),
  delen: z.array(tekst).optional().describe('Woorden waaruit de term is samengesteld, zodat zoeken op een deel werkt'),
  verwant: z.array(tekst).optional().describe('Ids van verwante begrippen'),
  alledaags: z
    .literal(true)
    .optional()
    .describe('Een gewoon woord: het staat in de lijst, maar een pagina legt het niet nog eens uit'),
  engels: tekst.describe('Engelse vertaling, voor programmeurs'),
  bron: bronverwijzing.optional(),
});

export type Begrip = z.infer<typeof begripSchema>;
