import type { Model } from '../model/aggregate.ts';
import { gemeenteVan } from '../model/collecties.ts';
import { heeftCijfers } from '../model/reeks.ts';
import { formatAantal } from './format.ts';
import { indicatorenVan } from './indicator.ts';
import { viewKaart, viewWijkgroepen, type Kaart, type Wijkgroep } from './kaart.ts';
import { isOud, naamVan, vanGemeente, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { editiesVan } from '../model/edities.ts';
import { viewPlannen } from './plan.ts';
import { maakUrls } from './url.ts';
import { viewHulpvragen } from './hulpvraag.ts';
import { viewWijkzoeker, type Wijkzoeker } from './wijkzoeker.ts';

export interface PortalPagina {
  zoeken: string;
  kop: Paginakop;
  gemeente: string;
  groepen: Wijkgroep[];
  wijkzoeker: Wijkzoeker | undefined;
  /** What inwoners come for. */
  hulpvragen: Verwijzing[];
  inwoners: string;
  kaart: Kaart | undefined;
  ingangen: { voor: string; vraag: string; tekst: string; links: Verwijzing[] }[];
  keten: { soort: string; vraag: string; aantal: string; ontbreekt: string | undefined }[];
  aantalProducten: number;
  aantalAfspraken: number;
  editie: string | undefined;
  partners: string[];
  /** What the plans and agreements of the own gemeente rest on. */
  bronnen: { stand: Stand; titel: string; href: string }[];
  alleBronnen: Verwijzing;
  bevindingen: Verwijzing;
  voorbeelden: Verwijzing[];
  elders: { titel: string; href: string; inHetKort: string }[];
}

/** Props of the portal: search, wijken, three entrances, the chain and what the site rests on. */
export function viewPortal(model: Model): PortalPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = model.site.eigen;
  const naam = naamVan(model, gemeente);
  const editie = editiesVan(model, gemeente)[0];
  const producten = vanGemeente(model.producten, gemeente);
  const afspraken = producten.reduce((tot, product) => tot + product.resultaatafspraken.length, 0);
  const registraties = producten.reduce((tot, product) => tot + product.registraties.length, 0);
  const activiteiten = producten.reduce((tot, product) => tot + product.activiteiten.length, 0);
  const doelen = vanGemeente(model.doelen, gemeente).reduce((tot, lijst) => tot + lijst.doelen.length, 0);
  const plannen = viewPlannen(model, gemeente);
  const indicatoren = indicatorenVan(model, gemeente);
  const hulpvragen = viewHulpvragen(model, gemeente);
  const metCijfers = indicatoren.filter(heeftCijfers).length;
  return {
    kop: {
      titel: 'Wat is er afgesproken voor uw wijk, en wat is ervan te zien?',
      soort: '',
      inHetKort: `Hier liggen de plannen en de afspraken van ${naam} naast elkaar. Ook wat we niet weten, staat erbij.`,
      href: urls.portal(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    zoeken: urls.zoeken(),
    gemeente: naam,
    groepen: viewWijkgroepen(model, gemeente),
    wijkzoeker: viewWijkzoeker(model, gemeente),
    hulpvragen,
    inwoners: urls.inwoners(),
    kaart: viewKaart(model, gemeente),
    ingangen: [
      {
        voor: 'Voor inwoners',
        vraag: 'Waar kan ik terecht in mijn wijk?',
        tekst:
          'U ziet welke plek het wijkteam in uw wijk zou krijgen, wat er in de wijk gebeurt en hoe oud die informatie is.',
        links: [
          { tekst: 'Hulp en vragen', href: urls.inwoners() },
          { tekst: 'Ankerplaatsen en andere plekken', href: urls.ankerplaatsen(gemeente) },
          { tekst: 'Alle wijken', href: urls.wijken(gemeente) },
          { tekst: 'Teams in de wijk', href: urls.teams(gemeente) },
        ],
      },
      {
        voor: 'Voor partners',
        vraag: 'Wat moeten wij bijhouden?',
        tekst:
          'Per product staat wat u registreert en in welke vorm. Is niet afgesproken hoe vaak, dan staat dat er ook.',
        links: [
          ...(editie === undefined
            ? []
            : [
                { tekst: 'Uw afspraken, formulieren en kalender', href: urls.partnerdesk() },
                { tekst: `Registraties ${editie}`, href: urls.registraties(gemeente, editie) },
                { tekst: `Afgesproken en geleverd ${editie}`, href: urls.geleverd(gemeente, editie) },
              ]),
          { tekst: 'Alle partners', href: urls.partners(gemeente) },
        ],
      },
      {
        voor: 'Voor raadsleden',
        vraag: 'Wat is afgesproken, en wat ontbreekt?',
        tekst:
          'Bij elk product staan de doelen, de afspraken en wat wordt bijgehouden. Waar de keten breekt, staat dat er in woorden bij.',
        links: [
          { tekst: 'Voor de raad', href: urls.raad() },
          { tekst: 'De rode draad', href: urls.rodeDraad(gemeente) },
          ...plannen.map((plan) => ({ tekst: plan.titel, href: plan.href })),
          ...(editie === undefined
            ? []
            : [{ tekst: `Alle resultaatafspraken ${editie}`, href: urls.afspraken(gemeente, editie) }]),
          { tekst: 'Wat ontbreekt of twijfelachtig is', href: urls.bevindingen(gemeente) },
        ],
      },
    ],
    keten: [
      { soort: 'Doel', vraag: 'Waarom doen we dit?', aantal: `${String(doelen)} doelen`, ontbreekt: undefined },
      {
        soort: 'Product',
        vraag: 'Wie doet wat?',
        aantal: `${String(producten.length)} producten`,
        ontbreekt: undefined,
      },
      {
        soort: 'Activiteit',
        vraag: 'Wat gebeurt er?',
        aantal: `${String(activiteiten)} activiteiten`,
        ontbreekt: undefined,
      },
      {
        soort: 'Resultaat\u00adafspraak',
        vraag: 'Wat levert het op?',
        aantal: `${String(afspraken)} afspraken`,
        ontbreekt: undefined,
      },
      {
        soort: 'Registratie',
        vraag: 'Wat wordt bijgehouden?',
        aantal: `${String(registraties)} registraties`,
        ontbreekt: undefined,
      },
      {
        soort: 'Indicator',
        vraag: 'Waaraan zien we het?',
        aantal: formatAantal(indicatoren.length, 'indicator', 'indicatoren'),
        ontbreekt: 'geen indicator komt uit wat partners registreren.',
      },
      {
        soort: 'Cijfer',
        vraag: 'Hoe staat het ervoor?',
        aantal: `${formatAantal(metCijfers, 'indicator heeft', 'indicatoren hebben')} cijfers, over de bewoners`,
        ontbreekt: 'partners leverden aan deze site nog niets.',
      },
    ],
    aantalProducten: producten.length,
    aantalAfspraken: afspraken,
    editie,
    partners: [...new Set(producten.map((product) => naamVan(model, product.partner)))],
    bronnen: eigenBronnen(model).map((bron) => ({
      stand: { jaar: String(bron.datum.jaar), oud: isOud(model, bron.datum.jaar), tekst: '' },
      titel: bron.titel,
      href: urls.bron(bron.id),
    })),
    alleBronnen: { tekst: `Alle ${String(model.bronnen.length)} bronnen`, href: urls.bronnen() },
    bevindingen: { tekst: 'Bekijk waar de draad breekt', href: urls.bevindingen(gemeente) },
    elders: [
      ...model.wijkgericht.map((gids) => ({ titel: gids.titel, href: urls.gids(gids.id), inHetKort: gids.inHetKort })),
      ...(model.factsheets.length === 0
        ? []
        : [
            {
              titel: 'Gemeenten vergelijken',
              href: urls.vergelijken(),
              inHetKort: `Sociale teams van ${formatAantal(model.factsheets.filter((factsheet) => factsheet.afgeleid !== true).length, 'gemeente', 'gemeenten')} naast elkaar.`,
            },
          ]),
      ...model.gemeenten
        .filter(
          (ander) => ander.rol === 'voorbeeld' && model.plannen.some((plan) => plan.id.startsWith(`${ander.id}/`)),
        )
        .map((ander) => ({ titel: ander.naam, href: urls.gemeente(ander.id), inHetKort: ander.inHetKort })),
    ],
    // What an inwoner would type, and one product; without hulpvragen only products.
    voorbeelden: [
      ...hulpvragen.map(({ zoekwoord, href }) => ({ tekst: zoekwoord, href })).slice(0, 2),
      ...producten
        .slice(0, hulpvragen.length === 0 ? 2 : 1)
        .map((product) => ({ tekst: product.titel, href: urls.product(product.id) })),
    ],
  };
}

/** The documents behind the own plans and agreements, newest first; what else was read stands on the page of sources. */
function eigenBronnen(model: Model): Model['bronnen'] {
  const items = [...model.plannen, ...model.producten].filter(({ id }) => gemeenteVan(id) === model.site.eigen);
  const documenten = new Set(items.map(({ bron }) => bron.document));
  return model.bronnen.filter(({ id }) => documenten.has(id)).sort((a, b) => b.datum.jaar - a.datum.jaar);
}
