import { leesModel } from '../lezer/modelcache.ts';
import { viewWijzigingenfeed } from '../views/wijzigingenfeed.ts';

/** What changed, as an Atom feed. */
export function GET(): Response {
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(viewWijzigingenfeed(leesModel()), { headers });
}
