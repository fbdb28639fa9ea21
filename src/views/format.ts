import type { Bedrag, Norm, Ritme, Waar } from '../model/schemas/basis.ts';

export { formatDatum } from '../model/datum.ts';

// Making a formatter takes a hundred times as long as using it, and a page has thousands of numbers.
const getalvormen = new Map<string, Intl.NumberFormat>();

/** A number in Dutch notation with this many decimals, at least and at most. */
export function formatDecimalen(getal: number, minstens: number, hoogstens = minstens): string {
  const naam = `${String(minstens)} ${String(hoogstens)}`;
  const vorm =
    getalvormen.get(naam) ??
    new Intl.NumberFormat('nl-NL', { minimumFractionDigits: minstens, maximumFractionDigits: hoogstens });
  getalvormen.set(naam, vorm);
  return vorm.format(getal);
}

/** A number in Dutch notation: 47721 → `47.721`, 1.33 → `1,33`. */
export function formatGetal(getal: number): string {
  return formatDecimalen(getal, 0, 2);
}

/** Euro in Dutch notation, cents only when there are any: 29950 → `€ 29.950`, 26561.42 → `€ 26.561,42`. */
export function formatEuro(bedrag: number): string {
  const cijfers = Number.isInteger(bedrag) ? 0 : 2;
  return `€\u00a0${formatDecimalen(bedrag, cijfers)}`;
}

/** A count with its noun: `1 afspraak`, `99 afspraken`. */
export function formatAantal(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/** Small counts in words, as running text wants them: 3 → `drie`, 13 → `13`. */
export function formatTelwoord(aantal: number): string {
  const woorden = [
    'geen',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
  ];
  return woorden[aantal] ?? formatGetal(aantal);
}

/** Items as running text: `Noord, Oost en West`. */
export function formatOpsomming(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} en ${items.at(-1) ?? ''}`;
}

/** A sentence starts with a capital, also when its data did not: `Eén`, `IJsclub`. */
export function formatHoofdletter(tekst: string): string {
  return tekst.replace(/^(één|ij|.)/u, (begin) => (begin === 'één' ? 'Eén' : begin.toUpperCase()));
}

/** Known text, or undefined when the source does not say: the component then shows an open ring with words. */
export function formatRitme(ritme: Ritme | undefined): string | undefined {
  return ritme === undefined || ritme.soort === 'nietAfgesproken' ? undefined : ritme.tekst;
}

/** The norm in words. */
export function formatNorm(norm: Norm | undefined): string | undefined {
  return norm?.tekst;
}

/** The amount in euro, or undefined when it is unknown. */
export function formatBedrag(bedrag: Bedrag): string | undefined {
  return bedrag.status === 'waarde' ? formatEuro(bedrag.euro) : undefined;
}

/** Where, in words; undefined when the source names no place. */
export function formatWaar(
  waar: Waar | undefined,
  naamVan: (id: string) => string,
  gemeente: string,
): string | undefined {
  if (waar === undefined || waar.soort === 'nietGenoemd') return undefined;
  if (waar.soort === 'heelGemeente') return `heel ${gemeente}`;
  const namen = formatOpsomming((waar.soort === 'wijken' ? waar.wijken : waar.locaties).map(naamVan));
  return waar.toelichting === undefined ? namen : `${namen}. ${waar.toelichting}`;
}
