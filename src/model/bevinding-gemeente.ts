import type { Model } from './aggregate.ts';
import { gemeenteVan } from './collecties.ts';
import type { Problem } from './problem.ts';

/** The findings of every gemeente that has any. A source belongs to the gemeenten whose plans and agreements rest on it, the rest to the site's own gemeente. */
export function bevindingenPerGemeente(model: Model): Map<string, Problem[]> {
  const rustOp = Map.groupBy(
    [...model.plannen, ...model.edities, ...model.doelen, ...model.producten],
    ({ bron }) => bron.document,
  );
  const perGemeente = new Map<string, Problem[]>();
  for (const bevinding of model.bevindingen) {
    const { collectie, id } = bevinding.over ?? { collectie: 'indicatoren', id: '' };
    const records = collectie === 'bronnen' ? (rustOp.get(id) ?? []) : collectie === 'indicatoren' ? [] : [{ id }];
    const gemeenten = records.length === 0 ? [model.site.eigen] : records.map((record) => gemeenteVan(record.id));
    for (const gemeente of new Set(gemeenten)) {
      const eigen = perGemeente.get(gemeente);
      if (eigen === undefined) perGemeente.set(gemeente, [bevinding]);
      else eigen.push(bevinding);
    }
  }
  return perGemeente;
}
