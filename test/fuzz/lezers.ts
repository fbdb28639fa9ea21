import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { leesTekst } from '../../src/lezer/bestanden.ts';
import { parseCsv } from '../../src/lezer/csv.ts';
import { leesGeo } from '../../src/lezer/lees-geo.ts';
import { leesLeveringbestand } from '../../src/lezer/levering-bestand.ts';
import { checkLogo } from '../../src/lezer/logo.ts';
import { checkMdx, splitsMdx } from '../../src/lezer/mdx.ts';
import { leesThemaCss } from '../../src/lezer/thema-css.ts';
import { parseYaml } from '../../src/lezer/yaml.ts';
import { collecties } from '../../src/model/collecties.ts';
import { formatMelding } from '../../src/model/levering/cel.ts';
import { verwerkLevering } from '../../src/model/levering/verwerk.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { metingSchema } from '../../src/model/schemas/meting.ts';
import { dutchError, problemsFromIssues } from '../../src/model/schemafout.ts';
import { formatFormulierCsv, viewWerkboek } from '../../src/views/formulier.ts';
import { schrijfXlsx } from '../../src/lezer/xlsx-schrijf.ts';
import { root } from '../lib/bronbestanden.ts';
import { bekend, model } from '../lib/levering.ts';

/** A reader as the commands use it: bytes in, messages out; the temporary file is for readers that open one. */
export interface Lezer {
  naam: string;
  bestanden: () => Promise<Buffer[]>;
  lees: (bytes: Buffer, tijdelijk: string) => string[];
  /** How a change goes into the file, when it is a package of parts. */
  verander?: (bytes: Buffer, muteer: (deel: Buffer) => Buffer) => Buffer;
}

function echte(mappen: readonly string[], extensie: string): Promise<Buffer[]> {
  const paden = mappen.flatMap((map) =>
    readdirSync(join(root, map), { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith(extensie))
      .sort()
      .map((naam) => join(root, map, naam)),
  );
  return Promise.resolve(paden.map((pad) => readFileSync(pad)).filter(({ length }) => length < 60_000));
}

function tekstVan(bytes: Buffer, tijdelijk: string, problems: Problem[]): string | undefined {
  writeFileSync(tijdelijk, bytes);
  return leesTekst(tijdelijk, 'f', problems);
}

/** The file against three schemas of this kind, another three per file: most do not fit, and that must be said too. */
function tegenSchemas(data: unknown, extensie: string, plek: Parameters<typeof problemsFromIssues>[3]): Problem[] {
  const alle = Object.values(collecties).filter((collectie) => collectie.extensie === extensie);
  const begin = JSON.stringify(data ?? '').length;
  return [0, 1, 2]
    .flatMap((i) => alle[(begin + 7 * i) % alle.length] ?? [])
    .flatMap(({ schema }) => {
      const uitkomst = schema.safeParse(data, { error: dutchError, reportInput: true });
      return uitkomst.success ? [] : problemsFromIssues(uitkomst.error.issues, schema, 'f', plek);
    });
}

export const lezers: Lezer[] = [
  {
    naam: 'YAML',
    bestanden: () => echte(['src/content', 'test/fixture/content'], '.yaml'),
    lees: (bytes, tijdelijk) => {
      const problems: Problem[] = [];
      const tekst = tekstVan(bytes, tijdelijk, problems);
      const yaml = tekst === undefined ? undefined : parseYaml(tekst, 'f', problems);
      if (yaml !== undefined) problems.push(...tegenSchemas(yaml.data, 'yaml', (_, path) => yaml.plek(path)));
      return problems.map(formatProblem);
    },
  },
  {
    naam: 'MDX',
    bestanden: () => echte(['src/content', 'test/fixture/content'], '.mdx'),
    lees: (bytes, tijdelijk) => {
      const problems: Problem[] = [];
      const tekst = tekstVan(bytes, tijdelijk, problems);
      const mdx = tekst === undefined ? undefined : splitsMdx(tekst, 'f', problems);
      if (mdx === undefined) return problems.map(formatProblem);
      problems.push(...checkMdx(mdx, 'f'));
      const yaml = parseYaml(mdx.frontmatter, 'f', problems, 1);
      if (yaml !== undefined) problems.push(...tegenSchemas(yaml.data, 'mdx', (_, path) => yaml.plek(path)));
      return problems.map(formatProblem);
    },
  },
  {
    naam: 'CSV met cijfers',
    bestanden: () => echte(['data', 'test/fixture/data'], '.csv'),
    lees: (bytes, tijdelijk) => {
      const problems: Problem[] = [];
      const tekst = tekstVan(bytes, tijdelijk, problems);
      if (tekst === undefined) return problems.map(formatProblem);
      for (const { velden, line, kolom } of parseCsv(tekst, 'f', Object.keys(metingSchema.shape), problems)) {
        const uitkomst = metingSchema.safeParse(velden, { error: dutchError, reportInput: true });
        if (uitkomst.success) continue;
        const plek = (_: string, path: readonly PropertyKey[]) => ({ line, column: kolom(String(path[0])) });
        problems.push(...problemsFromIssues(uitkomst.error.issues, metingSchema, 'f', plek));
      }
      return problems.map(formatProblem);
    },
  },
  {
    naam: 'CSV als levering',
    bestanden: () => Promise.resolve(bekend.map((formulier) => Buffer.from(formatFormulierCsv(formulier)))),
    lees: leesLevering,
  },
  {
    naam: 'XLSX',
    bestanden: () =>
      Promise.all(bekend.map(async (formulier) => Buffer.from(await schrijfXlsx(viewWerkboek(model, formulier))))),
    lees: leesLevering,
    // A change to packed bytes is mostly seen by the zip itself; the XML inside is where the reader has to think.
    verander: (bytes, muteer) => {
      const kies = muteer(Buffer.from('x'.repeat(200))).length;
      if (kies % 3 === 0) return muteer(bytes);
      const delen = Object.entries(unzipSync(bytes)).map(([pad, deel]) => [pad, strFromU8(deel)] as const);
      const nodig = delen.filter(([pad]) => /sheet\d|workbook|sharedStrings|styles|Content_Types/.test(pad));
      const [gekozen = ''] = nodig[kies % nodig.length] ?? [];
      return Buffer.from(
        zipSync(
          Object.fromEntries(
            delen.map(([pad, tekst]) => [
              pad,
              pad === gekozen ? new Uint8Array(muteer(Buffer.from(tekst))) : strToU8(tekst),
            ]),
          ),
        ),
      );
    },
  },
  {
    naam: 'GeoJSON',
    bestanden: () => echte(['test/fixture/data', 'test/cases'], '.geojson'),
    lees: (bytes, tijdelijk) => {
      const geo = join(dirname(tijdelijk), 'data/geo');
      mkdirSync(geo, { recursive: true });
      copyFileSync(join(root, 'test/fixture/data/geo/herkomst.yaml'), join(geo, 'herkomst.yaml'));
      writeFileSync(join(geo, 'voorbeeldstad.geojson'), bytes);
      const problems: Problem[] = [];
      leesGeo(dirname(geo), 'data', model, problems);
      return problems.map(formatProblem);
    },
  },
  {
    naam: 'CSS van een thema',
    bestanden: () => echte(['src/styles', 'test/fixture/content'], '.css'),
    lees: (bytes, tijdelijk) => {
      const problems: Problem[] = [];
      const tekst = tekstVan(bytes, tijdelijk, problems);
      if (tekst !== undefined) leesThemaCss(tekst, 'f', true, problems);
      return problems.map(formatProblem);
    },
  },
  {
    naam: 'SVG van een logo',
    bestanden: () => echte(['public', 'test/fixture/content', 'test/charts'], '.svg'),
    lees: (bytes, tijdelijk) => {
      const problems: Problem[] = [];
      const tekst = tekstVan(bytes, tijdelijk, problems);
      if (tekst !== undefined) problems.push(...checkLogo(tekst, 'f'));
      return problems.map(formatProblem);
    },
  },
];

function leesLevering(bytes: Buffer): string[] {
  const gelezen = leesLeveringbestand(bytes);
  if (gelezen.meldingen.length > 0) return gelezen.meldingen.map(formatMelding);
  return verwerkLevering(gelezen.bladen, bekend, { vandaag: '2026-03-01' }).meldingen.map(formatMelding);
}
