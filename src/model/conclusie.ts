import type { Cijferindicator } from './schemas/indicator.ts';
import type { Breuk } from './schemas/indicator.ts';
import type { Reeks, Waarneming } from './reeks.ts';

/** How figures move over the years, as far as the source allows to say it. */
export type Verloop =
  | { soort: 'eenJaar' }
  /** Model estimates: earlier years may be named, a rise or fall may not (design, principle 10). */
  | { soort: 'schatting'; eerder: Waarneming[] }
  /** No noticeable difference is set for this indicator, so nothing is said about rise or fall. */
  | { soort: 'geenOordeel'; eerder: Waarneming[] }
  | {
      soort: 'stijging' | 'daling' | 'gelijk';
      van: Waarneming;
      /** The very same figure, and not because both were rounded. */
      precies: boolean;
      /** The year in between that lies furthest outside both ends, if that is noticeable. */
      tussendoor: Waarneming | undefined;
      gunstig: boolean | undefined;
    };

/** What may be concluded from one series: the last figure, how it moved, and why the line begins where it does. */
export interface Conclusie {
  laatste: Waarneming;
  verloop: Verloop;
  breuk: Breuk | undefined;
}

/** The conclusion of one series. Pure: the words are made in `views/cijferzin.ts`. */
export function concludeer(reeks: Reeks, indicator: Cijferindicator): Conclusie {
  const laatste = reeks.waarnemingen.at(-1);
  if (laatste === undefined) throw new Error('a series has at least one figure');
  const breuk = reeks.breuken.findLast(({ periode }) => periode <= laatste.periode && eerste(reeks) < periode);
  const vergelijkbaar = reeks.waarnemingen.filter(
    ({ periode, status }) => status === 'waarde' && periode < laatste.periode && periode >= (breuk?.periode ?? ''),
  );
  return { laatste, breuk, verloop: verloopVan(laatste, vergelijkbaar, indicator) };
}

function eerste(reeks: Reeks): string {
  return reeks.waarnemingen[0]?.periode ?? '';
}

function verloopVan(laatste: Waarneming, eerder: Waarneming[], indicator: Cijferindicator): Verloop {
  const [van] = eerder;
  if (van?.waarde === undefined || laatste.waarde === undefined) return { soort: 'eenJaar' };
  if (indicator.methode === 'model') return { soort: 'schatting', eerder };
  if (indicator.merkbaarVerschil === undefined) return { soort: 'geenOordeel', eerder };
  const grens = grensVan(indicator.merkbaarVerschil, van.waarde);
  const verschil = verschilTussen(laatste.waarde, van.waarde);
  const soort = Math.abs(verschil) < grens ? 'gelijk' : verschil > 0 ? 'stijging' : 'daling';
  return {
    soort,
    van,
    precies: verschil === 0 && ![van, laatste].some(({ noot }) => noot.includes('afgerond')),
    tussendoor: uitschieter(eerder.slice(1), van.waarde, laatste.waarde, grens),
    gunstig: isGunstig(soort, indicator),
  };
}

function uitschieter(
  tussen: readonly Waarneming[],
  begin: number,
  eind: number,
  grens: number,
): Waarneming | undefined {
  const buiten = ({ waarde = 0 }: Waarneming): number =>
    Math.max(verschilTussen(waarde, Math.max(begin, eind)), verschilTussen(Math.min(begin, eind), waarde));
  const [verst] = [...tussen].sort((a, b) => buiten(b) - buiten(a));
  return verst !== undefined && buiten(verst) >= grens ? verst : undefined;
}

/** The noticeable difference in the unit of the figure: a fixed amount, or a share of the earlier figure where that is more. */
function grensVan({ waarde, procent = 0 }: NonNullable<Cijferindicator['merkbaarVerschil']>, van: number): number {
  return Math.max(waarde, (procent / 100) * van);
}

/** 6.3 - 6 must be 0.3, which it is not in binary. */
function verschilTussen(a: number, b: number): number {
  return Math.round((a - b) * 1e6) / 1e6;
}

function isGunstig(soort: 'stijging' | 'daling' | 'gelijk', { richting }: Cijferindicator): boolean | undefined {
  if (soort === 'gelijk' || richting === 'geenOordeel') return undefined;
  return (soort === 'stijging') === (richting === 'hogerGunstig');
}
