import type { Model } from '../model/aggregate.ts';
import {
  isNietMeetbaar,
  kwaliteitVan,
  type Afspraakkenmerk,
  type Afspraakkwaliteit,
} from '../model/afsprakenkwaliteit.ts';
import { dubbeleVragen } from '../model/dubbele-vraag.ts';
import { formatAantal, formatTelwoord } from './format.ts';
import { viewFormulieren } from './formulier.ts';
import { naamVan, viewBronnen, viewKruimels, viewStand, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { nummerVan } from './product-regels.ts';
import { partnersVan, productenVan, viewEditielinks } from './registratielinks.ts';
import { maakUrls } from './url.ts';

/** Agreements under a heading, by product. */
export interface Afspraaklijst {
  aantal: number;
  producten: { titel: string; afspraken: Verwijzing[] }[];
}

export interface Kenmerkregel {
  id: Afspraakkenmerk;
  titel: string;
  uitleg: string;
  wel: Afspraaklijst;
  niet: Afspraaklijst;
}

/** How much one partner records: a measure of the work that it takes. */
export interface Lastregel {
  partner: string;
  kaart: string;
  producten: number;
  afspraken: number;
  registraties: number;
  vormen: string;
  /** Lines to fill in, in all forms of the edition together. */
  regels: number;
  formulieren: number;
}

export interface AfsprakenkwaliteitPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  kern: string;
  aantal: number;
  kenmerken: Kenmerkregel[];
  nietMeetbaar: Afspraaklijst;
  dubbel: { titel: string; hoe: string; afspraken: (Verwijzing & { product: string; registraties: string })[] }[];
  last: Lastregel[];
  verder: Verwijzing[];
}

/** Props of what the agreements of one edition make it possible to see afterwards; help for the next ones. */
export function viewAfsprakenkwaliteit(model: Model, gemeente: string, editie: string): AfsprakenkwaliteitPagina {
  const urls = maakUrls(model.site.pad);
  const producten = productenVan(model, gemeente, editie);
  const alle = kwaliteitVan(producten);
  const lijst = (afspraken: readonly Afspraakkwaliteit[]): Afspraaklijst => viewLijst(model, afspraken);
  const href = urls.kwaliteit(gemeente, editie);
  return {
    kop: {
      titel: `Hoe meetbaar zijn de afspraken van ${editie}?`,
      soort: 'Voor raad, gemeente en partners',
      inHetKort:
        'Een hulp bij de volgende afspraken: wat staat er al in, en wat kan erbij? Het is geen oordeel over de partner. Afspraken maken partner en gemeente samen.',
      href,
      kruimels: viewKruimels(model, gemeente, { tekst: `Producten ${editie}`, href: urls.producten(gemeente, editie) }),
      bronnen: viewBronnen(
        model,
        producten.map(({ bron }) => ({ ...bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Resultaatafspraak', jaar: editie, herhaalt: true },
    },
    stand: producten[0] && viewStand(model, producten[0].bron.document),
    kern: kernVan(alle),
    aantal: alle.length,
    kenmerken: kenmerkteksten.map((kenmerk) => ({
      ...kenmerk,
      uitleg: kenmerk.id === 'doel' ? `${kenmerk.uitleg} ${zinOnzeLezing(alle)}`.trim() : kenmerk.uitleg,
      wel: lijst(alle.filter(({ heeft }) => heeft[kenmerk.id])),
      niet: lijst(alle.filter(({ heeft }) => !heeft[kenmerk.id])),
    })),
    nietMeetbaar: lijst(alle.filter(isNietMeetbaar)),
    dubbel: dubbeleVragen(alle, model.begrippen).map(({ gedeeld, hoe, afspraken }) => ({
      titel: hoe === 'naam' ? gedeeld : (afspraken[0]?.afspraak.titel ?? gedeeld),
      hoe:
        hoe === 'naam' ? 'Deze naam staat in al deze afspraken.' : `De meeste woorden zijn gelijk, zoals: ${gedeeld}.`,
      afspraken: afspraken.map((afspraak) => ({
        ...viewAfspraaklink(model, afspraak),
        product: afspraak.product.titel,
        registraties: afspraak.registraties.map(({ wat }) => wat).join('; '),
      })),
    })),
    last: partnersVan(model, gemeente, editie).map((partner) => viewLast(model, gemeente, editie, partner)),
    verder: viewEditielinks(model, gemeente, editie, href),
  };
}

const kenmerkteksten: Pick<Kenmerkregel, 'id' | 'titel' | 'uitleg'>[] = [
  {
    id: 'norm',
    titel: 'Een norm',
    uitleg: 'De afspraak of een registratie zegt wat genoeg is, in een getal of in woorden.',
  },
  {
    id: 'getal',
    titel: 'Een getal',
    uitleg: 'De norm is een getal, zoals een aantal per jaar of een termijn in uren.',
  },
  { id: 'ritme', titel: 'Een ritme', uitleg: 'Er staat hoe vaak iets gebeurt of wordt vastgelegd.' },
  { id: 'registratie', titel: 'Een registratie', uitleg: 'Er staat wat de partner vastlegt of verslaat.' },
  { id: 'aantal', titel: 'Iets om te tellen', uitleg: 'Een van de registraties is een aantal.' },
  { id: 'wijk', titel: 'Een uitsplitsing per wijk', uitleg: 'Een van de registraties wordt per wijk gevraagd.' },
  {
    id: 'doel',
    titel: 'Een doel',
    uitleg: 'De afspraak is te koppelen aan een doel van het product.',
  },
];

/** Most sources name no doel with an afspraak; then the link is ours, and that is said. */
function zinOnzeLezing(alle: readonly Afspraakkwaliteit[]): string {
  const eigen = alle.filter(({ afspraak: { doelen = [] } }) => doelen.some(({ herkomst }) => herkomst === 'bron'));
  const lezing = alle.filter(({ heeft }) => heeft.doel).length - eigen.length;
  return lezing === 0 ? '' : `Bij ${formatTelwoord(lezing)} legt de bron dat verband niet; dat is onze lezing.`;
}

function kernVan(alle: readonly Afspraakkwaliteit[]): string {
  const tel = (kenmerk: Afspraakkenmerk): string => formatTelwoord(alle.filter(({ heeft }) => heeft[kenmerk]).length);
  const zonder = alle.filter(isNietMeetbaar).length;
  return [
    `Van ${formatAantal(alle.length, 'afspraak', 'afspraken')} ${alle.length === 1 ? 'heeft' : 'hebben'} er ${tel('norm')} een norm en ${tel('ritme')} een ritme.`,
    `Bij ${tel('registratie')} staat wat wordt vastgelegd, bij ${tel('wijk')} per wijk.`,
    `Bij ${formatTelwoord(zonder)} staat geen norm en geen registratie.`,
  ].join(' ');
}

function viewLijst(model: Model, afspraken: readonly Afspraakkwaliteit[]): Afspraaklijst {
  const perProduct = Map.groupBy(afspraken, ({ product }) => product);
  return {
    aantal: afspraken.length,
    producten: [...perProduct].map(([product, eigen]) => ({
      titel: product.titel,
      afspraken: eigen.map((afspraak) => viewAfspraaklink(model, afspraak)),
    })),
  };
}

function viewAfspraaklink(model: Model, { product, afspraak }: Afspraakkwaliteit): Verwijzing {
  return {
    tekst: `${nummerVan(afspraak)}. ${afspraak.titel}`,
    href: `${maakUrls(model.site.pad).product(product.id)}#${afspraak.sleutel}`,
  };
}

function viewLast(model: Model, gemeente: string, editie: string, partner: string): Lastregel {
  const producten = productenVan(model, gemeente, editie, partner);
  const registraties = producten.flatMap((product) => product.registraties);
  const eigen = viewFormulieren(model, gemeente, { partner, editie });
  const perVorm = Map.groupBy(registraties, ({ vorm }) => vorm);
  return {
    partner: naamVan(model, partner),
    kaart: maakUrls(model.site.pad).registratiekaart(partner, editie),
    producten: producten.length,
    afspraken: producten.reduce((tot, product) => tot + product.resultaatafspraken.length, 0),
    registraties: registraties.length,
    vormen: [...perVorm]
      .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .map(([vorm, lijst]) => `${String(lijst.length)} ${vorm}`)
      .join(', '),
    regels: eigen.reduce((tot, formulier) => tot + formulier.regels, 0),
    formulieren: eigen.length,
  };
}
