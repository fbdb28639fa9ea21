import { join } from 'node:path';
import type { Inhoud } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import { herkomstSchema, metingSchema, type Meting } from '../model/schemas/meting.ts';
import { registratiecijferSchema, type Registratiecijfer } from '../model/schemas/registratiecijfer.ts';
import { dutchError, problemsFromIssues } from '../model/schemafout.ts';
import { bestandsfout, leesTekst, vindBestanden } from './bestanden.ts';
import { parseCsv } from './csv.ts';
import { parseYaml } from './yaml.ts';

/** The largest file with figures that is read. */
export const maxCsvBytes = 64 * 1024 * 1024;

/**
 * Reads `data/metingen/<levering>/metingen.csv` with the `herkomst.yaml` beside it, and
 * `data/registraties/<gemeente>/<editie>/<levering>.csv`; all problems are collected.
 */
export function leesData(
  dataRoot: string,
  getoondeMap: string,
  problems: Problem[],
): Pick<Inhoud, 'metingen' | 'herkomsten' | 'registratiecijfers'> {
  const metingen: Meting[] = [];
  const registratiecijfers: Registratiecijfer[] = [];
  const herkomsten: Inhoud['herkomsten'] = [];
  for (const { pad, naam } of vindBestanden(dataRoot, getoondeMap, problems)) {
    if (pad.endsWith('.md')) continue;
    const [, levering = '', bestand = ''] = /^metingen\/([a-z0-9-]+)\/([^/]+)$/.exec(pad) ?? [];
    const [, registratielevering] = /^registraties\/([a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+)\.csv$/.exec(pad) ?? [];
    const plek = { pad: join(dataRoot, pad), naam };
    if (bestand === 'metingen.csv')
      metingen.push(...leesRegels(plek, metingSchema, problems).map((regel) => ({ ...regel, levering })));
    else if (registratielevering !== undefined)
      registratiecijfers.push(
        ...leesRegels(plek, registratiecijferSchema, problems).map((regel) => ({
          ...regel,
          levering: registratielevering,
        })),
      );
    else if (bestand === 'herkomst.yaml')
      herkomsten.push(...leesHerkomst(join(dataRoot, pad), naam, levering, problems));
    else
      problems.push(
        bestandsfout(
          naam,
          'bestand',
          'dit bestand hoort hier niet',
          pad.startsWith('registraties/')
            ? 'Gebruik registraties/<gemeente>/<editie>/<levering>.csv, met kleine letters, cijfers en streepjes'
            : 'Gebruik metingen/<levering>/metingen.csv en herkomst.yaml',
        ),
      );
  }
  for (const levering of new Set(metingen.map((meting) => meting.levering))) {
    if (!herkomsten.some((herkomst) => herkomst.id === levering)) {
      problems.push(
        bestandsfout(
          `${getoondeMap}/metingen/${levering}/herkomst.yaml`,
          'bestand',
          'dit bestand ontbreekt',
          'Zeg waar de cijfers vandaan komen',
        ),
      );
    }
  }
  return { metingen, herkomsten, registratiecijfers };
}

/** The valid lines of one CSV file, each with where it stands. */
function leesRegels<S extends typeof metingSchema | typeof registratiecijferSchema>(
  { pad, naam }: { pad: string; naam: string },
  schema: S,
  problems: Problem[],
): (ReturnType<S['parse']> & { bestand: string; regel: number })[] {
  const tekst = leesTekst(pad, naam, problems, maxCsvBytes);
  if (tekst === undefined) return [];
  return parseCsv(tekst, naam, Object.keys(schema.shape), problems).flatMap(({ velden, line, kolom }) => {
    const uitkomst = schema.safeParse(velden, { error: dutchError, reportInput: true });
    if (uitkomst.success) return [{ ...(uitkomst.data as ReturnType<S['parse']>), bestand: naam, regel: line }];
    problems.push(
      ...problemsFromIssues(uitkomst.error.issues, schema, naam, (_, path) => ({
        line,
        column: kolom(String(path[0])),
      })),
    );
    return [];
  });
}

function leesHerkomst(pad: string, naam: string, levering: string, problems: Problem[]): Inhoud['herkomsten'] {
  const tekst = leesTekst(pad, naam, problems);
  const yaml = tekst === undefined ? undefined : parseYaml(tekst, naam, problems);
  if (yaml === undefined) return [];
  const uitkomst = herkomstSchema.safeParse(yaml.data, { error: dutchError, reportInput: true });
  if (uitkomst.success) return [{ ...uitkomst.data, id: levering, bestand: naam }];
  problems.push(...problemsFromIssues(uitkomst.error.issues, herkomstSchema, naam, (_, path) => yaml.plek(path)));
  return [];
}
