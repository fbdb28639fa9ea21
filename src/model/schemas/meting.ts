import { z } from 'zod';
import { bronverwijzing, sleutel, tekst } from './basis.ts';

const statussen = ['waarde', 'geheim', 'onbekend', 'nvt', 'nogNiet', 'vervallen'] as const;

/** One line of `data/metingen/<levering>/metingen.csv`. A cell is text; numbers are written 47721 or 1.33. */
export const metingSchema = z.strictObject({
  indicator: sleutel,
  regiocode: z.string().regex(/^(NL00|GM\d{4}|WK\d{6})$/, { error: 'een regiocode zoals GM0597 of WK059706' }),
  periode: z.string().regex(/^\d{4}$/, { error: 'een jaar zoals 2024' }),
  waarde: z.union([
    z.literal('').transform(() => undefined),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, { error: 'een getal zoals 47721 of 1.33' })
      .transform(Number),
  ]),
  eenheid: z.enum(['aantal', 'procent', 'euro', 'score']),
  aard: z.enum(['realisatie', 'raming', 'modelschatting']),
  status: z.enum(statussen),
  stadium: z.enum(['voorlopig', 'definitief']),
  noot: z.string(),
});

/** `data/metingen/<levering>/herkomst.yaml`: where the figures beside it come from. */
export const herkomstSchema = z.strictObject({
  titel: tekst,
  tabel: tekst.describe('Tabelnummer bij de bron'),
  jaargang: tekst,
  licentie: tekst,
  via: tekst.optional().describe('De kopie waaruit is overgenomen'),
  bron: bronverwijzing,
});

/** A checked line with the file and line it came from. */
export type Meting = z.infer<typeof metingSchema> & { levering: string; bestand: string; regel: number };
export type Herkomst = z.infer<typeof herkomstSchema>;
