import { z } from 'zod';
import { bronverwijzing, inHetKort, link, sleutel, tekst } from './basis.ts';

/** `indicatoren/<indicator>.yaml`: what a figure means. Its values stand in `data/metingen/`. */
export const indicatorSchema = z.strictObject({
  naam: tekst,
  inHetKort,
  definitie: tekst,
  eenheid: z.enum(['aantal', 'procent', 'euro', 'score']),
  teller: tekst.optional(),
  noemer: tekst.optional().describe('Verplicht bij procent: waarvan is dit een deel'),
  leeftijd: tekst.optional(),
  bron: bronverwijzing,
  richting: z.enum(['hogerGunstig', 'hogerOngunstig', 'geenOordeel']),
  leesregel: tekst,
  soort: z.enum(['context', 'hoeveel', 'hoeGoed', 'opbrengst']),
  onderwerp: sleutel,
  set: z.enum(['startset', 'ontwikkelagenda', 'geen']),
  onthullingsprofiel: z.enum(['gepubliceerd', 'zorg', 'vrij']),
  optelbaar: z
    .boolean()
    .describe('Of waarden van losse gebieden bij elkaar mogen: wel bij aantallen, niet bij percentages'),
  merkbaarVerschil: z.number().positive().optional().describe('Kleinere verschillen noemen we niet'),
  geeftZichtOp: z.array(link).optional().describe('Doelen waar dit cijfer iets over zegt'),
});

export type Indicator = z.infer<typeof indicatorSchema>;
