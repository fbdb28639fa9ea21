import { defineMiddleware } from 'astro:middleware';
import { maakVerzorger } from './bouw/verzorg-pagina.ts';
import { leesModel } from './lezer/modelcache.ts';

/** Runs for every page when it is built; files such as CSV and JSON pass unchanged. */
export const onRequest = defineMiddleware(async (_, next) => {
  const antwoord = await next();
  if (!antwoord.headers.get('content-type')?.startsWith('text/html')) return antwoord;
  return new Response(maakVerzorger(leesModel().begrippen)(await antwoord.text()), antwoord);
});
