import { z } from 'zod';
import { isoDatum, tekst, verwijzing } from './basis.ts';

/** `site.yaml`: whose site this is, where it stands and as of which date. */
export const siteSchema = z.strictObject({
  naam: tekst,
  ondertitel: tekst,
  uitgever: tekst.describe('Wie deze site uitgeeft'),
  officieel: z.boolean().describe('true: de gemeente geeft deze site zelf uit'),
  eigen: verwijzing.describe('Id van de ene eigen gemeente'),
  url: z.url(),
  pad: z.string().regex(/^\/([a-z0-9-]+\/)*$/, { error: 'een pad dat met / begint en eindigt' }),
  contact: tekst.describe('Hoe een lezer een fout meldt'),
  peildatum: isoDatum.describe('De datum waarop de site wordt beoordeeld: verlopen, oud, geldig'),
  verklaring: z.url().optional().describe('De toegankelijkheidsverklaring in het register'),
  code: z.url().optional().describe('Waar de broncode staat'),
});

export type Site = z.infer<typeof siteSchema>;
