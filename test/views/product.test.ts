import { describe, expect, it } from 'vitest';
import { viewAfsprakenPagina, viewRegistratiesPagina } from '../../src/views/afspraken.ts';
import { viewPartner, viewPartners } from '../../src/views/partner.ts';
import { deelnaam } from '../../src/views/product-regels.ts';
import { viewProduct } from '../../src/views/product.ts';
import { viewProducten } from '../../src/views/producten.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();

describe('a product', () => {
  const pagina = viewProduct(model, 'voorbeeldstad/2025/buurtkamer');

  it('concludes how much is agreed and what is missing', () => {
    expect(pagina.kernAfspraken).toBe(
      'Drie resultaatafspraken. Bij één staat een norm. Bij één is geen registratie afgesproken.',
    );
    expect(pagina.kernRegistraties).toBe('3 registraties. Bij twee daarvan is afgesproken hoe vaak.');
    const leeg = {
      ...model,
      producten: model.producten.map((item) => ({ ...item, resultaatafspraken: [], registraties: [] })),
    };
    expect(viewProduct(leeg, 'voorbeeldstad/2025/buurtkamer')).toMatchObject({
      kernAfspraken: 'Bij dit product staan geen resultaatafspraken.',
      kernRegistraties: 'Bij dit product is geen enkele registratie afgesproken.',
    });
  });

  it('keeps the lists of the source apart, with its numbers', () => {
    expect(pagina.afspraken.map(({ lijst, regels }) => [lijst, regels.map(({ nummer }) => nummer)])).toEqual([
      ['De Spil', ['1', '2']],
      ['Middenveld', ['1']],
    ]);
  });

  it('says with every summary which agreement is leading', () => {
    expect(pagina.afspraken[0]?.regels[0]?.leidend).toBe('afspraak 1 (De Spil) in 1 Buurtkamer');
  });

  it('links afspraken to activiteiten and registraties, with who made the link', () => {
    const [open, koken, plan] = pagina.afspraken.flatMap(({ regels }) => regels);
    expect(open?.activiteiten).toEqual([expect.objectContaining({ tekst: '1 Open inloop', herkomst: 'afgeleid' })]);
    expect(koken?.activiteiten).toEqual([expect.objectContaining({ tekst: '2.1 Buurtmaaltijden', herkomst: 'bron' })]);
    expect(koken?.registraties).toEqual(['Verslag van de maaltijden', 'Aantal maaltijden']);
    expect(plan).toMatchObject({ activiteiten: [], registraties: [], waar: undefined });
  });

  it('leaves a rhythm that was never agreed undefined', () => {
    expect(pagina.registraties.map(({ ritme }) => ritme)).toEqual(['elk kwartaal', undefined, 'eens per jaar']);
  });

  it('shows to which plan doel its own doel contributes', () => {
    expect(pagina.doelen[0]).toMatchObject({
      hoofddoel: true,
      draagtBijAan: [{ tekst: 'Buren kennen elkaar', href: '/proef/voorbeeldstad/rode-draad/wijkplan/elkaar-kennen/' }],
    });
  });

  it('points a remark at the part it is about, and knows its werkwijze', () => {
    expect(pagina.opmerkingen[0]?.waar).toEqual([
      { tekst: 'afspraak De Spil 1', href: '/proef/voorbeeldstad/producten/2025/buurtkamer/#kamer-is-open' },
    ]);
    expect(pagina.tekst).toBe('content/producten/voorbeeldstad/2025/buurtkamer.mdx');
    expect(viewProduct(model, 'voorbeeldstad/2025/respijtzorg').tekst).toBeUndefined();
  });

  it('can be filtered by wijk only where the source names one', () => {
    expect(pagina.kop.zoek).toMatchObject({ wijken: ['Middenveld', 'Noordrand'], thema: 'Ontmoeten', jaar: '2025' });
    expect(viewProduct(model, 'voorbeeldstad/2025/respijtzorg').kop.zoek.wijken).toEqual([]);
  });
});

it('names any part of a product', () => {
  const product = viewProduct(model, 'voorbeeldstad/2025/buurtkamer').product;
  expect(
    ['werkwijze', 'open-inloop', 'samen-eten', 'plan-middenveld'].map((sleutel) => deelnaam(product, sleutel)),
  ).toEqual(['werkwijze', '1 Open inloop', '2.2 Samen eten', 'afspraak Middenveld 1']);
});

it('lists products by thema and says which thema is our reading', () => {
  const pagina = viewProducten(model, 'voorbeeldstad', '2025');
  expect(pagina).toMatchObject({ aantal: 2, aantalAfspraken: 4 });
  expect(pagina.kop.inHetKort).toContain('Samenspel en Zorggroep De Linde');
  expect(pagina.groepen.map(({ thema, afgeleid }) => [thema, afgeleid])).toEqual([
    ['Ontmoeten', false],
    ['Zorgen voor elkaar', true],
  ]);
});

it('counts the same afspraken on the overview as on the products', () => {
  expect(viewAfsprakenPagina(model, 'voorbeeldstad', '2025')).toMatchObject({
    aantal: 4,
    metNorm: 1,
    zonderRegistratie: 1,
  });
  expect(viewAfsprakenPagina(model, 'voorbeeldstad', '2024')).toMatchObject({
    aantal: 0,
    groepen: [],
    stand: undefined,
  });
});

it('counts registraties per partner, per form and per product', () => {
  const pagina = viewRegistratiesPagina(model, 'voorbeeldstad', '2025');
  expect(pagina).toMatchObject({ aantal: 4, metRitme: 3 });
  expect(pagina.partners.map(({ naam, aantal }) => [naam, aantal])).toEqual([
    ['Samenspel', 3],
    ['Zorggroep De Linde', 1],
  ]);
  expect(pagina.vormen).toEqual([
    { vorm: 'aantal', aantal: 3 },
    { vorm: 'verslag', aantal: 1 },
  ]);
});

describe('partners', () => {
  it('shows inzet, joint figures as joint', () => {
    const { inzet } = viewPartner(model, 'voorbeeldstad/de-linde');
    expect(inzet.map(({ hoeveel, samenMet }) => [hoeveel, samenMet])).toEqual([
      ['2,33 fte', []],
      ['1,1 fte', ['Samenspel']],
    ]);
  });

  it('shows what a partner agreed, manages and takes part in', () => {
    const samenspel = viewPartner(model, 'voorbeeldstad/samenspel');
    expect(samenspel.afspraken).toHaveLength(3);
    expect(samenspel.beheert.map(({ naam }) => naam)).toEqual(['Buurthuis De Spil']);
    expect(samenspel.overleggen.map(({ tekst }) => tekst)).toEqual(['Buurtoverleg']);
    expect(viewPartner(model, 'voorbeeldstad/de-linde').werktMeeAan.map(({ tekst }) => tekst)).toEqual(['Buurtkamer']);
  });

  it('sorts the table by what was agreed', () => {
    expect(
      viewPartners(model, 'voorbeeldstad').rijen.map(({ naam, afspraken, inzet }) => [naam, afspraken, inzet]),
    ).toEqual([
      ['Samenspel', 3, ['Buurtteam: 1,75 fte', 'Buurtteam: 1,1 fte (samen)']],
      ['Zorggroep De Linde', 1, ['Buurtteam: 2,33 fte', 'Buurtteam: 1,1 fte (samen)']],
      ['Gemeente Voorbeeldstad', 0, ['Buurtteam: 18 uur']],
    ]);
  });
});
