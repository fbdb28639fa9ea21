import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { leesModel } from '../../src/lezer/modelcache.ts';
import { bouwsels } from '../hulp/sites.ts';
import { serveer, type Testserver } from '../hulp/server.ts';

const draai = promisify(execFile);

/** Whether a program is on this computer. */
async function kent(programma: string): Promise<boolean> {
  return draai(programma, ['--version']).then(
    () => true,
    () => false,
  );
}
const heeft = { curl: await kent('curl'), python: await kent('python3') };
if (!heeft.curl || !heeft.python) console.log('Examples skipped: install them with: apt-get install curl python3');

describe.each(bouwsels.filter(({ naam }) => naam !== 'edities'))(
  'the examples on the $naam site run',
  ({ dist, cache }) => {
    const model = leesModel(cache);
    const { url, pad, licentie, peildatum } = model.site;
    const { document } = parseHTML(readFileSync(join(dist, 'open-data/index.html'), 'utf8'));
    let server: Testserver;
    beforeAll(async () => {
      server = await serveer(dist, pad);
    });
    afterAll(() => server.sluit());

    /** The code as it stands on the page, but asking this computer. */
    function code(taal: string): string {
      const tekst = document.querySelector(`pre[data-taal=${taal}]`)?.textContent ?? '';
      expect(tekst).toContain(url);
      return tekst.replaceAll(new URL(url).origin, server.basis);
    }

    it.skipIf(!heeft.curl)('curl', async () => {
      const { stdout } = await draai('bash', ['-c', code('curl')]);
      const { items } = JSON.parse(stdout) as { items: unknown[] };
      expect(items).toEqual(model.wijken);
    });

    it('JavaScript', async () => {
      const { stdout } = await draai(process.execPath, ['--input-type=module', '--eval', code('javascript')]);
      expect(stdout.trim().split('\n')).toEqual([
        `${peildatum} ${licentie}`,
        ...model.producten.map(({ titel, resultaatafspraken }) => `${titel} ${String(resultaatafspraken.length)}`),
      ]);
    });

    it.skipIf(!heeft.python)('Python', async () => {
      const { stdout } = await draai('python3', ['-c', code('python')]);
      const bekend = model.metingen.filter(({ status }) => status === 'waarde');
      expect(stdout.trim().split('\n')).toEqual(
        bekend.map(({ indicator, regiocode, periode, waarde, eenheid }) =>
          [indicator, regiocode, periode, waarde, eenheid].join(' '),
        ),
      );
    });
  },
);
