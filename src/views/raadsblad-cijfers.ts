import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import { heeftCijfers, type Reeks } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import type { Product } from '../model/schemas/product.ts';
import { bronnenVan, maakRecord, type Cijferrecord } from './cijferrecord.ts';
import { maakZinnen } from './cijferzin.ts';
import type { Bronregel } from './kop.ts';
import { maakUrls } from './url.ts';

/** A figure on a sheet: one sentence, and what it rests on. */
export interface Bladcijfer {
  naam: string;
  href: string;
  zin: string;
  /** Says how people are doing, not what a partner did. */
  context: boolean;
  jaar: string;
  /** What holds for every figure of its kind, to be said once on the sheet. */
  slot: string;
  bronnen: Bronregel[];
}

/** Figures about the doelen of a product, for the whole gemeente: those of its own doelen first. */
export function productcijfers(model: Model, product: Item<Product>): Bladcijfer[] {
  const eigen = product.doelen.map(({ naar }) => naar);
  const hoger = eigen.flatMap((id) => (doelMetId(model, id).draagtBijAan ?? []).map(({ naar }) => naar));
  const bij = (doelen: readonly string[]) =>
    model.indicatoren.filter((indicator) => indicator.geeftZichtOp?.some(({ naar }) => doelen.includes(naar)));
  return [...new Set([...bij(eigen), ...bij(hoger)])].filter(heeftCijfers).flatMap((indicator) => {
    const record = maakRecord(model, indicator, gemeenteVan(product.id));
    return viewBladcijfer(
      model,
      record,
      record.reeksen.filter(({ soort, aard }) => soort === 'gemeente' && aard !== 'raming'),
    );
  });
}

/** Figures about a wijk: the key figures, then the first of each onderwerp. */
export function wijkcijfers(model: Model, wijk: string): Bladcijfer[] {
  const indicatoren = model.indicatoren.filter(heeftCijfers);
  const kern = indicatoren
    .filter(({ kerncijfer }) => kerncijfer !== undefined)
    .sort((a, b) => (a.kerncijfer ?? 0) - (b.kerncijfer ?? 0));
  const eerste = [...Map.groupBy(indicatoren, ({ onderwerp }) => onderwerp).values()].flatMap(
    (groep) => [...groep].sort((a, b) => a.volgorde - b.volgorde)[0] ?? [],
  );
  return [...new Set<Item<Cijferindicator>>([...kern, ...eerste])].flatMap((indicator) => {
    const record = maakRecord(model, indicator, gemeenteVan(wijk));
    return viewBladcijfer(
      model,
      record,
      record.reeksen.filter((reeks) => reeks.wijk === wijk),
    );
  });
}

/** What holds for the figures on a sheet together: that they are no result of a partner, and what chance can do. */
export function viewBladnoot(cijfers: readonly Bladcijfer[], context: string): string {
  const slot = new Set(cijfers.map((cijfer) => cijfer.slot).filter((zin) => zin !== ''));
  return [cijfers.some((cijfer) => cijfer.context) ? context : '', ...slot].filter((zin) => zin !== '').join(' ');
}

function viewBladcijfer(model: Model, record: Cijferrecord, eigen: readonly Reeks[]): Bladcijfer[] {
  const { indicator, gemeente, reeksen, format } = record;
  const breder = eigen.some(({ soort }) => soort === 'wijk') ? ['gemeente', 'land'] : ['land'];
  const naast = reeksen.filter(({ soort }) => breder.includes(soort));
  const zinnen = maakZinnen({ indicator, eigen, naast, format });
  if (zinnen === undefined) return [];
  return [
    {
      naam: indicator.naam,
      href: maakUrls(model.site.pad).indicator(gemeente, indicator.id),
      zin: [zinnen.stand, zinnen.vergelijking].filter((zin) => zin !== '').join(' '),
      context: indicator.soort === 'context',
      slot: zinnen.slot,
      jaar:
        eigen
          .flatMap(({ waarnemingen }) => waarnemingen.at(-1)?.periode ?? [])
          .sort()
          .at(-1) ?? '',
      bronnen: bronnenVan(model, eigen),
    },
  ];
}
