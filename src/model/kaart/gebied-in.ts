import { gemeenteVan, type Inhoud } from '../collecties.ts';

/** The gebied of a wijk, by the division that counts on maps: the one of the gebied that comes first. */
export function gebiedIn(
  { gebieden }: Pick<Inhoud, 'gebieden'>,
  gemeente: string,
): (wijk: string) => string | undefined {
  const eigen = gebieden
    .filter(({ id }) => gemeenteVan(id) === gemeente)
    .sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const indeling = eigen[0]?.indeling;
  return (wijk) => eigen.find((gebied) => gebied.indeling === indeling && gebied.wijken.includes(wijk))?.id;
}
