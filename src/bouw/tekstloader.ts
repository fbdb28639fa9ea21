import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { leesModel } from '../lezer/modelcache.ts';

/**
 * Hands the MDX bodies to Astro. The reader has already parsed and checked their fields (with positions);
 * this loader only tells Astro where the bodies are, also when the content lives outside the project.
 */
export function tekstloader(): Loader {
  return {
    name: 'teksten',
    load: ({ store, generateDigest, config }) => {
      const model = leesModel();
      const root = fileURLToPath(config.root);
      store.clear();
      for (const { bestand } of [...model.hoofdstukken, ...model.werkwijzen, ...model.gesprekken, ...model.artikelen]) {
        const pad = resolve(bestand);
        store.set({
          id: bestand,
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
