import { parseArgs } from 'node:util';
import { inhoudmap } from '../src/lezer/inhoudmap.ts';
import { leverBestand } from '../src/lezer/levering-opslag.ts';
import { schrijfAlles } from '../src/lezer/schrijf-metingen.ts';

// npm run levering -- <bestand.xlsx|csv> [--vervang]: a filled-in form → data/registraties/, or nothing at all.
const uitleg = `Gebruik: npm run levering -- <bestand.xlsx|csv> [--vervang]
  <bestand>   een ingevuld formulier van deze site; het blijft staan waar het staat
  --vervang   vervangt een eerdere levering van dezelfde partner en periode`;

function argumenten() {
  try {
    return parseArgs({ allowPositionals: true, options: { vervang: { type: 'boolean' } } });
  } catch {
    return undefined;
  }
}

/** Today here, not in Greenwich. */
function datumVandaag(): string {
  const nu = new Date();
  return [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map((deel) => String(deel).padStart(2, '0')).join('-');
}

/** A progress line, only on work that takes a while and not in a log file. */
function voortgang(gedaan: number, totaal: number): void {
  if (!process.stderr.isTTY || totaal < 50) return;
  process.stderr.write(`\r${String(gedaan)} van ${String(totaal)} registraties nagekeken`);
  if (gedaan === totaal) process.stderr.write('\n');
}

const gelezen = argumenten();
const [bestand, ...rest] = gelezen?.positionals ?? [];
if (gelezen === undefined || bestand === undefined || rest.length > 0) {
  console.error(uitleg);
  process.exit(1);
}
const map = inhoudmap(process.env, process.cwd());
const vervang = gelezen.values.vervang ?? false;
const { verslag, bestanden } = leverBestand(map, bestand, { vervang, vandaag: datumVandaag(), voortgang });
console.log(verslag);
if (bestanden === undefined) process.exitCode = 1;
else schrijfAlles(map.data, bestanden);
