import { profielen, profielVanTelEenheid } from '../onthulling/profielen.ts';
import { publiceerTabel } from '../onthulling/publiceer.ts';
import { bouwTabel, delenVan, isGeweigerd, plekkenVan, type Gepubliceerd } from '../onthulling/tabel.ts';
import type { Melding } from './cel.ts';
import type { Ingevuld } from './controleer.ts';
import type { Formulier } from './formulier.ts';

/** One line of a delivery as it is written: after the disclosure boundary. */
export interface Leveringregel {
  registratie: string;
  van: string;
  totEnMet: string;
  deel: string;
  deel2: string;
  waarde: number | undefined;
  status: 'waarde' | 'geheim' | 'nogNiet' | 'onbekend' | 'ontvangen';
  noot: string;
}

export interface Leveringuitkomst {
  regels: Leveringregel[];
  meldingen: Melding[];
  /** Registraties with how many numbers were delivered and how many of those are hidden. */
  verborgen: { registratie: string; wat: string; geleverd: number; geheim: number }[];
  /** How many rows of the form stayed empty. */
  leeg: number;
  /** How many amounts were rounded to whole euros. */
  afgerond: number;
  /** Whether there are counts of people, which are only published rounded. */
  overMensen: boolean;
}

/** How far the work is, for a progress line. */
export type Voortgang = (gedaan: number, totaal: number) => void;

/** Checked rows → publishable lines, in the order of the form; counts only leave through the disclosure boundary. */
export function publiceerLevering(
  formulier: Formulier,
  ingevuld: readonly Ingevuld[],
  voortgang?: Voortgang,
): Leveringuitkomst {
  const uitkomst: Leveringuitkomst = {
    regels: [],
    meldingen: [],
    verborgen: [],
    leeg: 0,
    afgerond: 0,
    overMensen: false,
  };
  const perRegistratie = [...Map.groupBy(ingevuld, ({ regel }) => regel.registratie).values()];
  perRegistratie.forEach((rijen, i) => {
    voegToe(uitkomst, formulier, rijen);
    voortgang?.(i + 1, perRegistratie.length);
  });
  return uitkomst;
}

function voegToe(uitkomst: Leveringuitkomst, formulier: Formulier, rijen: readonly Ingevuld[]): void {
  const gepubliceerd = publiceerGetallen(rijen, uitkomst);
  const { van, totEnMet } = formulier;
  for (const { regel, invoer } of rijen) {
    const { registratie, deel, deel2 } = regel;
    const basis = { registratie, van, totEnMet, deel, deel2, waarde: undefined, noot: '' };
    if (invoer.soort === 'leeg') uitkomst.leeg++;
    if (invoer.soort === 'status') uitkomst.regels.push({ ...basis, status: invoer.status });
    if (invoer.soort === 'ontvangen') {
      uitkomst.regels.push({ ...basis, status: 'ontvangen', noot: `ontvangen op ${invoer.datum}` });
    }
    if (invoer.soort !== 'waarde') continue;
    if (invoer.afgerond) uitkomst.afgerond++;
    const cel = gepubliceerd.get(plekVan(regel));
    if (typeof cel === 'number') uitkomst.regels.push({ ...basis, waarde: cel, status: 'waarde' });
    else if (cel === 'geheim') uitkomst.regels.push({ ...basis, status: 'geheim' });
  }
}

/** The numbers of one registratie after the boundary, by place; empty when the delivery is refused. */
function publiceerGetallen(rijen: readonly Ingevuld[], uitkomst: Leveringuitkomst): Map<string, Gepubliceerd> {
  const tellingen = rijen.flatMap(({ regel, invoer }) =>
    invoer.soort === 'waarde' ? [{ delen: delenVanRegel(regel), cel: invoer.waarde }] : [],
  );
  const [eerste] = rijen;
  const telEenheid = eerste?.regel.telEenheid;
  if (eerste === undefined || telEenheid === undefined || tellingen.length === 0) return new Map();
  const weiger = (message: string, remedy: string): Map<string, Gepubliceerd> => {
    uitkomst.meldingen.push({ blad: eerste.blad, rij: eerste.rij, message: `${eerste.regel.wat}: ${message}`, remedy });
    return new Map();
  };
  const ruw = bouwTabel(tellingen);
  if (isGeweigerd(ruw)) return weiger(ruw.uitleg, ruw.advies);
  const bescherming = profielen[profielVanTelEenheid[telEenheid]];
  if (bescherming !== undefined) uitkomst.overMensen = true;
  const publicatie = publiceerTabel(ruw, bescherming);
  if (isGeweigerd(publicatie)) return weiger(publicatie.uitleg, publicatie.advies);
  const { tabel, verlies } = publicatie;
  const geheim = verlies.primair + verlies.secundair;
  const { registratie, wat } = eerste.regel;
  if (geheim > 0) uitkomst.verborgen.push({ registratie, wat, geleverd: verlies.geleverd, geheim });
  return new Map(
    plekkenVan(tabel).map((plek) => {
      const cel = tabel.cellen[plek];
      if (cel === undefined) throw new Error('a delivered place without a cell');
      return [JSON.stringify(delenVan(tabel, plek).filter((deel) => deel !== '')), cel];
    }),
  );
}

/** One breakdown stands in the rows of a table, whichever of the two it is. */
function delenVanRegel({ deel, deel2 }: { deel: string; deel2: string }): string[] {
  return [deel, deel2].filter((naam) => naam !== '');
}

function plekVan(regel: { deel: string; deel2: string }): string {
  return JSON.stringify(delenVanRegel(regel));
}
