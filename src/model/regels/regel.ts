import type { Collectienaam, Inhoud } from '../collecties.ts';
import type { Position, Problem } from '../problem.ts';

/** A rule of the domain: reads the whole content and reports; it never throws. */
export type Regel = (inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>) => void;

type Plek = readonly (string | number)[];

/** How a rule reports: the record, the field in it, what is wrong (or missing) and what to do about it. */
export interface Meld {
  fout: (item: { bestand: string }, path: Plek, message: string, remedy: string) => void;
  /** A finding also says which part of the record it is about (`sleutel`) and which parts it counts (`delen`). */
  bevinding: (
    over: { collectie: Collectienaam | 'site'; sleutel?: string; delen?: string[] },
    item: { bestand: string; id: string },
    path: Plek,
    message: string,
    remedy: string,
  ) => void;
}

/** A `Meld` that adds to a list under the id of one rule. */
export function maakMeld(rule: string, position: Position, problems: Problem[]): Meld {
  const plekVan = ({ bestand }: { bestand: string }, path: Plek) => ({
    file: bestand,
    ...position(bestand, path),
    path: path.join('.'),
    rule,
  });
  return {
    fout: (item, path, message, remedy) => {
      problems.push({ ...plekVan(item, path), severity: 'fout', message, remedy });
    },
    bevinding: (over, item, path, message, remedy) => {
      problems.push({
        ...plekVan(item, path),
        severity: 'bevinding',
        over: { ...over, id: item.id },
        message,
        remedy,
      });
    },
  };
}
