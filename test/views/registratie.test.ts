import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { viewAfsprakenkwaliteit } from '../../src/views/afsprakenkwaliteit.ts';
import { verschilpaden, viewEditievergelijking } from '../../src/views/editievergelijking.ts';
import { formatKalender, kalenderbestanden, viewKalender } from '../../src/views/kalender.ts';
import { viewLeveringsmatrix } from '../../src/views/leveringsmatrix.ts';
import { viewPartner } from '../../src/views/partner.ts';
import { viewPartnerdesk } from '../../src/views/partnerdesk.ts';
import { registratiekaarten, viewRegistratiekaart } from '../../src/views/registratiekaart.ts';
import { cijfer, editiesModel } from '../lib/editie.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = editiesModel();
const samenspel = 'voorbeeldstad/samenspel';
const bezoekers = 'voorbeeldstad/2025/buurtkamer#aantal-bezoekers';
const kwartaal = { van: '2025-01-01', totEnMet: '2025-03-31' };
const geleverd = {
  ...model,
  registratiecijfers: [
    cijfer(bezoekers, { ...kwartaal, deel: 'voorbeeldstad/noordrand', waarde: 1200 }),
    cijfer(bezoekers, { ...kwartaal, deel: 'voorbeeldstad/middenveld', status: 'geheim' }),
    cijfer('voorbeeldstad/2025/buurtkamer#verslag-maaltijden', {
      van: '2025-01-01',
      totEnMet: '2025-12-31',
      status: 'ontvangen',
      noot: 'ontvangen op 2026-01-12',
    }),
  ],
};

describe('a registratiekaart', () => {
  const kaart = viewRegistratiekaart(model, samenspel, '2025');
  const [product] = kaart.producten;

  it('exists for every partner and edition with a product', () => {
    expect(registratiekaarten(model).map(({ params }) => Object.values(params).join(' '))).toEqual([
      'voorbeeldstad 2026 samenspel',
      'voorbeeldstad 2026 de-linde',
      'voorbeeldstad 2025 samenspel',
      'voorbeeldstad 2025 de-linde',
    ]);
    expect(viewPartner(model, samenspel).kaarten.map(({ href }) => href)).toEqual([
      '/proef/voorbeeldstad/partners/samenspel/registratie/2026/',
      kaart.kop.href,
    ]);
  });

  it('shows every resultaatafspraak with its registraties, or that there is none', () => {
    expect(product?.groepen.map(({ kop, regels }) => [kop, regels.map(({ wat }) => wat)])).toEqual([
      ['Afspraak De Spil 1', ['Aantal bezoekers']],
      ['Afspraak De Spil 2', ['Verslag van de maaltijden', 'Aantal maaltijden']],
      ['Afspraak Middenveld 1', []],
    ]);
    expect(kaart.kern).toBe(
      '3 resultaatafspraken en 3 registraties. Bij één afspraak is geen registratie afgesproken. Bij twee registraties is afgesproken hoe vaak.',
    );
  });

  it('names every other place where the source states a registratie', () => {
    expect(product?.groepen.flatMap(({ regels }) => regels.map(({ ookBij }) => ookBij))).toEqual([
      ['1 Open inloop'],
      ['werkwijze'],
      [],
    ]);
  });

  it('keeps what stands only in an activiteit or the werkwijze, after the afspraken', () => {
    const groepen = viewRegistratiekaart(model, samenspel, '2026').producten[0]?.groepen;
    expect(groepen?.at(-1)).toMatchObject({ kop: 'Werkwijze', afspraak: undefined, regels: [{ wat: 'Jaarplan' }] });
  });

  it('says with every afspraak which one is leading, and which doel it serves', () => {
    expect(product?.groepen[0]?.afspraak?.leidend).toBe('afspraak 1 (De Spil) in 1 Buurtkamer');
    expect(viewRegistratiekaart(model, samenspel, '2026').producten[0]?.groepen[0]?.doelen).toEqual([
      { tekst: 'Bewoners ontmoeten elkaar', afgeleid: false },
    ]);
  });

  it('offers only choices that occur', () => {
    expect(kaart.filters.map(({ naam, opties }) => [naam, opties.map(({ waarde }) => waarde)])).toEqual([
      ['product', ['buurtkamer']],
      ['wijk', ['middenveld', 'noordrand']],
      ['vorm', ['aantal', 'geen', 'verslag']],
      ['ritme', ['jaar', 'kwartaal', 'nietAfgesproken']],
    ]);
  });

  it('says that nothing was delivered to this site, or what was', () => {
    expect(kaart.geleverd).toBe('Samenspel heeft aan deze site nog niets geleverd.');
    const later = viewRegistratiekaart(geleverd, samenspel, '2025');
    expect(later.geleverd).toBe('Van 6 leveringen die bij de afspraken horen: één geleverd, één deels.');
    expect(later.producten[0]?.groepen.flatMap(({ regels }) => regels.map((regel) => regel.geleverd))).toEqual([
      'één van de vier perioden',
      'geleverd',
      undefined,
    ]);
  });
});

describe('the calendar', () => {
  const tekst = formatKalender(model, 'voorbeeldstad', '2026', undefined);
  const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  const momenten = kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));

  it('is a calendar that another parser reads, with whole days and its own ids', () => {
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0');
    expect(momenten.length).toBe(viewKalender(model, 'voorbeeldstad', '2026').dagen.length);
    expect(momenten.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(momenten.map(({ uid }) => uid)).size).toBe(momenten.length);
    expect(tekst.split('\r\n').every((regel) => new TextEncoder().encode(regel).length <= 75)).toBe(true);
  });

  it('says where no date was agreed, and where each entry comes from', () => {
    const [eerste, tweede] = momenten;
    expect(eerste?.summary).toBe('Jaarplan');
    expect(eerste?.startDate.toString()).toBe('2026-02-01');
    expect(tweede?.summary).toBe('Aantal gesprekken met Stille Buren (geen datum afgesproken)');
    expect(tweede?.description).toBe(
      'Registratie: afspraak 1, product Telefoonronde, Zorggroep De Linde.\nHoe vaak: elk kwartaal.\nPeriode: 1e kwartaal 2026.\nBron: Productafspraken 2026, 2 Telefoonronde.',
    );
  });

  it('is the same for the same agreements: the stamp is the peildatum', () => {
    expect(formatKalender(editiesModel(), 'voorbeeldstad', '2026', undefined)).toBe(tekst);
    expect(tekst).toContain('DTSTAMP:20260301T000000Z');
    expect(tekst.replaceAll('\r\n ', '')).toContain(
      'UID:voorbeeldstad/2026/buurtkamer/jaarplan/2026-01-01/2026-12-31@',
    );
    expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('exists per partner and for all', () => {
    expect(kalenderbestanden(model).map(({ params }) => `${params.editie} ${params.naam}`)).toEqual([
      '2026 alle-partners',
      '2026 samenspel',
      '2026 de-linde',
      '2025 alle-partners',
      '2025 samenspel',
      '2025 de-linde',
    ]);
    const eigen = formatKalender(model, 'voorbeeldstad', '2026', samenspel);
    expect(eigen).not.toContain('Telefoonronde');
  });

  it('lists beside it what has no date or no rhythm', () => {
    const pagina = viewKalender(model, 'voorbeeldstad', '2025');
    expect(pagina.zonderDatum.map(({ titel, ritme }) => [titel, ritme])).toEqual([
      ['De buurtkamer is open', 'elke week'],
      ['Open inloop', 'elke week'],
    ]);
    expect(pagina.zonderRitme.map(({ partner, aantal }) => [partner, aantal])).toEqual([
      ['Samenspel', 1],
      ['Zorggroep De Linde', 0],
    ]);
  });
});

describe('agreed against delivered', () => {
  it('shows per product and period how much stands where, and says when nothing came', () => {
    const [eerste] = viewLeveringsmatrix(model, 'voorbeeldstad', '2025').partners;
    expect(eerste?.kern).toBe('Samenspel heeft aan deze site nog niets geleverd.');
    expect(eerste?.perioden).toEqual([
      '2025',
      '1e kwartaal 2025',
      '2e kwartaal 2025',
      '3e kwartaal 2025',
      '4e kwartaal 2025',
    ]);
    expect(eerste?.rijen[0]?.cellen.map((cel) => cel.map(({ aantal, stand }) => `${String(aantal)} ${stand}`))).toEqual(
      [['2 geen termijn afgesproken'], ...Array.from({ length: 4 }, () => ['1 geen termijn afgesproken'])],
    );
  });

  it('shows what came, with a secret as a secret and of a text only the day', () => {
    const [eerste] = viewLeveringsmatrix(geleverd, 'voorbeeldstad', '2025').partners;
    expect(eerste?.geleverd.map(({ onderdeel, waarde }) => [onderdeel, waarde])).toEqual([
      ['Noordrand', '1.200 personen'],
      ['Middenveld', 'geheim: te weinig mensen'],
      ['alles samen', 'ontvangen op 12 januari 2026'],
    ]);
  });

  it('counts per wijk what names it and what came for it', () => {
    expect(
      viewLeveringsmatrix(geleverd, 'voorbeeldstad', '2025').wijken.map((regel) => [
        regel.wijk.tekst,
        regel.afspraken.length,
        regel.registraties,
        regel.geleverd,
      ]),
    ).toEqual([
      ['Middenveld', 0, 1, 1],
      ['Noordrand', 1, 1, 1],
      ['Waterkant', 0, 0, 0],
    ]);
  });

  it('explains only the words that it uses', () => {
    expect(viewLeveringsmatrix(model, 'voorbeeldstad', '2026').uitleg.map(({ stand }) => stand)).toEqual([
      'niet',
      'nog niet',
      'niet gevraagd',
    ]);
  });
});

describe('the quality of the agreements', () => {
  const pagina = viewAfsprakenkwaliteit(model, 'voorbeeldstad', '2025');

  it('has the list behind every count', () => {
    const lijsten = pagina.kenmerken.flatMap(({ wel, niet }) => [wel, niet]);
    for (const { aantal, producten } of [...lijsten, pagina.nietMeetbaar]) {
      expect(producten.flatMap(({ afspraken }) => afspraken)).toHaveLength(aantal);
    }
    for (const { wel, niet } of pagina.kenmerken) expect(wel.aantal + niet.aantal).toBe(pagina.aantal);
  });

  it('concludes in one sentence per subject', () => {
    expect(pagina.kern).toBe(
      'Van 4 afspraken hebben er één een norm en drie een ritme. Bij drie staat wat wordt vastgelegd, bij één per wijk. Bij één staat geen norm en geen registratie.',
    );
  });

  it('counts what a partner records and fills in', () => {
    expect(pagina.last.map(({ partner, registraties, vormen }) => [partner, registraties, vormen])).toEqual([
      ['Samenspel', 3, '2 aantal, 1 verslag'],
      ['Zorggroep De Linde', 1, '1 aantal'],
    ]);
  });
});

describe('two editions side by side', () => {
  it('exist only where there is an earlier edition', () => {
    expect(verschilpaden(model)).toEqual([{ params: { gemeente: 'voorbeeldstad', editie: '2026' } }]);
    expect(verschilpaden(fixtureModel())).toEqual([]);
  });

  it('say in words and numbers what is different', () => {
    const pagina = viewEditievergelijking(model, 'voorbeeldstad', '2026');
    expect(pagina.kern).toBe('Eén product is nieuw, één weg, één anders en geen gelijk gebleven.');
    expect(pagina.getallen[0]).toEqual({
      product: 'Buurtkamer',
      wat: 'Het hele product',
      veld: 'kosten',
      van: '€\u00a048.250,75',
      naar: '€\u00a051.000',
      verschil: '€\u00a02.749,25 meer',
    });
    expect(pagina.producten[0]?.regels[0]?.velden[0]).toEqual({
      veld: 'looptijd',
      van: '2025',
      naar: '2026',
      verschil: undefined,
    });
  });
});

describe('the entrance for partners', () => {
  it('leads every partner with a product to its card, its forms and its calendar', () => {
    const pagina = viewPartnerdesk(model);
    expect(pagina.partners.map(({ naam, edities }) => [naam, edities.map(({ editie }) => editie)])).toEqual([
      ['Samenspel', ['2026', '2025']],
      ['Zorggroep De Linde', ['2026', '2025']],
    ]);
    expect(pagina.partners[0]?.edities[1]).toMatchObject({
      kern: '1 product, 3 resultaatafspraken, 3 registraties.',
      kaart: '/proef/voorbeeldstad/partners/samenspel/registratie/2025/',
      kalender: { bestand: '/proef/voorbeeldstad/registratie/2025/kalender/samenspel.ics' },
    });
    expect(pagina.partners[0]?.edities[1]?.formulieren.length).toBeGreaterThan(0);
  });
});
