import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { formatApache, formatHeaders, formatRedirects } from '../src/model/hosting/bestanden.ts';
import { formatNginx } from '../src/model/hosting/nginx.ts';
import { verhuizingen } from '../src/model/hosting/verhuizing.ts';
import { formatReport } from '../src/model/problem.ts';

// npm run hosting [-- <map>]: what a server needs to know about this site; the build puts all but nginx.conf in the site itself.
const map = process.argv[2] ?? 'docs/hosting';
const { inhoud, problems } = leesAlles(inhoudmap(process.env, process.cwd()));
if (inhoud === undefined) {
  console.error(formatReport(problems, { bevindingen: false }));
  process.exit(1);
}
const { pad, url } = inhoud.site;
const naam = new URL(url).hostname;
const verhuisd = verhuizingen(inhoud);
const luister = [
  'listen 443 ssl http2',
  'listen [::]:443 ssl http2',
  `ssl_certificate /etc/letsencrypt/live/${naam}/fullchain.pem`,
  `ssl_certificate_key /etc/letsencrypt/live/${naam}/privkey.pem`,
  'ssl_protocols TLSv1.2 TLSv1.3',
];
const bestanden = {
  'nginx.conf': formatNginx({ pad, verhuisd, map: '/srv/site/huidig', naam, luister, vanHttp: true }),
  htaccess: formatApache(pad, verhuisd),
  _headers: formatHeaders(pad),
  _redirects: formatRedirects(pad, verhuisd),
};
mkdirSync(map, { recursive: true });
for (const [bestand, tekst] of Object.entries(bestanden)) writeFileSync(join(map, bestand), tekst);
console.log(`Geschreven in ${map}/: ${Object.keys(bestanden).join(', ')}. Zie HOSTING.md.`);
