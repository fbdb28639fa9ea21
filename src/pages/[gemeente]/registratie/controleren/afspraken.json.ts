import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../../lezer/delen.ts';
import { controlebestand, gemeentenMetFormulier } from '../../../../views/controleren.ts';

export const getStaticPaths = (() =>
  paden((model) =>
    gemeentenMetFormulier(model).map((gemeente) => ({ params: { gemeente } })),
  )) satisfies GetStaticPaths;

/** What the check page needs to know of the agreements. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(controlebestand(leesDeel(params['gemeente']), params['gemeente'] ?? '')));
