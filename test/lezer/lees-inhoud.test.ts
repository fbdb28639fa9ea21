import { describe, expect, it } from 'vitest';
import { leesInhoud } from '../../src/lezer/lees-inhoud.ts';
import { inhoudmap } from '../../src/lezer/inhoudmap.ts';
import { cachemap, leesModel, schrijfModel } from '../../src/lezer/modelcache.ts';
import { fixture, fixtureModel, lees, schrijf, tijdelijkeMap } from '../lib/inhoud.ts';

const begrip = 'term: Buurt\ndefinitie: Een deel van een wijk.\nengels: neighbourhood\n';

describe('reading the content', () => {
  it('reads the fixture without fouten, every file once', () => {
    const { problems, inhoud, aantalBestanden } = lees(fixture);
    expect(problems.filter(({ severity }) => severity === 'fout')).toEqual([]);
    expect(inhoud?.wijken.map(({ id }) => id)).toEqual([
      'voorbeeldstad/middenveld',
      'voorbeeldstad/noordrand',
      'voorbeeldstad/waterkant',
    ]);
    expect(aantalBestanden).toBeGreaterThan(40);
  });

  it('gives every record its id and its file', () => {
    const map = schrijf(tijdelijkeMap(), { 'begrippen/buurt.yaml': begrip });
    expect(leesInhoud(map, 'content').inhoud.begrippen).toEqual([
      expect.objectContaining({ id: 'buurt', bestand: 'content/begrippen/buurt.yaml', term: 'Buurt' }),
    ]);
  });

  it('keeps good records when another one is broken, and remembers the broken one', () => {
    const map = schrijf(tijdelijkeMap(), { 'begrippen/buurt.yaml': begrip, 'begrippen/kapot.yaml': 'term: [\n' });
    const { inhoud, ongeldig } = leesInhoud(map, 'content');
    expect(inhoud.begrippen.map(({ id }) => id)).toEqual(['buurt']);
    expect([...ongeldig]).toEqual(['begrippen kapot']);
  });

  it('gives no content when there is a fout, so that nothing is built from it', () => {
    const map = schrijf(tijdelijkeMap(), { 'content/begrippen/kapot.yaml': 'term: x\n' });
    expect(lees(map).inhoud).toBeUndefined();
  });
});

describe('where the content lives', () => {
  it('is src/content and data, or the same folders under INHOUD', () => {
    expect(inhoudmap({}, '/x').getoond).toEqual({ content: 'src/content', data: 'data' });
    expect(inhoudmap({ INHOUD: 'test/fixture' }, '/x')).toEqual({
      content: '/x/test/fixture/content',
      data: '/x/test/fixture/data',
      getoond: { content: 'test/fixture/content', data: 'test/fixture/data' },
      vanBuiten: {},
    });
  });
});

describe('the model cache', () => {
  it('gives back what was written, also after a change', () => {
    const map = tijdelijkeMap();
    const model = fixtureModel();
    schrijfModel(model, map);
    expect(leesModel(map)).toEqual(JSON.parse(JSON.stringify(model)));
  });

  it('stands in .cache unless CACHEMAP says otherwise, and says what to run when it is empty', () => {
    expect(cachemap({})).toBe('.cache');
    expect(cachemap({ CACHEMAP: '/elders' })).toBe('/elders');
    expect(() => leesModel(tijdelijkeMap())).toThrow('npm run aggregate');
  });
});
