import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { vindBestanden } from '../lezer/bestanden.ts';
import { inhoudmap } from '../lezer/inhoudmap.ts';

/**
 * Hands the MDX bodies to Astro. The reader parses and checks their fields (with positions); this loader only tells
 * Astro where the bodies are, also when the content lives outside the project. All processes of a build tell the same:
 * Astro keeps one list for them.
 */
export function tekstloader(): Loader {
  return {
    name: 'teksten',
    load: ({ store, generateDigest, config }) => {
      const { content, getoond } = inhoudmap(process.env, process.cwd());
      const root = fileURLToPath(config.root);
      store.clear();
      for (const bestand of vindBestanden(content, getoond.content, [])) {
        if (!bestand.pad.endsWith('.mdx')) continue;
        const pad = join(content, bestand.pad);
        store.set({
          id: bestand.naam,
          data: {},
          filePath: relative(root, pad).replaceAll('\\', '/'),
          digest: generateDigest(readFileSync(pad, 'utf8')),
          deferredRender: true,
        });
      }
      return Promise.resolve();
    },
  };
}
