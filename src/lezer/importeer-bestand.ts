import { openSync, readSync, closeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Inhoud, Item } from '../model/collecties.ts';
import { importeer, type Import } from '../model/importeer/importeer.ts';
import { formatWijzigingen, vergelijkMetingen, type Wijziging } from '../model/importeer/wijzigingen.ts';
import { checkMetingen } from '../model/metingregels.ts';
import { checkOnthulling } from '../model/onthullingregels.ts';
import { formatReport, type Problem } from '../model/problem.ts';
import type { Importregister } from '../model/schemas/importregister.ts';
import { suggestie } from '../model/suggestie.ts';
import { bestandsfout, leesTekst } from './bestanden.ts';
import { parseCsv } from './csv.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { leesAlles } from './lees-alles.ts';
import { maxCsvBytes } from './lees-data.ts';
import { formatLevering, staatErAl } from './schrijf-metingen.ts';

export interface Importuitkomst {
  /** What to tell the owner of the figures, in Dutch. */
  verslag: string;
  /** Files to write under the data folder; undefined when nothing may be written. */
  bestanden: Record<string, string> | undefined;
}

/** Reads a delivered CSV by the register of its soort and checks it together with the figures that are there. Writes nothing. */
export function importeerBestand(
  map: Inhoudmap,
  soort: string,
  bestand: string,
  opties: { vervang: boolean },
): Importuitkomst {
  const { inhoud, problems } = leesAlles(map);
  if (inhoud === undefined) return weiger(problems, 'De inhoud die er al staat, heeft fouten. Verbeter die eerst.');
  const register = inhoud.importregisters.find(({ id }) => id === soort);
  if (register === undefined) return weiger([onbekendeSoort(soort, inhoud.importregisters)], 'Niets overgenomen.');

  const fouten: Problem[] = [];
  const tekst = leesTekst(resolve(bestand), bestand, fouten, maxCsvBytes);
  const rijen = tekst === undefined ? [] : parseCsv(tekst, bestand, Object.values(register.kolommen), fouten, true);
  if (tekst === undefined || fouten.length > 0) return weiger(fouten, 'Niets overgenomen.');
  const uitkomst = importeer(rijen, register, inhoud, bestand);
  if (uitkomst.problems.length > 0) return weiger(uitkomst.problems, 'Niets overgenomen.');

  const nieuweNamen = uitkomst.leveringen.map(({ levering }) => levering.sleutel);
  const blijft = inhoud.metingen.filter(({ levering }) => !nieuweNamen.includes(levering));
  const nieuw = uitkomst.leveringen.flatMap(({ metingen }) => metingen.map((meting) => ({ ...meting, bestand })));
  // What would be written must pass everything that `check` asks, the disclosure boundary included.
  const straks = { ...inhoud, metingen: [...blijft, ...nieuw] };
  const zonderPlek = (): { line: number; column: number } => ({ line: 0, column: 0 });
  const samen = [...checkMetingen(straks, new Set()), ...checkOnthulling(straks, zonderPlek, new Set())];
  if (samen.length > 0) return weiger(samen, 'Niets overgenomen.');
  return metVerslag(map, inhoud, register, uitkomst, opties, kenmerken(tekst, heeftBom(resolve(bestand)), uitkomst));
}

function metVerslag(
  map: Inhoudmap,
  inhoud: Inhoud,
  register: Importregister,
  uitkomst: Import,
  opties: { vervang: boolean },
  kenmerk: string,
): Importuitkomst {
  const regels = [kenmerk];
  const gekomen = uitkomst.leveringen.map(({ levering }) => levering.sleutel);
  const ontbrekend = register.leveringen
    .map(({ sleutel }) => sleutel)
    .filter((sleutel) => !gekomen.includes(sleutel) && inhoud.metingen.some(({ levering }) => levering === sleutel));
  const bestanden: Record<string, string> = {};
  const wijzigingen: Wijziging[] = [];
  const stil = new Set(
    inhoud.indicatoren.flatMap((indicator) =>
      indicator.cijfer === 'opDezeSite' && indicator.onthullingsprofiel === 'zorg' ? [indicator.id] : [],
    ),
  );
  for (const { levering, metingen } of uitkomst.leveringen) {
    const oud = inhoud.metingen.filter((meting) => meting.levering === levering.sleutel);
    const verschil = vergelijkMetingen(oud, metingen, stil);
    wijzigingen.push(...verschil);
    regels.push(formatWijzigingen(levering.sleutel, verschil, metingen.length));
    Object.assign(bestanden, formatLevering(levering, metingen));
  }
  for (const [reden, { aantal, namen }] of uitkomst.overgeslagen)
    regels.push(
      `niet overgenomen: ${String(aantal)} keer, want ${reden}${namen.size === 0 ? '' : `: ${[...namen].sort().join(', ')}`}`,
    );
  for (const levering of ontbrekend)
    regels.push(`${levering}: staat er al, maar dit bestand heeft er geen cijfers van; daar verandert niets aan`);
  const raaktOud = wijzigingen.some(({ soort }) => soort !== 'nieuw');
  if (raaktOud && !opties.vervang) {
    regels.push(
      'Niets overgenomen: deze levering verandert waarden die er al staan. Klopt dat, geef dan --vervang mee.',
    );
    return { verslag: regels.join('\n'), bestanden: undefined };
  }
  regels.push(
    staatErAl(map.data, bestanden) ? 'Alles stond er al; er is niets veranderd.' : 'Overgenomen in data/metingen/.',
  );
  return { verslag: regels.join('\n'), bestanden };
}

/** How the file was written, so that the owner sees that it was understood. */
function kenmerken(tekst: string, bom: boolean, { decimaalteken, leveringen }: Import): string {
  const delen = [
    tekst.split('\n', 1)[0]?.includes(';') === true ? 'puntkomma’s tussen de cellen' : 'komma’s tussen de cellen',
    decimaalteken === ',' ? 'decimale komma’s' : 'decimale punten',
    ...(bom ? ['een byte order mark (BOM)'] : []),
    ...(tekst.includes('\r\n') ? ['Windows-regeleinden'] : []),
  ];
  const aantal = leveringen.reduce((tot, { metingen }) => tot + metingen.length, 0);
  return `Gelezen met ${delen.join(', ')}: ${tel(aantal, 'cijfer', 'cijfers')} voor ${tel(leveringen.length, 'levering', 'leveringen')}.`;
}

function tel(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${String(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

function heeftBom(pad: string): boolean {
  const begin = Buffer.alloc(3);
  const bestand = openSync(pad, 'r');
  readSync(bestand, begin, 0, 3, 0);
  closeSync(bestand);
  return begin.toString('hex') === 'efbbbf';
}

function weiger(problems: readonly Problem[], slot: string): Importuitkomst {
  return { verslag: `${formatReport(problems, { bevindingen: false })}\n${slot}`, bestanden: undefined };
}

function onbekendeSoort(soort: string, registers: readonly Item<Importregister>[]): Problem {
  const namen = registers.map(({ id }) => id);
  return bestandsfout(
    `importregisters/${soort}.yaml`,
    'import',
    'dit register bestaat niet',
    `${suggestie(soort, namen)}${namen.length === 0 ? 'Maak eerst een register' : `Kies uit: ${namen.join(', ')}`}`,
  );
}
