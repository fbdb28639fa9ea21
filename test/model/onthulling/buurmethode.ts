import { bandbreedte, grenzenVan } from '../../../src/model/onthulling/grenzen.ts';
import type { Bescherming } from '../../../src/model/onthulling/profielen.ts';
import type { Gepubliceerd, Tabel } from '../../../src/model/onthulling/tabel.ts';

/**
 * The usual method, to compare with: where one cell in a published sum is hidden, hide the smallest published one
 * too, and go on while a bound is too narrow. Good against somebody who only has the numbers.
 */
export function buurmethode(ruw: Tabel<number>, bescherming: Bescherming): Tabel<Gepubliceerd> {
  const { geheimTotEnMet, veelvoud, minimaleBandbreedte } = bescherming;
  const cellen = ruw.cellen.map((cel): Gepubliceerd | undefined =>
    cel === undefined ? undefined : cel <= geheimTotEnMet ? 'geheim' : Math.round(cel / veelvoud) * veelvoud,
  );
  const lijnen = lijnenVan(ruw);
  const tabel = { ...ruw, cellen };
  for (;;) {
    const eenzaam = lijnen.find(
      (lijn) =>
        typeof cellen[lijn.at(-1) ?? -1] === 'number' &&
        lijn.slice(0, -1).filter((plek) => cellen[plek] === 'geheim').length === 1,
    );
    const onveilig = (grenzenVan(tabel, bescherming) ?? []).findIndex((grens, plek) => {
      const over = bandbreedte(grens, bescherming);
      return cellen[plek] === 'geheim' && over > 0 && over < minimaleBandbreedte;
    });
    const delen = eenzaam?.slice(0, -1) ?? lijnen.filter((lijn) => lijn.includes(onveilig)).flat();
    const alle = [...cellen.keys()];
    const keuze =
      eenzaam === undefined && onveilig < 0
        ? undefined
        : (kleinste(delen) ?? (eenzaam && eenzaam.at(-1)) ?? kleinste(alle));
    if (keuze === undefined) return tabel;
    cellen[keuze] = 'geheim';
  }

  function kleinste(plekken: readonly number[]): number | undefined {
    return plekken
      .flatMap((plek) => (typeof cellen[plek] === 'number' ? [{ plek, getal: cellen[plek] }] : []))
      .sort((a, b) => a.getal - b.getal || a.plek - b.plek)[0]?.plek;
  }
}

/** The sums of a table with all its totals: the parts, then the total. */
function lijnenVan(tabel: Tabel<unknown>): number[][] {
  const breedte = tabel.kolommen.length + 1;
  const rijen = [...tabel.rijen.keys(), tabel.rijen.length].map((rij) =>
    Array.from({ length: breedte }, (_, kolom) => rij * breedte + kolom),
  );
  const kolommen = Array.from({ length: breedte }, (_, kolom) => rijen.map((rij) => rij[kolom] ?? -1));
  const vol = [...rijen, ...kolommen].filter((lijn) => lijn.every((plek) => tabel.cellen[plek] !== undefined));
  const cellen = tabel.cellen.flatMap((cel, plek) => (cel === undefined ? [] : [plek]));
  if (vol.some((lijn) => lijn.length > 1)) return vol;
  // One sum only: everything, then the grand total.
  return tabel.cellen.at(-1) === undefined ? [] : [cellen];
}
