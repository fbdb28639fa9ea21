import { z } from 'zod';
import { bronverwijzing, sleutel, tekst } from './basis.ts';
import { aarden, leveringcode, periode, regiocode, stadia, statussen } from './meting.ts';

const cijfer = z.strictObject({
  kolom: tekst.describe(
    'Naam van het cijfer in het bestand: een kolom (breed) of de tekst in de onderwerpkolom (lang)',
  ),
  eenheid: tekst.optional().describe('Eenheid zoals die in het bestand staat; alleen bij lang'),
  indicator: sleutel,
  aard: z.enum(aarden).optional().describe('Alleen als dit cijfer een andere aard heeft dan de rest van de levering'),
  noot: tekst.optional().describe('Komt bij elk van deze cijfers te staan'),
  nootBij: z
    .array(z.enum(['NL', 'GM', 'WK']))
    .optional()
    .describe('Alleen bij gebieden van dit niveau'),
});

const levering = z.strictObject({
  sleutel: leveringcode.describe('Map onder data/metingen/ waar de cijfers komen'),
  herken: z.array(tekst).min(1).optional().describe('Teksten die alle in de bronkolom staan; alleen bij lang'),
  perioden: z.array(periode).min(1).describe('Jaren die deze levering mag hebben'),
  zonder: z
    .array(z.strictObject({ code: regiocode, reden: tekst }))
    .optional()
    .describe('Gebieden die deze levering niet mag brengen, bijvoorbeeld omdat ze uit een ander bestand komen'),
  titel: tekst,
  tabel: tekst,
  jaargang: tekst,
  licentie: tekst,
  via: tekst.optional(),
  bron: bronverwijzing,
  aard: z.enum(aarden),
  stadium: z.enum(stadia),
  cijfers: z.array(cijfer).min(1),
});

const gemeenschappelijk = {
  titel: tekst,
  versie: tekst.describe('Verandert mee als een tabel andere kolommen krijgt'),
  regiocodes: z
    .record(tekst, regiocode)
    .optional()
    .describe('Andere namen voor een gebied in het bestand: NL01 → NL00'),
  anderNiveau: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .optional()
    .describe('Begin van codes die niet meedoen, zoals BU voor buurten'),
  tekens: z
    .array(z.strictObject({ teken: z.string(), status: z.enum(statussen).exclude(['waarde']), noot: tekst }))
    .describe('Tekens die in plaats van een getal staan, en wat ze betekenen'),
  leveringen: z.array(levering).min(1),
};

/** `importregisters/<soort>.yaml`: which columns of a delivered CSV become which indicator, by name and per table. */
export const importregisterSchema = z.discriminatedUnion('vorm', [
  z.strictObject({
    vorm: z.literal('lang'),
    kolommen: z
      .strictObject({ regiocode: tekst, periode: tekst, waarde: tekst, onderwerp: tekst, eenheid: tekst, bron: tekst })
      .describe('Namen van de kolommen: een regel per cijfer'),
    ...gemeenschappelijk,
  }),
  z.strictObject({
    vorm: z.literal('breed'),
    kolommen: z.strictObject({ regiocode: tekst }).describe('Namen van de kolommen: een regel per gebied'),
    ...gemeenschappelijk,
  }),
]);

export type Importregister = z.infer<typeof importregisterSchema>;
/** One table and edition inside a register. */
export type Registerlevering = z.infer<typeof levering>;
/** One column of a table and the indicator it becomes. */
export type Registercijfer = z.infer<typeof cijfer>;
