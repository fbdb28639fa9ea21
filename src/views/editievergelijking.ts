import type { Model } from '../model/aggregate.ts';
import {
  vergelijkEdities,
  type Productverschil,
  type Veldverschil,
  type Verschil,
} from '../model/editievergelijking.ts';
import { formatEuro, formatGetal, formatHoofdletter, formatTelwoord } from './format.ts';
import { naamVan, viewBronnen, viewKruimels, viewStand, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { editiepaden, productenVan, viewEditielinks, vorigeEditie, type Editiepad } from './registratielinks.ts';
import { maakUrls } from './url.ts';

export interface Verschilregel {
  soort: 'nieuw' | 'weg' | 'anders';
  /** Product, activiteit, resultaatafspraak, registratie or inzet. */
  deel: string;
  titel: string;
  href: string | undefined;
  /** The old name of the key, when it was renamed. */
  voorheen: string | undefined;
  velden: { veld: string; van: string | undefined; naar: string | undefined; verschil: string | undefined }[];
}

export interface EditievergelijkingPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  oud: string;
  nieuw: string;
  kern: string;
  /** Every number or amount that changed, from all products together. */
  getallen: { product: string; wat: string; veld: string; van: string; naar: string; verschil: string }[];
  producten: {
    slug: string;
    titel: string;
    oud: Verwijzing | undefined;
    nieuw: Verwijzing | undefined;
    kern: string;
    regels: Verschilregel[];
  }[];
  verder: Verwijzing[];
}

/** Every edition with an earlier one on the site. */
export function verschilpaden(model: Model): Editiepad[] {
  return editiepaden(model).filter(({ params }) => vorigeEditie(model, params.gemeente, params.editie) !== undefined);
}

/** Props of what is new, gone and different since the edition before. */
export function viewEditievergelijking(model: Model, gemeente: string, editie: string): EditievergelijkingPagina {
  const urls = maakUrls(model.site.pad);
  const vorige = vorigeEditie(model, gemeente, editie) ?? '';
  const [oude, nieuwe] = [productenVan(model, gemeente, vorige), productenVan(model, gemeente, editie)];
  const verschillen = vergelijkEdities(oude, nieuwe);
  const href = urls.editieverschil(gemeente, editie);
  return {
    kop: {
      titel: `Wat is anders in ${editie}?`,
      soort: 'Twee edities naast elkaar',
      inHetKort: `De productafspraken van ${editie} naast die van ${vorige}: wat is nieuw, wat is weg, wat is anders.`,
      href,
      kruimels: viewKruimels(model, gemeente, { tekst: `Producten ${editie}`, href: urls.producten(gemeente, editie) }),
      bronnen: viewBronnen(
        model,
        [...oude, ...nieuwe].map(({ bron }) => ({ ...bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Resultaatafspraak', jaar: editie, herhaalt: true },
    },
    stand: nieuwe[0] && viewStand(model, nieuwe[0].bron.document),
    oud: vorige,
    nieuw: editie,
    kern: kernVan(verschillen),
    getallen: verschillen.flatMap((product) => getallenVan(product)),
    producten: verschillen.map((verschil) => viewProductverschil(model, verschil)),
    verder: viewEditielinks(model, gemeente, editie, href),
  };
}

function viewProductverschil(model: Model, verschil: Productverschil): EditievergelijkingPagina['producten'][number] {
  const urls = maakUrls(model.site.pad);
  const { oud, nieuw, verschillen, product } = verschil;
  const adres = (item: typeof oud): Verwijzing | undefined =>
    item && { tekst: `${item.titel} (${naamVan(model, item.partner)})`, href: urls.product(item.id) };
  return {
    slug: product,
    titel: (nieuw ?? oud)?.titel ?? product,
    oud: adres(oud),
    nieuw: adres(nieuw),
    kern: kernProduct(verschil),
    regels: verschillen.map((regel) => ({
      soort: regel.soort,
      deel: formatHoofdletter(regel.deel),
      titel: regel.titel,
      href: hrefVan(urls, regel, verschil),
      voorheen: regel.voorheen,
      velden: regel.velden.map(viewVeld),
    })),
  };
}

function hrefVan(
  urls: ReturnType<typeof maakUrls>,
  regel: Verschil,
  { oud, nieuw }: Productverschil,
): string | undefined {
  const item = regel.soort === 'weg' ? oud : nieuw;
  if (item === undefined) return undefined;
  const zonderAnker = regel.deel === 'inzet' || regel.deel === 'product';
  return zonderAnker ? urls.product(item.id) : `${urls.product(item.id)}#${regel.sleutel}`;
}

const getalvelden = ['euro', 'uren', 'getal in de norm'];

function viewVeld({ veld, van, naar, getal }: Veldverschil): Verschilregel['velden'][number] {
  const tekst = (waarde: string | undefined): string | undefined =>
    waarde !== undefined && getalvelden.includes(veld) ? formatVeld(veld, Number(waarde)) : waarde;
  return {
    veld: veld === 'euro' ? 'kosten' : veld,
    van: tekst(van),
    naar: tekst(naar),
    verschil: getal && formatVerschil(veld, getal.naar - getal.van),
  };
}

function getallenVan({ oud, nieuw, verschillen }: Productverschil): EditievergelijkingPagina['getallen'] {
  return verschillen.flatMap(({ titel, deel, velden }) =>
    velden.flatMap(({ veld, getal }) =>
      getal === undefined
        ? []
        : [
            {
              product: (nieuw ?? oud)?.titel ?? '',
              wat: deel === 'product' ? 'Het hele product' : titel,
              veld: veld === 'euro' ? 'kosten' : veld,
              van: formatVeld(veld, getal.van),
              naar: formatVeld(veld, getal.naar),
              verschil: formatVerschil(veld, getal.naar - getal.van),
            },
          ],
    ),
  );
}

function formatVeld(veld: string, getal: number): string {
  return veld === 'euro' ? formatEuro(getal) : formatGetal(getal);
}

function formatVerschil(veld: string, verschil: number): string {
  const rond = Math.round(verschil * 100) / 100;
  return `${formatVeld(veld, Math.abs(rond))} ${rond < 0 ? 'minder' : 'meer'}`;
}

function kernVan(verschillen: readonly Productverschil[]): string {
  const nieuw = verschillen.filter(({ oud }) => oud === undefined).length;
  const weg = verschillen.filter(({ nieuw: later }) => later === undefined).length;
  const anders = verschillen.filter((verschil) => verschil.verschillen.length > 0).length;
  const gelijk = verschillen.length - nieuw - weg - anders;
  return [
    `${formatHoofdletter(formatTelwoord(nieuw))} ${nieuw === 1 ? 'product is' : 'producten zijn'} nieuw,`,
    `${formatTelwoord(weg)} weg, ${formatTelwoord(anders)} anders en ${formatTelwoord(gelijk)} gelijk gebleven.`,
  ].join(' ');
}

function kernProduct({ oud, nieuw, verschillen, gelijk }: Productverschil): string {
  if (oud === undefined) return 'Dit product is nieuw.';
  if (nieuw === undefined) return 'Dit product staat niet meer in de afspraken.';
  if (verschillen.length === 0) return 'Alles is gelijk gebleven.';
  const tel = (soort: Verschil['soort']): string =>
    formatTelwoord(verschillen.filter((verschil) => verschil.soort === soort).length);
  return formatHoofdletter(
    `${tel('nieuw')} nieuw, ${tel('weg')} weg, ${tel('anders')} anders en ${formatTelwoord(gelijk)} gelijk.`,
  );
}
