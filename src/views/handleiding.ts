import type { Model } from '../model/aggregate.ts';
import { collecties } from '../model/collecties.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import type { Veld } from '../model/velden.ts';
import { bestandsoorten, gedeeldeVelden, veldenVanSoort, type Bestandsoort } from '../model/veldsoorten.ts';
import { collectieteksten } from './collectieteksten.ts';
import type { Paginakop, Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

export interface HandleidingPagina {
  kop: Paginakop;
  mappen: { titel: string; href: string; kort: string; pad: string }[];
  delen: string;
  /** A message as the commands print it, taken apart. */
  melding: { heel: string; stukken: { naam: string; tekst: string }[] };
  links: { partnerdesk: string; controleren: string; bevindingen: string; wijzigingen: string };
}

/** Props of the manual for editors: recipes, messages, and a page of fields for every kind of file. */
export function viewHandleiding(model: Model): HandleidingPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Handleiding voor redacteuren',
      soort: 'Handleiding',
      inHetKort: 'Hoe u iets toevoegt of verandert, hoe u een foutmelding leest en hoe de site online komt.',
      href: urls.handleiding(),
      kruimels: [],
      bronnen: [],
      zoek: { soort: 'Overzicht' },
    },
    mappen: bestandsoorten.map((naam) => ({
      titel: collectieteksten[naam].titel,
      href: urls.handleidingVelden(naam),
      kort: collectieteksten[naam].kort,
      pad: padVan(naam),
    })),
    delen: urls.handleidingVelden('delen'),
    melding: viewMelding(),
    links: {
      partnerdesk: urls.partnerdesk(),
      controleren: urls.controleren(model.site.eigen),
      bevindingen: urls.bevindingen(model.site.eigen),
      wijzigingen: urls.wijzigingen(),
    },
  };
}

export interface VeldenPagina {
  kop: Paginakop;
  pad: string;
  /** Forms of the record with their fields; one for most. */
  vormen: { id: string; titel: string; velden: Veldregel[] }[];
}

/** A field with where to read about it, or the fields inside it. */
export interface Veldregel extends Omit<Veld, 'vormen'> {
  uitlegElders: Verwijzing | undefined;
  vormen: { titel: string | undefined; velden: Veldregel[] }[];
}

/** The kinds of files, and `delen` for the parts that several share. */
export function veldenPaginas(): string[] {
  return [...bestandsoorten, 'delen'];
}

/** Props of the page with every field of one kind of file, from its schema. Throws for an unknown kind. */
export function viewVelden(model: Model, naam: string): VeldenPagina {
  const urls = maakUrls(model.site.pad);
  const kruimels = [{ tekst: 'Handleiding', href: urls.handleiding() }];
  const kop = (titel: string, inHetKort: string): Paginakop => ({
    titel,
    soort: 'Handleiding',
    inHetKort,
    href: urls.handleidingVelden(naam),
    kruimels,
    bronnen: [],
    zoek: { soort: 'Overzicht' },
  });
  if (naam === 'delen') {
    return {
      kop: kop('Velden die vaker voorkomen', 'Groepen die in meer soorten bestanden staan, met hun velden.'),
      pad: '',
      vormen: [...gedeeldeVelden()].map(([deel, gedeeld]) => ({
        id: deel,
        titel: deel,
        velden: gedeeld.flatMap((vorm) => viewRegels(vorm, urls.handleidingVelden('delen'))),
      })),
    };
  }
  const soort = bestandsoorten.find((kandidaat) => kandidaat === naam);
  if (soort === undefined) throw new Error(`no kind of file ${naam}`);
  const { titel, kort } = collectieteksten[soort];
  const vormen = veldenVanSoort(soort).map((velden) => ({
    titel: titelVan(velden),
    velden: viewRegels(velden, urls.handleidingVelden('delen')),
  }));
  return {
    kop: kop(`Velden: ${titel.toLowerCase()}`, kort),
    pad: padVan(soort),
    vormen: vormen.map(({ titel: vorm, velden }, i) => ({
      id: `vorm-${String(i + 1)}`,
      titel: vorm ?? 'Velden',
      velden,
    })),
  };
}

function padVan(soort: Bestandsoort): string {
  if (soort === 'site') return 'content/site.yaml';
  if (soort === 'herkomsten') return 'data/metingen/<levering>/herkomst.yaml';
  const { map, extensie, delen } = collecties[soort];
  const vorm = ['<naam>', '<gemeente>/<naam>', '<gemeente>/<editie>/<naam>'][delen.max - 1] ?? '<naam>';
  return `content/${map}/${vorm}.${extensie}`;
}

function viewRegels(velden: readonly Veld[], delen: string): Veldregel[] {
  const gedeeld = gedeeldeVelden();
  return velden.map(({ vormen, ...veld }) => {
    const elders = veld.deel !== undefined && gedeeld.has(veld.deel);
    return {
      ...veld,
      uitlegElders: elders ? { tekst: veld.deel ?? '', href: `${delen}#${veld.deel ?? ''}` } : undefined,
      vormen: elders
        ? []
        : vormen.map((vorm) => ({
            titel: vormen.length > 1 ? titelVan(vorm) : undefined,
            velden: viewRegels(vorm, delen),
          })),
    };
  });
}

/** What tells a form from its siblings: `cijfer: opDezeSite`. */
function titelVan(velden: readonly Veld[]): string | undefined {
  const vast = velden.find((veld) => veld.vast !== undefined);
  return vast === undefined ? undefined : `Met ${vast.naam}: ${String(vast.vast)}`;
}

function viewMelding(): HandleidingPagina['melding'] {
  const voorbeeld: Problem = {
    file: 'src/content/producten/gemeente/2026/buurthuis.yaml',
    line: 12,
    column: 9,
    path: 'looptijd.totEnMet',
    rule: 'schema',
    severity: 'fout',
    message: 'een datum die bestaat, als jjjj-mm-dd',
    remedy: 'Verbeter de waarde',
  };
  return {
    heel: formatProblem(voorbeeld),
    stukken: [
      { naam: 'Het bestand', tekst: voorbeeld.file },
      { naam: 'De regel en het teken op die regel', tekst: `${String(voorbeeld.line)}:${String(voorbeeld.column)}` },
      { naam: 'Het veld', tekst: voorbeeld.path },
      { naam: 'Wat er mis is of verwacht wordt', tekst: voorbeeld.message },
      { naam: 'Wat u doet', tekst: voorbeeld.remedy },
    ],
  };
}
