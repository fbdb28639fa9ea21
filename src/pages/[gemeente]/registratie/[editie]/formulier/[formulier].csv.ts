import type { APIRoute, GetStaticPaths } from 'astro';
import { leesModel } from '../../../../../lezer/modelcache.ts';
import type { Formulier } from '../../../../../model/levering/formulier.ts';
import { formatFormulierCsv, formulierpaden } from '../../../../../views/formulier.ts';

export const getStaticPaths = (() => formulierpaden(leesModel())) satisfies GetStaticPaths;

/** The form of one partner and period, as CSV. */
export const GET: APIRoute<{ formulier: Formulier }> = ({ props }) => new Response(formatFormulierCsv(props.formulier));
