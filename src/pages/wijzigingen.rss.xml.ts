import { leesModel } from '../lezer/modelcache.ts';
import { viewWijzigingenfeed } from '../views/wijzigingenfeed.ts';

/** What changed, as RSS. */
export function GET(): Response {
  const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' };
  return new Response(viewWijzigingenfeed(leesModel(), 'rss'), { headers });
}
