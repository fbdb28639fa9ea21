import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import type { Product } from '../model/schemas/product.ts';
import { heeftRaadsblad } from '../model/raadsbladen.ts';
import { viewDoellink } from './doellink.ts';
import { geleverdeRegels, type Geleverdregel } from './geleverd.ts';
import { formatAantal, formatHoofdletter, formatTelwoord, formatWaar, formatDatum } from './format.ts';
import { naamVan, vind, viewBronnen, viewKruimels, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import {
  deelnaam,
  viewAfspraken,
  viewRegistraties,
  type Afspraakregel,
  type Registratieregel,
} from './product-regels.ts';
import { editieVan } from '../model/edities.ts';
import { maakUrls } from './url.ts';
import { viewProductstand, viewProductversheid, type Versheid } from './versheid.ts';
import { basisthemasBij } from './wijkgericht.ts';
import { wijkenVanProduct } from '../model/aanwezigheid.ts';
import { viewActiviteit, viewDoel, type Activiteitregel, type Doelregel } from './product-delen.ts';

export interface ProductPagina {
  kop: Paginakop;
  stand: Stand;
  versheid: Versheid;
  /** Its address, where products have one. */
  raadsblad: string | undefined;
  product: Product;
  partner: Verwijzing;
  opdrachtgever: Verwijzing;
  thema: { naam: string; herkomst: 'bron' | 'afgeleid'; waarom: string };
  waar: string | undefined;
  doelen: Doelregel[];
  /** What the partner delivered, as published. */
  geleverd: Geleverdregel[];
  geleverdLinks: Verwijzing[];
  /** Words of gemeente or partner about what was delivered: interpretation, with role and date. */
  uitleg: { rol: string; datum: string; bij: string; tekst: string }[];
  activiteiten: Activiteitregel[];
  afspraken: { lijst: string | undefined; regels: Afspraakregel[] }[];
  /** One conclusion sentence about the promises, and one about what is recorded. */
  kernAfspraken: string;
  kernRegistraties: string;
  registraties: Registratieregel[];
  samenwerkingspartners: { naam: string; href: string | undefined }[];
  opmerkingen: (Bronopmerking & { waar: Verwijzing[] })[];
  basisthemas: (Verwijzing & { waarom: string })[];
  /** File of the werkwijze, to render its MDX; undefined when there is none. */
  tekst: string | undefined;
}

/** Props of one product page. */
export function viewProduct(model: Model, id: string): ProductPagina {
  const urls = maakUrls(model.site.pad);
  const product = vind(model.producten, id);
  const gemeente = gemeenteVan(id);
  const editie = editieVan(id);
  const thema = vind(model.gemeenten, gemeente).themas?.find((kandidaat) => kandidaat.sleutel === product.thema.naar);
  const afspraken = viewAfspraken(model, product);
  const registraties = viewRegistraties(model, product);
  const lijsten = [...new Set(afspraken.map((afspraak) => afspraak.lijst))];
  const href = urls.product(id);
  return {
    kop: {
      titel: product.titel,
      soort: `${soortnaam(product.soort)} ${editie} van ${naamVan(model, product.partner)}`,
      inHetKort: product.inHetKort,
      href,
      kruimels: viewKruimels(model, gemeente, { tekst: `Producten ${editie}`, href: urls.producten(gemeente, editie) }),
      bronnen: viewBronnen(model, [product.bron]),
      kenmerk: { id, bestand: product.bestand },
      zoek: {
        soort: 'Product',
        wijken: wijkenVanProduct(model, product).map((wijk) => naamVan(model, wijk)),
        thema: thema?.naam ?? '',
        partner: naamVan(model, product.partner),
        jaar: editie,
        schakel: 'Product',
        doelen: product.doelen.map(({ naar }) => viewDoellink(model, naar).tekst),
      },
    },
    stand: viewProductstand(model, product),
    versheid: viewProductversheid(model, product),
    raadsblad: heeftRaadsblad(model.site, 'producten') ? urls.raadsblad('producten', id) : undefined,
    product,
    partner: { tekst: naamVan(model, product.partner), href: urls.partner(product.partner) },
    opdrachtgever: { tekst: naamVan(model, product.opdrachtgever), href: urls.partner(product.opdrachtgever) },
    thema: { naam: thema?.naam ?? product.thema.naar, herkomst: product.thema.herkomst, waarom: product.thema.waarom },
    waar: formatWaar(product.waar, (wijk) => naamVan(model, wijk), naamVan(model, gemeente)),
    geleverd: geleverdeRegels(model, [product]),
    uitleg: (product.uitleg ?? []).map(({ rol, datum, bij, tekst }) => ({
      rol,
      datum: formatDatum(datum),
      bij: deelnaam(product, bij),
      tekst,
    })),
    geleverdLinks: [
      { tekst: 'Afgesproken en geleverd', href: urls.geleverd(gemeente, editie) },
      { tekst: 'CSV', href: urls.geleverdbestand(gemeente, editie, 'csv') },
      { tekst: 'JSON', href: urls.geleverdbestand(gemeente, editie, 'json') },
    ],
    doelen: product.doelen.map(({ naar, herkomst, waarom }) => viewDoel(model, naar, herkomst, waarom)),
    activiteiten: product.activiteiten.map((activiteit) => viewActiviteit(model, gemeente, activiteit)),
    afspraken: lijsten.map((lijst) => ({ lijst, regels: afspraken.filter((afspraak) => afspraak.lijst === lijst) })),
    kernAfspraken: kernAfspraken(afspraken),
    kernRegistraties: kernRegistraties(registraties),
    registraties,
    samenwerkingspartners: product.samenwerkingspartners.map(({ naam, partner }) => ({
      naam,
      href: partner === undefined ? undefined : urls.partner(partner),
    })),
    opmerkingen: (product.bronopmerkingen ?? []).map((opmerking) => ({
      ...opmerking,
      waar: (opmerking.bij ?? []).map((sleutel) => ({ tekst: deelnaam(product, sleutel), href: `${href}#${sleutel}` })),
    })),
    basisthemas: basisthemasBij(model, 'product', id),
    tekst: model.werkwijzen.find((werkwijze) => werkwijze.id === id)?.bestand,
  };
}

function kernAfspraken(afspraken: readonly Afspraakregel[]): string {
  if (afspraken.length === 0) return 'Bij dit product staan geen resultaatafspraken.';
  const metNorm = afspraken.filter((afspraak) => afspraak.norm !== undefined).length;
  const zonder = afspraken.filter((afspraak) => afspraak.registraties.length === 0).length;
  const aantal = formatHoofdletter(formatTelwoord(afspraken.length));
  return [
    `${aantal} ${afspraken.length === 1 ? 'resultaatafspraak' : 'resultaatafspraken'}.`,
    metNorm === 0 ? 'Nergens staat een norm bij.' : `Bij ${formatTelwoord(metNorm)} staat een norm.`,
    zonder === 0
      ? 'Bij alle hoort een registratie.'
      : zonder === afspraken.length
        ? 'Bij geen enkele is een registratie afgesproken.'
        : `Bij ${formatTelwoord(zonder)} is geen registratie afgesproken.`,
  ].join(' ');
}

function kernRegistraties(registraties: readonly Registratieregel[]): string {
  if (registraties.length === 0) return 'Bij dit product is geen enkele registratie afgesproken.';
  const metRitme = registraties.filter((registratie) => registratie.ritme !== undefined).length;
  const aantal = formatHoofdletter(formatAantal(registraties.length, 'registratie', 'registraties'));
  if (metRitme === 0) return `${aantal}. Hoe vaak, dat is nergens afgesproken.`;
  return `${aantal}. Bij ${formatTelwoord(metRitme)} daarvan is afgesproken hoe vaak.`;
}

function soortnaam(soort: Product['soort']): string {
  return {
    regulier: 'Productafspraak',
    pilot: 'Pilot, productafspraak',
    tijdelijk: 'Tijdelijke opdracht, productafspraak',
  }[soort];
}
