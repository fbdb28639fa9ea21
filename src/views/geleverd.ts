import { stringify } from 'csv-stringify/sync';
import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import { ontvangenOp } from '../model/levering/ontvangst.ts';
import { periodenaam } from '../model/levering/perioden.ts';
import { telwoordVan } from '../model/telwoord.ts';
import type { Product, Registratie } from '../model/schemas/product.ts';
import type { Registratiecijfer } from '../model/schemas/registratiecijfer.ts';
import { formatDatum, formatGetal, formatNorm } from './format.ts';
import { naamVan, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** One delivered figure, or the day on which a text came in; always as published, after the disclosure boundary. */
export interface Geleverdregel {
  registratie: Verwijzing;
  product: string;
  periode: string;
  onderdeel: string;
  waarde: string;
  norm: string | undefined;
}

/** What partners delivered for these products, oldest first; with `wijk` only what is about that wijk. */
export function geleverdeRegels(model: Model, producten: readonly Item<Product>[], wijk?: string): Geleverdregel[] {
  return geleverdeCijfers(model, producten)
    .filter(({ cijfer }) => wijk === undefined || cijfer.deel === wijk || cijfer.deel2 === wijk)
    .map(({ product, registratie, cijfer }) => viewGeleverd(model, product, registratie, cijfer));
}

/** One delivered figure as a row. */
export function viewGeleverd(
  model: Model,
  product: Item<Product>,
  registratie: Registratie,
  cijfer: Registratiecijfer,
): Geleverdregel {
  const delen = [cijfer.deel, cijfer.deel2].filter((deel) => deel !== '').map((deel) => naamVan(model, deel));
  return {
    registratie: {
      tekst: registratie.wat,
      href: `${maakUrls(model.site.pad).product(product.id)}#${registratie.sleutel}`,
    },
    product: product.titel,
    periode: periodenaam(cijfer),
    onderdeel: delen.length === 0 ? 'alles samen' : delen.join(', '),
    waarde: formatCijfer(cijfer, telwoordVan(registratie.telEenheid)),
    norm: formatNorm(registratie.norm),
  };
}

/** What was delivered for these products as data: the same rows that pages show. */
export function geleverdData(model: Model, producten: readonly Item<Product>[]) {
  return geleverdeCijfers(model, producten).map(({ product, registratie, cijfer }) => ({
    product: product.id,
    partner: product.partner,
    registratie: registratie.sleutel,
    wat: registratie.wat,
    van: cijfer.van,
    totEnMet: cijfer.totEnMet,
    deel: cijfer.deel,
    deel2: cijfer.deel2,
    waarde: cijfer.waarde ?? null,
    telEenheid: registratie.telEenheid ?? '',
    status: cijfer.status,
    noot: cijfer.noot,
    herkomst: `${cijfer.levering}:${String(cijfer.regel)}`,
  }));
}

const kolommen = 'product,partner,registratie,wat,van,totEnMet,deel,deel2,waarde,telEenheid,status,noot,herkomst'.split(
  ',',
);

/** The rows as CSV, with a header also when nothing was delivered; a cell never starts as a formula. */
export function formatGeleverdCsv(regels: ReturnType<typeof geleverdData>): string {
  return stringify(regels, { header: true, columns: kolommen, escape_formulas: true });
}

function geleverdeCijfers(model: Model, producten: readonly Item<Product>[]) {
  const perRegistratie = Map.groupBy(model.registratiecijfers, ({ registratie }) => registratie);
  return producten.flatMap((product) =>
    product.registraties.flatMap((registratie) =>
      (perRegistratie.get(`${product.id}#${registratie.sleutel}`) ?? []).map((cijfer) => ({
        product,
        registratie,
        cijfer,
      })),
    ),
  );
}

/** A delivered figure in words: a number with its unit, or why there is none. */
function formatCijfer(cijfer: Registratiecijfer, eenheid: string | undefined): string {
  const dag = ontvangenOp(cijfer);
  if (dag !== undefined) return `ontvangen op ${formatDatum(dag)}`;
  if (cijfer.waarde !== undefined) return [formatGetal(cijfer.waarde), eenheid ?? ''].join(' ').trim();
  return {
    geheim: 'geheim: te weinig mensen',
    onbekend: 'onbekend',
    nvt: 'niet van toepassing',
    nogNiet: 'nog niet',
    vervallen: 'vervallen',
    waarde: 'onbekend',
    ontvangen: 'ontvangen',
  }[cijfer.status];
}
