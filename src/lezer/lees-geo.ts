import { join } from 'node:path';
import type { Inhoud } from '../model/collecties.ts';
import { deriveGrenzen } from '../model/kaart/grenzen.ts';
import type { Kaartvorm } from '../model/kaart/kaartvorm.ts';
import type { Position, Problem } from '../model/problem.ts';
import { geojsonSchema, grensherkomstSchema, type Grensbestand, type Grensherkomst } from '../model/schemas/grenzen.ts';
import { dutchError, problemsFromIssues } from '../model/schemafout.ts';
import { suggestie } from '../model/suggestie.ts';
import { bestandsfout, leesTekst, vindBestanden } from './bestanden.ts';
import { parseYaml } from './yaml.ts';

/** The largest file with boundaries that is read; see also the limit on points. */
const maxGeoBytes = 16 * 1024 * 1024;

/** Reads `data/geo/*.geojson` with the `herkomst.yaml` beside them, and makes the maps; all problems are collected. */
export function leesGeo(
  dataRoot: string,
  getoondeMap: string,
  inhoud: Pick<Inhoud, 'wijken' | 'gebieden' | 'bronnen'>,
  problems: Problem[],
): Kaartvorm[] {
  const map = join(dataRoot, 'geo');
  const getoond = `${getoondeMap}/geo`;
  const bestanden = vindBestanden(map, getoond, problems).filter(({ pad }) => !pad.endsWith('.md'));
  if (bestanden.length === 0) return [];
  const naamHerkomst = `${getoond}/herkomst.yaml`;
  for (const { pad, naam } of bestanden)
    if (pad !== 'herkomst.yaml' && !/^[^/]+\.geojson$/.test(pad))
      problems.push(
        bestandsfout(naam, 'bestand', 'dit bestand hoort hier niet', 'Gebruik geo/<naam>.geojson en geo/herkomst.yaml'),
      );
  const namen = bestanden.map(({ pad }) => pad).filter((pad) => /^[^/]+\.geojson$/.test(pad));
  if (!bestanden.some(({ pad }) => pad === 'herkomst.yaml')) {
    problems.push(bestandsfout(naamHerkomst, 'bestand', 'dit bestand ontbreekt', 'Zeg waar de grenzen vandaan komen'));
    return [];
  }
  const herkomsten = leesHerkomst(join(map, 'herkomst.yaml'), naamHerkomst, namen, inhoud.bronnen, problems);
  const kaarten: Kaartvorm[] = [];
  for (const naam of namen) {
    const bestand = `${getoond}/${naam}`;
    const herkomst = herkomsten?.find((kandidaat) => kandidaat.bestand === naam);
    if (herkomsten !== undefined && herkomst === undefined)
      problems.push(
        bestandsfout(bestand, 'grenzen', 'dit bestand staat niet in herkomst.yaml', 'Zet het daar bij grenzen'),
      );
    if (herkomst === undefined) continue;
    const tekst = leesTekst(join(map, naam), bestand, problems, maxGeoBytes);
    const position = plaatsIn(tekst ?? '', bestand);
    const geo = tekst === undefined ? undefined : leesGeojson(tekst, bestand, position, problems);
    if (geo === undefined) continue;
    const uitkomst = deriveGrenzen({ bestand, geo, herkomst }, inhoud, position);
    problems.push(...uitkomst.problems);
    for (const kaart of uitkomst.kaarten) {
      if (kaarten.some(({ gemeente }) => gemeente === kaart.gemeente))
        problems.push(
          bestandsfout(
            bestand,
            'grenzen',
            `van ${kaart.gemeente} staan er al grenzen in een ander bestand`,
            'Houd er een over',
          ),
        );
      else kaarten.push(kaart);
    }
  }
  return kaarten;
}

function leesHerkomst(
  pad: string,
  naam: string,
  bestanden: readonly string[],
  bronnen: Inhoud['bronnen'],
  problems: Problem[],
): Grensherkomst[] | undefined {
  const tekst = leesTekst(pad, naam, problems);
  const yaml = tekst === undefined ? undefined : parseYaml(tekst, naam, problems);
  if (yaml === undefined) return undefined;
  const uitkomst = grensherkomstSchema.safeParse(yaml.data, { error: dutchError, reportInput: true });
  if (!uitkomst.success) {
    problems.push(
      ...problemsFromIssues(uitkomst.error.issues, grensherkomstSchema, naam, (_, path) => yaml.plek(path)),
    );
    return undefined;
  }
  const { grenzen } = uitkomst.data;
  const ids = bronnen.map(({ id }) => id);
  grenzen.forEach(({ bestand, bron }, i) => {
    const meld = (path: (string | number)[], rule: string, message: string, remedy: string): void => {
      const plek = ['grenzen', i, ...path];
      problems.push({
        file: naam,
        ...yaml.plek(plek),
        path: plek.join('.'),
        rule,
        severity: 'fout',
        message,
        remedy,
      });
    };
    if (!bestanden.includes(bestand))
      meld(['bestand'], 'grenzen', `\`${bestand}\` bestaat niet`, `${suggestie(bestand, bestanden)}Zet het in geo/`);
    if (!ids.includes(bron.document))
      meld(
        ['bron', 'document'],
        'verwijzing',
        `\`${bron.document}\` bestaat niet`,
        `${suggestie(bron.document, ids)}Maak bronnen/${bron.document}.yaml of verbeter de verwijzing`,
      );
  });
  return grenzen;
}

function leesGeojson(
  tekst: string,
  bestand: string,
  position: Position,
  problems: Problem[],
): Grensbestand | undefined {
  let data: unknown;
  try {
    data = JSON.parse(tekst);
  } catch (fout) {
    // Node ends with `(line 3 column 5)` where it knows a place; at the end of the file it knows none.
    const [, regel, kolom] = /line (\d+) column (\d+)/.exec(String(fout)) ?? [];
    problems.push({
      ...bestandsfout(
        bestand,
        'grenzen',
        'de JSON klopt hier niet',
        'Maak het bestand opnieuw aan in het programma waar het vandaan komt',
      ),
      line: Number(regel ?? tekst.split('\n').length),
      column: Number(kolom ?? 1),
    });
    return undefined;
  }
  const uitkomst = geojsonSchema.safeParse(data, { error: dutchError, reportInput: true });
  if (uitkomst.success) return uitkomst.data;
  problems.push(...problemsFromIssues(uitkomst.error.issues, geojsonSchema, bestand, position));
  return undefined;
}

/** Line and column of a field. JSON is YAML too; only a file with a fault is read that slowly, once. */
function plaatsIn(tekst: string, bestand: string): Position {
  let yaml: ReturnType<typeof parseYaml>;
  return (_, path) => {
    yaml ??= parseYaml(tekst, bestand, []);
    return yaml?.plek(path) ?? { line: 1, column: 1 };
  };
}
