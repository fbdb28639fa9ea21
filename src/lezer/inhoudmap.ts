import { relative, resolve } from 'node:path';

export interface Inhoudmap {
  /** Absolute folder with the authored YAML and MDX. */
  content: string;
  /** Absolute folder with the figures. */
  data: string;
  /** The folders as shown in messages, relative to where the command runs. */
  getoond: { content: string; data: string };
  /** Takes the place of the peildatum in `site.yaml`; not yet checked. */
  peildatum?: string;
}

/** Where the content lives: `src/content` and `data`, or those folders under `INHOUD`; and as of which day, in `PEILDATUM`. */
export function inhoudmap(env: Record<string, string | undefined>, cwd: string): Inhoudmap {
  const eigen = env['INHOUD'];
  const content = eigen ? resolve(cwd, eigen, 'content') : resolve(cwd, 'src/content');
  const data = eigen ? resolve(cwd, eigen, 'data') : resolve(cwd, 'data');
  const { PEILDATUM: peildatum } = env;
  return { content, data, getoond: { content: toon(content), data: toon(data) }, ...(peildatum && { peildatum }) };

  function toon(map: string): string {
    return relative(cwd, map).replaceAll('\\', '/');
  }
}
