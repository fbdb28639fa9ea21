import { closest, distance } from 'fastest-levenshtein';

/** ` Bedoelde u …?` for the nearest of the known words, or nothing when none is near. */
export function suggestie(woord: string, bekend: readonly string[]): string {
  if (bekend.length === 0) return '';
  const beste = closest(woord, [...bekend].sort());
  const grens = Math.max(2, Math.floor(Math.max(woord.length, beste.length) / 3));
  return distance(woord, beste) <= grens ? `Bedoelde u \`${beste}\`? ` : '';
}
