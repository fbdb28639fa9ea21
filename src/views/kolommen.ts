/** A column of a table that a source may leave empty. */
export interface Kolom<Regel> {
  kop: string;
  waarde: (regel: Regel) => string | undefined;
  /** What a row says that has no value here. */
  reden: string;
  /** The reason of one row, where the source gives one. */
  waarom?: (regel: Regel) => string | undefined;
  /** The same, said once for all rows: `hoeveel` is "nergens" or "bij 2 van de 20". */
  zin: (hoeveel: string) => string;
}

/** How a table shows columns that a source leaves empty: what would be the same in most rows is said once. */
export interface Kolommen<Regel> {
  kolommen: Kolom<Regel>[];
  /** What is unknown in most rows, as text above the table; empty when every column stays. */
  zonder: string;
  /** The few values of the columns that are left out, to stand with the name of the row. */
  bijNaam: (regel: Regel) => string;
}

/**
 * Keeps the columns in which enough rows have a value: half of them, or the share `deel`. What the text above the table
 * says already (`gezegd`, by heading) is not said again.
 */
export function viewKolommen<Regel>(
  regels: readonly Regel[],
  kolommen: readonly Kolom<Regel>[],
  { deel = 0.5, gezegd = [] }: { deel?: number; gezegd?: readonly string[] } = {},
): Kolommen<Regel> {
  if (regels.length === 0) return { kolommen: [], zonder: '', bijNaam: () => '' };
  const tel = ({ waarde }: Kolom<Regel>): number => regels.filter((regel) => waarde(regel)).length;
  const weg = kolommen.filter((kolom) => tel(kolom) === 0 || tel(kolom) < deel * regels.length);
  const teZeggen = weg.filter(({ kop }) => !gezegd.includes(kop));
  const zinnen = teZeggen.map((kolom) => {
    const aantal = tel(kolom);
    return kolom.zin(aantal === 0 ? 'nergens' : `bij ${String(aantal)} van de ${String(regels.length)}`);
  });
  const soms = teZeggen.some((kolom) => tel(kolom) > 0);
  return {
    kolommen: kolommen.filter((kolom) => !weg.includes(kolom)),
    zonder: [...zinnen, ...(soms ? ['Waar het wel zo is, staat het bij de naam.'] : [])].join(' '),
    bijNaam: (regel) =>
      weg
        .flatMap(({ kop, waarde }) => {
          const tekst = waarde(regel);
          return tekst ? [`${kop}: ${tekst}.`] : [];
        })
        .join(' '),
  };
}

/** How often a registratie is asked for. */
export const ritmekolom: Kolom<{ ritme: string | undefined }> = {
  kop: 'Hoe vaak',
  waarde: ({ ritme }) => ritme,
  reden: 'niet afgesproken',
  zin: (hoeveel) => `Hoe vaak is ${hoeveel} afgesproken.`,
};

/** What a source may say of a registratie, besides what it is. */
export const registratiekolommen: readonly Kolom<{
  uitsplitsing: string | undefined;
  ritme: string | undefined;
  ontvanger: string | undefined;
}>[] = [
  {
    kop: 'Uitgesplitst naar',
    waarde: ({ uitsplitsing }) => uitsplitsing,
    reden: 'niet genoemd',
    zin: (hoeveel) => `Waarnaar is uitgesplitst, noemt de bron ${hoeveel}.`,
  },
  ritmekolom,
  {
    kop: 'Voor wie',
    waarde: ({ ontvanger }) => ontvanger,
    reden: 'niet genoemd',
    zin: (hoeveel) => `Voor wie het is, noemt de bron ${hoeveel}.`,
  },
];
