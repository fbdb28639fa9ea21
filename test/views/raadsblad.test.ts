import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/aggregate.ts';
import { pasOp, regelsOver, regelsVan } from '../../src/views/raadsblad-maat.ts';
import { viewProductblad } from '../../src/views/raadsblad-product.ts';
import { viewWijkblad } from '../../src/views/raadsblad-wijk.ts';
import { viewRaad } from '../../src/views/raad.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const buurtkamer = 'voorbeeldstad/2025/buurtkamer';

/** The fixture with figures delivered for one registratie of the buurtkamer. */
function geleverd(aantal: number): Model {
  const cijfers = Array.from({ length: aantal }, (_, i) => ({
    registratie: `${buurtkamer}#aantal-bezoekers`,
    van: `2025-0${String(i + 1)}-01`,
    totEnMet: `2025-0${String(i + 1)}-28`,
    deel: 'voorbeeldstad/noordrand',
    deel2: '',
    waarde: 20,
    status: 'waarde' as const,
    noot: '',
    levering: 'proef',
    regel: i + 2,
  }));
  return { ...model, registratiecijfers: cijfers as unknown as Model['registratiecijfers'] };
}

describe('the sheet of a product', () => {
  const blad = viewProductblad(model, buurtkamer);

  it('concludes by rule, from what is there and what is not', () => {
    expect(blad.conclusie).toEqual([
      'Van de drie afspraken heeft er één een norm; bij twee staat wat wordt vastgelegd.',
      'Geleverd is er niets, dus of ze zijn nagekomen is hier niet te zeggen.',
    ]);
    expect(blad.geleverd).toMatchObject({ onbekend: true, regels: [] });
  });

  it('counts agreements with something delivered, and whether there is a norm beside it', () => {
    const met = viewProductblad(geleverd(6), buurtkamer);
    expect(met.conclusie[1]).toMatch(/^Over één van de drie is iets geleverd/);
    expect(met.geleverd.regels).toHaveLength(4);
    expect(met.geleverd.rest).toEqual({
      tekst: 'En nog 2 regels',
      href: '/proef/voorbeeldstad/producten/2025/buurtkamer/#geleverd',
    });
    expect(met.afgesproken.tabel.filter((regel) => regel.geleverd !== undefined)).toHaveLength(1);
  });

  it('says that the looptijd is over, and asks what holds now', () => {
    const later = viewProductblad({ ...model, site: { ...model.site, peildatum: '2027-02-01' } }, buurtkamer);
    expect(later.conclusie.at(-1)).toContain('De looptijd eindigde op 31 december 2026.');
    expect(later.vragen.regels.map(({ vraag }) => vraag)).toContain('Wat is nu afgesproken?');
    expect(blad.vragen.regels.map(({ vraag }) => vraag)).not.toContain('Wat is nu afgesproken?');
  });

  it('asks about every kind of finding of the product, in words', () => {
    expect(blad.vragen.regels).toEqual(
      expect.arrayContaining([
        { vraag: 'Wanneer is het genoeg?', waarom: 'Bij 2 van de 3 afspraken staat bij de afspraak zelf geen norm.' },
        {
          vraag: 'Hoe kan de raad zien of dit gebeurt?',
          waarom: expect.stringMatching(
            /^Bij 1 van de 3 afspraken staat niet wat .* vastlegt: ‘Een plan voor Middenveld’\.$/,
          ) as string,
        },
      ]),
    );
  });

  it('never shows context figures as a result', () => {
    for (const { id } of model.producten) {
      const { cijfers } = viewProductblad(model, id);
      if (cijfers.regels.length > 0) expect(cijfers.context).toMatch(/geen resultaat van/);
      else expect(cijfers.context).toMatch(/geen cijfer/);
    }
  });

  it('carries its address, the peildatum and its sources', () => {
    expect(blad.voet.adres).toBe(
      'https://voorbeeldstad.example/proef/voorbeeldstad/producten/2025/buurtkamer/raadsblad/',
    );
    expect(blad.voet.peildatum).toBe('1 maart 2026');
    expect(blad.voet.bronnen).toContain('1 Buurtkamer');
  });
});

describe('the sheet of a wijk', () => {
  it('says where people can go, how old that is, and asks about it when nobody checked', () => {
    const middenveld = viewWijkblad(model, 'voorbeeldstad/middenveld');
    expect(middenveld.conclusie[0]).toMatch(/stand van begin 2021, daarna niet nagegaan/);
    expect(middenveld.vragen.regels.map(({ vraag }) => vraag)).toContain(
      'Waar vinden inwoners van Middenveld het wijkteam?',
    );
    const noordrand = viewWijkblad(model, 'voorbeeldstad/noordrand');
    expect(noordrand.conclusie[0]).toMatch(/^De plek van het wijkteam is Buurthuis De Spil: vastgesteld/);
  });

  it('shows what was delivered about the wijk only', () => {
    expect(viewWijkblad(geleverd(2), 'voorbeeldstad/noordrand').geleverd.regels).toHaveLength(2);
    expect(viewWijkblad(geleverd(2), 'voorbeeldstad/waterkant').geleverd.onbekend).toBe(true);
  });

  it('works for a gemeente without products, figures or plans', () => {
    const kaal = viewWijkblad(
      { ...model, producten: [], plannen: [], metingen: [], locatierollen: [] },
      'voorbeeldstad/waterkant',
    );
    expect(kaal.conclusie).toEqual(['Een vaste plek van het wijkteam staat niet op deze site.']);
    expect(kaal.doel.noot).toContain('geen doelen');
    expect(kaal.cijfers.context).toContain('geen cijfers');
  });
});

describe('what fits', () => {
  it('keeps at least one, and never passes the room', () => {
    expect(pasOp([3, 3, 3], 7, (regels) => regels)).toEqual([3, 3]);
    expect(pasOp([9], 7, (regels) => regels)).toEqual([9]);
    expect(pasOp([], 7, () => 1)).toEqual([]);
    expect([regelsVan('', 10), regelsVan('a'.repeat(10), 10), regelsVan('a'.repeat(11), 10)]).toEqual([1, 1, 2]);
  });

  it('gives the agreements fewer lines the more there is beside them', () => {
    const { conclusie, doel, geleverd: wat, cijfers, vragen } = viewProductblad(model, buurtkamer);
    const rest = { conclusie, doel, geleverd: wat, cijfers, vragen };
    const vol = { ...rest, conclusie: ['woord '.repeat(100)] };
    expect(regelsOver(vol, '')).toBeLessThan(regelsOver(rest, ''));
    expect(regelsOver({ ...rest, conclusie: ['woord '.repeat(9000)] }, '')).toBe(4);
  });

  it('counts what it leaves out, so that shown and rest are all there is', () => {
    const product = model.producten[0] as Model['producten'][number];
    const [afspraak] = product.resultaatafspraken as [(typeof product.resultaatafspraken)[number]];
    const veel = Array.from({ length: 60 }, (_, i) => ({ ...afspraak, nummer: String(i + 1) }));
    const { afgesproken } = viewProductblad(
      { ...model, producten: [{ ...product, resultaatafspraken: veel }] },
      product.id,
    );
    expect(afgesproken.rest?.tekst).toBe(`En nog ${String(60 - afgesproken.tabel.length)} afspraken`);
  });
});

it('is linked from the page for the raad, products by edition', () => {
  expect(viewRaad(model).raadsbladen.map(({ titel, links }) => [titel, links.length])).toEqual([
    ['Producten 2025', 2],
    ['Wijken', 3],
  ]);
});

it('says the money of a year once, when budget and outcome are compared', () => {
  const [indicator] = model.indicatoren.filter((kandidaat) => kandidaat.id === 'inkomen');
  const [meting] = model.metingen as [Model['metingen'][number]];
  const bedrag = (periode: string, aard: 'raming' | 'realisatie', waarde: number) => ({
    ...meting,
    indicator: 'inkomen',
    regiocode: model.gemeenten.find(({ id }) => id === 'voorbeeldstad')?.code ?? '',
    eenheid: 'duizendEuro' as const,
    status: 'waarde' as const,
    noot: '',
    periode,
    aard,
    waarde,
  });
  const { geld } = viewRaad({
    ...model,
    indicatoren: [{ ...indicator, methode: 'boekhouding' } as Model['indicatoren'][number]],
    metingen: [bedrag('2022', 'raming', 40), bedrag('2022', 'realisatie', 42), bedrag('2023', 'realisatie', 43)],
  });
  expect(geld[0]?.zin.match(/In 2022/g)).toHaveLength(1);
  expect(geld[0]?.zin).toMatch(/^In 2022 was €\s40.000 begroot; het werd €\s42.000\. In 2023 .*€\s43.000/);
});
