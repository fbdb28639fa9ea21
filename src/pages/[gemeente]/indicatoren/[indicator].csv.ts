import type { APIRoute, GetStaticPaths } from 'astro';
import { leesModel } from '../../../lezer/modelcache.ts';
import { downloadregels, formatCsv } from '../../../views/download.ts';
import { indicatorrecords, recordVan } from '../../../views/indicator.ts';

export const getStaticPaths = (() => indicatorrecords(leesModel())) satisfies GetStaticPaths;

/** Every figure of one indicator in one gemeente, as CSV. */
export const GET: APIRoute = ({ params }) => {
  const model = leesModel();
  const record = recordVan(model, params['gemeente'] ?? '', params['indicator'] ?? '');
  const regels = downloadregels(model, record);
  return new Response(formatCsv(regels));
};
