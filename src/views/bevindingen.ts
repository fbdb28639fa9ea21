import type { Model } from '../model/aggregate.ts';
import { bevindingenPerGemeente } from '../model/bevinding-gemeente.ts';
import { bevindingId, type Problem } from '../model/problem.ts';
import { bevindinggroepen, type Groepstekst } from './bevindinggroepen.ts';
import { viewPlek, type Plek } from './bevindingplek.ts';
import { formatHoofdletter, formatTelwoord } from './format.ts';
import { naamVan, viewKruimels, type Paginakop, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** One finding: a sentence, with a link where it names a part, and what would close it. */
export interface Bevinding {
  /** Anchor on the page; the same as in the report of `npm run check -- --bevindingen`. */
  id: string;
  zin: { voor: string; link: Verwijzing | undefined; na: string };
  /** Only where the findings of a group differ in it. */
  wat: string | undefined;
  delen: Plek['delen'];
}

export interface Bevindinggroep {
  regel: string;
  titel: string;
  /** How many parts are meant: one finding may count several. */
  aantal: number;
  kern: string;
  wat: string | undefined;
  plekken: { tekst: string; href: string | undefined; bevindingen: Bevinding[] }[];
}

export interface BevindingenPagina {
  kop: Paginakop;
  inhoud: Verwijzing[];
  groepen: Bevindinggroep[];
  aantal: number;
}

/** The gemeenten with a page of findings: those that have any, and the site's own. */
export function gemeentenMetBevindingen(model: Model): string[] {
  const perGemeente = bevindingenPerGemeente(model);
  return model.gemeenten.map(({ id }) => id).filter((id) => id === model.site.eigen || perGemeente.has(id));
}

/** The findings about one gemeente, in the order of the report. */
export function bevindingenVan(model: Model, gemeente: string): Problem[] {
  return bevindingenPerGemeente(model).get(gemeente) ?? [];
}

/** Props of the page with findings: gaps in the chain and doubts about the content, as computed by the rules. */
export function viewBevindingen(model: Model, gemeente: string): BevindingenPagina {
  const urls = maakUrls(model.site.pad);
  const eigen = bevindingenVan(model, gemeente);
  const bekend = Object.keys(bevindinggroepen);
  const overig = [...new Set(eigen.map(({ rule }) => rule))].filter((rule) => !bekend.includes(rule)).sort();
  const groepen = [...bekend, ...overig].flatMap((rule) => {
    const deel = eigen.filter((bevinding) => bevinding.rule === rule);
    return deel.length === 0 ? [] : [viewGroep(model, rule, deel)];
  });
  return {
    kop: {
      titel: 'Wat ontbreekt of twijfelachtig is',
      soort: 'Bevindingen',
      inHetKort: kortezin(groepen.length, naamVan(model, gemeente)),
      href: urls.bevindingen(gemeente),
      kruimels: viewKruimels(model, gemeente),
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    inhoud: groepen.map(({ regel, titel, aantal }) => ({ tekst: `${titel} (${String(aantal)})`, href: `#${regel}` })),
    groepen,
    aantal: eigen.length,
  };
}

function kortezin(aantal: number, gemeente: string): string {
  const wat = 'gaten in de keten van doel tot cijfer, en oude informatie';
  if (aantal === 0) return `Over ${gemeente} zijn er op deze site geen bevindingen. Dat zijn ${wat}.`;
  const hoeveel =
    aantal === 1
      ? 'is er op deze site één soort bevinding'
      : `zijn er op deze site ${formatTelwoord(aantal)} soorten bevindingen`;
  return `Over ${gemeente} ${hoeveel}: ${wat}. Wat voor de raad het zwaarst weegt, staat bovenaan. Een bevinding is geen oordeel over een partner.`;
}

function viewGroep(model: Model, rule: string, bevindingen: readonly Problem[]): Bevindinggroep {
  const tekst: Groepstekst = bevindinggroepen[rule] ?? { titel: rule, kern: () => '' };
  const oplossingen = [...new Set(bevindingen.map(oplossingVan))];
  const aantal = bevindingen.reduce((tot, { over }) => tot + (over?.delen?.length ?? 1), 0);
  const perRecord = Map.groupBy(bevindingen, ({ over, file }) =>
    over === undefined ? file : `${over.collectie} ${over.id}`,
  );
  return {
    regel: rule,
    titel: tekst.titel,
    aantal,
    kern: tekst.kern(aantal),
    wat: oplossingen.length === 1 ? `${oplossingen[0] ?? ''}.` : undefined,
    plekken: [...perRecord.values()].map((bijRecord) => {
      const plekken = bijRecord.map((bevinding) => ({ bevinding, plek: viewPlek(model, bevinding) }));
      return {
        tekst: plekken[0]?.plek.tekst ?? '',
        href: plekken[0]?.plek.href,
        bevindingen: plekken.map(({ bevinding, plek }) => ({
          id: bevindingId(bevinding),
          zin: maakZin(bevinding.message, plek.deel),
          wat: oplossingen.length === 1 ? undefined : `${oplossingVan(bevinding)}.`,
          delen: plek.delen,
        })),
      };
    }),
  };
}

/** What would close a finding, for who reads the site: without fields of a file. */
export function oplossingVan({ rule, remedy }: Problem): string {
  return bevindinggroepen[rule]?.wat ?? remedy;
}

/** The message as a sentence; where it names the part between quotes, that name is the link. */
function maakZin(message: string, deel: Verwijzing | undefined): Bevinding['zin'] {
  const zin = `${formatHoofdletter(message)}.`;
  const plaats = deel === undefined ? -1 : zin.indexOf(`‘${deel.tekst}’`);
  if (deel === undefined || plaats < 0) return { voor: zin, link: undefined, na: '' };
  return { voor: zin.slice(0, plaats + 1), link: deel, na: zin.slice(plaats + 1 + deel.tekst.length) };
}
