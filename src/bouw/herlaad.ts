import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { inhoudmap } from '../lezer/inhoudmap.ts';
import { leesAlles } from '../lezer/lees-alles.ts';
import { schrijfModel } from '../lezer/modelcache.ts';
import { aggregate } from '../model/aggregate.ts';
import { formatReport } from '../model/problem.ts';

/** `npm run dev`: a changed content file gives a new model and a reload, a mistake gives the Dutch report in the page. */
export function herlaad(): AstroIntegration {
  return {
    name: 'herlaad',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const map = inhoudmap(process.env, process.cwd());
        server.watcher.add([map.content, map.data]);
        server.watcher.on('all', (_, pad) => {
          const absoluut = resolve(pad);
          if (!absoluut.startsWith(map.content) && !absoluut.startsWith(map.data)) return;
          const { inhoud, problems } = leesAlles(map);
          if (inhoud === undefined) {
            const message = formatReport(problems, { bevindingen: false });
            logger.error(message);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
            return;
          }
          schrijfModel(aggregate(inhoud, problems));
          void refreshContent?.({}).then(() => {
            server.ws.send({ type: 'full-reload' });
          });
        });
      },
    },
  };
}
