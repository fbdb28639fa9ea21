import type { Model } from '../model/aggregate.ts';
import { slugVan, type Item } from '../model/collecties.ts';
import type { Inzet } from '../model/schemas/inzet.ts';
import { formatEuro, formatOpsomming } from './format.ts';
import { viewKolommen, type Kolom, type Kolommen } from './kolommen.ts';
import { naamVan, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

/** A staff table of a plan; a row has joint figures where partners stand together. */
export interface Inzettabel {
  tabel: Item<Inzet>;
  team: Verwijzing;
  regels: Inzetregel[];
}

export interface Inzetregel {
  anker: string;
  partners: Verwijzing[];
  functie: string;
  bestaand: string;
  extra: string;
  extraEuro: number | undefined;
  extraReden: string | undefined;
  financiering: string | undefined;
  leeftijd: string | undefined;
  dubbel: string | undefined;
}

/** Rows of one staff table, ready to show. */
export function viewInzettabel(model: Model, tabel: Item<Inzet>): Inzettabel {
  const urls = maakUrls(model.site.pad);
  return {
    tabel,
    team: { tekst: naamVan(model, tabel.team), href: urls.team(tabel.team) },
    regels: tabel.regels.map((regel) => ({
      anker: `${slugVan(tabel.id)}-${regel.sleutel}`,
      partners: regel.partners.map((partner) => ({ tekst: naamVan(model, partner), href: urls.partner(partner) })),
      functie: regel.functie,
      bestaand: regel.bestaand.map((deel) => zoals(deel, regel.functie)).join('; '),
      extra: regel.extra.map((deel) => zoals(deel, regel.functie)).join('; '),
      extraEuro: regel.extraMiddelen?.status === 'waarde' ? regel.extraMiddelen.euro : undefined,
      extraReden: viewExtraReden(regel.extraMiddelen),
      financiering: regel.financiering,
      leeftijd: regel.leeftijd,
      dubbel: regel.zelfdeInzetAls?.waarom,
    })),
  };
}

/** The columns after partner and function. */
export function viewInzetkolommen({ regels }: Inzettabel): Kolommen<Inzetregel> {
  return viewKolommen(regels, inzetkolommen, { deel: 0 });
}

/** What is said of rows in a sentence, under the table. */
export function viewInzetnoten({ regels }: Inzettabel): string[] {
  return regels.flatMap(({ partners, dubbel }) =>
    dubbel === undefined ? [] : `${formatOpsomming(partners.map(({ tekst }) => tekst))}: ${dubbel}`,
  );
}

const inzetkolommen: readonly Kolom<Inzetregel>[] = [
  {
    kop: 'Uit bestaande afspraken',
    waarde: ({ bestaand }) => bestaand,
    reden: 'niets',
    zin: (hoeveel) => `Inzet uit bestaande afspraken noemt de tabel ${hoeveel}.`,
  },
  {
    kop: 'Extra',
    waarde: ({ extra }) => extra,
    reden: 'niet genoemd',
    zin: (hoeveel) => `Extra inzet noemt de tabel ${hoeveel}.`,
  },
  {
    kop: 'Extra middelen',
    waarde: ({ extraEuro, extraReden }) =>
      extraEuro === undefined ? undefined : [formatEuro(extraEuro), extraReden ?? []].flat().join(', '),
    reden: 'niet genoemd',
    waarom: ({ extraReden }) => extraReden,
    zin: (hoeveel) => `Extra middelen noemt de tabel ${hoeveel}.`,
  },
  {
    kop: 'Financiering',
    waarde: ({ financiering }) => financiering,
    reden: 'niet genoemd',
    zin: (hoeveel) => `Wie het betaalt, noemt de tabel ${hoeveel}.`,
  },
];

/** As printed, with whose figure it is where the row and the words themselves do not say that. */
function zoals(deel: { functie?: string | undefined; zoals: string }, functie: string): string {
  const genoemd = deel.functie === undefined || deel.functie === functie || deel.zoals.startsWith(deel.functie);
  return genoemd ? deel.zoals : `${deel.functie ?? ''}: ${deel.zoals}`;
}

/** Why there is no amount, or what is printed with it; an amount is not told twice. */
function viewExtraReden(middelen: Inzet['regels'][number]['extraMiddelen']): string | undefined {
  if (middelen?.status !== 'waarde') return middelen?.reden;
  const cijfers = middelen.tekst?.replace(/\D/g, '');
  return cijfers === String(middelen.euro) ? undefined : middelen.tekst;
}
