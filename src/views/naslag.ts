import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import type { Begrip } from '../model/schemas/begrip.ts';
import type { Bron } from '../model/schemas/bron.ts';
import { isOud, naamVan, viewBronnen, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { editieVan } from '../model/edities.ts';

export interface BegrippenPagina {
  kop: Paginakop;
  letters: {
    letter: string;
    /** How many there are, and the first and the last of them: enough to know whether to unfold it. */
    omvang: string;
    begrippen: (Item<Begrip> & {
      /** Other words for it, and where the meaning comes from. */
      erbij: string;
      verwante: Verwijzing[];
    })[];
  }[];
}

/** Props of the glossary, by first letter. */
export function viewBegrippen(model: Model): BegrippenPagina {
  const urls = maakUrls(model.site.pad);
  const begrippen = [...model.begrippen].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  const letters = [...new Set(begrippen.map(({ term }) => letterVan(term)))];
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
    letters: letters.map((letter) => {
      const woorden = begrippen.filter(({ term }) => letterVan(term) === letter);
      return {
        letter,
        omvang: omvangVan(woorden.map(({ term }) => term)),
        begrippen: woorden.map((begrip) => ({
          ...begrip,
          erbij: erbijVan(model, begrip),
          verwante: (begrip.verwant ?? []).map((id) => ({
            tekst: model.begrippen.find((ander) => ander.id === id)?.term ?? id,
            href: `#${id}`,
          })),
        })),
      };
    }),
  };
}

function omvangVan(termen: readonly string[]): string {
  const [eerste = '', laatste = eerste] = [termen[0], termen.at(-1)];
  return termen.length === 1 ? `1 woord: ${eerste}` : `${String(termen.length)} woorden, van ${eerste} tot ${laatste}`;
}

function erbijVan(model: Model, { synoniemen, bron }: Begrip): string {
  const zinnen = synoniemen === undefined ? [] : [`Ook wel: ${synoniemen.join(', ')}.`];
  for (const { titel, stand, plaats } of bron === undefined ? [] : viewBronnen(model, [bron]))
    zinnen.push(`Bron: ${titel} (${stand.jaar}), ${plaats}.`);
  return zinnen.join(' ');
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
    bronnen: opTitel(model.bronnen).map((bron) => ({
      ...bron,
      stand: { jaar: String(bron.datum.jaar), oud: isOud(model, bron.datum.jaar), tekst: datumtekst(bron) },
    })),
  };
}

/** Documents as a reader looks for them: by title. */
export function opTitel<T extends { titel: string }>(bronnen: readonly T[]): T[] {
  return [...bronnen].sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
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
    ...(model.kader.inDelen ? [] : metGemeente(model, vanGemeenten(model))),
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
  return [...new Set(regels.map(({ tekst }) => letterVan(tekst)))].map((letter) => ({
    letter,
    regels: regels.filter(({ tekst }) => letterVan(tekst) === letter),
  }));
}

/** The letter under which a word stands: É under E, numbers together. */
function letterVan(tekst: string): string {
  return /^\p{L}/u.test(tekst) ? tekst.normalize('NFD').charAt(0).toUpperCase() : '0-9';
}

type Gemeenteregel = AZRegel & { id: string };

/** What stands in the lists of a gemeente itself; too much for one page on a large site. */
function vanGemeenten(model: Model): Gemeenteregel[] {
  const urls = maakUrls(model.site.pad);
  return [
    ...model.wijken.map(({ id, naam }) => ({ id, tekst: naam, soort: 'wijk', href: urls.wijk(id) })),
    ...model.gebieden.map(({ id, naam }) => ({ id, tekst: naam, soort: 'gebied', href: urls.gebied(id) })),
    ...model.teams.map(({ id, naam }) => ({ id, tekst: naam, soort: 'team', href: urls.team(id) })),
    ...model.locatierollen.map(({ id, naam }) => ({ id, tekst: naam, soort: 'plek', href: urls.locatierol(id) })),
    ...model.plannen.map(({ id, titel }) => ({ id, tekst: titel, soort: 'plan', href: urls.plan(id) })),
    ...model.hoofdstukken.map(({ id, titel }) => ({ id, tekst: titel, soort: 'hoofdstuk', href: urls.hoofdstuk(id) })),
    ...model.producten.map(({ id, titel }) => ({
      id,
      tekst: titel,
      soort: `product ${editieVan(id)}`,
      href: urls.product(id),
    })),
    ...model.partners.map(({ id, naam }) => ({ id, tekst: naam, soort: 'partner', href: urls.partner(id) })),
  ];
}

/** Two gemeenten may both have a wijk Centrum: then the kind also says of which gemeente. */
function metGemeente(model: Model, regels: readonly Gemeenteregel[]): AZRegel[] {
  const hoevaak = Map.groupBy(regels, ({ tekst, soort }) => `${tekst} ${soort}`);
  return regels.map(({ id, tekst, soort, href }) => ({
    tekst,
    soort: hoevaak.get(`${tekst} ${soort}`)?.length === 1 ? soort : `${soort}, ${naamVan(model, gemeenteVan(id))}`,
    href,
  }));
}

function datumtekst(bron: Bron): string {
  return bron.datum.status === 'bekend' ? '' : `ongedateerd, vermoedelijk ${bron.datum.vermoedelijk}`;
}
