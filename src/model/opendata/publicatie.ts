import type { Model } from '../aggregate.ts';
import { collecties, type Collectienaam } from '../collecties.ts';

/** What repeats the rest (`kader`, `kaarten`), and the house style: colours and a logo are not ours to give away. */
type NietUitgegeven = 'kader' | 'kaarten' | 'thema';

/** Everything that is published as data: every other part of the model under its own name. */
export type Publicatienaam = Exclude<keyof Model, NietUitgegeven>;

/** What is published but not authored as a file of its own kind. */
export type EigenPublicatie = Exclude<Publicatienaam, Collectienaam>;

/** Whether this is a collection of authored files. */
export function isCollectie(naam: Publicatienaam): naam is Collectienaam {
  return naam in collecties;
}
