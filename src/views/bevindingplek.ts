import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, slugVan, type Item } from '../model/collecties.ts';
import type { Problem } from '../model/problem.ts';
import type { Product } from '../model/schemas/product.ts';
import { collectieteksten } from './collectieteksten.ts';
import { vind, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** What a finding is about: the record with its page, the part of it, and the parts that it counts. */
export interface Plek {
  tekst: string;
  href: string | undefined;
  deel: Verwijzing | undefined;
  delen: { tekst: string; href: string | undefined }[];
}

/** Where on the site a finding points to. */
export function viewPlek(model: Model, { over, file, rule }: Problem): Plek {
  const urls = maakUrls(model.site.pad);
  const zonderDeel = { deel: undefined, delen: [] };
  if (over === undefined) return { tekst: file, href: undefined, ...zonderDeel };
  const leeg: Plek = { tekst: formatRecord(over), href: undefined, ...zonderDeel };
  if (rule === 'meldpunt') return { ...leeg, tekst: 'De beveiliging van deze site' };
  // Its name may be what is missing, and its page may show little yet.
  if (rule === 'nog-invullen') return leeg;
  const metId = <T extends { id: string }>(collectie: string, items: readonly T[]): T | undefined =>
    over.collectie === collectie ? items.find(({ id }) => id === over.id) : undefined;
  const product = metId('producten', model.producten);
  if (product !== undefined) return plekInProduct(model, product, over);
  const lijst = metId('doelen', model.doelen);
  if (lijst !== undefined) return plekInDoelen(model, lijst, over.sleutel);
  const rol = metId('locatierollen', model.locatierollen);
  if (rol !== undefined) return { tekst: rol.naam, href: urls.locatierol(rol.id), ...zonderDeel };
  const plan = metId('plannen', model.plannen);
  if (plan !== undefined) return { tekst: plan.titel, href: urls.plan(plan.id), ...zonderDeel };
  const editie = metId('edities', model.edities);
  if (editie !== undefined)
    return {
      tekst: editie.titel,
      href: urls.producten(gemeenteVan(editie.id), slugVan(editie.id)),
      ...zonderDeel,
    };
  const locatie = metId('locaties', model.locaties);
  if (locatie !== undefined) return { tekst: locatie.naam, href: undefined, ...zonderDeel };
  if (over.collectie === 'site')
    return { tekst: 'De toegankelijkheidsverklaring', href: urls.toegankelijkheid(), ...zonderDeel };
  const indicator = metId('indicatoren', model.indicatoren);
  if (indicator !== undefined)
    return { tekst: indicator.naam, href: urls.indicator(model.site.eigen, indicator.id), ...zonderDeel };
  const gemeente = metId('gemeenten', model.gemeenten);
  if (gemeente !== undefined) {
    const delen = (over.delen ?? []).map((slug) => `${gemeente.id}/${slug}`);
    return {
      tekst: gemeente.naam,
      href: urls.wijken(gemeente.id),
      deel: undefined,
      delen: delen.map((id) => ({ tekst: vind(model.wijken, id).naam, href: urls.wijk(id) })),
    };
  }
  const bron = metId('bronnen', model.bronnen);
  if (bron !== undefined) {
    const delen = (over.delen ?? []).map((tekst) => ({ tekst, href: undefined }));
    return { tekst: bron.titel, href: urls.bron(bron.id), deel: undefined, delen };
  }
  return leeg;
}

/** `Wijken: oost`; the report for editors names the file. */
function formatRecord({ collectie, id, sleutel }: NonNullable<Problem['over']>): string {
  if (sleutel === 'site') return 'Deze site';
  const naam = Object.entries(collectieteksten).find(([soort]) => soort === collectie)?.[1].titel ?? collectie;
  return `${naam}: ${slugVan(id)}`;
}

function plekInProduct(
  model: Model,
  product: Item<Product>,
  { sleutel, delen = [] }: NonNullable<Problem['over']>,
): Plek {
  const href = maakUrls(model.site.pad).product(product.id);
  const naam = (gezocht: string): string =>
    product.resultaatafspraken.find((afspraak) => afspraak.sleutel === gezocht)?.titel ??
    product.registraties.find((registratie) => registratie.sleutel === gezocht)?.wat ??
    gezocht;
  const link = (gezocht: string): Verwijzing => ({ tekst: naam(gezocht), href: `${href}#${gezocht}` });
  return {
    tekst: product.titel,
    href,
    deel: sleutel === undefined ? undefined : link(sleutel),
    delen: delen.map(link),
  };
}

function plekInDoelen(model: Model, lijst: Model['doelen'][number], sleutel: string | undefined): Plek {
  const urls = maakUrls(model.site.pad);
  const plan = model.plannen.find(({ doelen }) => doelen === lijst.id);
  const product = model.producten.find(({ id }) => id === lijst.id);
  const doel = lijst.doelen.find((kandidaat) => kandidaat.sleutel === sleutel);
  return {
    tekst: plan?.titel ?? product?.titel ?? lijst.titel,
    href: plan === undefined ? product && urls.product(product.id) : urls.plan(plan.id),
    deel: doel && { tekst: doel.titel, href: urls.doel(`${lijst.id}#${doel.sleutel}`) },
    delen: [],
  };
}
