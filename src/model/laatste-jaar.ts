import type { Locatierol } from './schemas/locatierol.ts';

/** The last year in which somebody wrote down or checked how a place stands. */
export function laatsteJaar(rol: Pick<Locatierol, 'peiljaar' | 'laatstGecontroleerd'>): number {
  return Math.max(rol.peiljaar, Number(rol.laatstGecontroleerd?.slice(0, 4) ?? 0));
}
