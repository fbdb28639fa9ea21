import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Begrip } from '../model/schemas/begrip.ts';
import type { Bron } from '../model/schemas/bron.ts';
import { isOud, viewBronnen, type Bronregel, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';

export interface BegrippenPagina {
  kop: Paginakop;
  letters: {
    letter: string;
    begrippen: (Item<Begrip> & { verwante: Verwijzing[]; bronregel: Bronregel | undefined })[];
  }[];
}

/** Props of the glossary, by first letter. */
export function viewBegrippen(model: Model): BegrippenPagina {
  const urls = maakUrls(model.site.pad);
  const begrippen = [...model.begrippen].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const letters = [...new Set(begrippen.map((begrip) => begrip.term.charAt(0).toUpperCase()))];
  return {
    kop: {
      titel: 'Begrippen',
      soort: 'Naslag',
      inHetKort: 'Woorden uit plannen en afspraken, in gewone taal uitgelegd.',
      href: urls.begrippen(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Begrip' },
    },
    letters: letters.map((letter) => ({
      letter,
      begrippen: begrippen
        .filter((begrip) => begrip.term.charAt(0).toUpperCase() === letter)
        .map((begrip) => ({
          ...begrip,
          verwante: (begrip.verwant ?? []).map((id) => ({
            tekst: model.begrippen.find((ander) => ander.id === id)?.term ?? id,
            href: urls.begrip(id),
          })),
          bronregel: begrip.bron === undefined ? undefined : viewBronnen(model, [begrip.bron])[0],
        })),
    })),
  };
}

export interface BronnenPagina {
  kop: Paginakop;
  bronnen: (Item<Bron> & { stand: Stand })[];
}

/** Props of the list of documents behind the site. */
export function viewBronnenPagina(model: Model): BronnenPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Bronnen',
      soort: 'Naslag',
      inHetKort:
        'De documenten en cijfers waar deze site op rust, wat daarin verloren ging en waar ze zichzelf tegenspreken.',
      href: urls.bronnen(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Bron' },
    },
    bronnen: model.bronnen.map((bron) => ({
      ...bron,
      stand: { jaar: String(bron.datum.jaar), oud: isOud(model, bron.datum.jaar), tekst: datumtekst(bron) },
    })),
  };
}

export interface AZRegel {
  tekst: string;
  soort: string;
  href: string;
}

/** Everything with a page or an anchor of its own, alphabetically: search without JavaScript. */
export function viewAZ(model: Model): { letter: string; regels: AZRegel[] }[] {
  const urls = maakUrls(model.site.pad);
  const regels: AZRegel[] = [
    ...model.gemeenten.map((item) => ({ tekst: item.naam, soort: 'gemeente', href: urls.gemeente(item.id) })),
    ...(model.kader.inDelen ? [] : vanGemeenten(model)),
    ...model.indicatoren.map((item) => ({
      tekst: item.naam,
      soort: 'cijfer',
      href: urls.indicator(model.site.eigen, item.id),
    })),
    ...model.schalen.map((item) => ({ tekst: item.vraag, soort: 'schaal', href: urls.schaal(item.id) })),
    ...model.artikelen.map((item) => ({ tekst: item.titel, soort: 'achtergrond', href: urls.artikel(item.id) })),
    ...model.wijkgericht.flatMap((item) => [
      { tekst: item.titel, soort: 'handreiking', href: urls.gids(item.id) },
      ...item.basisthemas.map((thema) => ({
        tekst: thema.naam,
        soort: 'basisthema',
        href: urls.basisthema(item.id, thema.sleutel),
      })),
    ]),
    ...model.begrippen.map((item) => ({ tekst: item.term, soort: 'begrip', href: urls.begrip(item.id) })),
    ...model.bronnen.map((item) => ({ tekst: item.titel, soort: 'bron', href: urls.bron(item.id) })),
  ].sort((a, b) => a.tekst.localeCompare(b.tekst, 'nl') || a.soort.localeCompare(b.soort, 'nl'));
  const letterVan = (regel: AZRegel): string =>
    /^\p{L}/u.test(regel.tekst) ? regel.tekst.normalize('NFD').charAt(0).toUpperCase() : '0-9';
  return [...new Set(regels.map(letterVan))].map((letter) => ({
    letter,
    regels: regels.filter((regel) => letterVan(regel) === letter),
  }));
}

/** What stands in the lists of a gemeente itself; too much for one page on a large site. */
function vanGemeenten(model: Model): AZRegel[] {
  const urls = maakUrls(model.site.pad);
  return [
    ...model.wijken.map((item) => ({ tekst: item.naam, soort: 'wijk', href: urls.wijk(item.id) })),
    ...model.gebieden.map((item) => ({ tekst: item.naam, soort: 'gebied', href: urls.gebied(item.id) })),
    ...model.teams.map((item) => ({ tekst: item.naam, soort: 'team', href: urls.team(item.id) })),
    ...model.locatierollen.map((item) => ({ tekst: item.naam, soort: 'plek', href: urls.locatierol(item.id) })),
    ...model.plannen.map((item) => ({ tekst: item.titel, soort: 'plan', href: urls.plan(item.id) })),
    ...model.hoofdstukken.map((item) => ({ tekst: item.titel, soort: 'hoofdstuk', href: urls.hoofdstuk(item.id) })),
    ...model.producten.map((item) => ({
      tekst: item.titel,
      soort: `product ${editieVan(item.id)}`,
      href: urls.product(item.id),
    })),
    ...model.partners.map((item) => ({ tekst: item.naam, soort: 'partner', href: urls.partner(item.id) })),
  ];
}

function datumtekst(bron: Bron): string {
  return bron.datum.status === 'bekend'
    ? String(bron.datum.jaar)
    : `ongedateerd, vermoedelijk ${bron.datum.vermoedelijk}`;
}
