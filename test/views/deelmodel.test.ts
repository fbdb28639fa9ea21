import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesAlles } from '../../src/lezer/lees-alles.ts';
import { aggregate, type Model } from '../../src/model/aggregate.ts';
import { beperkModel, verdeelModel } from '../../src/model/deelmodel.ts';
import { editiesVan } from '../../src/model/edities.ts';
import { viewAfsprakenPagina, viewRegistratiesPagina } from '../../src/views/afspraken.ts';
import { viewAfsprakenkwaliteit } from '../../src/views/afsprakenkwaliteit.ts';
import { viewAnkerplaatsen } from '../../src/views/ankerplaatsen.ts';
import { viewBevindingen } from '../../src/views/bevindingen.ts';
import { viewDoel } from '../../src/views/doel.ts';
import { viewDraad } from '../../src/views/draad.ts';
import { viewGebied } from '../../src/views/gebied.ts';
import { viewHulpvraag } from '../../src/views/hulpvraag.ts';
import { indicatorenVan, viewIndicator } from '../../src/views/indicator.ts';
import { viewCijfersVergelijken, viewIndicatoren } from '../../src/views/indicatoren.ts';
import { viewKader } from '../../src/views/kader.ts';
import { viewKalender } from '../../src/views/kalender.ts';
import { viewLeveringsmatrix } from '../../src/views/leveringsmatrix.ts';
import { vanGemeente } from '../../src/views/kop.ts';
import { viewPartner, viewPartners } from '../../src/views/partner.ts';
import { viewPlan } from '../../src/views/plan.ts';
import { viewGemeente } from '../../src/views/gemeente.ts';
import { viewProduct } from '../../src/views/product.ts';
import { viewTeamsPagina } from '../../src/views/teams.ts';
import { viewWijk } from '../../src/views/wijk.ts';
import { viewWijken } from '../../src/views/wijken.ts';
import { fixtureModel } from '../lib/inhoud.ts';

/** The shipped content, read as a build reads it. */
function eigenModel(): Model {
  const map = join(import.meta.dirname, '../..');
  const getoond = { content: 'src/content', data: 'data' };
  const { inhoud, problems } = leesAlles({ content: join(map, 'src/content'), data: join(map, 'data'), getoond });
  if (inhoud === undefined) throw new Error('the shipped content has errors');
  return aggregate(inhoud, problems);
}

/** All pages of a gemeente, as seen from one model; `volledig` says which there are. */
function paginas(model: Model, volledig: Model, gemeente: string): Record<string, unknown> {
  const elk = <T extends { id: string }>(items: readonly T[], view: (model: Model, id: string) => unknown) =>
    vanGemeente(items, gemeente).map(({ id }) => view(model, id));
  return {
    kader: { ...viewKader(model), gemeenten: viewKader(model).gemeenten[gemeente] },
    gemeente: viewGemeente(model, gemeente),
    wijken: viewWijken(model, gemeente),
    wijk: elk(volledig.wijken, viewWijk),
    gebied: elk(volledig.gebieden, viewGebied),
    hulpvraag: elk(volledig.hulpvragen, viewHulpvraag),
    partner: elk(volledig.partners, viewPartner),
    product: elk(volledig.producten, viewProduct),
    plan: elk(volledig.plannen, viewPlan),
    doel: vanGemeente(volledig.doelen, gemeente).flatMap((lijst) =>
      lijst.doelen.map(({ sleutel }) => viewDoel(model, `${lijst.id}#${sleutel}`)),
    ),
    indicatoren: indicatorenVan(volledig, gemeente).map(({ id }) => viewIndicator(model, gemeente, id)),
    editie: editiesVan(volledig, gemeente).map((editie) =>
      [viewAfsprakenPagina, viewRegistratiesPagina, viewAfsprakenkwaliteit, viewKalender, viewLeveringsmatrix].map(
        (view) => view(model, gemeente, editie),
      ),
    ),
    lijsten: [
      viewIndicatoren,
      viewCijfersVergelijken,
      viewDraad,
      viewBevindingen,
      viewPartners,
      viewAnkerplaatsen,
      viewTeamsPagina,
    ].map((view) => view(model, gemeente)),
  };
}

describe.each([
  ['the fixture', fixtureModel()],
  ['the shipped content', eigenModel()],
])('%s', (_, model) => {
  it.each(verdeelModel(model).flatMap((deel) => deel.gemeenten.map((gemeente) => ({ gemeente, deel: deel.model }))))(
    'gives the same pages of $gemeente from its part as from the whole model',
    ({ gemeente, deel }) => {
      expect(JSON.stringify(paginas(deel, model, gemeente))).toBe(JSON.stringify(paginas(model, model, gemeente)));
    },
  );

  it.each(model.gemeenten.map(({ id }) => id))('gives the same part of %s from a site of only that gemeente', (id) => {
    const deelVan = (heel: Model) => verdeelModel(heel).find(({ gemeenten }) => gemeenten.includes(id));
    const beperkt = beperkModel(model, new Set([id]));
    expect(JSON.stringify(deelVan(beperkt))).toBe(JSON.stringify(deelVan(model)));
    expect(beperkt.metingen.length).toBeLessThanOrEqual(model.metingen.length);
  });

  it('has every gemeente in exactly one part', () => {
    const alle = verdeelModel(model).flatMap(({ gemeenten }) => gemeenten);
    expect(alle.sort()).toEqual(model.gemeenten.map(({ id }) => id).sort());
  });
});

describe('a part of the model', () => {
  const model = fixtureModel();
  const zonderLinks = { ...model, indicatoren: [] };
  const tweede = {
    ...zonderLinks,
    partners: [...model.partners, { ...model.partners[0], id: 'anderdorp/samen' }],
  } as Model;

  it('holds records of its own gemeenten only', () => {
    const deel = verdeelModel(tweede).find(({ gemeenten }) => gemeenten.includes('anderdorp'));
    expect(deel?.gemeenten).toEqual(['anderdorp']);
    expect(deel?.model.partners.map(({ id }) => id)).toEqual(['anderdorp/samen']);
    expect(deel?.model.producten).toEqual([]);
    expect(deel?.model.gemeenten.map(({ id }) => id)).toEqual(['anderdorp']);
  });

  it('joins two gemeenten when a record of one names a record of the other', () => {
    const [product] = model.producten;
    const gedeeld = { ...tweede, producten: [{ ...product, opdrachtgever: 'anderdorp/samen' }] } as Model;
    expect(verdeelModel(gedeeld).map(({ gemeenten }) => gemeenten.toSorted())).toEqual([
      ['anderdorp', 'voorbeeldstad'],
    ]);
  });

  it('brings along the gemeente that an indicator points at', () => {
    const deel = verdeelModel(model).find(({ gemeenten }) => gemeenten.includes('anderdorp'));
    expect(deel?.gemeenten).toEqual(['anderdorp']);
    expect(deel?.model.doelen.map(({ id }) => id)).toContain('voorbeeldstad/wijkplan');
  });
});
