import { alsRegex, koppen } from './koppen.ts';
import { soorten, teksten } from './soorten.ts';
import type { Verhuizing } from './verhuizing.ts';

export interface Nginxopties {
  /** Base path of the site, with slashes at both ends. */
  pad: string;
  verhuisd: readonly Verhuizing[];
  /** The folder with the built site. */
  map: string;
  naam: string;
  /** Lines that say where to listen and with which certificate. */
  luister: readonly string[];
  /** A server of its own that sends http on to https. */
  vanHttp: boolean;
}

/** The site for nginx: to be included in its `http { }`. */
export function formatNginx({ pad, verhuisd, map, naam, luister, vanHttp }: Nginxopties): string {
  const kaarten = koppen.map((kop, i) => {
    const gevallen = kop.uitzonderingen.flatMap(({ waar, waarde }) =>
      waar.map((patroon) => `  "~${alsRegex(pad, patroon)}" "${waarde}";`),
    );
    return [`map $uri $kop${String(i)} {`, `  default "${kop.gewoon ?? ''}";`, ...gevallen, '}'];
  });
  const regels = [
    // A variable per header: an add_header in a location would drop those of the server.
    ...kaarten.flat(),
    'map $uri $verhuisd {',
    '  default "";',
    ...verhuisd.map(
      ({ van, naar }) => `  "~^${pad}${van.slice(0, -1)}(?<rest>[/.].*)$" "${pad}${naar.slice(0, -1)}$rest";`,
    ),
    '}',
    ...(vanHttp
      ? [
          'server {',
          '  listen 80;',
          '  listen [::]:80;',
          `  server_name ${naam};`,
          '  server_tokens off;',
          '  return 301 https://$host$request_uri;',
          '}',
        ]
      : []),
    'server {',
    ...luister.map((regel) => `  ${regel};`),
    `  server_name ${naam};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${teksten.filter((soort) => soort !== 'text/html').join(' ')};`,
    '  types {',
    ...Object.entries(soorten).map(([extensie, soort]) => `    ${soort} ${extensie};`),
    '  }',
    '  default_type application/octet-stream;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${teksten.filter((soort) => soort !== 'text/html').join(' ')};`,
    `  error_page 404 ${pad}404.html;`,
    ...koppen.map(({ naam: kop }, i) => `  add_header ${kop} $kop${String(i)} always;`),
    '  if ($verhuisd) {',
    '    return 301 $verhuisd;',
    '  }',
    '  location = /.well-known/security.txt {',
    `    alias ${map}/.well-known/security.txt;`,
    '  }',
    `  location ~ (/\\.|^${pad}_(headers|redirects)$) {`,
    '    return 404;',
    '  }',
    `  location ${pad} {`,
    `    alias ${map}/;`,
    '    index index.html;',
    '  }',
    ...(pad === '/' ? [] : ['  location / {', '    return 404;', '  }']),
    '}',
  ];
  return `${regels.join('\n')}\n`;
}
