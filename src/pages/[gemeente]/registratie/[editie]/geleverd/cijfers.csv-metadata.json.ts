import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../../../lezer/delen.ts';
import { csvwVanGeleverd } from '../../../../../views/opendata/downloads.ts';
import { formatJson } from '../../../../../views/opendata/json.ts';
import { editiepaden } from '../../../../../views/registratielinks.ts';

export const getStaticPaths = (() => paden(editiepaden)) satisfies GetStaticPaths;

/** What the columns of the CSV beside it mean. */
export const GET: APIRoute = ({ params }) =>
  new Response(formatJson(csvwVanGeleverd(leesDeel(params['gemeente']), params['editie'] ?? '')));
