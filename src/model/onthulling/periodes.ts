import type { Weigering } from './tabel.ts';

/** A period of whole days, both ends included, as yyyy-mm-dd. */
export interface Periode {
  van: string;
  totEnMet: string;
}

/** The pairs of different periods that share a day; the difference of two overlapping counts can be a secret one. */
export function vindOverlap<P extends Periode>(periodes: readonly P[]): [P, P][] {
  return periodes.flatMap((later, i) =>
    periodes.slice(0, i).flatMap((eerder): [P, P][] => {
      const zelfde = eerder.van === later.van && eerder.totEnMet === later.totEnMet;
      return !zelfde && eerder.van <= later.totEnMet && later.van <= eerder.totEnMet ? [[eerder, later]] : [];
    }),
  );
}

/** Refuses a period that overlaps another one of the same registratie. */
export function weigerOverlap(eerder: Periode, later: Periode): Weigering {
  return {
    reden: 'overlappendePeriodes',
    uitleg: `de periode ${later.van} tot en met ${later.totEnMet} overlapt met ${eerder.van} tot en met ${eerder.totEnMet}`,
    advies: 'Kies periodes die elkaar niet overlappen, zoals alleen kwartalen; een jaar naast zijn kwartalen kan niet',
  };
}
