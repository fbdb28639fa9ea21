import { describe, expect, it } from 'vitest';
import { ketensVan, telSchakels } from '../../src/model/keten.ts';
import { breukzinnen, maakDraadje } from '../../src/views/schakel.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const ketens = ketensVan(model, 'voorbeeldstad');
const vind = (sleutel: string) => {
  const keten = ketens.find(({ id }) => id.endsWith(`#${sleutel}`));
  if (keten === undefined) throw new Error(sleutel);
  return keten;
};

describe('the chain under a doel', () => {
  it('has every doel of the gemeente, in the order of its documents', () => {
    expect(ketens.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "voorbeeldstad/2025/buurtkamer#ontmoeten",
        "voorbeeldstad/2025/buurtkamer#zelf-organiseren",
        "voorbeeldstad/2025/respijtzorg#op-adem-komen",
        "voorbeeldstad/wijkplan#hulp-dichtbij",
        "voorbeeldstad/wijkplan#elkaar-kennen",
        "voorbeeldstad/wijkplan#minder-alleen",
      ]
    `);
  });

  it('counts each link once, also when a product serves it through two doelen', () => {
    expect(
      Object.fromEntries(ketens.map((keten) => [keten.id.split('#')[1], Object.values(telSchakels(keten)).join(' ')])),
    ).toMatchInlineSnapshot(`
      {
        "elkaar-kennen": "1 0 0 0 0 0 0 0",
        "hulp-dichtbij": "1 0 0 0 0 0 0 0",
        "minder-alleen": "0 0 0 0 0 1 1 0",
        "ontmoeten": "1 0 0 0 0 0 0 0",
        "op-adem-komen": "1 0 0 0 0 0 0 0",
        "zelf-organiseren": "1 0 0 0 0 0 0 0",
      }
    `);
  });

  it('an indicator about the population is a figure, and no measure of the effect', () => {
    const keten = vind('minder-alleen');
    expect(telSchakels(keten)).toMatchObject({ indicator: 1, cijfer: 1, oordeel: 0 });
  });

  it('is whole where a registratie names the indicator that it feeds', () => {
    const naar = 'voorbeeldstad/2025/buurtkamer#ontmoeten';
    const indicator = model.indicatoren.find(({ cijfer }) => cijfer === 'opDezeSite')?.id;
    const producten = model.producten.map((product) => ({
      ...product,
      resultaatafspraken: product.resultaatafspraken.map((afspraak) => ({
        ...afspraak,
        doelen: [{ naar, herkomst: 'bron' as const, waarom: 'proef' }],
      })),
      registraties: product.registraties.map((registratie) => ({ ...registratie, indicator })),
    }));
    const keten = ketensVan({ ...model, producten }, 'voorbeeldstad').find(({ id }) => id === naar);
    if (keten === undefined) throw new Error(naar);
    expect(keten.indicatoren).toMatchObject([{ gevoed: true, herkomst: 'bron' }]);
    expect(maakDraadje(keten).lijnen).not.toContain('breuk');
    expect(breukzinnen(keten)).toEqual([]);
  });

  it('an afspraak with a doel brings its activiteiten and registraties', () => {
    const naar = 'voorbeeldstad/2025/buurtkamer#ontmoeten';
    const producten = model.producten.map((product) => ({
      ...product,
      resultaatafspraken: product.resultaatafspraken.map((afspraak, i) =>
        i === 0 && product.id.endsWith('buurtkamer')
          ? { ...afspraak, doelen: [{ naar, herkomst: 'afgeleid' as const, waarom: 'proef' }] }
          : afspraak,
      ),
    }));
    const keten = ketensVan({ ...model, producten }, 'voorbeeldstad').find(({ id }) => id === naar);
    if (keten === undefined) throw new Error(naar);
    expect(telSchakels(keten)).toMatchObject({ product: 1, afspraak: 1 });
    expect(telSchakels(keten).registratie).toBeGreaterThan(0);
    expect(maakDraadje(keten).lijnen.slice(0, 1)).toEqual(['heel']);
    expect(maakDraadje(keten).lijnen[4]).toBe('breuk');
  });

  it('the line is whole only where the source links, and always broken before the indicator', () => {
    expect(maakDraadje(vind('minder-alleen'))).toMatchInlineSnapshot(`
      {
        "kralen": [
          {
            "kraal": "doel",
            "vol": true,
          },
          {
            "kraal": "product",
            "vol": false,
          },
          {
            "kraal": "activiteit",
            "vol": false,
          },
          {
            "kraal": "afspraak",
            "vol": false,
          },
          {
            "kraal": "registratie",
            "vol": false,
          },
          {
            "kraal": "indicator",
            "vol": true,
          },
          {
            "kraal": "cijfer",
            "vol": true,
          },
        ],
        "lijnen": [
          "breuk",
          "breuk",
          "breuk",
          "breuk",
          "breuk",
          "heel",
        ],
      }
    `);
  });

  it('says in words what is missing', () => {
    expect(Object.fromEntries(ketens.map((keten) => [keten.id.split('#')[1], breukzinnen(keten)])))
      .toMatchInlineSnapshot(`
      {
        "elkaar-kennen": [
          {
            "na": "activiteit",
            "tekst": "Van de 3 resultaatafspraken van dit product is er geen aan dit doel gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Op deze site zegt geen enkel cijfer iets over dit doel.",
          },
        ],
        "hulp-dichtbij": [
          {
            "na": "activiteit",
            "tekst": "De enige resultaatafspraak van dit product is niet aan dit doel gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Op deze site zegt geen enkel cijfer iets over dit doel.",
          },
        ],
        "minder-alleen": [
          {
            "na": "doel",
            "tekst": "Op deze site is aan dit doel geen product gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Er zijn alleen cijfers over alle bewoners.",
            "uitleg": "Ze laten niet zien of wat is afgesproken, helpt.",
          },
        ],
        "ontmoeten": [
          {
            "na": "activiteit",
            "tekst": "Van de 3 resultaatafspraken van dit product is er geen aan dit doel gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Op deze site zegt geen enkel cijfer iets over dit doel.",
          },
        ],
        "op-adem-komen": [
          {
            "na": "activiteit",
            "tekst": "De enige resultaatafspraak van dit product is niet aan dit doel gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Op deze site zegt geen enkel cijfer iets over dit doel.",
          },
        ],
        "zelf-organiseren": [
          {
            "na": "activiteit",
            "tekst": "Van de 3 resultaatafspraken van dit product is er geen aan dit doel gekoppeld.",
          },
          {
            "na": "registratie",
            "tekst": "Op deze site zegt geen enkel cijfer iets over dit doel.",
          },
        ],
      }
    `);
  });
});
