/** An edge from one node to another, with the whole numbers it may carry. `max` may be Infinity. */
export interface Tak {
  van: number;
  naar: number;
  min: number;
  max: number;
}

/** A circulation: as much goes into every node as comes out. `waarden` holds what each edge carries now. */
export interface Stroom {
  waarden: readonly number[];
  /** Raises one edge as far as it goes, up to `genoeg`, and says how far that is. */
  verhoog: (tak: number, genoeg?: number) => number;
  /** Lowers one edge as far as it goes, down to `genoeg`, and says how far that is. */
  verlaag: (tak: number, genoeg?: number) => number;
  /** Lowers one edge and keeps it there, at `max` or less from now on; false, and no limit, when that cannot be. */
  beperk: (tak: number, max: number) => boolean;
}

/**
 * Finds a circulation within the bounds, or undefined when there is none. Paths in the residual graph are shortest
 * ones (Edmonds–Karp), so it ends; with whole bounds every amount is whole (Ahuja, Magnanti & Orlin, Network Flows, ch. 6).
 */
export function vindStroom(knopen: number, grenzen: readonly Tak[]): Stroom | undefined {
  const takken = grenzen.map((tak) => ({ ...tak }));
  const waarden = takken.map((tak) => tak.min);
  const bij: number[][] = Array.from({ length: knopen }, () => []);
  const teveel = new Array<number>(knopen).fill(0);
  takken.forEach((tak, i) => {
    bij[tak.van]?.push(i);
    bij[tak.naar]?.push(i);
    teveel[tak.naar] = (teveel[tak.naar] ?? 0) + tak.min;
    teveel[tak.van] = (teveel[tak.van] ?? 0) - tak.min;
    if (tak.max < tak.min) teveel[0] = NaN;
  });
  if (Number.isNaN(teveel[0])) return undefined;
  for (let bron = 0; bron < knopen; bron++) {
    while ((teveel[bron] ?? 0) > 0) {
      const pad = zoekPad(bron, (knoop) => (teveel[knoop] ?? 0) < 0, -1);
      if (pad === undefined) return undefined;
      const stap = Math.min(teveel[bron] ?? 0, -(teveel[pad.eind] ?? 0), pad.ruimte);
      duw(pad.stappen, stap);
      teveel[bron] = (teveel[bron] ?? 0) - stap;
      teveel[pad.eind] = (teveel[pad.eind] ?? 0) + stap;
    }
  }
  return {
    waarden,
    verhoog: (tak, genoeg = Infinity) => verleg(tak, 1, genoeg),
    verlaag: (tak, genoeg = 0) => verleg(tak, -1, genoeg),
    beperk: (nummer, max) => {
      const tak = takken[nummer];
      if (tak === undefined || verleg(nummer, -1, max) > max) return false;
      tak.max = Math.min(tak.max, max);
      return true;
    },
  };

  function verleg(nummer: number, kant: 1 | -1, genoeg: number): number {
    const tak = takken[nummer];
    if (tak === undefined) throw new Error(`no edge ${String(nummer)}`);
    const doel = kant === 1 ? Math.min(tak.max, genoeg) : Math.max(tak.min, genoeg);
    const [begin, eind] = kant === 1 ? [tak.naar, tak.van] : [tak.van, tak.naar];
    for (;;) {
      const nu = waarden[nummer] ?? 0;
      const rest = (doel - nu) * kant;
      const pad = rest > 0 ? zoekPad(begin, (knoop) => knoop === eind, nummer) : undefined;
      if (pad === undefined) return nu;
      const stap = Math.min(rest, pad.ruimte);
      if (stap === Infinity) return Infinity;
      duw(pad.stappen, stap);
      waarden[nummer] = nu + stap * kant;
    }
  }

  /** The shortest way from a node along edges with room, without one edge; each step is an edge and its direction. */
  function zoekPad(begin: number, isEind: (knoop: number) => boolean, zonder: number): Pad | undefined {
    const via = new Array<Stap | undefined>(knopen).fill(undefined);
    const gezien = new Array<boolean>(knopen).fill(false);
    const rij = [begin];
    gezien[begin] = true;
    for (let i = 0; i < rij.length; i++) {
      const knoop = rij[i] ?? 0;
      if (isEind(knoop)) return padNaar(begin, knoop, via);
      for (const nummer of bij[knoop] ?? []) {
        const tak = takken[nummer];
        if (tak === undefined || nummer === zonder) continue;
        const heen = tak.van === knoop;
        const buur = heen ? tak.naar : tak.van;
        const nu = waarden[nummer] ?? 0;
        const ruimte = heen ? tak.max - nu : nu - tak.min;
        if (gezien[buur] === true || ruimte <= 0) continue;
        gezien[buur] = true;
        via[buur] = { nummer, kant: heen ? 1 : -1, vorige: knoop, ruimte };
        rij.push(buur);
      }
    }
    return undefined;
  }

  function duw(stappen: readonly Stap[], hoeveel: number): void {
    for (const { nummer, kant } of stappen) waarden[nummer] = (waarden[nummer] ?? 0) + hoeveel * kant;
  }
}

interface Stap {
  nummer: number;
  kant: 1 | -1;
  vorige: number;
  ruimte: number;
}

interface Pad {
  eind: number;
  ruimte: number;
  stappen: Stap[];
}

function padNaar(begin: number, eind: number, via: readonly (Stap | undefined)[]): Pad {
  const stappen: Stap[] = [];
  for (let knoop = eind; knoop !== begin;) {
    const stap = via[knoop];
    if (stap === undefined) throw new Error('a path without a step');
    stappen.push(stap);
    knoop = stap.vorige;
  }
  return { eind, stappen, ruimte: Math.min(...stappen.map((stap) => stap.ruimte)) };
}
