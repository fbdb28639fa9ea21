import type { APIRoute, GetStaticPaths } from 'astro';
import { leesModel } from '../../../../../lezer/modelcache.ts';
import { schrijfXlsx } from '../../../../../lezer/xlsx-schrijf.ts';
import type { Formulier } from '../../../../../model/levering/formulier.ts';
import { formulierpaden, viewWerkboek } from '../../../../../views/formulier.ts';

export const getStaticPaths = (() => formulierpaden(leesModel())) satisfies GetStaticPaths;

/** The form of one partner and period, as a spreadsheet. */
export const GET: APIRoute<{ formulier: Formulier }> = async ({ props }) => {
  const bytes = await schrijfXlsx(viewWerkboek(leesModel(), props.formulier));
  return new Response(new Uint8Array(bytes));
};
