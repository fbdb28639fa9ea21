import { preview } from 'astro';
import { leesModel } from '../src/lezer/modelcache.ts';

// Serves the built site on http://localhost:4321, under its own base path.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const poort = Number(process.env['PORT'] ?? 4321);
const server = await preview({ logLevel: 'error', server: { port: poort, host: 'localhost' } });
console.log(`\nDe site draait op http://localhost:${String(server.port)}${leesModel().site.pad}\nStoppen: Ctrl+C`);
await server.closed();
