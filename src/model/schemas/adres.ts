import { z } from 'zod';

const adres = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*\/)+$/, { error: 'een adres zoals gemeente/wijken/naam/' });

/** A line of `adressen.csv`: an address that was published, and where it went if the page has another one now. */
export const adresSchema = z.strictObject({
  adres,
  naar: z.union([z.literal(''), adres], { error: 'leeg, of een adres zoals gemeente/wijken/naam/' }),
});

/** A published address with the line of its file. */
export type Adres = z.infer<typeof adresSchema> & { bestand: string; regel: number };
