import type { AstroIntegration } from 'astro';
import { alleenGemeenten } from '../lezer/bouwdeel.ts';

/** Of a site in parts the first process makes what belongs to no gemeente; the others only pages of their gemeenten. */
export function eigenPaginas(): AstroIntegration {
  return {
    name: 'eigen-paginas',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const eigen = alleenGemeenten();
        if (eigen === undefined) return;
        setPrerenderer((gewoon) => ({
          ...gewoon,
          getStaticPaths: async () => {
            const paden = await gewoon.getStaticPaths();
            return paden.filter(({ pathname }) => eigen.has(pathname.split('/')[1] ?? ''));
          },
        }));
      },
    },
  };
}
