import type { Inhoud } from './collecties.ts';
import { checkAdressen } from './adresregels.ts';
import { checkIndicatoren } from './indicatorregels.ts';
import { checkMetingen } from './metingregels.ts';
import { checkNormen } from './normregels.ts';
import { checkOnthulling } from './onthullingregels.ts';
import type { Position, Problem } from './problem.ts';
import { checkPostcodes } from './postcoderegels.ts';
import { checkRegels } from './regels.ts';
import { checkVerwijzingen } from './verwijzingen.ts';

/** Everything that can be said about validated content: references first, then the rules of the domain. Records in `ongeldig` (`<collectie> <id>`) exist but are broken. */
export function checkInhoud(inhoud: Inhoud, position: Position, ongeldig: ReadonlySet<string> = new Set()): Problem[] {
  return [
    ...checkVerwijzingen(inhoud, position, ongeldig),
    ...checkRegels(inhoud, position, ongeldig),
    ...checkAdressen(inhoud, ongeldig),
    ...checkIndicatoren(inhoud, position),
    ...checkMetingen(inhoud, ongeldig),
    ...checkPostcodes(inhoud, ongeldig),
    ...checkOnthulling(inhoud, position, ongeldig),
    ...checkNormen(inhoud, position),
  ];
}
