import { telwoordVan } from '../model/telwoord.ts';
import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Product, Registratie, Resultaatafspraak } from '../model/schemas/product.ts';
import { formatNorm, formatOpsomming, formatRitme, formatWaar } from './format.ts';
import { naamVan } from './kop.ts';
import { maakUrls } from './url.ts';

/** One registratie as tables show it; undefined means that the source does not say. */
export interface Registratieregel {
  sleutel: string;
  wat: string;
  definitie: string | undefined;
  vorm: string;
  telEenheid: string | undefined;
  bij: { tekst: string; href: string }[];
  uitsplitsing: string | undefined;
  ritme: string | undefined;
  norm: string | undefined;
  ontvanger: string | undefined;
  waar: string | undefined;
  product: { tekst: string; href: string };
}

/** One resultaatafspraak as lists and tables show it. */
export interface Afspraakregel {
  sleutel: string;
  nummer: string;
  lijst: string | undefined;
  titel: string;
  tekst: string;
  punten: string[];
  norm: string | undefined;
  ritme: string | undefined;
  waar: string | undefined;
  registraties: string[];
  activiteiten: { tekst: string; href: string; herkomst: 'bron' | 'afgeleid'; waarom: string }[];
  href: string;
  product: { tekst: string; href: string };
  /** Shown with every summary: which agreement in which document is leading. */
  leidend: string;
}

/** All registraties of a product, in source order. */
export function viewRegistraties(model: Model, product: Item<Product>): Registratieregel[] {
  return product.registraties.map((registratie) => viewRegistratie(model, product, registratie));
}

/** All resultaatafspraken of a product, in source order. */
export function viewAfspraken(model: Model, product: Item<Product>): Afspraakregel[] {
  return product.resultaatafspraken.map((afspraak) => viewAfspraak(model, product, afspraak));
}

/**
 * A norm that most of these afspraken lack, and a registratie that none of them has, as sentences to say once above
 * them; undefined is told at each afspraak. A registratie that some lack is a gap in the chain, so that stays there.
 */
export function watVaakOntbreekt(afspraken: readonly Afspraakregel[]): {
  norm: string | undefined;
  registratie: string | undefined;
} {
  const zin = (wat: string, hoogstens: number, heeft: (afspraak: Afspraakregel) => boolean): string | undefined => {
    const met = afspraken.filter(heeft).length;
    if (afspraken.length < 2 || met > hoogstens) return undefined;
    return met === 0
      ? `Bij geen van deze afspraken is ${wat}.`
      : `Bij ${String(met)} van deze ${String(afspraken.length)} afspraken is ${wat}.`;
  };
  return {
    norm: zin('een norm genoemd', (afspraken.length - 1) / 2, ({ norm }) => norm !== undefined),
    registratie: zin('een registratie afgesproken', 0, ({ registraties }) => registraties.length > 0),
  };
}

/** The number of a resultaatafspraak, with the list that it belongs to: `1`, or `Jeugd 5` of the list Jeugd. */
export function nummerVan({ lijst, nummer }: Product['resultaatafspraken'][number]): string {
  return lijst === undefined ? nummer : `${lijst} ${nummer}`;
}

/** A name for any part of a product, by its key. */
export function deelnaam(product: Product, sleutel: string): string {
  if (sleutel === 'werkwijze') return 'werkwijze';
  const afspraak = product.resultaatafspraken.find((deel) => deel.sleutel === sleutel);
  if (afspraak !== undefined) {
    const naam = `afspraak ${nummerVan(afspraak)}`;
    const { length } = product.resultaatafspraken.filter(
      ({ lijst, nummer }) => lijst === afspraak.lijst && nummer === afspraak.nummer,
    );
    // A source may give four agreements the same number.
    return length === 1 ? naam : `${naam}, ${afspraak.titel}`;
  }
  for (const activiteit of product.activiteiten) {
    if (activiteit.sleutel === sleutel) return naamActiviteit(activiteit.nummer, activiteit.titel);
    const deel = activiteit.onderdelen?.find((kandidaat) => kandidaat.sleutel === sleutel);
    if (deel !== undefined) return naamActiviteit(deel.nummer, deel.titel ?? activiteit.titel);
  }
  return product.registraties.find((registratie) => registratie.sleutel === sleutel)?.wat ?? sleutel;
}

function naamActiviteit(nummer: string | undefined, titel: string): string {
  return nummer === undefined ? titel : `${nummer} ${titel}`;
}

function viewRegistratie(model: Model, product: Item<Product>, registratie: Registratie): Registratieregel {
  const href = maakUrls(model.site.pad).product(product.id);
  return {
    sleutel: registratie.sleutel,
    wat: registratie.wat,
    definitie: registratie.definitie,
    vorm: registratie.vorm,
    telEenheid: telwoordVan(registratie.telEenheid),
    bij: registratie.bij.map((sleutel) => ({ tekst: deelnaam(product, sleutel), href: `${href}#${sleutel}` })),
    uitsplitsing: registratie.uitsplitsing && formatOpsomming(registratie.uitsplitsing.map((deel) => deel.tekst)),
    ritme: formatRitme(registratie.ritme),
    norm: formatNorm(registratie.norm),
    ontvanger: registratie.ontvanger,
    waar: waarVan(model, product, registratie.waar),
    product: { tekst: product.titel, href },
  };
}

function viewAfspraak(model: Model, product: Item<Product>, afspraak: Resultaatafspraak): Afspraakregel {
  const href = maakUrls(model.site.pad).product(product.id);
  const lijst = afspraak.lijst === undefined ? '' : ` (${afspraak.lijst})`;
  return {
    sleutel: afspraak.sleutel,
    nummer: afspraak.nummer,
    lijst: afspraak.lijst,
    titel: afspraak.titel,
    tekst: afspraak.tekst,
    punten: afspraak.punten ?? [],
    norm: formatNorm(afspraak.norm),
    ritme: formatRitme(afspraak.ritme),
    waar: waarVan(model, product, afspraak.waar),
    registraties: product.registraties
      .filter((registratie) => registratie.bij.includes(afspraak.sleutel))
      .map((registratie) => registratie.wat),
    activiteiten: (afspraak.activiteiten ?? []).map(({ naar, herkomst, waarom }) => ({
      tekst: deelnaam(product, naar),
      href: `${href}#${naar}`,
      herkomst,
      waarom,
    })),
    href: `${href}#${afspraak.sleutel}`,
    product: { tekst: product.titel, href },
    leidend: `afspraak ${afspraak.nummer}${lijst} in ${product.bron.plaats}`,
  };
}

function waarVan(model: Model, product: Item<Product>, waar: Registratie['waar']): string | undefined {
  return formatWaar(waar, (id) => naamVan(model, id), naamVan(model, gemeenteVan(product.id)));
}
