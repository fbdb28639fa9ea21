const datumvorm = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** `2014-09-23` → `23 september 2014`. */
export function formatDatum(isoDatum: string): string {
  return datumvorm.format(new Date(`${isoDatum}T00:00:00Z`));
}

/** The same day so many years later; 29 February becomes 1 March where that year has none. */
export function jarenLater(isoDatum: string, jaren: number): string {
  const dag = new Date(`${isoDatum}T00:00:00Z`);
  dag.setUTCFullYear(dag.getUTCFullYear() + jaren);
  return dag.toISOString().slice(0, 10);
}

/** The day so many days earlier. */
export function dagenEerder(isoDatum: string, dagen: number): string {
  const dag = new Date(`${isoDatum}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() - dagen);
  return dag.toISOString().slice(0, 10);
}
