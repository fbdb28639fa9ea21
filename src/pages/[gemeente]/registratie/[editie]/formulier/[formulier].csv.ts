import type { APIRoute, GetStaticPaths } from 'astro';
import { paden } from '../../../../../lezer/delen.ts';
import type { Formulier } from '../../../../../model/levering/formulier.ts';
import { formatFormulierCsv, formulierpaden } from '../../../../../views/formulier.ts';

export const getStaticPaths = (() => paden(formulierpaden)) satisfies GetStaticPaths;

/** The form of one partner and period, as CSV. */
export const GET: APIRoute<{ formulier: Formulier }> = ({ props }) => new Response(formatFormulierCsv(props.formulier));
