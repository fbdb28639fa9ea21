import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../lezer/delen.ts';
import { downloadregels } from '../../../views/download.ts';
import { indicatorrecords, recordVan } from '../../../views/indicator.ts';
import { csvwVanIndicator } from '../../../views/opendata/downloads.ts';
import { formatJson } from '../../../views/opendata/json.ts';

export const getStaticPaths = (() => paden(indicatorrecords)) satisfies GetStaticPaths;

/** What the columns of the CSV beside it mean. */
export const GET: APIRoute = ({ params }) => {
  const model = leesDeel(params['gemeente']);
  const record = recordVan(model, params['gemeente'] ?? '', params['indicator'] ?? '');
  return new Response(formatJson(csvwVanIndicator(model, record, downloadregels(model, record))));
};
