import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../../../lezer/delen.ts';
import { formatGeleverdCsv, geleverdData } from '../../../../../views/geleverd.ts';
import { editiepaden, productenVan } from '../../../../../views/registratielinks.ts';

export const getStaticPaths = (() => paden(editiepaden)) satisfies GetStaticPaths;

/** What partners delivered in one edition, as published, as CSV. */
export const GET: APIRoute = ({ params }) => {
  const model = leesDeel(params['gemeente']);
  const regels = geleverdData(model, productenVan(model, params['gemeente'] ?? '', params['editie'] ?? ''));
  return new Response(formatGeleverdCsv(regels));
};
