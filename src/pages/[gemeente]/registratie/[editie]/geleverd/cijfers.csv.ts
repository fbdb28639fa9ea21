import type { APIRoute, GetStaticPaths } from 'astro';
import { leesModel } from '../../../../../lezer/modelcache.ts';
import { formatGeleverdCsv, geleverdData } from '../../../../../views/geleverd.ts';
import { editiepaden, productenVan } from '../../../../../views/registratielinks.ts';

export const getStaticPaths = (() => editiepaden(leesModel())) satisfies GetStaticPaths;

/** What partners delivered in one edition, as published, as CSV. */
export const GET: APIRoute = ({ params }) => {
  const model = leesModel();
  const regels = geleverdData(model, productenVan(model, params['gemeente'] ?? '', params['editie'] ?? ''));
  return new Response(formatGeleverdCsv(regels));
};
