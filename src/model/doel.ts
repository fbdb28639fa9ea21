import type { Inhoud } from './collecties.ts';
import type { Doel } from './schemas/doelen.ts';

/** A doel by its id `bestand#sleutel`. Throws for an unknown one: references were checked before. */
export function doelMetId(inhoud: Pick<Inhoud, 'doelen'>, id: string): Doel {
  const [bestand = '', sleutel = ''] = id.split('#');
  const doel = inhoud.doelen
    .find((lijst) => lijst.id === bestand)
    ?.doelen.find((kandidaat) => kandidaat.sleutel === sleutel);
  if (doel === undefined) throw new Error(`no doel ${id}`);
  return doel;
}
