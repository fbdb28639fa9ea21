/** What kind of file each extension is, as the server says it; browsers are told not to guess. */
export const soorten: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  ttl: 'text/turtle',
  csv: 'text/csv',
  txt: 'text/plain',
  ics: 'text/calendar',
  xml: 'application/xml',
  yaml: 'application/yaml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Kinds that are text, and so worth compressing and in UTF-8. */
export const teksten: readonly string[] = Object.values(soorten).filter((soort) =>
  /^text\/|xml$|json$|javascript|yaml/.test(soort),
);
