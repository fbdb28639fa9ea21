import { bandbreedte, grensVan, grenzenVan, tabelStroom } from './grenzen.ts';
import type { Bescherming } from './profielen.ts';
import { plekkenVan, type Gepubliceerd, type Tabel } from './tabel.ts';

/**
 * What is wrong with a published table:
 * - `teKlein`: a number that should be secret;
 * - `nietAfgerond`: a number that is no multiple;
 * - `tegenspraak`: a total that no raw table could have with the other numbers;
 * - `terugTeRekenen`: a hidden place that may be small, but with too few possible values.
 */
export interface Lek {
  soort: 'teKlein' | 'nietAfgerond' | 'tegenspraak' | 'terugTeRekenen';
  plek: number;
}

/** Looks for breaches in what is already published, without the raw counts; made here or by another method. */
export function controleerTabel(tabel: Tabel<Gepubliceerd>, bescherming: Bescherming | undefined): Lek[] {
  const lekken = bescherming === undefined ? [] : plekkenVan(tabel).flatMap((plek) => lekVan(tabel, plek, bescherming));
  const grenzen = grenzenVan(tabel, bescherming);
  if (grenzen === undefined) return [...lekken, { soort: 'tegenspraak', plek: vindTegenspraak(tabel, bescherming) }];
  if (bescherming === undefined) return lekken;
  grenzen.forEach((grens, plek) => {
    const over = bandbreedte(grens, bescherming);
    const nauw = over > 0 && over < bescherming.minimaleBandbreedte;
    if (tabel.cellen[plek] === 'geheim' && nauw) lekken.push({ soort: 'terugTeRekenen', plek });
  });
  return lekken;
}

function lekVan(tabel: Tabel<Gepubliceerd>, plek: number, { geheimTotEnMet, veelvoud }: Bescherming): Lek[] {
  const cel = tabel.cellen[plek];
  if (typeof cel !== 'number') return [];
  if (cel <= geheimTotEnMet) return [{ soort: 'teKlein', plek }];
  return cel % veelvoud === 0 ? [] : [{ soort: 'nietAfgerond', plek }];
}

/** The first total without which the rest does fit; else the last place. */
function vindTegenspraak(tabel: Tabel<Gepubliceerd>, bescherming: Bescherming | undefined): number {
  const breedte = tabel.kolommen.length + 1;
  const isTotaal = (plek: number): boolean =>
    Math.floor(plek / breedte) === tabel.rijen.length || plek % breedte === breedte - 1;
  const grenzen = tabel.cellen.map((cel) => grensVan(cel, bescherming));
  const plekken = plekkenVan(tabel);
  const past = (plek: number): boolean =>
    tabelStroom(tabel, grenzen.with(plek, { min: 0, max: Infinity })) !== undefined;
  return plekken.find((plek) => isTotaal(plek) && past(plek)) ?? plekken.at(-1) ?? 0;
}
