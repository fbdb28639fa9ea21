import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { formatNginx } from '../../src/model/hosting/nginx.ts';
import type { Verhuizing } from '../../src/model/hosting/verhuizing.ts';

const kandidaten = [process.env['NGINX'], '/usr/sbin/nginx', '/usr/bin/nginx'];
const nginxPad = kandidaten.find((pad) => pad !== undefined && existsSync(pad));
/** For `describe.skipIf`: without nginx these tests count as skipped, and say how to get it. */
export const zonderNginx = nginxPad === undefined;
if (zonderNginx) console.log('nginx tests skipped: no nginx found. Install it with: npm run hulpmiddelen');

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

/** Serves a built site with the nginx configuration that we hand out, on loopback and without TLS. */
export async function serveerMetNginx(
  dist: string,
  pad: string,
  verhuisd: readonly Verhuizing[] = [],
): Promise<{ basis: string; sluit: () => Promise<void> }> {
  const map = mkdtempSync(join(tmpdir(), 'nginx-'));
  const poort = await vrijePoort();
  const luister = [`listen 127.0.0.1:${String(poort)}`];
  const site = formatNginx({ pad, verhuisd, map: resolve(dist), naam: '127.0.0.1', luister, vanHttp: false });
  for (const kind of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(map, kind));
  const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (soort) => `${soort}_temp_path ${map}/${soort.replace('client_', '')};`,
  );
  // As root the workers would run as somebody who may not read a folder of ours.
  const wie = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(map, 'nginx.conf'),
    `daemon off;\n${wie}\npid ${map}/pid;\nerror_log ${map}/fouten.log;\nevents {}\nhttp {\naccess_log off;\n${tijdelijk.join('\n')}\n${site}}\n`,
  );
  const proces = spawn(nginxPad ?? '', ['-p', map, '-c', join(map, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let fouten = '';
  proces.stderr.on('data', (stuk: Buffer) => {
    fouten += stuk.toString('utf8');
  });
  const dood = new Promise<void>((klaar) => proces.on('exit', () => klaar()));
  const basis = `http://127.0.0.1:${String(poort)}`;
  for (let i = 0; !(await luistert(basis)); i++) {
    if (proces.exitCode !== null || i > 200) throw new Error(`nginx did not start\n${fouten}`);
    await setTimeout(50);
  }
  return {
    basis,
    sluit: async () => {
      proces.kill('SIGTERM');
      await dood;
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function luistert(basis: string): Promise<boolean> {
  try {
    await fetch(basis);
    return true;
  } catch {
    return false;
  }
}
