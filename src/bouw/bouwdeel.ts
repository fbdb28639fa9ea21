import type { AstroIntegration } from 'astro';
import { alleenGemeenten } from '../lezer/bouwdeel.ts';
import { wachtOpWerk } from './kind.ts';
import { neemSlot } from './slot.ts';

/**
 * A process of a build in parts bundles while the content is read, and waits for its work before it draws. The first one
 * also makes what belongs to no gemeente, the others only pages of their gemeenten.
 */
export function bouwdeel(): AstroIntegration {
  if (process.env['BOUWDEEL'] === undefined) return { name: 'bouwdeel', hooks: {} };
  let slot: { laatLos: () => void } | undefined;
  return {
    name: 'bouwdeel',
    hooks: {
      // Astro then writes which texts there are, to one folder of the project and under one name for every process.
      'astro:config:done': async () => {
        slot = await neemSlot('.cache/teksten', () => undefined);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        slot?.laatLos();
        setPrerenderer((gewoon) => ({
          ...gewoon,
          setup: async () => {
            if (!(await wachtOpWerk())) process.exit();
            await gewoon.setup?.();
          },
          getStaticPaths: async () => {
            const eigen = alleenGemeenten();
            const paden = await gewoon.getStaticPaths();
            return paden.filter(({ pathname }) => eigen?.has(pathname.split('/')[1] ?? '') ?? true);
          },
        }));
      },
    },
  };
}
