import { join, relative } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leesAlles } from '../src/lezer/lees-alles.ts';
import { schrijfAlles } from '../src/lezer/schrijf-metingen.ts';
import { adressenVan } from '../src/model/adres.ts';
import { formatReport } from '../src/model/problem.ts';

// npm run adressen: writes down which addresses are published now, so that a later rename cannot let one die.
const map = inhoudmap(process.env, process.cwd());
const { inhoud, problems } = leesAlles(map);
if (inhoud === undefined) {
  console.error(formatReport(problems, { bevindingen: false }));
  process.exit(1);
}
const bekend = new Set(inhoud.adressen.map(({ adres }) => adres));
const nieuw = adressenVan(inhoud).filter((adres) => !bekend.has(adres));
const regels = [
  ...inhoud.adressen.map(({ adres, naar }) => ({ adres, naar })),
  ...nieuw.map((adres) => ({ adres, naar: '' })),
];
const tekst = stringify(
  regels.sort((a, b) => (a.adres < b.adres ? -1 : 1)),
  { header: true, columns: ['adres', 'naar'] },
);
schrijfAlles(map.data, { 'adressen.csv': tekst });
console.log(`${String(nieuw.length)} nieuwe adressen in ${relative('.', join(map.data, 'adressen.csv'))}`);
