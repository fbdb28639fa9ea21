import type { Model } from '../../model/aggregate.ts';
import type { Bronverwijzing } from '../../model/schemas/basis.ts';

export type Cel = string | number | boolean | readonly string[] | undefined;

/** A column of a CSV file: what it holds, for people and (CSVW) for programs. */
export interface Kolom {
  naam: string;
  titel: string;
  uitleg?: string;
  type: 'string' | 'integer' | 'decimal' | 'date' | 'gYear' | 'boolean' | 'anyURI';
  verplicht?: boolean;
  /** What stands between the values of a list. */
  scheiding?: ' ' | '; ';
  /** The only values that may occur. */
  waarden?: readonly string[];
  eenheid?: string;
}

/** A column with how a row gives its value. */
export interface Tabelkolom<T> extends Kolom {
  waarde: (rij: T) => Cel;
}

/** One CSV file. */
export interface Tabel {
  naam: string;
  titel: string;
  uitleg: string;
  /** The columns that name a row. */
  sleutel: readonly string[];
  kolommen: Kolom[];
  rijen: (model: Model) => Record<string, Cel>[];
}

interface Opzet<T> {
  naam: string;
  titel: string;
  uitleg: string;
  sleutel: readonly string[];
  items: (model: Model) => readonly T[];
  kolommen: Tabelkolom<T>[];
  bron: (rij: T, model: Model) => Bronverwijzing | undefined;
  /** The licence of a row, where it is not that of the site. */
  licentie?: (rij: T, model: Model) => string;
}

/** Where a row comes from and what one may do with it: the last columns of every table. */
const herkomst: Kolom[] = [
  { naam: 'bron', titel: 'Bron', type: 'string', uitleg: 'Id van het document in de tabel bronnen' },
  { naam: 'bronplaats', titel: 'Plaats in de bron', type: 'string' },
  { naam: 'bronjaar', titel: 'Jaar van de bron', type: 'gYear', uitleg: 'Hoe oud de informatie is' },
  { naam: 'licentie', titel: 'Licentie', type: 'string', verplicht: true },
  { naam: 'peildatum', titel: 'Peildatum van de site', type: 'date', verplicht: true },
  {
    naam: 'uitgave',
    titel: 'Soort uitgave',
    type: 'string',
    verplicht: true,
    waarden: ['officieel', 'voorbeeld'],
    uitleg: 'voorbeeld: gemaakt van openbare documenten, geen gegevens van de gemeente zelf',
  },
];

/** A table from its items; source, age, licence and status come with every row. */
export function maakTabel<T>({ items, kolommen, bron, licentie, ...rest }: Opzet<T>): Tabel {
  return {
    ...rest,
    kolommen: [...kolommen.map(({ waarde: _, ...kolom }) => kolom), ...herkomst],
    rijen: (model) => {
      const jaren = new Map(model.bronnen.map(({ id, datum }) => [id, datum.jaar]));
      return items(model).map((item) => {
        const van = bron(item, model);
        return {
          ...Object.fromEntries(kolommen.map(({ naam, waarde }) => [naam, waarde(item)])),
          bron: van?.document,
          bronplaats: van?.plaats,
          bronjaar: van === undefined ? undefined : jaren.get(van.document),
          licentie: licentie?.(item, model) ?? model.site.licentie,
          peildatum: model.site.peildatum,
          uitgave: model.site.officieel ? 'officieel' : 'voorbeeld',
        };
      });
    },
  };
}

type Opties = Partial<Omit<Kolom, 'naam' | 'titel'>>;

/** A column; text unless `opties` says otherwise. */
export function kolom<T>(naam: string, titel: string, waarde: (rij: T) => Cel, opties: Opties = {}): Tabelkolom<T> {
  return { naam, titel, type: 'string', ...opties, waarde };
}

/** The columns that every record begins with. */
export function kenmerk<T extends { id: string }>(titel = 'Kenmerk'): Tabelkolom<T> {
  return kolom('id', titel, ({ id }) => id, { verplicht: true });
}
