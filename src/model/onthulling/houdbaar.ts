import { bandbreedte, grensVan, tabelStroom, type Grens } from './grenzen.ts';
import type { Bescherming } from './profielen.ts';
import type { Gepubliceerd, Tabel } from './tabel.ts';

/**
 * The first hidden place that is not safe or -1 when all are safe. `groepen` comes from `blokken.ts`.
 *
 * Safe means: it surely is no small count, or at least `minimaleBandbreedte` consecutive small counts stay possible
 * for somebody who knows every published number *and this method*. For such a count a raw table must exist that fits
 * the published numbers, has that count here, and has a small count in every hidden group. That table would have
 * given exactly this output: its small counts hide exactly these places, and this test, which looks at published
 * numbers only, ends the same way. So nobody can exclude it.
 */
export function vindOnveilig(
  tabel: Tabel<Gepubliceerd>,
  groepen: readonly (readonly number[])[],
  bescherming: Bescherming,
): number {
  const grenzen = tabel.cellen.map((cel) => grensVan(cel, bescherming));
  const stroom = tabelStroom(tabel, grenzen);
  if (stroom === undefined) throw new Error('a table that contradicts itself was to be published');
  return tabel.cellen.findIndex((cel, plek) => {
    if (cel !== 'geheim') return false;
    const grens = { min: stroom.verlaag(plek), max: stroom.verhoog(plek, bescherming.geheimTotEnMet) };
    if (grens.min > bescherming.geheimTotEnMet) return false;
    if (bandbreedte(grens, bescherming) < bescherming.minimaleBandbreedte) return true;
    const andere = groepen.filter((groep) => !groep.includes(plek));
    return andere.length > 0 && !houdtRuimte(tabel, grenzen, plek, andere, bescherming);
  });
}

/**
 * Whether a place keeps its band while each of the other groups has a small count somewhere. Which place of a group
 * that is, is chosen one group after another, from the least and from the greatest count here; a choice that turns
 * out too narrow hides more, never less.
 */
function houdtRuimte(
  tabel: Tabel<Gepubliceerd>,
  grenzen: readonly Grens[],
  plek: number,
  andere: readonly (readonly number[])[],
  bescherming: Bescherming,
): boolean {
  const { geheimTotEnMet, minimaleBandbreedte } = bescherming;
  const klein = grenzen.with(plek, { min: 0, max: geheimTotEnMet });
  return (['verlaag', 'verhoog'] as const).some((kant) => {
    const stroom = tabelStroom(tabel, klein);
    if (stroom === undefined) return false;
    stroom[kant](plek);
    const opWaarde = (a: number, b: number): number => (stroom.waarden[a] ?? 0) - (stroom.waarden[b] ?? 0) || a - b;
    const gelukt = andere.every((groep) =>
      groep.toSorted(opWaarde).some((ander) => stroom.beperk(ander, geheimTotEnMet)),
    );
    const grens = { min: stroom.verlaag(plek), max: stroom.verhoog(plek) };
    return gelukt && bandbreedte(grens, bescherming) >= minimaleBandbreedte;
  });
}
