import type { TelEenheid } from '../onthulling/profielen.ts';
import type { Kenmerk } from './kenmerk.ts';

/** One thing to fill in. */
export interface Formulierregel {
  /** What ties a row in a file to the agreement: `product#registratie | deel | deel2`. */
  sleutel: string;
  /** Id of the registratie: `gemeente/editie/product#sleutel`. */
  registratie: string;
  product: string;
  wat: string;
  /** The part in words, such as the name of a wijk, or `alles samen`. */
  onderdeel: string;
  deel: string;
  deel2: string;
  invoer: 'aantal' | 'euro' | 'datum';
  /** What is filled in, in words. */
  eenheid: string;
  telEenheid: TelEenheid | undefined;
  toelichting: string;
}

/** What one partner fills in for one period of one edition. */
export interface Formulier {
  kenmerk: Kenmerk;
  gemeente: string;
  partner: string;
  editie: string;
  periode: string;
  van: string;
  totEnMet: string;
  regels: Formulierregel[];
}
