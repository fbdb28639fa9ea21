import { relative, resolve } from 'node:path';

/** What a build may be told from outside, by the name of the environment variable. */
export const buitennamen = { PEILDATUM: 'peildatum', SITE_URL: 'url', SITE_PAD: 'pad' } as const;
export type Vanbuiten = Partial<Record<keyof typeof buitennamen, string>>;

export interface Inhoudmap {
  /** Absolute folder with the authored YAML and MDX. */
  content: string;
  /** Absolute folder with the figures. */
  data: string;
  /** The folders as shown in messages, relative to where the command runs. */
  getoond: { content: string; data: string };
  /** Take the place of what `site.yaml` says; not yet checked. */
  vanBuiten?: Vanbuiten;
}

/** Where the content lives: `src/content` and `data`, or those folders under `INHOUD`; and what is told from outside. */
export function inhoudmap(env: Record<string, string | undefined>, cwd: string): Inhoudmap {
  const eigen = env['INHOUD'];
  const content = eigen ? resolve(cwd, eigen, 'content') : resolve(cwd, 'src/content');
  const data = eigen ? resolve(cwd, eigen, 'data') : resolve(cwd, 'data');
  const vanBuiten: Vanbuiten = {};
  for (const naam of Object.keys(buitennamen) as (keyof typeof buitennamen)[]) {
    const waarde = env[naam];
    if (waarde) vanBuiten[naam] = waarde;
  }
  return { content, data, getoond: { content: toon(content), data: toon(data) }, vanBuiten };

  function toon(map: string): string {
    return relative(cwd, map).replaceAll('\\', '/');
  }
}
