/** A response header of the site, with the addresses where it has another value. The one source of all header files. */
export interface Kop {
  naam: string;
  /** Everywhere else; undefined is no header. */
  gewoon: string | undefined;
  /** Address patterns below the base path (`*` is anything, `:naam` one part) and their value; no address has two. */
  uitzonderingen: { waar: string[]; waarde: string }[];
}

const jaar = 31_536_000;

/** Files that are data: another site may read them in the browser of its own visitors. */
const data = ['csv', 'geojson', 'ics', 'json', 'jsonld', 'ttl', 'xlsx', 'xml', 'yaml', 'zip'].map(
  (soort) => `*.${soort}`,
);

/** Files with a print of their content in their name: they never change. */
const vast = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** Nothing but what the page itself is made of; `ook` adds or replaces what one page needs more. */
function csp(ook: Readonly<Record<string, string>> = {}): string {
  const regels = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...ook,
  };
  return Object.entries(regels)
    .map(([regel, waarde]) => `${regel} ${waarde}`)
    .join('; ');
}

/** Every header that a host should send with this site, under whatever base path. */
export const koppen: readonly Kop[] = [
  {
    naam: 'Content-Security-Policy',
    gewoon: csp(),
    uitzonderingen: [
      // Pagefind is WebAssembly, and fetches the parts of its index.
      { waar: ['zoeken/*'], waarde: csp({ 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" }) },
      // The file checker fetches the agreements, the raadsbundel the pages that were chosen.
      { waar: [':gemeente/registratie/controleren/*', 'raad/bundel/*'], waarde: csp({ 'connect-src': "'self'" }) },
    ],
  },
  { naam: 'Strict-Transport-Security', gewoon: `max-age=${String(jaar)}`, uitzonderingen: [] },
  { naam: 'X-Content-Type-Options', gewoon: 'nosniff', uitzonderingen: [] },
  { naam: 'X-Frame-Options', gewoon: 'DENY', uitzonderingen: [] },
  { naam: 'Referrer-Policy', gewoon: 'same-origin', uitzonderingen: [] },
  { naam: 'Permissions-Policy', gewoon: 'camera=(), geolocation=(), microphone=()', uitzonderingen: [] },
  { naam: 'Cross-Origin-Opener-Policy', gewoon: 'same-origin', uitzonderingen: [] },
  {
    naam: 'Cross-Origin-Resource-Policy',
    gewoon: 'same-origin',
    uitzonderingen: [{ waar: data, waarde: 'cross-origin' }],
  },
  { naam: 'Access-Control-Allow-Origin', gewoon: undefined, uitzonderingen: [{ waar: data, waarde: '*' }] },
  {
    naam: 'Cache-Control',
    gewoon: 'public, max-age=300',
    uitzonderingen: [{ waar: vast, waarde: `public, max-age=${String(jaar)}, immutable` }],
  },
];

/** An address pattern as a regular expression over the whole address. */
export function alsRegex(pad: string, patroon: string): string {
  const vorm = patroon
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return `^${pad}${vorm}$`;
}

/** The headers of one address, by name. */
export function koppenVan(pad: string, adres: string): Record<string, string> {
  return Object.fromEntries(
    koppen.flatMap(({ naam, gewoon, uitzonderingen }) => {
      const hier = uitzonderingen.find(({ waar }) => waar.some((deel) => new RegExp(alsRegex(pad, deel)).test(adres)));
      const waarde = hier?.waarde ?? gewoon;
      return waarde === undefined ? [] : [[naam, waarde]];
    }),
  );
}
