const begin = '<tbody';
const eind = '</tbody>';

/** How many bodies of tables to remember what came of them: those of a few gemeenten. */
export const meesteTabellen = 60;

/**
 * Does something with a page piece by piece: `rijen` with each body of a table, `rest` with what is between. Pages of a
 * gemeente show the same tables, and those are most of their text: what is done with one can be remembered.
 */
export function perTabel<T>(html: string, rest: (html: string) => T, rijen: (html: string) => T): T[] {
  const delen: T[] = [];
  let klaar = 0;
  for (let van = html.indexOf(begin); van >= 0; van = html.indexOf(begin, klaar)) {
    const tot = html.indexOf(eind, van);
    if (tot < 0) break;
    delen.push(rest(html.slice(klaar, van)), rijen(html.slice(van, tot + eind.length)));
    klaar = tot + eind.length;
  }
  delen.push(rest(html.slice(klaar)));
  return delen;
}
