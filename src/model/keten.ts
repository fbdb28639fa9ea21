import { gemeenteVan, type Inhoud, type Item } from './collecties.ts';
import { heeftCijfers, reeksenVan } from './reeks.ts';
import type { Doel } from './schemas/doelen.ts';
import type { Indicator } from './schemas/indicator.ts';
import type { Activiteit, Deelactiviteit, Product, Registratie, Resultaatafspraak } from './schemas/product.ts';

/** Who makes a link of the chain: the source, or we. */
export type Herkomst = 'bron' | 'afgeleid';

/** What hangs under one doel of a product: only what the data link to that doel. */
export interface Productdeel {
  product: Item<Product>;
  /** The doel of the product that carries it: the doel itself, or one that contributes to it. */
  via: string;
  herkomst: Herkomst;
  waarom: string;
  activiteiten: (Activiteit | Deelactiviteit)[];
  afspraken: Resultaatafspraak[];
  registraties: Registratie[];
}

/** An indicator at the end of a chain: it sheds light on the doel, or a registratie of the chain feeds it, or both. */
export interface Ketenindicator {
  indicator: Item<Indicator>;
  herkomst: Herkomst;
  waarom: string;
  gevoed: boolean;
  metCijfers: boolean;
}

/** One doel followed from top to bottom: `doel → product → activiteit → resultaatafspraak → registratie → indicator → cijfer`. */
export interface Doelketen {
  /** `<bestand>#<sleutel>` */
  id: string;
  lijst: string;
  doel: Doel;
  producten: Productdeel[];
  indicatoren: Ketenindicator[];
  /** Doelen that this one contributes to, and doelen that contribute to this one. */
  omhoog: { naar: string; waarom: string }[];
  omlaag: { naar: string; waarom: string }[];
}

/** The links that a doel can have; `oordeel` needs an indicator that is about what was done, with figures. */
export const schakels = [
  'product',
  'activiteit',
  'afspraak',
  'norm',
  'registratie',
  'indicator',
  'cijfer',
  'oordeel',
] as const;
export type Schakel = (typeof schakels)[number];

/** All doelen of a gemeente with what hangs under them, in the order of the documents. */
export function ketensVan(inhoud: Inhoud, gemeente: string): Doelketen[] {
  return inhoud.doelen
    .filter(({ id }) => gemeenteVan(id) === gemeente)
    .flatMap((lijst) => lijst.doelen.map((doel) => ketenVan(inhoud, lijst.id, doel)));
}

/** How many of each link a doel has; 0 is a gap. */
export function telSchakels(keten: Doelketen): Record<Schakel, number> {
  const uniek = <T>(kies: (deel: Productdeel) => T[]): number => new Set(keten.producten.flatMap(kies)).size;
  return {
    product: new Set(keten.producten.map(({ product }) => product.id)).size,
    activiteit: uniek(({ activiteiten }) => activiteiten),
    afspraak: uniek(({ afspraken }) => afspraken),
    norm: uniek(({ afspraken, registraties }) =>
      afspraken.filter((afspraak) =>
        [afspraak, ...registraties.filter(({ bij }) => bij.includes(afspraak.sleutel))].some(
          ({ norm }) => norm !== undefined,
        ),
      ),
    ),
    registratie: uniek(({ registraties }) => registraties),
    indicator: keten.indicatoren.length,
    cijfer: keten.indicatoren.filter(({ metCijfers }) => metCijfers).length,
    oordeel: keten.indicatoren.filter(({ indicator, metCijfers }) => metCijfers && isMaat(indicator)).length,
  };
}

/** Whether an indicator measures what was done or came of it, not how the population is doing (design, principle 11). */
export function isMaat(indicator: Indicator): boolean {
  return indicator.cijfer === 'opDezeSite' && indicator.soort !== 'context' && indicator.richting !== 'geenOordeel';
}

function ketenVan(inhoud: Inhoud, lijst: string, doel: Doel): Doelketen {
  const id = `${lijst}#${doel.sleutel}`;
  const omlaag = inhoud.doelen.flatMap((ander) =>
    ander.doelen.flatMap(({ sleutel, draagtBijAan }) =>
      (draagtBijAan ?? [])
        .filter(({ naar }) => naar === id)
        .map(({ waarom }) => ({ naar: `${ander.id}#${sleutel}`, waarom })),
    ),
  );
  const eigen = inhoud.producten.flatMap((product) => productdeel(product, id, id, undefined));
  const via = omlaag.flatMap((link) =>
    inhoud.producten.flatMap((product) => productdeel(product, link.naar, id, link.waarom)),
  );
  return {
    id,
    lijst,
    doel,
    producten: [...eigen, ...via],
    indicatoren: indicatorenVan(inhoud, id, [...eigen, ...via]),
    omhoog: (doel.draagtBijAan ?? []).map(({ naar, waarom }) => ({ naar, waarom })),
    omlaag,
  };
}

function indicatorenVan(inhoud: Inhoud, id: string, producten: readonly Productdeel[]): Ketenindicator[] {
  const voeders = Map.groupBy(
    producten.flatMap(({ registraties }) => registraties),
    ({ indicator }) => indicator,
  );
  return inhoud.indicatoren.flatMap((indicator) => {
    const link = indicator.geeftZichtOp?.find(({ naar }) => naar === id);
    const [voeder] = voeders.get(indicator.id) ?? [];
    if (link === undefined && voeder === undefined) return [];
    return [
      {
        indicator,
        herkomst: link?.herkomst ?? ('bron' as const),
        waarom: link?.waarom ?? `De registratie “${voeder?.wat ?? ''}” telt hiervoor.`,
        gevoed: voeder !== undefined,
        metCijfers: metCijfersIn(inhoud, indicator, gemeenteVan(id)),
      },
    ];
  });
}

/** The part of a product that the data link to one of its doelen; nothing when the product does not have that doel. */
function productdeel(product: Item<Product>, doelId: string, voor: string, waarom: string | undefined): Productdeel[] {
  const link = product.doelen.find(({ naar }) => naar === doelId);
  if (link === undefined) return [];
  const hoortBij = (deel: { doelen?: { naar: string }[] | undefined }): boolean =>
    deel.doelen?.some(({ naar }) => naar === doelId || naar === voor) === true;
  const afspraken = product.resultaatafspraken.filter(hoortBij);
  const genoemd = new Set(afspraken.flatMap(({ activiteiten }) => (activiteiten ?? []).map(({ naar }) => naar)));
  const activiteiten = product.activiteiten
    .flatMap((activiteit): (Activiteit | Deelactiviteit)[] => [activiteit, ...(activiteit.onderdelen ?? [])])
    .filter((activiteit) => hoortBij(activiteit) || genoemd.has(activiteit.sleutel));
  const sleutels = new Set([...afspraken, ...activiteiten.filter(hoortBij)].map(({ sleutel }) => sleutel));
  return [
    {
      product,
      via: doelId,
      herkomst: waarom === undefined ? link.herkomst : 'afgeleid',
      waarom: waarom ?? link.waarom,
      activiteiten,
      afspraken,
      registraties: product.registraties.filter(({ bij }) => bij.some((sleutel) => sleutels.has(sleutel))),
    },
  ];
}

function metCijfersIn(inhoud: Inhoud, indicator: Item<Indicator>, gemeente: string): boolean {
  return heeftCijfers(indicator) && reeksenVan(inhoud, indicator, gemeente).some(({ soort }) => soort !== 'land');
}
