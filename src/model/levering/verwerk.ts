import type { Blad, Melding } from './cel.ts';
import { controleerFormulier } from './controleer.ts';
import type { Formulier } from './formulier.ts';
import { publiceerLevering, type Leveringuitkomst, type Voortgang } from './publiceer.ts';

/** A file that can be taken over, or everything that is wrong with it. */
export type Verwerking =
  | { formulier: Formulier; uitkomst: Leveringuitkomst; meldingen: [] }
  | { formulier: Formulier | undefined; uitkomst?: undefined; meldingen: Melding[] };

export interface Verwerkopties {
  /** Today as yyyy-mm-dd: a text cannot have been delivered later. */
  vandaag: string;
  /** Only forms of this gemeente; undefined is every gemeente that `bekend` has. */
  gemeente?: string;
  voortgang?: Voortgang;
}

/** The whole check of a delivery, the same for the gemeente's command and for the partner's browser. */
export function verwerkLevering(
  bladen: readonly Blad[],
  bekend: readonly Formulier[],
  { vandaag, gemeente, voortgang }: Verwerkopties,
): Verwerking {
  const { formulier, ...controle } = controleerFormulier(bladen, bekend, vandaag, gemeente);
  if (formulier === undefined || controle.meldingen.length > 0) return { formulier, meldingen: controle.meldingen };
  const ingevuld = 'ingevuld' in controle ? controle.ingevuld : [];
  const uitkomst = publiceerLevering(formulier, ingevuld, voortgang);
  if (uitkomst.meldingen.length > 0) return { formulier, meldingen: uitkomst.meldingen };
  if (uitkomst.regels.length === 0) return { formulier, meldingen: [nietsIngevuld] };
  return { formulier, uitkomst, meldingen: [] };
}

const nietsIngevuld: Melding = {
  message: 'er is niets ingevuld',
  remedy: 'Vul in de kolom Invullen ten minste een getal of datum in',
};
