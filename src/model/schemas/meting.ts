import { z } from 'zod';
import { bronverwijzing, sleutel, tekst } from './basis.ts';
import { eenheid } from './indicator.ts';

export const statussen = ['waarde', 'geheim', 'onbekend', 'nvt', 'nogNiet', 'vervallen'] as const;
/** What came of it first: series are shown in this order. */
export const aarden = ['realisatie', 'modelschatting', 'raming'] as const;
export const stadia = ['voorlopig', 'definitief'] as const;

/** Nederland, a gemeente or a wijk of the CBS. */
export const regiocode = z
  .string()
  .regex(/^(NL00|GM\d{4}|WK\d{6})$/, { error: 'een regiocode zoals GM0597 of WK059706' });

export const periode = z.string().regex(/^(19|20)\d{2}$/, { error: 'een jaar zoals 2024' });

/** Name of a folder under `data/metingen/`. */
export const leveringcode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'een naam van kleine letters, cijfers en streepjes' });

/** One line of `data/metingen/<levering>/metingen.csv`. A cell is text; numbers are written 47721 or 1.33. */
export const metingSchema = z.strictObject({
  indicator: sleutel,
  regiocode,
  periode,
  waarde: z.union([
    z.literal('').transform(() => undefined),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/, { error: 'een getal zoals 47721 of 1.33' })
      .transform(Number),
  ]),
  eenheid,
  aard: z.enum(aarden),
  status: z.enum(statussen),
  stadium: z.enum(stadia),
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
  ramingUit: tekst
    .optional()
    .describe('Het stuk waar ramingen in staan, als dat geen begroting is: de kadernota van 2021'),
});

/** A checked line with the file and line it came from. */
export type Meting = z.infer<typeof metingSchema> & { levering: string; bestand: string; regel: number };
export type Herkomst = z.infer<typeof herkomstSchema>;
export type Cijferstatus = Meting['status'];
