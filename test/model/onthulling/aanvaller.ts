import { solve } from 'yalps';
import type { Gepubliceerd, Tabel } from '../../../src/model/onthulling/tabel.ts';

/**
 * What somebody can work out about one hidden place from a published table, written without the code under test:
 * unknown cells as variables of a linear programme, each published number as a sum that was rounded to 5 and is at
 * least 8. Gives the whole numbers in 0…7 that stay possible (consecutive), or undefined when none does.
 */
export function valAan(tabel: Tabel<Gepubliceerd>, doel: number): { van: number; totEnMet: number } | undefined {
  const laagste = losOp(tabel, doel, 'minimize');
  const hoogste = losOp(tabel, doel, 'maximize');
  if (laagste === undefined || hoogste === undefined) return undefined;
  return { van: Math.max(0, Math.ceil(laagste - 1e-6)), totEnMet: Math.floor(hoogste + 1e-6) };
}

function losOp(tabel: Tabel<Gepubliceerd>, doel: number, direction: 'minimize' | 'maximize'): number | undefined {
  const breedte = tabel.kolommen.length + 1;
  const constraints: Record<string, { min: number; max: number }> = { doel: { min: 0, max: 7 } };
  tabel.cellen.forEach((cel, plek) => {
    if (typeof cel === 'number') constraints[`plek ${String(plek)}`] = { min: Math.max(8, cel - 2), max: cel + 2 };
  });
  const variables: Record<string, Record<string, number>> = {};
  tabel.rijen.forEach((_, rij) => {
    tabel.kolommen.forEach((__, kolom) => {
      const telt: Record<string, number> = {};
      for (const r of [rij, tabel.rijen.length]) {
        for (const k of [kolom, tabel.kolommen.length]) {
          const plek = r * breedte + k;
          if (`plek ${String(plek)}` in constraints) telt[`plek ${String(plek)}`] = 1;
          if (plek === doel) telt['doel'] = 1;
        }
      }
      variables[`${String(rij)} ${String(kolom)}`] = telt;
    });
  });
  const { status, result } = solve({ direction, objective: 'doel', constraints, variables });
  if (status !== 'optimal' && status !== 'infeasible') throw new Error(`the solver says ${status}`);
  return status === 'optimal' ? result : undefined;
}
