import { describe, expect, it } from 'vitest';
import { viewArtikel, viewFactsheet, viewSchaal, viewVergelijken } from '../../src/views/vergelijken.ts';
import { basisthemasBij, viewBasisthema, viewGids, viewZelfscan } from '../../src/views/wijkgericht.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

describe('comparing gemeenten', () => {
  it('puts twelve facts side by side, and shows why one is unknown', () => {
    const { feiten } = viewVergelijken(model);
    expect(feiten).toHaveLength(12);
    expect(feiten.at(-1)).toMatchObject({
      titel: 'Monitoring',
      antwoorden: [{ gemeente: 'Anderdorp', tekst: undefined, reden: 'Dat staat niet in de bron.' }],
    });
  });

  it('shows a gemeente only where there is a factsheet', () => {
    expect(viewFactsheet(model, 'anderdorp')).toBeDefined();
    expect(viewFactsheet(model, 'voorbeeldstad')).toBeUndefined();
  });

  it('names both poles of a schaal', () => {
    expect(viewSchaal(model, 'klein-of-groot').kop.href).toBe('/proef/vergelijken/schalen/klein-of-groot/');
    expect(JSON.stringify(viewSchaal(model, 'klein-of-groot'))).toContain('Anderdorp koos voor klein.');
  });

  it('gives an article its own page', () => {
    expect(viewArtikel(model, 'inzicht/klein-beginnen').kop).toMatchObject({
      titel: 'Klein beginnen',
      href: '/proef/inzicht/klein-beginnen/',
    });
  });
});

describe('a guide', () => {
  it('shows for every fase what it says, or that it says nothing', () => {
    expect(viewBasisthema(model, 'gids', 'ontmoeting').fasen.map(({ tekst, reden }) => [tekst, reden])).toEqual([
      ['Zoek een plek.', expect.any(String)],
      [undefined, 'De gids zegt er niets over.'],
    ]);
    expect(viewZelfscan(model, 'gids').themas[0]?.fasen).toHaveLength(2);
  });

  it('links a thema to examples on this site, both ways', () => {
    expect(viewBasisthema(model, 'gids', 'ontmoeting').verbanden).toEqual([
      expect.objectContaining({
        tekst: 'Buurtkamer',
        herkomst: 'afgeleid',
        href: '/proef/voorbeeldstad/producten/2025/buurtkamer/',
      }),
    ]);
    expect(basisthemasBij(model, 'product', 'voorbeeldstad/2025/buurtkamer').map(({ tekst }) => tekst)).toEqual([
      'Ontmoeting',
    ]);
    expect(basisthemasBij(model, 'product', 'voorbeeldstad/2025/respijtzorg')).toEqual([]);
  });

  it('lists its themas, and throws for one that it does not have', () => {
    expect(viewGids(model, 'gids').themas.map(({ naam }) => naam)).toEqual(['Ontmoeting']);
    expect(() => viewBasisthema(model, 'gids', 'weg')).toThrow('no basisthema weg');
  });
});
