import type { APIRoute, GetStaticPaths } from 'astro';
import { leesModel } from '../../../../lezer/modelcache.ts';
import { controlebestand, gemeentenMetFormulier } from '../../../../views/controleren.ts';

export const getStaticPaths = (() =>
  gemeentenMetFormulier(leesModel()).map((gemeente) => ({ params: { gemeente } }))) satisfies GetStaticPaths;

/** What the check page needs to know of the agreements. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(controlebestand(leesModel(), params['gemeente'] ?? '')));
