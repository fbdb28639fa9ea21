import { join } from 'node:path';
import type { Inhoud } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import { herkomstSchema, metingSchema, type Meting } from '../model/schemas/meting.ts';
import { dutchError, problemsFromIssues } from '../model/schemafout.ts';
import { bestandsfout, leesTekst, vindBestanden } from './bestanden.ts';
import { parseCsv } from './csv.ts';
import { parseYaml } from './yaml.ts';

/** The largest file with figures that is read. */
const maxCsvBytes = 64 * 1024 * 1024;

const kolommen = Object.keys(metingSchema.shape);

/** Reads `data/metingen/<levering>/metingen.csv` with the `herkomst.yaml` beside it; all problems are collected. */
export function leesData(
  dataRoot: string,
  getoondeMap: string,
  problems: Problem[],
): Pick<Inhoud, 'metingen' | 'herkomsten'> {
  const metingen: Meting[] = [];
  const herkomsten: Inhoud['herkomsten'] = [];
  for (const { pad, naam } of vindBestanden(dataRoot, getoondeMap, problems)) {
    if (pad.endsWith('.md')) continue;
    const [, levering = '', bestand = ''] = /^metingen\/([a-z0-9-]+)\/([^/]+)$/.exec(pad) ?? [];
    if (bestand === 'metingen.csv') metingen.push(...leesMetingen(join(dataRoot, pad), naam, levering, problems));
    else if (bestand === 'herkomst.yaml')
      herkomsten.push(...leesHerkomst(join(dataRoot, pad), naam, levering, problems));
    else
      problems.push(
        bestandsfout(
          naam,
          'bestand',
          'dit bestand hoort hier niet',
          'Gebruik metingen/<levering>/metingen.csv en herkomst.yaml',
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
  return { metingen, herkomsten };
}

function leesMetingen(pad: string, naam: string, levering: string, problems: Problem[]): Meting[] {
  const tekst = leesTekst(pad, naam, problems, maxCsvBytes);
  if (tekst === undefined) return [];
  return parseCsv(tekst, naam, kolommen, problems).flatMap(({ velden, line, kolom }) => {
    const uitkomst = metingSchema.safeParse(velden, { error: dutchError, reportInput: true });
    if (uitkomst.success) return [{ ...uitkomst.data, levering, bestand: naam, regel: line }];
    problems.push(
      ...problemsFromIssues(uitkomst.error.issues, metingSchema, naam, (_, path) => ({
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
