import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { koppenVan } from '../../src/model/hosting/koppen.ts';

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
export interface Testserver {
  basis: string;
  /** What was sent, in order: path and bytes of the body as it went over the line. */
  verstuurd: { pad: string; bytes: number }[];
  sluit: () => Promise<void>;
}

/** Serves a built site under its base path on a free port, gzipped for who takes that, with the headers of a publisher. */
export async function serveer(dist: string, pad: string): Promise<Testserver> {
  const verstuurd: Testserver['verstuurd'] = [];
  const server = createServer((verzoek, antwoord) => {
    const { pathname } = new URL(verzoek.url ?? '/', 'http://localhost');
    const gevraagd = pathname.startsWith(pad)
      ? bestand(dist, decodeURIComponent(pathname.slice(pad.length)))
      : undefined;
    const weg = gevraagd ?? join(dist, '404.html');
    const soort = soorten[extname(weg)];
    const verpakt = soort !== undefined && /\bgzip\b/.test(String(verzoek.headers['accept-encoding']));
    const inhoud = verpakt ? gzipSync(readFileSync(weg)) : readFileSync(weg);
    verstuurd.push({ pad: pathname, bytes: inhoud.length });
    antwoord.writeHead(gevraagd === undefined ? 404 : 200, {
      'content-type': soort ?? 'application/octet-stream',
      ...koppenVan(pad, pathname),
      ...(verpakt ? { 'content-encoding': 'gzip' } : {}),
    });
    antwoord.end(inhoud);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return { basis: `http://127.0.0.1:${String(port)}`, verstuurd, sluit: () => sluit(server) };
}

function bestand(dist: string, deel: string): string | undefined {
  const weg = join(resolve(dist), deel.endsWith('/') || deel === '' ? `${deel}index.html` : deel);
  return weg.startsWith(resolve(dist)) && statSync(weg, { throwIfNoEntry: false })?.isFile() ? weg : undefined;
}

async function sluit(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
}
