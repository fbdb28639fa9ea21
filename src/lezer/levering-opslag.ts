import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Inhoud } from '../model/collecties.ts';
import { veiligeNaam, type Melding } from '../model/levering/cel.ts';
import type { Formulier } from '../model/levering/formulier.ts';
import { formulieren } from '../model/levering/formulieren.ts';
import { formuliernaam } from '../model/levering/kenmerk.ts';
import type { Leveringregel, Voortgang } from '../model/levering/publiceer.ts';
import { formuliertitel, verslagAangenomen, verslagWeigering } from '../model/levering/verslag.ts';
import { verwerkLevering } from '../model/levering/verwerk.ts';
import { formatWijzigingen, vergelijkLeveringen } from '../model/levering/wijzigingen.ts';
import { checkNormen } from '../model/normregels.ts';
import { checkOnthulling } from '../model/onthullingregels.ts';
import { formatProblem, formatReport } from '../model/problem.ts';
import { registratiecijferSchema, type Registratiecijfer } from '../model/schemas/registratiecijfer.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { leesAlles } from './lees-alles.ts';
import { leesLeveringbestand, teGroot } from './levering-bestand.ts';

export interface Levering {
  /** What to tell, in Dutch. */
  verslag: string;
  /** Files to write under the data folder; undefined when nothing may be written. */
  bestanden: Record<string, string> | undefined;
}

export interface Leveropties {
  vervang: boolean;
  /** Today as yyyy-mm-dd. */
  vandaag: string;
  voortgang?: Voortgang;
}

/** Reads a filled-in form and checks it against the agreements and the figures that are there. Writes and copies nothing. */
export function leverBestand(map: Inhoudmap, bestand: string, opties: Leveropties): Levering {
  const { gelezen: inhoud, problems } = leesAlles(map);
  // A norm that an earlier delivery missed may be a typing error: a correction must get through.
  const fouten = problems.filter(({ severity, rule }) => severity === 'fout' && rule !== 'norm-zonder-uitleg');
  if (inhoud === undefined || fouten.length > 0) {
    return weiger([
      formatReport(fouten, { bevindingen: false }),
      'De inhoud die er al staat, heeft fouten. Verbeter die eerst.',
    ]);
  }
  const naam = basename(bestand);
  const { bladen, meldingen } = leesBytes(bestand);
  if (meldingen.length > 0) return weiger(verslagWeigering(naam, meldingen));
  const bekend = inhoud.gemeenten.flatMap(({ id }) => formulieren(inhoud, id));
  const verwerkt = verwerkLevering(bladen, bekend, opties);
  if (verwerkt.uitkomst === undefined) return weiger(verslagWeigering(naam, verwerkt.meldingen));
  const { formulier, uitkomst } = verwerkt;
  const kop = [`${veiligeNaam(naam)}: ${formuliertitel(formulier)}`, ...verslagAangenomen(uitkomst)];
  const levering = `${formulier.kenmerk.gemeente}/${formulier.editie}/${formuliernaam(formulier.kenmerk)}`;
  const samen = metLevering(inhoud, levering, uitkomst.regels);
  const strijdig = checkSamen(samen);
  if (strijdig !== undefined) return weiger([...kop, strijdig, 'Niets overgenomen.']);
  return schrijfplan(inhoud, formulier, levering, uitkomst.regels, opties.vervang, [...kop, ...zonderUitleg(samen)]);
}

function leesBytes(bestand: string): ReturnType<typeof leesLeveringbestand> {
  try {
    const melding = teGroot(statSync(resolve(bestand)).size);
    return melding === undefined
      ? leesLeveringbestand(readFileSync(resolve(bestand)))
      : { bladen: [], meldingen: [melding] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    const melding: Melding = {
      message: 'het bestand is niet te lezen',
      remedy: 'Controleer de naam en uw leesrechten',
    };
    return { bladen: [], meldingen: [melding] };
  }
}

/** The content as it would be with this delivery in it. */
function metLevering(inhoud: Inhoud, levering: string, regels: readonly Leveringregel[]): Inhoud {
  const bestand = `registraties/${levering}.csv`;
  const blijft = inhoud.registratiecijfers.filter((cijfer) => cijfer.levering !== levering);
  const nieuw = regels.map((regel, i): Registratiecijfer => ({ ...regel, levering, bestand, regel: i + 2 }));
  return { ...inhoud, registratiecijfers: [...blijft, ...nieuw] };
}

const nergens = (): { line: number; column: number } => ({ line: 0, column: 0 });

/** What would be wrong with the figures as a whole, such as a period that overlaps with another delivery. */
function checkSamen(samen: Inhoud): string | undefined {
  const fouten = checkOnthulling(samen, nergens, new Set()).filter(({ severity }) => severity === 'fout');
  return fouten.length === 0 ? undefined : formatReport(fouten, { bevindingen: false });
}

/** What still has to be explained before the site can be built. */
function zonderUitleg(samen: Inhoud): string[] {
  return checkNormen(samen, nergens).map((problem) => `Let op, hierna stopt het bouwen: ${formatProblem(problem)}`);
}

function schrijfplan(
  inhoud: Inhoud,
  formulier: Formulier,
  levering: string,
  regels: readonly Leveringregel[],
  vervang: boolean,
  kop: readonly string[],
): Levering {
  const oud = inhoud.registratiecijfers.filter((cijfer) => cijfer.levering === levering);
  const bestanden = { [`registraties/${levering}.csv`]: formatRegels(regels) };
  const verslag = (...slot: string[]): string => [...kop, ...slot].join('\n');
  const plek = `data/registraties/${levering}.csv`;
  if (oud.length === 0) return { verslag: verslag(`Overgenomen in ${plek}.`), bestanden };
  const wijzigingen = vergelijkLeveringen(oud, regels);
  if (wijzigingen.length === 0)
    return { verslag: verslag('Deze levering stond er al; er is niets veranderd.'), bestanden };
  const verschil = formatWijzigingen(wijzigingen);
  if (vervang) return { verslag: verslag(...verschil, `Vervangen in ${plek}.`), bestanden };
  const waarom = `Niets overgenomen: ${formulier.partner} leverde deze periode al. Klopt de nieuwe levering, geef dan --vervang mee.`;
  return weiger([...kop, ...verschil, waarom]);
}

function formatRegels(regels: readonly Leveringregel[]): string {
  const columns = Object.keys(registratiecijferSchema.shape);
  return stringify([...regels], { header: true, columns, escape_formulas: true });
}

function weiger(regels: readonly string[]): Levering {
  return { verslag: regels.join('\n'), bestanden: undefined };
}
