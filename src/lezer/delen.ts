import type { Model } from '../model/aggregate.ts';
import { verdeelModel, type Deel } from '../model/deelmodel.ts';
import { gevraagdeGemeenten } from './bouwdeel.ts';
import { leesModel } from './modelcache.ts';

let laatste: { model: Model; delen: Deel[]; perGemeente: Map<string, Model> } | undefined;

/** What the pages of one gemeente may read. Throws for an unknown gemeente: pages only ask for those of the model. */
export function leesDeel(gemeente: string | undefined): Model {
  const deel = verdeeld().perGemeente.get(gemeente ?? '');
  if (deel === undefined) throw new Error(`no gemeente ${gemeente ?? ''}`);
  return deel;
}

/** The addresses of one kind of page: made per part of the site, each gemeente from its own part. */
export function paden<T extends { params: { gemeente?: string | undefined } }>(maak: (model: Model) => T[]): T[] {
  const gevraagd = gevraagdeGemeenten();
  return verdeeld().delen.flatMap(({ gemeenten, model }) => {
    const eigen = gemeenten.filter((gemeente) => gevraagd?.has(gemeente) ?? true);
    return eigen.length === 0 ? [] : maak(model).filter(({ params }) => eigen.includes(params.gemeente ?? ''));
  });
}

function verdeeld(): NonNullable<typeof laatste> {
  const model = leesModel();
  if (laatste?.model !== model) {
    const delen = verdeelModel(model);
    const perGemeente = new Map(delen.flatMap((deel) => deel.gemeenten.map((id) => [id, deel.model] as const)));
    laatste = { model, delen, perGemeente };
  }
  return laatste;
}
