import { z } from 'zod';
import { isoDatum, tekst, verwijzing, webadres } from './basis.ts';

/** Licences under which a site may give away what it writes itself; figures keep the licence of their source. */
export const licentie = z.enum(['CC0 1.0', 'CC BY 4.0']);

/** `site.yaml`: whose site this is, where it stands and as of which date. */
export const siteSchema = z.strictObject({
  naam: tekst,
  ondertitel: tekst,
  uitgever: tekst.describe('Wie deze site uitgeeft'),
  officieel: z.boolean().describe('true: de gemeente geeft deze site zelf uit'),
  eigen: verwijzing.describe('Id van de ene eigen gemeente'),
  url: webadres,
  pad: z.string().regex(/^\/([a-z0-9-]+\/)*$/, { error: 'een pad dat met / begint en eindigt' }),
  licentie: licentie.describe('Waaronder anderen de eigen teksten en gegevens van deze site mogen gebruiken'),
  contact: tekst.describe('Hoe een lezer een fout meldt'),
  peildatum: isoDatum.describe('De datum waarop de site wordt beoordeeld: verlopen, oud, geldig'),
  raadsbladen: z
    .array(z.enum(['wijken', 'producten']))
    .optional()
    .describe('Waarvan er raadsbladen komen; zonder dit veld van allebei, met [] van geen'),
  toegankelijkheid: z
    .strictObject({
      norm: tekst
        .optional()
        .describe('De norm met versie waaraan de verklaring toetst, bijvoorbeeld: EN 301 549 v3.2.1'),
      register: webadres.optional().describe('De verklaring in het register op toegankelijkheidsverklaring.nl'),
      onderzoek: isoDatum.optional().describe('De datum van het onderzoeksrapport; dat is drie jaar te gebruiken'),
      verklaring: isoDatum.optional().describe('De datum van de verklaring; die is een jaar te gebruiken'),
      contact: tekst.optional().describe('Waar iemand een drempel meldt en wat er dan gebeurt'),
    })
    .optional()
    .describe('Wat de gemeente over de toegankelijkheid van deze site heeft vastgelegd; nooit een status'),
  beveiliging: z
    .strictObject({
      contact: z
        .array(z.string().regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/, { error: 'een adres met mailto: of https://' }))
        .min(1)
        .describe('Waar iemand een zwakke plek meldt'),
      verloopt: isoDatum.describe('Tot wanneer dit geldt; hoogstens een jaar na de peildatum'),
      beleid: z
        .url({ protocol: /^https$/ })
        .optional()
        .describe('Waar staat hoe u met een melding omgaat'),
    })
    .optional()
    .describe('Wordt /.well-known/security.txt'),
  code: webadres.optional().describe('Waar de broncode staat'),
});

export type Site = z.infer<typeof siteSchema>;
