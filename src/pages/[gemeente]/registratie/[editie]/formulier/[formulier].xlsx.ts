import type { APIRoute, GetStaticPaths } from 'astro';
import { leesDeel, paden } from '../../../../../lezer/delen.ts';
import { schrijfXlsx } from '../../../../../lezer/xlsx-schrijf.ts';
import type { Formulier } from '../../../../../model/levering/formulier.ts';
import { formulierpaden, viewWerkboek } from '../../../../../views/formulier.ts';

export const getStaticPaths = (() => paden(formulierpaden)) satisfies GetStaticPaths;

/** The form of one partner and period, as a spreadsheet. */
export const GET: APIRoute<{ formulier: Formulier }> = async ({ params, props }) => {
  const bytes = await schrijfXlsx(viewWerkboek(leesDeel(params['gemeente']), props.formulier));
  return new Response(new Uint8Array(bytes));
};
