import type { Item } from './collecties.ts';
import type { Product, Registratie, Resultaatafspraak } from './schemas/product.ts';

/** What an agreement may state so that one can see afterwards whether it was kept. */
export const afspraakkenmerken = ['norm', 'getal', 'ritme', 'registratie', 'aantal', 'wijk', 'doel'] as const;
export type Afspraakkenmerk = (typeof afspraakkenmerken)[number];

/** One resultaatafspraak with its registraties and what it states. */
export interface Afspraakkwaliteit {
  product: Item<Product>;
  afspraak: Resultaatafspraak;
  registraties: Registratie[];
  heeft: Record<Afspraakkenmerk, boolean>;
}

/** What every resultaatafspraak of these products states, and what it leaves open. */
export function kwaliteitVan(producten: readonly Item<Product>[]): Afspraakkwaliteit[] {
  return producten.flatMap((product) =>
    product.resultaatafspraken.map((afspraak) => {
      const registraties = product.registraties.filter(({ bij }) => bij.includes(afspraak.sleutel));
      return { product, afspraak, registraties, heeft: kenmerkenVan(afspraak, registraties) };
    }),
  );
}

/** Without a norm and without a registratie nothing shows afterwards whether the promise was kept. */
export function isNietMeetbaar({ heeft }: Pick<Afspraakkwaliteit, 'heeft'>): boolean {
  return !heeft.norm && !heeft.registratie;
}

function kenmerkenVan(
  afspraak: Resultaatafspraak,
  registraties: readonly Registratie[],
): Record<Afspraakkenmerk, boolean> {
  const delen = [afspraak, ...registraties];
  return {
    norm: delen.some(({ norm }) => norm !== undefined),
    getal: delen.some(({ norm }) => norm?.waarde !== undefined),
    ritme: delen.some(({ ritme }) => ritme !== undefined && ritme.soort !== 'nietAfgesproken'),
    registratie: registraties.length > 0,
    aantal: registraties.some(({ vorm }) => vorm === 'aantal'),
    wijk: registraties.some(({ uitsplitsing }) => uitsplitsing?.some(({ naar }) => naar === 'wijk') === true),
    doel: (afspraak.doelen ?? []).length > 0,
  };
}
