import { adressenVan } from './adres.ts';
import type { Inhoud } from './collecties.ts';
import type { Problem } from './problem.ts';
import type { Adres } from './schemas/adres.ts';
import { suggestie } from './suggestie.ts';

/** No published address dies: what is in the register still exists, or says where it went. */
export function checkAdressen(inhoud: Inhoud, ongeldig: ReadonlySet<string>): Problem[] {
  // A record that cannot be read has not moved.
  if (inhoud.adressen.length === 0 || ongeldig.size > 0) return [];
  const problems: Problem[] = [];
  const nu = adressenVan(inhoud);
  const bestaat = new Set(nu);
  const ouders = new Set(nu.flatMap(mappenVan));
  const bekend = new Set(inhoud.adressen.map(({ adres }) => adres));
  const nieuw = nu.filter((adres) => !bekend.has(adres));
  const gezien = new Set<string>();
  for (const regel of inhoud.adressen) {
    const { adres, naar } = regel;
    if (gezien.has(adres)) meld(regel, 'adres', `\`${adres}\` staat er twee keer`, 'Houd een regel over');
    gezien.add(adres);
    if (bestaat.has(adres)) {
      if (naar !== '') meld(regel, 'naar', `\`${adres}\` bestaat zelf`, 'Maak `naar` op deze regel leeg');
    } else if (naar === '') {
      const remedy = `${waarheen(adres, nieuw)}Zet op deze regel achter de komma waar een lezer nu moet zijn: \`${adres},<nieuw adres>\``;
      meld(regel, 'naar', `\`${adres}\` is gepubliceerd en bestaat niet meer`, remedy);
    } else if (!bestaat.has(naar) && !ouders.has(naar)) {
      meld(regel, 'naar', `\`${naar}\` bestaat niet`, `${waarheen(naar, nu)}Kies een adres dat bestaat`);
    }
  }
  return problems;

  function meld({ bestand, regel }: Adres, path: string, message: string, remedy: string): void {
    problems.push({ file: bestand, line: regel, column: 1, path, rule: 'adres', severity: 'fout', message, remedy });
  }
}

/** The nearest name among the pages in the same folder; one that is the only new page there is the one that moved. */
function waarheen(adres: string, kandidaten: readonly string[]): string {
  const map = adres.split('/').slice(0, -2).join('/');
  const naast = kandidaten.filter((ander) => ander.split('/').slice(0, -2).join('/') === map);
  if (naast.length === 1) return `Bedoelde u \`${naast[0] ?? ''}\`? `;
  const namen = naast.map((ander) => ander.split('/').at(-2) ?? '');
  return suggestie(adres.split('/').at(-2) ?? '', namen);
}

/** `a/b/c/` → `a/b/` and `a/`. */
function mappenVan(adres: string): string[] {
  const delen = adres.split('/').slice(0, -2);
  return delen.map((_, i) => `${delen.slice(0, i + 1).join('/')}/`);
}
