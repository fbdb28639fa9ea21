import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Inhoudsboom } from '../model/vergelijk-inhoud.ts';
import { leesTekst, vindBestanden } from './bestanden.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { maxCsvBytes } from './lees-data.ts';
import { splitsMdx } from './mdx.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads authored files and figures as they stand, without the schemas: an older tree need not hold against the rules
 * of today. The YAML and MDX of one id are one entry, and so are the figures of a delivery and where they come from.
 */
export function leesBoom({ content, data, getoond }: Inhoudmap, problems: Problem[]): Inhoudsboom {
  const boom = new Map<string, Record<string, unknown>>();
  for (const [map, naam] of [
    [content, getoond.content],
    [data, getoond.data],
  ] as const) {
    for (const bestand of vindBestanden(map, naam, problems)) {
      const extensie = /\.(yaml|mdx|csv)$/.exec(bestand.pad)?.[1];
      if (extensie === undefined) continue;
      const tekst = leesTekst(join(map, bestand.pad), bestand.naam, problems, maxCsvBytes);
      if (tekst === undefined) continue;
      const id = bestand.pad.replace(/(\/(metingen\.csv|herkomst\.yaml)|\.\w+)$/, '');
      boom.set(id, { ...boom.get(id), ...veldenVan(extensie, tekst, bestand.naam, problems) });
    }
  }
  return boom;
}

function veldenVan(extensie: string, tekst: string, naam: string, problems: Problem[]): Record<string, unknown> {
  if (extensie === 'csv') return { cijfers: tekst.split(/\r?\n/).filter((regel) => regel !== '') };
  if (extensie === 'yaml') return record(parseYaml(tekst, naam, problems)?.data);
  const mdx = splitsMdx(tekst, naam, problems);
  if (mdx === undefined) return {};
  return { mdx: { ...record(parseYaml(mdx.frontmatter, naam, problems)?.data), tekst: mdx.body } };
}

function record(waarde: unknown): Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null ? { ...waarde } : {};
}
