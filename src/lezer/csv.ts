import { parse, type CsvError } from 'csv-parse/sync';
import type { Problem } from '../model/problem.ts';
import { suggestie } from '../model/suggestie.ts';

export interface CsvRegel {
  velden: Record<string, string>;
  line: number;
  /** Column (1-based) where a field starts on its line. */
  kolom: (veld: string) => number;
}

/** More columns than this are no table but a file of which the lines were not seen. */
const maxKolommen = 2000;

/**
 * Parses CSV with a header row and comma or semicolon, used consistently. A missing column refuses the file, and
 * so does an unknown one unless `andereKolommen`; a row with another number of cells is reported and left out.
 */
export function parseCsv(
  tekst: string,
  file: string,
  kolommen: readonly string[],
  problems: Problem[],
  andereKolommen = false,
): CsvRegel[] {
  // Excel's own first line `sep=;` says how cells are divided, and is no row.
  const gezegd = /^\uFEFF?sep=([;,])\r?\n/i.exec(tekst);
  const erboven = gezegd === null ? 0 : 1;
  const inhoud = tekst.slice(gezegd?.[0].length ?? 0);
  const kopregel = /^[\r\n]*([^\r\n]*)/.exec(inhoud)?.[1] ?? '';
  const delimiter = gezegd?.[1] ?? (kopregel.includes(';') ? ';' : ',');
  let rijen: { info: { lines: number }; record: string[]; raw: string }[];
  try {
    rijen = parse(inhoud, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      raw: true,
      bom: true,
    }) as unknown as typeof rijen;
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    meld(
      (lines ?? 1) + erboven,
      1,
      '',
      'een aanhalingsteken is niet gesloten of staat midden in een cel',
      'Sluit de aanhalingstekens en verdubbel ze binnen een cel',
    );
    return [];
  }
  const [kop, ...regels] = rijen;
  const kopnummer = erboven + (kop?.info.lines ?? 1) - (kop?.raw.trim().match(/\n/g)?.length ?? 0);
  const namen = (kop?.record ?? []).map((naam) => naam.trim());
  if (namen.length > maxKolommen) {
    const message = `de eerste regel heeft ${String(namen.length)} kolommen`;
    meld(kopnummer, 1, '', message, 'Controleer scheidingstekens en regeleinden');
    return [];
  }
  for (const naam of kolommen.filter((kolom) => !namen.includes(kolom))) {
    meld(kopnummer, 1, naam, `de kolom \`${naam}\` ontbreekt`, `De kolommen zijn: ${kolommen.join(', ')}`);
  }
  namen.forEach((naam, i) => {
    if (!kolommen.includes(naam) && !andereKolommen)
      meld(
        kopnummer,
        begin(kop?.raw ?? '', i),
        naam,
        `onbekende kolom \`${naam}\``,
        `${suggestie(naam, kolommen)}De kolommen zijn: ${kolommen.join(', ')}`,
      );
    else if (namen.indexOf(naam) !== i)
      meld(kopnummer, begin(kop?.raw ?? '', i), naam, 'deze kolom staat er twee keer', 'Houd er een over');
  });
  if (problems.some((problem) => problem.file === file && problem.line === kopnummer)) return [];
  return regels.flatMap(({ info, record, raw }) => {
    const line = info.lines + erboven - (raw.trim().match(/\n/g)?.length ?? 0);
    if (record.length !== namen.length) {
      meld(
        line,
        1,
        '',
        `deze regel heeft ${String(record.length)} cellen, het zijn er ${String(namen.length)}`,
        'Controleer scheidingstekens en aanhalingstekens',
      );
      return [];
    }
    const velden = Object.fromEntries(namen.map((naam, i) => [naam, record[i] ?? '']));
    return [{ velden, line, kolom: (veld: string) => begin(raw, namen.indexOf(veld)) }];
  });

  /** Where cell i starts; exact while no cell before it holds the delimiter inside quotes. */
  function begin(regel: string, i: number): number {
    return regel
      .trimStart()
      .split(delimiter)
      .slice(0, Math.max(0, i))
      .reduce((tot, cel) => tot + cel.length + 1, 1);
  }

  function meld(line: number, column: number, path: string, message: string, remedy: string): void {
    problems.push({ file, line, column, path, rule: 'csv', severity: 'fout', message, remedy });
  }
}
