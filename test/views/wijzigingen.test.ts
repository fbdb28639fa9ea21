import { Parser } from 'saxen';
import { describe, expect, it } from 'vitest';
import { viewWijzigingen } from '../../src/views/wijzigingen.ts';
import { viewWijzigingenfeed } from '../../src/views/wijzigingenfeed.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const pagina = viewWijzigingen(model);

describe('the page with what changed', () => {
  it('has the newest day first, with an anchor for "since"', () => {
    expect(pagina.dagen.map(({ id }) => id)).toEqual(['sinds-2026-02-01', 'sinds-2025-06-01']);
    expect(pagina.sinds).toEqual([
      { tekst: '1 februari 2026 (3 punten)', href: '#sinds-2026-02-01' },
      { tekst: '1 juni 2025 (2 punten)', href: '#sinds-2025-06-01' },
    ]);
  });

  it('knows from the paths whom a change is about: a folder, a part of a product, or what the file says itself', () => {
    const punten = pagina.dagen.flatMap(({ wijzigingen }) => wijzigingen.flatMap((wijziging) => wijziging.punten));
    expect(punten.map(({ id, gemeenten, partners }) => [id.split('__')[1], gemeenten, partners])).toEqual([
      ['telling', ['voorbeeldstad'], []],
      ['bezoekers', ['voorbeeldstad'], ['voorbeeldstad/samenspel']],
      ['oude-partner', ['voorbeeldstad'], []],
      ['plan', ['voorbeeldstad'], []],
      ['producten', ['voorbeeldstad'], ['voorbeeldstad/de-linde', 'voorbeeldstad/samenspel']],
    ]);
    expect(punten.map(({ link }) => link?.href)).toEqual([
      '/proef/voorbeeldstad/indicatoren/',
      '/proef/voorbeeldstad/producten/2025/buurtkamer/#aantal-bezoekers',
      undefined,
      '/proef/voorbeeldstad/plannen/wijkplan/',
      '/proef/voorbeeldstad/producten/2025/',
    ]);
  });

  it('lists per gemeente and per partner the days that matter to it', () => {
    expect(pagina.filters.map(({ id, wie }) => [id, wie.map(({ naam, links }) => [naam, links.length])])).toEqual([
      ['per-gemeente', [['Voorbeeldstad', 2]]],
      [
        'per-partner',
        [
          ['Samenspel', 2],
          ['Zorggroep De Linde', 1],
        ],
      ],
    ]);
  });

  it('says so when nothing changed yet', () => {
    const leeg = viewWijzigingen({ ...model, wijzigingen: [] });
    expect(leeg).toMatchObject({ dagen: [], sinds: [], filters: [] });
    expect(leeg.kop.inHetKort).toContain('Hier staat nog geen wijziging.');
    expect(pagina.kop.inHetKort).toContain('De laatste wijziging is van 1 februari 2026.');
  });
});

/** The elements of a document as `path: text`, by a parser that is not the one that wrote it; faults throw. */
function elementen(xml: string): string[] {
  const gevonden: string[] = [];
  const pad: string[] = [];
  let tekst = '';
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (naam) => {
    pad.push(naam);
    tekst = '';
  });
  parser.on('text', (deel, ontcijfer) => {
    tekst += ontcijfer(deel);
  });
  parser.on('cdata', (deel) => {
    tekst += deel;
  });
  parser.on('closeTag', (naam) => {
    gevonden.push(`${pad.join('/')}: ${tekst.trim()}`);
    expect(pad.pop()).toBe(naam);
    tekst = '';
  });
  expect(parser.parse(xml) ?? undefined).toBeUndefined();
  expect(pad).toEqual([]);
  return gevonden;
}

describe('the feed', () => {
  const xml = viewWijzigingenfeed(model);
  const delen = elementen(xml);
  const waarden = (pad: string): string[] =>
    delen.filter((deel) => deel.startsWith(`${pad}: `)).map((deel) => deel.slice(pad.length + 2));

  it('is Atom with the elements that RFC 4287 requires', () => {
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    for (const verplicht of ['feed/id', 'feed/title', 'feed/updated', 'feed/author/name'])
      expect(waarden(verplicht)).toHaveLength(1);
    expect(xml).toContain('<link rel="self" href="https://voorbeeldstad.example/proef/wijzigingen.xml"/>');
    for (const verplicht of ['feed/entry/id', 'feed/entry/title', 'feed/entry/updated'])
      expect(waarden(verplicht)).toHaveLength(2);
    for (const moment of [...waarden('feed/updated'), ...waarden('feed/entry/updated')])
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  });

  it('takes ids and dates from the content, so that it is the same at every moment', () => {
    expect(waarden('feed/entry/id')).toEqual([
      'tag:voorbeeldstad.example,2026-02-01:wijzigingen/2026-02-01-cijfers',
      'tag:voorbeeldstad.example,2025-06-01:wijzigingen/2025-06-01-buurtkamer',
    ]);
    expect(waarden('feed/updated')).toEqual(['2026-02-01T00:00:00.000Z']);
    expect(viewWijzigingenfeed(model)).toBe(xml);
    expect(elementen(viewWijzigingenfeed({ ...model, wijzigingen: [] }))).toContain(
      'feed/updated: 2026-03-01T00:00:00.000Z',
    );
  });

  it('is also there as RSS, with the same entries and dates', () => {
    const rss = elementen(viewWijzigingenfeed(model, 'rss'));
    const van = (pad: string): string[] =>
      rss.filter((deel) => deel.startsWith(`${pad}: `)).map((deel) => deel.slice(pad.length + 2));
    for (const verplicht of ['title', 'link', 'description', 'lastBuildDate'])
      expect(van(`rss/channel/${verplicht}`)).toHaveLength(1);
    expect(van('rss/channel/item/guid')).toEqual(waarden('feed/entry/id'));
    expect(van('rss/channel/item/pubDate').map((dag) => new Date(dag).toISOString())).toEqual(
      waarden('feed/entry/updated'),
    );
  });

  it('escapes what a text may contain', () => {
    const [eerste] = model.wijzigingen;
    if (eerste === undefined) throw new Error('no wijziging in the fixture');
    const punten = eerste.punten.map((punt) => ({ ...punt, tekst: 'Meer & <b>beter</b> ]]> "nu"' }));
    const vreemd = viewWijzigingenfeed({ ...model, wijzigingen: [{ ...eerste, titel: 'A & B <c>', punten }] });
    expect(elementen(vreemd).filter((deel) => deel.startsWith('feed/entry/title'))).toEqual([
      'feed/entry/title: A &amp; B &lt;c&gt;',
    ]);
    expect(vreemd).toContain('<title type="html">');
    expect(elementen(vreemd).some((deel) => deel.includes('Meer &amp; &lt;b&gt;beter&lt;/b&gt; ]]&gt; "nu"'))).toBe(
      true,
    );
  });
});

it('gives points that follow each other and lead to one page their link once', () => {
  const wijzigingen = model.wijzigingen.map((wijziging) => ({
    ...wijziging,
    punten: wijziging.punten.flatMap((punt) => [
      { ...punt, sleutel: `${punt.sleutel}-a` },
      { ...punt, sleutel: `${punt.sleutel}-b` },
    ]),
  }));
  const punten = viewWijzigingen({ ...model, wijzigingen }).dagen.flatMap(({ wijzigingen: delen }) =>
    delen.flatMap((deel) => deel.punten),
  );
  const met = punten.filter(({ link }) => link !== undefined);
  expect(met.length).toBeGreaterThan(0);
  expect(met.every(({ id }) => id.endsWith('-b'))).toBe(true);
});
