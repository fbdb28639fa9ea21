import { z } from 'zod';

/** One line of `data/postcodes/<gemeente>/postcodes.csv`: so many addresses with this postcode lie in this CBS wijk. */
export const postcodeSchema = z.strictObject({
  postcode: z.string().regex(/^[1-9]\d{3}$/, { error: 'de vier cijfers van een postcode, zoals 1234' }),
  regiocode: z.string().regex(/^WK\d{6}$/, { error: 'een CBS-wijkcode zoals WK059706' }),
  adressen: z
    .string()
    .regex(/^[1-9]\d*$/, { error: 'een aantal van 1 of meer, zonder punten' })
    .transform(Number),
});

/** A checked line with the gemeente, the file and the line it came from. */
export type Postcode = z.infer<typeof postcodeSchema> & { gemeente: string; bestand: string; regel: number };
