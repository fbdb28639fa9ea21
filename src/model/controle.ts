import type { Inhoud } from './collecties.ts';
import { checkMetingen } from './metingregels.ts';
import type { Position, Problem } from './problem.ts';
import { checkRegels } from './regels.ts';
import { checkVerwijzingen } from './verwijzingen.ts';

/** Everything that can be said about validated content: references first, then the rules of the domain. */
export function checkInhoud(inhoud: Inhoud, position: Position): Problem[] {
  return [...checkVerwijzingen(inhoud, position), ...checkRegels(inhoud, position), ...checkMetingen(inhoud)];
}
