import { blokkenVan } from './blokken.ts';
import { vindOnveilig } from './houdbaar.ts';
import { controleerOptelling } from './optelling.ts';
import type { Bescherming } from './profielen.ts';
import { plekkenVan, type Gepubliceerd, type Tabel, type Weigering } from './tabel.ts';

/** How many places of a table were delivered, and how many of those are hidden and why. Not for publication. */
export interface Verlies {
  geleverd: number;
  /** Hidden because the count is small. */
  primair: number;
  /** Hidden because a small count could be worked out from it. */
  secundair: number;
}

export interface Publicatie {
  tabel: Tabel<Gepubliceerd>;
  verlies: Verlies;
}

/**
 * The disclosure boundary: raw counts (whole, not negative) in, what may be published out. The same input always
 * gives the same output.
 *
 * Small counts are hidden along with their blocks (`blokken.ts`) and the rest is rounded. While a hidden place is not
 * safe (`houdbaar.ts`), one more published place is hidden in the same way. It ends: a table without numbers is safe.
 */
export function publiceerTabel(ruw: Tabel<number>, bescherming: Bescherming | undefined): Publicatie | Weigering {
  if (ruw.cellen.some((cel) => cel !== undefined && (!Number.isInteger(cel) || cel < 0))) {
    throw new Error('raw counts are whole and not negative');
  }
  const weigering = controleerOptelling(ruw);
  if (weigering !== undefined) return weigering;
  const plekken = plekkenVan(ruw);
  if (bescherming === undefined) return { tabel: ruw, verlies: { geleverd: plekken.length, primair: 0, secundair: 0 } };

  const klein = plekken.filter((plek) => (ruw.cellen[plek] ?? 0) <= bescherming.geheimTotEnMet);
  const blokken = blokkenVan(ruw);
  for (let verborgen = blokken.sluit(klein); ;) {
    const tabel = toon(ruw, verborgen, bescherming.veelvoud);
    const onveilig = vindOnveilig(tabel, blokken.groepen(verborgen), bescherming);
    if (onveilig < 0) {
      const secundair = verborgen.size - klein.length;
      return { tabel, verlies: { geleverd: plekken.length, primair: klein.length, secundair } };
    }
    verborgen = blokken.sluit([...verborgen, kiesPlek(tabel, onveilig)]);
  }
}

/** What a reader sees with these places hidden. A half cannot occur: counts are whole and the multiple is odd. */
function toon(ruw: Tabel<number>, verborgen: ReadonlySet<number>, veelvoud: number): Tabel<Gepubliceerd> {
  const cellen = ruw.cellen.map((cel, plek) => {
    if (cel === undefined) return undefined;
    return verborgen.has(plek) ? 'geheim' : Math.round(cel / veelvoud) * veelvoud;
  });
  return { ...ruw, cellen };
}

/**
 * The next place to hide: in the row or column of the unsafe one, a cell before a total, the smallest published
 * number, the first in order; when all of those are hidden, the same in the whole table.
 */
function kiesPlek(tabel: Tabel<Gepubliceerd>, onveilig: number): number {
  const breedte = tabel.kolommen.length + 1;
  const rijVan = (plek: number): number => Math.floor(plek / breedte);
  const rang = (plek: number, getal: number): number[] => [
    rijVan(plek) === rijVan(onveilig) || plek % breedte === onveilig % breedte ? 0 : 1,
    rijVan(plek) === tabel.rijen.length || plek % breedte === breedte - 1 ? 1 : 0,
    getal,
    plek,
  ];
  const [eerste] = tabel.cellen
    .flatMap((cel, plek) => (typeof cel === 'number' ? [rang(plek, cel)] : []))
    .sort((a, b) => a.map((getal, i) => getal - (b[i] ?? 0)).find((verschil) => verschil !== 0) ?? 0);
  const plek = eerste?.at(-1);
  if (plek === undefined) throw new Error('a table without numbers is not safe');
  return plek;
}
