import type { APIRoute } from 'astro';
import { leesModel } from '../../lezer/modelcache.ts';
import { leesThemabestand } from '../../lezer/themabestand.ts';
import { themabestanden } from '../../views/thema.ts';

/** The look that the gemeente brings: its tokens as a stylesheet, its logo and its fonts. Nothing without a theme. */
export function getStaticPaths() {
  return themabestanden(leesModel()).map(({ bestand, soort, tekst }) => ({
    params: { bestand },
    props: { soort, tekst },
  }));
}

export const GET: APIRoute<{ soort: string; tekst: string | undefined }> = ({ params, props }) =>
  new Response(props.tekst ?? leesThemabestand(params['bestand'] ?? ''), { headers: { 'Content-Type': props.soort } });
