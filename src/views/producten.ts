import type { Model } from '../model/aggregate.ts';
import type { Editie } from '../model/schemas/editie.ts';
import { formatOpsomming } from './format.ts';
import { naamVan, vind, vanGemeente, viewBronnen, viewKruimels, type Paginakop, type Stand } from './kop.ts';
import { editieVan } from '../model/edities.ts';
import { maakUrls } from './url.ts';
import { viewEditiestand } from './versheid.ts';

export interface ProductenPagina {
  kop: Paginakop;
  groepen: { thema: string; afgeleid: boolean; producten: Productregel[] }[];
  aantal: number;
  aantalAfspraken: number;
  /** What the edition says about itself, when that was authored. */
  over: Editie['onderdelen'];
  stand: Stand | undefined;
  afspraken: string;
  registraties: string;
}

export interface Productregel {
  titel: string;
  href: string;
  inHetKort: string;
  doelgroep: string;
  afspraken: number;
  registraties: number;
  soort: string;
}

/** Props of the list of products of one edition, by theme. */
export function viewProducten(model: Model, gemeente: string, editie: string): ProductenPagina {
  const urls = maakUrls(model.site.pad);
  const producten = vanGemeente(model.producten, gemeente).filter((product) => editieVan(product.id) === editie);
  const themas = vind(model.gemeenten, gemeente).themas ?? [];
  const aantalAfspraken = producten.reduce((tot, product) => tot + product.resultaatafspraken.length, 0);
  const eigen = model.edities.find((kandidaat) => kandidaat.id === `${gemeente}/${editie}`);
  const partners = [...new Set(producten.map((product) => naamVan(model, product.partner)))];
  return {
    kop: {
      titel: `Producten ${editie}`,
      soort: 'Productafspraken',
      inHetKort: `Een product is een pakket van activiteiten dat de gemeente met een partner afspreekt. Hier staan de producten van ${formatOpsomming(partners)}.`,
      href: urls.producten(gemeente, editie),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        [...new Set(producten.map((product) => product.bron.document))].map((document) => ({
          document,
          plaats: 'alle producten',
        })),
      ),
      zoek: { soort: 'Overzicht', jaar: editie, schakel: 'Product' },
    },
    groepen: themas
      .map((thema) => {
        const bij = producten.filter((product) => product.thema.naar === thema.sleutel);
        return {
          thema: thema.naam,
          afgeleid: bij.some((product) => product.thema.herkomst === 'afgeleid'),
          producten: bij.map((product) => ({
            titel: product.titel,
            href: urls.product(product.id),
            inHetKort: product.inHetKort,
            // Where the source goes on with points, only the product itself names them.
            doelgroep: product.doelgroep.tekst.replace(/:$/, '.'),
            afspraken: product.resultaatafspraken.length,
            registraties: product.registraties.length,
            soort: product.soort,
          })),
        };
      })
      .filter((groep) => groep.producten.length > 0),
    aantal: producten.length,
    aantalAfspraken,
    over: eigen?.onderdelen ?? [],
    stand: viewEditiestand(model, gemeente, editie),
    afspraken: urls.afspraken(gemeente, editie),
    registraties: urls.registraties(gemeente, editie),
  };
}
