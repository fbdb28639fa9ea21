import { z } from 'zod';
import { bronopmerking, bronverwijzing, grenswijziging, inHetKort, jaar, tekst } from './basis.ts';

const coordinaat = z.number().min(0).max(1000);

/** `wijken/<gemeente>/<wijk>.yaml`: one municipal wijk, its CBS codes and its place on the schematic map. */
export const wijkSchema = z.strictObject({
  naam: tekst,
  andereNamen: z.array(tekst).optional(),
  inHetKort,
  regiocodes: z
    .array(
      z.strictObject({
        code: z.string().regex(/^WK\d{6}$/, { error: 'een CBS-wijkcode zoals WK059706' }),
        naam: tekst,
        jaar,
      }),
    )
    .describe('CBS-wijken waaruit deze wijk bestaat, met het jaar van de indeling'),
  koppeling: z.strictObject({ herkomst: z.enum(['bron', 'afgeleid']), waarom: tekst }).optional(),
  grenswijzigingen: z.array(grenswijziging).optional().describe('Jaren waarin de grens van de wijk veranderde'),
  kaart: z
    .strictObject({
      punten: z.array(z.tuple([coordinaat, coordinaat])).min(3),
      naam: z.tuple([coordinaat, coordinaat]),
    })
    .optional()
    .describe('Veelhoek op de schetskaart en het punt van de naam, in eenheden van de kaart (0-1000)'),
  bron: bronverwijzing,
  bronopmerkingen: z.array(bronopmerking).optional(),
});

export type Wijk = z.infer<typeof wijkSchema>;
