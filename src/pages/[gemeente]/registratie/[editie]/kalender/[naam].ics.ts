import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../../../lezer/delen.ts';
import { formatKalender, kalenderbestanden } from '../../../../../views/kalender.ts';

export const getStaticPaths = (() => paden(kalenderbestanden)) satisfies GetStaticPaths;

/** What returns according to one edition, of one partner or of all, as a calendar. */
export const GET: APIRoute<{ partner: string | undefined }> = ({ params, props }) => {
  const tekst = formatKalender(
    leesDeel(params['gemeente']),
    params['gemeente'] ?? '',
    params['editie'] ?? '',
    props.partner,
  );
  return new Response(tekst, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
