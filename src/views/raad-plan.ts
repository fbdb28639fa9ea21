import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Planonderdeel } from '../model/schemas/basis.ts';
import type { Plan } from '../model/schemas/plan.ts';
import { formatHoofdletter, formatOpsomming } from './format.ts';
import { viewStand, type Stand } from './kop.ts';
import { maakUrls } from './url.ts';

/** What may go wrong and what is needed, as the plans say. */
export interface Nodig {
  titel: string;
  /** The same for a list of links. */
  kort: string;
  stand: Stand | undefined;
  delen: { titel: string; href: string; tekst: string | undefined; punten: Planonderdeel['punten']; bron: string }[];
}

/** Who meets about what. */
export interface Overleg {
  naam: string;
  doel: string;
  leden: string[];
  href: string;
}

/** The risks and the needs of the plans, each with where it stands; the plan is named where there are more. */
export function viewNodig(model: Model, plannen: readonly Item<Plan>[]): Nodig {
  const urls = maakUrls(model.site.pad);
  const delenVan = (soort: 'risicos' | 'randvoorwaarden'): Nodig['delen'] =>
    plannen.flatMap((plan) =>
      (plan[soort] ?? []).map(({ titel, tekst, punten, bron, sleutel }) => ({
        titel,
        tekst,
        punten,
        href: `${urls.plan(plan.id)}#${sleutel}`,
        bron: plannen.length > 1 ? `${plan.titel}, ${bron.plaats}` : bron.plaats,
      })),
    );
  const risicos = delenVan('risicos');
  return {
    titel: risicos.length === 0 ? 'Wat is nodig?' : 'Wat kan misgaan, en wat is nodig?',
    kort: risicos.length === 0 ? 'Wat is nodig?' : 'Wat kan misgaan?',
    stand: plannen[0] && viewStand(model, plannen[0].bron.document),
    delen: [...risicos, ...delenVan('randvoorwaarden')],
  };
}

/** The overleggen of the plans, with their names as a sentence; undefined when there are none. */
export function viewOverleggen(
  model: Model,
  plannen: readonly Item<Plan>[],
): { zin: string; stand: Stand; overleggen: Overleg[] } | undefined {
  const urls = maakUrls(model.site.pad);
  const eerste = plannen.find(({ overleggen }) => (overleggen ?? []).length > 0);
  if (eerste === undefined) return undefined;
  const overleggen = plannen.flatMap((plan) =>
    (plan.overleggen ?? []).map(({ naam, doel, leden, sleutel }) => ({
      naam,
      doel,
      leden: leden.map((lid) => lid.naam),
      href: `${urls.plan(plan.id)}#${sleutel}`,
    })),
  );
  return {
    zin: `${formatHoofdletter(formatOpsomming(overleggen.map(({ naam }) => naam)))}.`,
    stand: viewStand(model, eerste.bron.document),
    overleggen,
  };
}
