import { join } from 'node:path';
import type { Inhoud } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import { adresSchema, type Adres } from '../model/schemas/adres.ts';
import { herkomstSchema, metingSchema, type Meting } from '../model/schemas/meting.ts';
import { postcodeSchema, type Postcode } from '../model/schemas/postcode.ts';
import { registratiecijferSchema, type Registratiecijfer } from '../model/schemas/registratiecijfer.ts';
import { dutchError, problemsFromIssues } from '../model/schemafout.ts';
import { bestandsfout, leesTekst, vindBestanden } from './bestanden.ts';
import { parseCsv } from './csv.ts';
import { parseYaml } from './yaml.ts';

/** The largest file with figures that is read. */
export const maxCsvBytes = 64 * 1024 * 1024;

/**
 * Reads `data/metingen/<levering>/metingen.csv` and `data/postcodes/<gemeente>/postcodes.csv`, each with the
 * `herkomst.yaml` beside it, and `data/registraties/<gemeente>/<editie>/<levering>.csv`; all problems are collected.
 */
export function leesData(
  dataRoot: string,
  getoondeMap: string,
  problems: Problem[],
): Pick<Inhoud, 'adressen' | 'metingen' | 'herkomsten' | 'registratiecijfers' | 'postcodes' | 'postcodeherkomsten'> {
  const adressen: Adres[] = [];
  const metingen: Meting[] = [];
  const registratiecijfers: Registratiecijfer[] = [];
  const herkomsten: Inhoud['herkomsten'] = [];
  const postcodes: Postcode[] = [];
  const postcodeherkomsten: Inhoud['postcodeherkomsten'] = [];
  for (const { pad, naam } of vindBestanden(dataRoot, getoondeMap, problems)) {
    if (pad.endsWith('.md') || pad.startsWith('geo/')) continue;
    const [, levering = '', bestand = ''] = /^metingen\/([a-z0-9-]+)\/([^/]+)$/.exec(pad) ?? [];
    const [, registratielevering] = /^registraties\/([a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+)\.csv$/.exec(pad) ?? [];
    const [, gemeente = '', postcodebestand] = /^postcodes\/([a-z0-9-]+)\/([^/]+)$/.exec(pad) ?? [];
    const plek = { pad: join(dataRoot, pad), naam };
    if (pad === 'adressen.csv') adressen.push(...leesRegels(plek, adresSchema, problems));
    else if (bestand === 'metingen.csv')
      metingen.push(...leesRegels(plek, metingSchema, problems).map((regel) => ({ ...regel, levering })));
    else if (registratielevering !== undefined)
      registratiecijfers.push(
        ...leesRegels(plek, registratiecijferSchema, problems).map((regel) => ({
          ...regel,
          levering: registratielevering,
        })),
      );
    else if (postcodebestand === 'postcodes.csv')
      postcodes.push(...leesRegels(plek, postcodeSchema, problems).map((regel) => ({ ...regel, gemeente })));
    else if (postcodebestand === 'herkomst.yaml')
      postcodeherkomsten.push(...leesHerkomst(join(dataRoot, pad), naam, gemeente, problems));
    else if (bestand === 'herkomst.yaml')
      herkomsten.push(...leesHerkomst(join(dataRoot, pad), naam, levering, problems));
    else
      problems.push(
        bestandsfout(
          naam,
          'bestand',
          'dit bestand hoort hier niet',
          {
            registraties:
              'Gebruik registraties/<gemeente>/<editie>/<levering>.csv, met kleine letters, cijfers en streepjes',
            postcodes: 'Gebruik postcodes/<gemeente>/postcodes.csv en herkomst.yaml',
          }[pad.split('/')[0] ?? ''] ?? 'Gebruik metingen/<levering>/metingen.csv en herkomst.yaml',
        ),
      );
  }
  meldZonderHerkomst('metingen', new Set(metingen.map(({ levering }) => levering)), herkomsten);
  meldZonderHerkomst('postcodes', new Set(postcodes.map(({ gemeente }) => gemeente)), postcodeherkomsten);
  return { adressen, metingen, herkomsten, registratiecijfers, postcodes, postcodeherkomsten };

  function meldZonderHerkomst(map: string, namen: ReadonlySet<string>, bekend: readonly { id: string }[]): void {
    for (const naam of namen) {
      if (bekend.some(({ id }) => id === naam)) continue;
      problems.push(
        bestandsfout(
          `${getoondeMap}/${map}/${naam}/herkomst.yaml`,
          'bestand',
          'dit bestand ontbreekt',
          'Zeg waar de cijfers vandaan komen',
        ),
      );
    }
  }
}

/** The valid lines of one CSV file, each with where it stands. */
function leesRegels<
  S extends typeof adresSchema | typeof metingSchema | typeof registratiecijferSchema | typeof postcodeSchema,
>(
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
