import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../lezer/delen.ts';
import { downloadregels, formatJson } from '../../../views/download.ts';
import { indicatorrecords, recordVan } from '../../../views/indicator.ts';

export const getStaticPaths = (() => paden(indicatorrecords)) satisfies GetStaticPaths;

/** Every figure of one indicator in one gemeente, as JSON. */
export const GET: APIRoute = ({ params }) => {
  const model = leesDeel(params['gemeente']);
  const record = recordVan(model, params['gemeente'] ?? '', params['indicator'] ?? '');
  const regels = downloadregels(model, record);
  return new Response(formatJson(model, record, regels));
};
