import { z } from 'zod';
import { bronverwijzing, grenswijziging, inHetKort, jaar, sleutel, tekst, webadres } from './basis.ts';

/** `gemeenten/<id>.yaml`. */
export const gemeenteSchema = z.strictObject({
  naam: tekst,
  inHetKort,
  rol: z.enum(['eigen', 'voorbeeld']),
  code: z.string().regex(/^GM\d{4}$/, { error: 'een CBS-code zoals GM0597' }),
  provincie: tekst,
  inwoners: z.strictObject({ aantal: z.number().int().min(0).max(2_000_000), jaar, bron: bronverwijzing }).optional(),
  website: webadres.optional(),
  grenswijzigingen: z
    .array(grenswijziging)
    .optional()
    .describe('Jaren waarin de grens veranderde: cijfers van ervoor zijn niet te vergelijken'),
  nietGetoond: z
    .array(
      z.strictObject({
        code: z.string().regex(/^WK\d{6}$/, { error: 'een CBS-wijkcode zoals WK059706' }),
        naam: tekst,
        reden: tekst,
        bron: bronverwijzing,
      }),
    )
    .optional()
    .describe('CBS-wijken waarvan deze site geen cijfers toont, met de reden'),
  themas: z
    .array(z.strictObject({ sleutel, naam: tekst, bron: bronverwijzing }))
    .optional()
    .describe('De themas waaronder de gemeente of haar partner producten ordent'),
});

export type Gemeente = z.infer<typeof gemeenteSchema>;
