import { defineMiddleware } from 'astro:middleware';
import { maakVerzorger } from './bouw/verzorg-pagina.ts';
import { leesModel } from './lezer/modelcache.ts';

let laatste: { begrippen: object; verzorg: (html: string) => string } | undefined;

/** Runs for every page when it is built; files such as CSV and JSON pass unchanged. */
export const onRequest = defineMiddleware(async (_, next) => {
  const antwoord = await next();
  if (!antwoord.headers.get('content-type')?.startsWith('text/html')) return antwoord;
  const { begrippen } = leesModel();
  if (laatste?.begrippen !== begrippen) laatste = { begrippen, verzorg: maakVerzorger(begrippen) };
  return new Response(laatste.verzorg(await antwoord.text()), antwoord);
});
