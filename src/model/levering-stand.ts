import type { Inhoud, Item } from './collecties.ts';
import { uiterlijkeDagen } from './kalender.ts';
import { ontvangenOp } from './levering/ontvangst.ts';
import { periodenVan } from './levering/perioden.ts';
import { formulierregels } from './levering/regels.ts';
import type { Periode } from './onthulling/periodes.ts';
import type { Product, Registratie } from './schemas/product.ts';
import type { Registratiecijfer } from './schemas/registratiecijfer.ts';

/** How a delivery stands. `te laat` and `niet` exist only where a day was agreed. */
export const leveringsstanden = [
  'geleverd',
  'deels',
  'te laat',
  'niet',
  'nog niet',
  'geen termijn afgesproken',
  'niet gevraagd',
] as const;
export type Leveringsstand = (typeof leveringsstanden)[number];

/** One registratie in one of its periods: what was asked, and what came. */
export interface Leveringsregel {
  product: Item<Product>;
  registratie: Registratie;
  periode: Periode;
  /** The agreed last day, if there is one. */
  uiterlijk: string | undefined;
  gevraagd: number;
  geleverd: number;
  stand: Leveringsstand;
  cijfers: Registratiecijfer[];
}

type Kader = Pick<Inhoud, 'wijken' | 'locaties' | 'registratiecijfers'>;

/** Every registratie of these products in each of its periods, with how its delivery stands at the peildatum. */
export function leveringsregels(
  inhoud: Kader,
  producten: readonly Item<Product>[],
  peildatum: string,
): Leveringsregel[] {
  const perRegistratie = Map.groupBy(inhoud.registratiecijfers, ({ registratie }) => registratie);
  return producten.flatMap((product) =>
    product.registraties.flatMap((registratie) => {
      const perioden = periodenVan(registratie.ritme, product.looptijd);
      const uiterlijk = uiterlijkeDagen(registratie, perioden);
      const cijfers = perRegistratie.get(`${product.id}#${registratie.sleutel}`) ?? [];
      return perioden.map((periode, i) => {
        const eigen = cijfers.filter(({ van, totEnMet }) => van >= periode.van && totEnMet <= periode.totEnMet);
        const telling = telDelen(inhoud, product, registratie, periode, eigen);
        const basis = { product, registratie, periode, uiterlijk: uiterlijk[i], cijfers: eigen, ...telling };
        return { ...basis, stand: standVan(basis, peildatum) };
      });
    }),
  );
}

/** How many of these stand where, in the order of `leveringsstanden`; standings that do not occur are left out. */
export function telStanden(regels: readonly Leveringsregel[]): { stand: Leveringsstand; aantal: number }[] {
  return leveringsstanden
    .map((stand) => ({ stand, aantal: regels.filter((regel) => regel.stand === stand).length }))
    .filter(({ aantal }) => aantal > 0);
}

/** A part counts as delivered when a line of exactly this period says something about it, also when that is a secret. */
function telDelen(
  inhoud: Kader,
  product: Item<Product>,
  registratie: Registratie,
  periode: Periode,
  cijfers: readonly Registratiecijfer[],
): { gevraagd: number; geleverd: number } {
  const gevraagd = formulierregels(inhoud, product, registratie);
  const heel = cijfers.filter(
    ({ van, totEnMet, status }) => van === periode.van && totEnMet === periode.totEnMet && status !== 'nogNiet',
  );
  const geleverd = gevraagd.filter(({ deel, deel2 }) =>
    heel.some((cijfer) => cijfer.deel === deel && cijfer.deel2 === deel2),
  );
  return { gevraagd: gevraagd.length, geleverd: geleverd.length };
}

function standVan(regel: Omit<Leveringsregel, 'stand'>, peildatum: string): Leveringsstand {
  const { periode, uiterlijk, gevraagd, geleverd, cijfers } = regel;
  if (geleverd === gevraagd) return isTeLaat(cijfers, uiterlijk) ? 'te laat' : 'geleverd';
  if (cijfers.some(({ status }) => status !== 'nogNiet')) return 'deels';
  if (peildatum <= (uiterlijk ?? periode.totEnMet)) return 'nog niet';
  return uiterlijk === undefined ? 'geen termijn afgesproken' : 'niet';
}

/** Only of a text the site keeps the day on which it came; of a figure nobody can say here that it was late. */
function isTeLaat(cijfers: readonly Registratiecijfer[], uiterlijk: string | undefined): boolean {
  const dagen = cijfers.map(ontvangenOp).filter((dag) => dag !== undefined);
  return uiterlijk !== undefined && dagen.some((dag) => dag > uiterlijk);
}
