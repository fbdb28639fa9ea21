import type { Model } from '../model/aggregate.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import { websiteVan } from './begin.ts';
import { viewKaart, type Kaart } from './kaart.ts';
import { naamVan, vanGemeente, viewBronnen, viewKruimels, type Paginakop, type Verwijzing } from './kop.ts';
import { viewLocatierol, type Locatierolregel } from './locatierol.ts';
import { maakUrls } from './url.ts';

export interface AnkerplaatsenPagina {
  kop: Paginakop;
  gemeente: string;
  officieel: boolean;
  gemeentesite: Verwijzing | undefined;
  ankerplaatsen: Locatierolregel[];
  aantalVast: number;
  basislocaties: Locatierolregel[];
  vindplaatsen: Locatierolregel[];
  centra: Locatierolregel[];
  startlocaties: Locatierolregel[];
  kaart: Kaart | undefined;
  opmerkingen: Bronopmerking[];
}

/** Props of the page with all places: ankerplaatsen first, then basislocatie, vindplaatsen and centra. */
export function viewAnkerplaatsen(model: Model, gemeente: string): AnkerplaatsenPagina {
  const urls = maakUrls(model.site.pad);
  const rollen = vanGemeente(model.locatierollen, gemeente);
  const perSoort = (soort: Locatierolregel['soort']): Locatierolregel[] =>
    rollen.filter((rol) => rol.soort === soort).map((rol) => viewLocatierol(model, rol));
  const ankerplaatsen = perSoort('ankerplaats');
  const alle = rollen.map((rol) => viewLocatierol(model, rol)).flatMap((regel) => regel.opmerkingen);
  return {
    kop: {
      titel: ankerplaatsen.length > 0 ? 'Ankerplaatsen en andere plekken' : 'Plekken van de teams',
      soort: 'Waar kunt u terecht?',
      inHetKort:
        ankerplaatsen.length === 0
          ? `Waar de teams in ${naamVan(model, gemeente)} volgens het plan werken, en wat nog niet is bepaald.`
          : `Een ankerplaats is een plek in de wijk waar inwoners de mensen van het wijkteam op vaste tijden kunnen vinden. Hier staat per wijk wat er in ${naamVan(model, gemeente)} over is besloten.`,
      href: urls.ankerplaatsen(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: viewBronnen(
        model,
        rollen.map((rol) => rol.bron),
      ),
      zoek: {
        soort: 'Plek',
        wijken: ankerplaatsen.flatMap((regel) => (regel.wijk === undefined ? [] : [regel.wijk.tekst])),
      },
    },
    gemeente: naamVan(model, gemeente),
    officieel: model.site.officieel,
    gemeentesite: websiteVan(model, gemeente),
    ankerplaatsen,
    aantalVast: ankerplaatsen.filter((regel) => regel.vast).length,
    basislocaties: perSoort('basislocatie'),
    vindplaatsen: perSoort('vindplaats'),
    centra: perSoort('wijkvoorzieningencentrum'),
    startlocaties: perSoort('startlocatie'),
    kaart: viewKaart(model, gemeente),
    opmerkingen: alle.filter((opmerking, i) => alle.findIndex((ander) => ander.titel === opmerking.titel) === i),
  };
}
