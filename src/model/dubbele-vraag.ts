import type { Afspraakkwaliteit } from './afsprakenkwaliteit.ts';
import type { Begrip } from './schemas/begrip.ts';

/** Agreements of different products that may ask for the same thing. */
export interface DubbeleVraag {
  /** What they share: a name from the glossary, or words that few products use. */
  gedeeld: string;
  hoe: 'naam' | 'woorden';
  afspraken: Afspraakkwaliteit[];
}

/** A name that more agreements than this use is a subject, not one thing that is asked twice. */
const hoogstensPerNaam = 4;
/** Two words or more, each with a capital. */
const eigennaam = /^\p{Lu}\S*( \p{Lu}\S*)+$/u;
/** From here on two texts share more than half of what makes them special (cosine of weighted words). */
const gelijkenis = 0.55;

/** What different products may ask twice: agreements that share a name of two words or more, or most of their words. */
export function dubbeleVragen(afspraken: readonly Afspraakkwaliteit[], begrippen: readonly Begrip[]): DubbeleVraag[] {
  const opNaam = naamgroepen(afspraken, begrippen);
  const samen = (a: Afspraakkwaliteit, b: Afspraakkwaliteit): boolean =>
    opNaam.some((groep) => groep.afspraken.includes(a) && groep.afspraken.includes(b));
  return [...opNaam, ...woordparen(afspraken).filter(({ afspraken: [a, b] }) => !(a && b && samen(a, b)))];
}

function naamgroepen(afspraken: readonly Afspraakkwaliteit[], begrippen: readonly Begrip[]): DubbeleVraag[] {
  const teksten = afspraken.map((item) => ({ item, tekst: ` ${gewoon(`${kernVan(item)} ${item.afspraak.tekst}`)} ` }));
  return begrippen
    .filter(({ term }) => eigennaam.test(term))
    .flatMap(({ term }): DubbeleVraag[] => {
      const eigen = teksten.filter(({ tekst }) => tekst.includes(` ${gewoon(term)} `)).map(({ item }) => item);
      const producten = new Set(eigen.map(({ product }) => product.id));
      return producten.size > 1 && eigen.length <= hoogstensPerNaam
        ? [{ gedeeld: term, hoe: 'naam', afspraken: eigen }]
        : [];
    });
}

function woordparen(afspraken: readonly Afspraakkwaliteit[]): DubbeleVraag[] {
  const woorden = afspraken.map((item) => woordenVan(kernVan(item)));
  const gewicht = gewichten(afspraken, woorden);
  const lengte = woorden.map((eigen) => kwadraatsom(eigen, gewicht));
  return afspraken.flatMap((a, i) =>
    afspraken.slice(i + 1).flatMap((b, j): DubbeleVraag[] => {
      if (a.product.id === b.product.id) return [];
      const gedeeld = [...(woorden[i] ?? [])].filter((woord) => woorden[i + 1 + j]?.has(woord));
      const maat = Math.sqrt((lengte[i] ?? 0) * (lengte[i + 1 + j] ?? 0));
      if (maat === 0 || kwadraatsom(gedeeld, gewicht) / maat < gelijkenis) return [];
      const zwaarste = gedeeld.sort((x, y) => (gewicht.get(y) ?? 0) - (gewicht.get(x) ?? 0)).slice(0, 3);
      return [{ gedeeld: zwaarste.join(', '), hoe: 'woorden', afspraken: [a, b] }];
    }),
  );
}

/** A word weighs more the fewer products use it. */
function gewichten(
  afspraken: readonly Afspraakkwaliteit[],
  woorden: readonly ReadonlySet<string>[],
): Map<string, number> {
  const producten = new Map<string, Set<string>>();
  woorden.forEach((eigen, i) => {
    for (const woord of eigen) {
      producten.set(woord, (producten.get(woord) ?? new Set()).add(afspraken[i]?.product.id ?? ''));
    }
  });
  const aantal = new Set(afspraken.map(({ product }) => product.id)).size;
  return new Map([...producten].map(([woord, bij]) => [woord, Math.log((aantal + 1) / bij.size)]));
}

function kwadraatsom(woorden: Iterable<string>, gewicht: ReadonlyMap<string, number>): number {
  return [...woorden].reduce((som, woord) => som + (gewicht.get(woord) ?? 0) ** 2, 0);
}

function kernVan({ afspraak, registraties }: Afspraakkwaliteit): string {
  return [afspraak.titel, ...registraties.map(({ wat }) => wat)].join(' ');
}

function woordenVan(tekst: string): Set<string> {
  return new Set(
    gewoon(tekst)
      .split(' ')
      .filter((woord) => woord.length > 2),
  );
}

/** Lower case, without accents and punctuation. */
function gewoon(tekst: string): string {
  const kaal = tekst.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return kaal.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
