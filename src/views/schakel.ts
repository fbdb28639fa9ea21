import { telSchakels, type Doelketen, type Herkomst, type Schakel } from '../model/keten.ts';
import { formatAantal } from './format.ts';

/** The seven beads of the thread, in order. */
export const kralen = ['doel', 'product', 'activiteit', 'afspraak', 'registratie', 'indicator', 'cijfer'] as const;
export type Kraal = (typeof kralen)[number];

/** How the line from a bead to the next one is drawn: whole, ours, or broken. */
export type Lijn = 'heel' | 'afgeleid' | 'breuk';

/** A doel as a small thread: seven beads, filled or open, and six lines. */
export interface Draadje {
  kralen: { kraal: Kraal; vol: boolean }[];
  lijnen: Lijn[];
}

const namen: Record<Kraal, [string, string]> = {
  doel: ['doel', 'doelen'],
  product: ['product', 'producten'],
  activiteit: ['activiteit', 'activiteiten'],
  afspraak: ['resultaatafspraak', 'resultaatafspraken'],
  registratie: ['registratie', 'registraties'],
  indicator: ['indicator', 'indicatoren'],
  cijfer: ['indicator met cijfers', 'indicatoren met cijfers'],
};

/** A count with the name of its link: `3 registraties`. */
export function formatSchakel(kraal: Kraal, aantal: number): string {
  return formatAantal(aantal, ...namen[kraal]);
}

/** The small thread of a doel. From registratie to indicator it is whole only where a registratie feeds the indicator. */
export function maakDraadje(keten: Doelketen): Draadje {
  const aantal = telSchakels(keten);
  const vol = (kraal: Kraal): boolean => kraal === 'doel' || aantal[kraal] > 0;
  return {
    kralen: kralen.map((kraal) => ({ kraal, vol: vol(kraal) })),
    lijnen: kralen.slice(1).map((kraal, i) => {
      const vorige = kralen[i] ?? 'doel';
      const los = kraal === 'indicator' && !isGevoed(keten);
      return !vol(vorige) || !vol(kraal) || los ? 'breuk' : lijnNaar(keten, kraal);
    }),
  };
}

/** Whether something that partners register comes back in an indicator. */
function isGevoed({ indicatoren }: Doelketen): boolean {
  return indicatoren.some(({ gevoed }) => gevoed);
}

/** Whole only where the source makes the link itself. */
export function lijnNaar(keten: Doelketen, kraal: Kraal): Lijn {
  const herkomsten: Partial<Record<Kraal, Herkomst[]>> = {
    product: keten.producten.map(({ herkomst }) => herkomst),
    activiteit: keten.producten.map(() => 'afgeleid'),
    afspraak: keten.producten.map(() => 'afgeleid'),
    indicator: keten.indicatoren.map(({ herkomst }) => herkomst),
  };
  return herkomsten[kraal]?.includes('afgeleid') === true ? 'afgeleid' : 'heel';
}

/** A gap: after which bead, what is missing, and on the page of the doel a word about what stands below. */
export interface Breuk {
  na: Kraal;
  tekst: string;
  uitleg?: string;
}

/** Where the thread of a doel breaks, in words, from top to bottom. */
export function breukzinnen(keten: Doelketen): Breuk[] {
  const aantal = telSchakels(keten);
  const eersteGat = (['product', 'afspraak', 'registratie'] as const).find((schakel) => aantal[schakel] === 0);
  const gaten: Record<'product' | 'afspraak' | 'registratie', Breuk> = {
    product: { na: 'doel', tekst: 'Op deze site is aan dit doel geen product gekoppeld.' },
    afspraak: { na: 'activiteit', tekst: zonderAfspraak(keten) },
    registratie: { na: 'afspraak', tekst: zonderRegistratie(keten) },
  };
  return [
    ...(eersteGat === undefined ? [] : [gaten[eersteGat]]),
    ...(isGevoed(keten) ? [] : [{ na: 'registratie' as const, ...zonderMaat(aantal) }]),
    ...(aantal.indicator > 0 && aantal.cijfer === 0 ? [{ na: 'indicator' as const, tekst: zonderCijfer(keten) }] : []),
  ];
}

function zonderRegistratie({ producten }: Doelketen): string {
  return producten.every(({ product }) => product.registraties.length === 0)
    ? 'Bij wat hierbij hoort, is geen registratie afgesproken.'
    : 'De afspraken bij dit doel hebben geen eigen registratie.';
}

function zonderAfspraak({ producten }: Doelketen): string {
  const totaal = producten.reduce((tot, { product }) => tot + product.resultaatafspraken.length, 0);
  if (totaal === 0) return 'Bij dit product zijn geen resultaatafspraken gemaakt.';
  const van = producten.length === 1 ? 'dit product' : 'deze producten';
  return totaal === 1
    ? `De enige resultaatafspraak van ${van} is niet aan dit doel gekoppeld.`
    : `Van de ${formatSchakel('afspraak', totaal)} van ${van} is er geen aan dit doel gekoppeld.`;
}

function zonderMaat(aantal: Record<Schakel, number>): Pick<Breuk, 'tekst' | 'uitleg'> {
  if (aantal.indicator === 0) return { tekst: 'Op deze site zegt geen enkel cijfer iets over dit doel.' };
  if (aantal.cijfer === 0) return { tekst: 'Een cijfer dat bij dit doel past, staat niet op deze site.' };
  return aantal.registratie === 0
    ? {
        tekst: 'Er zijn alleen cijfers over alle bewoners.',
        uitleg: 'Ze laten niet zien of wat is afgesproken, helpt.',
      }
    : {
        tekst: 'Wat wordt bijgehouden, komt in geen cijfer terug.',
        uitleg: 'De cijfers hieronder gaan over alle bewoners en zijn geen resultaat van een partner.',
      };
}

function zonderCijfer({ indicatoren }: Doelketen): string {
  const [eerste] = indicatoren;
  return eerste?.indicator.cijfer === 'nietOpDezeSite'
    ? eerste.indicator.reden
    : 'Voor deze gemeente staat er geen cijfer op deze site.';
}
