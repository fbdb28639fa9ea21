import { readFileSync, readdirSync } from 'node:fs';
import { tekenBuurstrook } from '../scripts/bench/buurstrook.ts';

const map = `${process.env.BUURDATA}/json`;

/** The pages to make, by name. */
export const slugs = readdirSync(map)
  .map((naam) => naam.replace(/\.json$/, ''))
  .sort();

/** What stands in the body of one page: the same for every generator. */
export function bodyVan(slug) {
  const { titel, alineas, koppen, rijen, grafieken } = JSON.parse(readFileSync(`${map}/${slug}.json`, 'utf8'));
  const svgs = grafieken.map(
    (grafiek) => `<figure><figcaption>${grafiek.titel}</figcaption>${tekenBuurstrook(grafiek)}</figure>`,
  );
  const cellen = rijen.map(
    ([eerste, ...rest]) => `<tr><th>${eerste}</th>${rest.map((cel) => `<td>${cel}</td>`).join('')}</tr>`,
  );
  const tabel = `<table><thead><tr>${koppen.map((kop) => `<th>${kop}</th>`).join('')}</tr></thead><tbody>${cellen.join('')}</tbody></table>`;
  return {
    titel,
    body: `<h1>${titel}</h1>${alineas.map((tekst) => `<p>${tekst}</p>`).join('')}${svgs.join('')}${tabel}`,
  };
}
