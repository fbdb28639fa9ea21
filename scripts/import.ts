import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importeerBestand } from '../src/lezer/importeer-bestand.ts';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { schrijfAlles } from '../src/lezer/schrijf-metingen.ts';

// npm run import -- <soort> <bestand.csv> [--vervang] [--verslag <bestand>]: a delivered CSV → data/metingen/, or nothing at all.
const uitleg = `Gebruik: npm run import -- <soort> <bestand.csv> [--vervang] [--verslag <bestand>]
  <soort>     naam van een register in importregisters/, zoals kwb of rivm
  --vervang   neemt ook veranderde en verdwenen waarden over
  --verslag   schrijft de lijst van wijzigingen naar een bestand`;

function argumenten() {
  try {
    const options = { vervang: { type: 'boolean' }, verslag: { type: 'string' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

const gelezen = argumenten();
const [soort, bestand, ...teveel] = gelezen?.positionals ?? [];
if (gelezen === undefined || soort === undefined || bestand === undefined || teveel.length > 0) {
  console.error(uitleg);
  process.exit(1);
}
const map = inhoudmap(process.env, process.cwd());
const uitkomst = importeerBestand(map, soort, bestand, { vervang: gelezen.values.vervang ?? false });
console.log(uitkomst.verslag);
if (gelezen.values.verslag !== undefined) writeFileSync(gelezen.values.verslag, `${uitkomst.verslag}\n`);
if (uitkomst.bestanden === undefined) process.exitCode = 1;
else schrijfAlles(map.data, uitkomst.bestanden);
