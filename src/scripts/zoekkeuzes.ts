// The filters of the search page: lists of which the values come from the index.

/** Sets a choice to a value that may not be among its options yet. */
export function kies(keuze: HTMLSelectElement, waarde: string): void {
  if (![...keuze.options].some((optie) => optie.value === waarde)) keuze.append(new Option(waarde, waarde));
  keuze.value = waarde;
}

/** Gives a choice the values that still find something, and the value that it has. */
export function vulKeuze(keuze: HTMLSelectElement, telling: Record<string, number>, metAantal: boolean): void {
  const gekozen = keuze.value;
  const waarden = Object.keys(telling).filter((waarde) => (telling[waarde] ?? 0) > 0 || waarde === gekozen);
  if (gekozen !== '' && !waarden.includes(gekozen)) waarden.push(gekozen);
  const opties = waarden
    .sort((a, b) => a.localeCompare(b, 'nl'))
    .map((waarde) => new Option(metAantal ? `${waarde} (${String(telling[waarde] ?? 0)})` : waarde, waarde));
  keuze.replaceChildren(new Option('alles', ''), ...opties);
  keuze.value = gekozen;
}
