import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { Model } from '../model/aggregate.ts';
import { kalenderVan, type Kalenderdag, type Ritmedeel } from '../model/kalender.ts';
import { periodenaam } from '../model/levering/perioden.ts';
import { formatAantal, formatDatum, formatHoofdletter } from './format.ts';
import { naamVan, vind, viewBronnen, viewKruimels, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { deelnaam } from './product-regels.ts';
import { editiepaden, kalendernaam, partnersVan, productenVan, viewEditielinks } from './registratielinks.ts';
import { maakUrls } from './url.ts';
import { viewEditiestand } from './versheid.ts';

/** One all-day entry, the same in the list and in the calendar file. */
export interface Kalenderregel {
  uid: string;
  /** yyyy-mm-dd. */
  dag: string;
  datum: string;
  /** Without an agreed date the day is the last one of the period. */
  datumAfgesproken: boolean;
  titel: string;
  soort: string;
  partner: string;
  product: Verwijzing;
  bij: Verwijzing;
  ritme: string;
  periode: string;
  /** Where the agreement stands. */
  bron: string;
}

/** Something that returns without a date, or once in a time that no date follows from. */
export type Ritmeregel = Pick<Kalenderregel, 'titel' | 'soort' | 'partner' | 'product' | 'bij' | 'ritme'>;

export interface KalenderPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  kern: string;
  bestanden: { naam: string; href: string; aantal: number }[];
  dagen: Kalenderregel[];
  zonderDatum: Ritmeregel[];
  zonderRitme: { partner: string; aantal: number; kaart: string }[];
  verder: Verwijzing[];
}

/** Every calendar file on the site: one per partner and edition, and one with all partners. */
export function kalenderbestanden(model: Model): {
  params: { gemeente: string; editie: string; naam: string };
  props: { partner: string | undefined };
}[] {
  return editiepaden(model).flatMap(({ params }) =>
    [undefined, ...partnersVan(model, params.gemeente, params.editie)].map((partner) => ({
      params: { ...params, naam: kalendernaam(partner) },
      props: { partner },
    })),
  );
}

/** Props of the calendar of one edition: the same entries as in the files, as a list. */
export function viewKalender(model: Model, gemeente: string, editie: string): KalenderPagina {
  const urls = maakUrls(model.site.pad);
  const producten = productenVan(model, gemeente, editie);
  const { dagen, zonderDatum } = kalenderVan(producten);
  const href = urls.kalender(gemeente, editie);
  const bestand = (partner: string | undefined, naam: string): KalenderPagina['bestanden'][number] => ({
    naam,
    href: urls.kalenderbestand(gemeente, editie, kalendernaam(partner)),
    aantal: kalenderVan(productenVan(model, gemeente, editie, partner)).dagen.length,
  });
  return {
    kop: {
      titel: `Kalender ${editie}`,
      soort: 'Voor partners en gemeente',
      inHetKort: `Wat volgens de afspraken van ${editie} terugkomt en wanneer. Is er geen datum afgesproken, dan staat het op de laatste dag van de periode.`,
      href,
      kruimels: viewKruimels(model, gemeente, {
        tekst: `Registraties ${editie}`,
        href: urls.registraties(gemeente, editie),
      }),
      bronnen: viewBronnen(
        model,
        producten.map(({ bron }) => ({ ...bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Registratie', jaar: editie, herhaalt: true },
    },
    stand: viewEditiestand(model, gemeente, editie),
    kern: kernVan(dagen, zonderDatum),
    bestanden: [
      ...partnersVan(model, gemeente, editie).map((partner) => bestand(partner, naamVan(model, partner))),
      bestand(undefined, 'Alle partners samen'),
    ],
    dagen: dagen.map((dag) => viewDag(model, dag)),
    zonderDatum: zonderDatum.map((deel) => viewDeel(model, deel)),
    zonderRitme: partnersVan(model, gemeente, editie).map((partner) => ({
      partner: naamVan(model, partner),
      aantal: kalenderVan(productenVan(model, gemeente, editie, partner)).zonderRitme.length,
      kaart: urls.registratiekaart(partner, editie),
    })),
    verder: viewEditielinks(model, gemeente, editie, href),
  };
}

/** One calendar file as text (RFC 5545). The same input gives the same bytes: the stamp is the peildatum. */
export function formatKalender(model: Model, gemeente: string, editie: string, partner: string | undefined): string {
  const urls = maakUrls(model.site.pad);
  const van = partner === undefined ? naamVan(model, gemeente) : naamVan(model, partner);
  const { hostname } = new URL(model.site.url);
  const kalender = new ICalCalendar({
    name: `Afspraken ${editie}, ${van}`,
    description: `Wat volgens de productafspraken van ${editie} terugkomt. ${model.site.naam}, stand ${model.site.peildatum}.`,
    prodId: { company: model.site.naam, product: model.site.uitgever, language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    url: new URL(urls.kalender(gemeente, editie), model.site.url).href,
  });
  for (const dag of kalenderVan(productenVan(model, gemeente, editie, partner)).dagen) {
    const regel = viewDag(model, dag);
    kalender.createEvent({
      id: `${dag.uid}@${hostname}`,
      stamp: middernacht(model.site.peildatum),
      start: middernacht(dag.datum),
      allDay: true,
      summary: `${regel.titel}${regel.datumAfgesproken ? '' : ' (geen datum afgesproken)'}`,
      description: omschrijving(regel),
      url: new URL(regel.bij.href, model.site.url).href,
      class: ICalEventClass.PUBLIC,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // Every line ends with CRLF, the last one too (RFC 5545, 3.1).
  return `${kalender.toString().trimEnd()}\r\n`;
}

function omschrijving({ soort, product, bij, partner, ritme, periode, bron }: Kalenderregel): string {
  return [
    `${soort}: ${bij.tekst}, product ${product.tekst}, ${partner}.`,
    ritme === '' ? '' : `Hoe vaak: ${ritme}.`,
    `Periode: ${periode}.`,
    `Bron: ${bron}.`,
  ]
    .filter((zin) => zin !== '')
    .join('\n');
}

/** All-day entries are dates without a zone; the library reads the UTC parts of the clock. */
function middernacht(datum: string): Date {
  return new Date(`${datum}T00:00:00Z`);
}

function viewDag(model: Model, dag: Kalenderdag): Kalenderregel {
  const basis = viewDeel(model, dag);
  const termijn = dag.soort === 'registratie' ? dag.deel.termijn?.tekst : undefined;
  return {
    ...basis,
    uid: dag.uid,
    datumAfgesproken: dag.datumAfgesproken,
    ritme: [basis.ritme, termijn ?? ''].filter((tekst) => tekst !== '').join('; '),
    dag: dag.datum,
    datum: formatDatum(dag.datum),
    periode: periodenaam(dag.periode),
    bron: `${vind(model.bronnen, dag.product.bron.document).titel}, ${dag.product.bron.plaats}`,
  };
}

function viewDeel(model: Model, { soort, deel, product }: Ritmedeel): Ritmeregel {
  const href = maakUrls(model.site.pad).product(product.id);
  const sleutel = soort === 'registratie' ? (deel.bij[0] ?? 'werkwijze') : deel.sleutel;
  return {
    titel: formatHoofdletter(soort === 'registratie' ? deel.wat : kort(deel, deelnaam(product, deel.sleutel))),
    soort: formatHoofdletter(soort),
    partner: naamVan(model, product.partner),
    product: { tekst: product.titel, href },
    bij: { tekst: deelnaam(product, sleutel), href: `${href}#${sleutel}` },
    ritme: deel.ritme?.tekst ?? '',
  };
}

/** A short name: the title, a text that is one short sentence, or else the number and name of the activiteit. */
function kort({ titel, tekst }: { titel?: string | undefined; tekst?: string | undefined }, naam: string): string {
  if (titel !== undefined) return titel;
  return tekst !== undefined && /^[^.]{1,80}\.?$/.test(tekst) ? tekst.replace(/\.$/, '') : naam;
}

function kernVan(dagen: readonly Kalenderdag[], zonderDatum: readonly Ritmedeel[]): string {
  if (dagen.length === 0) return 'Geen enkele afspraak van deze editie noemt een datum, kwartaal, halfjaar of jaar.';
  const metDatum = dagen.filter(({ datumAfgesproken }) => datumAfgesproken).length;
  const registraties = dagen.filter(({ soort }) => soort === 'registratie').length;
  return [
    `${formatAantal(dagen.length, 'moment', 'momenten')}, waarvan ${String(registraties)} voor een registratie.`,
    metDatum === 0 ? 'Bij geen daarvan is een datum afgesproken.' : `Bij ${String(metDatum)} is een datum afgesproken.`,
    `${formatAantal(zonderDatum.length, 'onderdeel heeft', 'onderdelen hebben')} een ander ritme.`,
  ].join(' ');
}
