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
        let fout: string | undefined;
        const toon = (message: string): void =>
          server.ws.send({ type: 'error', err: { title: 'De inhoud klopt niet', message, stack: '' } });
        // A page that is opened or reloaded while something is wrong shows it too, and not only the old site.
        server.ws.on('connection', () => {
          if (fout !== undefined) toon(fout);
        });
        server.watcher.on('all', (_, pad) => {
          const absoluut = resolve(pad);
          if (!absoluut.startsWith(map.content) && !absoluut.startsWith(map.data)) return;
          const { inhoud, problems } = leesAlles(map);
          if (inhoud === undefined) {
            const bericht = formatReport(problems, { bevindingen: false });
            if (bericht !== fout) logger.error(bericht);
            fout = bericht;
            toon(bericht);
            return;
          }
          fout = undefined;
          schrijfModel(aggregate(inhoud, problems));
          void refreshContent?.({}).then(() => {
            server.ws.send({ type: 'full-reload' });
          });
        });
      },
    },
  };
}
