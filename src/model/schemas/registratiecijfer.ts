import { z } from 'zod';
import { isoDatum } from './basis.ts';
import { statussen } from './meting.ts';

/**
 * One line of `data/registraties/<gemeente>/<editie>/<levering>.csv`: a figure that a partner delivered, after the
 * disclosure boundary. A cell is text; counts are whole numbers of the registratie's `telEenheid`. Of a delivered text
 * (a verslag, a plan) only the day is kept: status `ontvangen` and the noot `ontvangen op 2025-04-10`.
 */
export const registratiecijferSchema = z.strictObject({
  registratie: z
    .string()
    .regex(/^[a-z0-9]+([-/][a-z0-9]+)*#[a-z]+(-[a-z]+)*$/, { error: 'een id zoals gemeente/2025/product#sleutel' }),
  van: isoDatum,
  totEnMet: isoDatum,
  deel: z.string().trim().describe('Deel van de eerste uitsplitsing; leeg is alles samen'),
  deel2: z.string().trim().describe('Deel van de tweede uitsplitsing; leeg is alles samen'),
  waarde: z.union([
    z.literal('').transform(() => undefined),
    z.string().regex(/^\d+$/, { error: 'een heel getal zoals 120' }).transform(Number),
  ]),
  status: z.enum([...statussen, 'ontvangen']),
  noot: z.string(),
});

/** A checked line with the file and line it came from; `levering` is `<gemeente>/<editie>/<levering>`. */
export type Registratiecijfer = z.infer<typeof registratiecijferSchema> & {
  levering: string;
  bestand: string;
  regel: number;
};
