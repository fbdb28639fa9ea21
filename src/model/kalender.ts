import { gemeenteVan, type Item } from './collecties.ts';
import { periodenVan } from './levering/perioden.ts';
import type { Periode } from './onthulling/periodes.ts';
import type { Ritme } from './schemas/basis.ts';
import type { Activiteit, Deelactiviteit, Product, Registratie, Resultaatafspraak } from './schemas/product.ts';

/** A part of a product that may have a rhythm. */
export type Kalenderdeel =
  | { soort: 'registratie'; deel: Registratie }
  | { soort: 'resultaatafspraak'; deel: Resultaatafspraak }
  | { soort: 'activiteit'; deel: Activiteit | Deelactiviteit };

/** One all-day entry. Without an agreed date it stands on the last day of its period. */
export type Kalenderdag = Kalenderdeel & {
  /** The same as long as product, sleutel and period are the same. */
  uid: string;
  product: Item<Product>;
  datum: string;
  periode: Periode;
  datumAfgesproken: boolean;
};

/** Something with a rhythm that names no date, such as every week or every school year. */
export type Ritmedeel = Kalenderdeel & { product: Item<Product> };

export interface Kalender {
  dagen: Kalenderdag[];
  zonderDatum: Ritmedeel[];
  /** Registraties for which no rhythm was agreed. */
  zonderRitme: Ritmedeel[];
}

/** Everything in these products that returns, by date; nothing gets a date that its rhythm or term does not give. */
export function kalenderVan(producten: readonly Item<Product>[]): Kalender {
  const delen = producten.flatMap((product) => delenVan(product).map((deel) => ({ ...deel, product })));
  const dagen = delen.flatMap((deel) => dagenVan(deel));
  const metDag = new Set(dagen.map(({ deel }) => deel));
  const rest = delen.filter(({ deel }) => !metDag.has(deel));
  return {
    dagen: dagen.sort((a, b) => (sorteersleutel(a) < sorteersleutel(b) ? -1 : 1)),
    zonderDatum: rest.filter(({ deel }) => heeftRitme(deel.ritme)),
    zonderRitme: rest.filter(({ soort, deel }) => soort === 'registratie' && !heeftRitme(deel.ritme)),
  };
}

/** The day on which a registratie must be in for each of its periods; undefined where none was agreed. */
export function uiterlijkeDagen({ termijn }: Registratie, perioden: readonly Periode[]): (string | undefined)[] {
  if (termijn?.soort === 'datums') return perioden.map((_, i) => termijn.datums[i]);
  return perioden.map(({ totEnMet }) => (termijn === undefined ? undefined : datumPlus(totEnMet, termijn.dagen)));
}

/** `2025-12-31` + 1 → `2026-01-01`. */
export function datumPlus(datum: string, dagen: number): string {
  const tijd = Date.parse(`${datum}T00:00:00Z`) + dagen * 86_400_000;
  return new Date(tijd).toISOString().slice(0, 10);
}

/** An activiteit or afspraak whose registratie has the same rhythm is one thing, not two. */
function delenVan(product: Product): Kalenderdeel[] {
  const activiteiten = product.activiteiten.flatMap((activiteit) => [activiteit, ...(activiteit.onderdelen ?? [])]);
  const staatErAl = ({ sleutel, ritme }: Activiteit | Deelactiviteit | Resultaatafspraak): boolean =>
    product.registraties.some(({ bij, ritme: eigen }) => bij.includes(sleutel) && eigen.soort === ritme?.soort);
  return [
    ...product.registraties.map((deel) => ({ soort: 'registratie' as const, deel })),
    ...product.resultaatafspraken
      .filter((deel) => !staatErAl(deel))
      .map((deel) => ({ soort: 'resultaatafspraak' as const, deel })),
    ...activiteiten.filter((deel) => !staatErAl(deel)).map((deel) => ({ soort: 'activiteit' as const, deel })),
  ];
}

function dagenVan(ritmedeel: Ritmedeel): Kalenderdag[] {
  const { soort, deel, product } = ritmedeel;
  const ritme: Ritme = deel.ritme ?? { soort: 'nietAfgesproken' };
  const termijn = soort === 'registratie' && deel.termijn !== undefined;
  if (!isKalendergebonden(ritme, soort) && !termijn) return [];
  const perioden = periodenVan(ritme, product.looptijd);
  const uiterlijk = soort === 'registratie' ? uiterlijkeDagen(deel, perioden) : [];
  return perioden.map((periode, i) => ({
    ...ritmedeel,
    uid: `${product.id}/${deel.sleutel}/${periode.van}/${periode.totEnMet}`,
    datum: uiterlijk[i] ?? periode.totEnMet,
    periode,
    datumAfgesproken: uiterlijk[i] !== undefined,
  }));
}

/** A month is a calendar rhythm for a delivery; twelve monthly meetings without a date would only fill the calendar. */
function isKalendergebonden(ritme: Ritme, soort: Kalenderdeel['soort']): boolean {
  return ['kwartaal', 'halfjaar', 'jaar', ...(soort === 'registratie' ? ['maand'] : [])].includes(ritme.soort);
}

function heeftRitme(ritme: Ritme | undefined): boolean {
  return ritme !== undefined && ritme.soort !== 'nietAfgesproken';
}

function sorteersleutel({ datum, uid, product }: Kalenderdag): string {
  return [datum, gemeenteVan(product.id), uid].join(' ');
}
