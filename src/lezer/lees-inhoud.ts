import { join } from 'node:path';
import { collecties, siteSchema, type Collectie, type Collectienaam, type Inhoud } from '../model/collecties.ts';
import type { Position, Problem } from '../model/problem.ts';
import { dutchError, problemsFromIssues } from '../model/schemafout.ts';
import { suggestie } from '../model/suggestie.ts';
import { bestandsfout, leesTekst, vindBestanden, type Bestand } from './bestanden.ts';
import { checkMdx, splitsMdx } from './mdx.ts';
import { parseYaml, type YamlTekst } from './yaml.ts';

/** What a run of the reader gives: the valid records, the problems, and where every field stands. */
export interface Gelezen {
  inhoud: Pick<Inhoud, Collectienaam> & { site: Inhoud['site'] | undefined };
  problems: Problem[];
  position: Position;
  /** Records that exist but could not be used, as `<collectie> <id>`: what points at them is not wrong. */
  ongeldig: ReadonlySet<string>;
  aantalBestanden: number;
}

/** Reads every authored file under `contentRoot` once; all problems are collected, nothing is thrown. */
export function leesInhoud(contentRoot: string, getoondeMap: string): Gelezen {
  const problems: Problem[] = [];
  const plekken = new Map<string, YamlTekst['plek']>();
  // The folder with the look of the gemeente holds no content; `lees-thema.ts` reads it.
  const bestanden = vindBestanden(contentRoot, getoondeMap, problems).filter(({ pad }) => !pad.startsWith('thema/'));
  const items: Record<string, { id: string; bestand: string }[]> = { site: [] };
  const ongeldig = new Set<string>();
  for (const naam of Object.keys(collecties)) items[naam] = [];

  for (const bestand of bestanden) {
    const bestemming = bestemmingVan(bestand, problems);
    if (bestemming === undefined) continue;
    const yaml = leesVelden(join(contentRoot, bestand.pad), bestand.naam, problems);
    if (yaml === undefined) {
      ongeldig.add(`${bestemming.collectie} ${bestemming.id}`);
      continue;
    }
    plekken.set(bestand.naam, yaml.plek);
    const uitkomst = bestemming.schema.safeParse(yaml.data, { error: dutchError, reportInput: true });
    if (uitkomst.success) {
      const data = uitkomst.data as Record<string, unknown>;
      items[bestemming.collectie]?.push({ ...data, id: bestemming.id, bestand: bestand.naam });
    } else {
      ongeldig.add(`${bestemming.collectie} ${bestemming.id}`);
      problems.push(...problemsFromIssues(uitkomst.error.issues, bestemming.schema, bestand.naam, positie));
    }
  }
  const { site, ...rest } = items as unknown as Pick<Inhoud, Collectienaam> & { site: Inhoud['site'][] };
  if (!bestanden.some((bestand) => bestand.pad === 'site.yaml')) {
    problems.push(
      bestandsfout(`${getoondeMap}/site.yaml`, 'bestand', 'dit bestand ontbreekt', 'Maak het aan; zie de handleiding'),
    );
  }
  return {
    inhoud: { ...rest, site: site[0] },
    problems,
    position: positie,
    ongeldig,
    aantalBestanden: bestanden.length,
  };

  function positie(file: string, path: readonly PropertyKey[]): { line: number; column: number } {
    return plekken.get(file)?.(path) ?? { line: 1, column: 1 };
  }
}

interface Bestemming {
  collectie: Collectienaam | 'site';
  id: string;
  schema: Collectie['schema'];
}

function bestemmingVan(bestand: Bestand, problems: Problem[]): Bestemming | undefined {
  if (bestand.pad === 'site.yaml') return { collectie: 'site', id: 'site', schema: siteSchema };
  const treffer = /^([^/]+)\/(.+)\.(yaml|mdx)$/.exec(bestand.pad);
  const fout = (message: string, remedy: string): undefined => {
    problems.push(bestandsfout(bestand.naam, 'bestand', message, remedy));
    return undefined;
  };
  if (treffer === null) {
    return fout(
      'dit bestand hoort bij geen collectie',
      `Gebruik .yaml of .mdx in een van de mappen: ${mappen().join(', ')}`,
    );
  }
  const [, map = '', id = '', extensie] = treffer;
  const delen = id.split('/').length;
  const kandidaat = Object.entries(collecties).find(
    ([, collectie]) => collectie.map === map && collectie.extensie === extensie,
  );
  if (kandidaat === undefined) {
    if (!mappen().includes(map)) {
      return fout(`onbekende map \`${map}\``, `${suggestie(map, mappen())}Bestaande mappen: ${mappen().join(', ')}`);
    }
    const ander = extensie === 'mdx' ? 'yaml' : 'mdx';
    return fout(`in de map \`${map}\` horen geen .${extensie ?? ''}-bestanden`, `Gebruik .${ander}, of een andere map`);
  }
  const [naam, collectie] = kandidaat;
  if (delen < collectie.delen.min || delen > collectie.delen.max) {
    return fout(
      'het bestand staat op de verkeerde diepte',
      `Gebruik ${map}/${diepte(collectie.delen.min)}.${extensie ?? ''}`,
    );
  }
  if (!/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(id)) {
    return fout('de bestandsnaam mag alleen kleine letters, cijfers en streepjes hebben', 'Hernoem het bestand');
  }
  return { collectie: naam as Collectienaam, id, schema: collectie.schema };
}

function leesVelden(pad: string, naam: string, problems: Problem[]): YamlTekst | undefined {
  const tekst = leesTekst(pad, naam, problems);
  if (tekst === undefined) return undefined;
  if (!naam.endsWith('.mdx')) return parseYaml(tekst, naam, problems);
  const mdx = splitsMdx(tekst, naam, problems);
  if (mdx === undefined) return undefined;
  problems.push(...checkMdx(mdx, naam));
  return parseYaml(mdx.frontmatter, naam, problems, 1);
}

function mappen(): string[] {
  return [...new Set(Object.values(collecties).map((collectie) => collectie.map))];
}

function diepte(aantal: number): string {
  return ['naam', 'gemeente/naam', 'gemeente/editie/naam'][aantal - 1] ?? 'naam';
}
