import type { Inhoud, Item } from '../collecties.ts';
import type { Product, Registratie } from '../schemas/product.ts';
import type { Registratiecijfer } from '../schemas/registratiecijfer.ts';
import { profielVanTelEenheid, type Profielnaam } from './profielen.ts';
import { bouwTabel, type Gepubliceerd, type Tabel, type Weigering } from './tabel.ts';

/** One place of a published table with the line it stands on; without a line it is surely there but not published. */
export interface Bronregel {
  cel: Gepubliceerd;
  bron?: { bestand: string; regel: number };
}

/** The published figures of one registratie in one period. */
export interface Registratietabel {
  registratie: string;
  van: string;
  totEnMet: string;
  profiel: Profielnaam;
  regels: readonly Registratiecijfer[];
  tabel: Tabel<Bronregel> | Weigering;
}

/** The registratie that a line is about, with its product; undefined when it does not exist. */
export function registratieVan(
  inhoud: Pick<Inhoud, 'producten'>,
  cijfer: Pick<Registratiecijfer, 'registratie'>,
): { product: Item<Product>; registratie: Registratie } | undefined {
  const [id, sleutel] = cijfer.registratie.split('#');
  const product = inhoud.producten.find((kandidaat) => kandidaat.id === id);
  const registratie = product?.registraties.find((kandidaat) => kandidaat.sleutel === sleutel);
  return product && registratie && { product, registratie };
}

/** One table per registratie and period, in order of first line; lines without a known unit are left out. */
export function registratietabellen(inhoud: Pick<Inhoud, 'producten' | 'registratiecijfers'>): Registratietabel[] {
  // Of a text only the day is kept: that is no figure.
  const cijfers = inhoud.registratiecijfers.filter(({ status }) => status !== 'ontvangen');
  const groepen = Map.groupBy(cijfers, ({ registratie, van, totEnMet }) => [registratie, van, totEnMet].join(' '));
  return [...groepen.values()].flatMap((regels) => {
    const [eerste] = regels;
    const telEenheid = eerste && registratieVan(inhoud, eerste)?.registratie.telEenheid;
    if (eerste === undefined || telEenheid === undefined) return [];
    const { registratie, van, totEnMet } = eerste;
    const tabel = bouwTabel(regels.map(telling));
    return [{ registratie, van, totEnMet, profiel: profielVanTelEenheid[telEenheid], regels, tabel }];
  });
}

/** What a line with a status says about its count: unknown, not yet delivered and secret look the same to a reader. */
export function celVan({ waarde, status }: Pick<Registratiecijfer, 'waarde' | 'status'>): Gepubliceerd {
  return waarde ?? (status === 'nvt' ? 'nvt' : 'geheim');
}

function telling(cijfer: Registratiecijfer): { delen: string[]; cel: Bronregel } {
  return { delen: [cijfer.deel, cijfer.deel2], cel: { cel: celVan(cijfer), bron: cijfer } };
}
