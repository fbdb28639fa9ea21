import { stringify } from 'yaml';
import type { Veld } from '../model/velden.ts';

/** Stands where an editor still has to write something; a rule finds it. */
export const nogInvullen = 'Nog invullen';

/** Values that are known already, by field name, as in the file itself. */
export interface Waarden {
  [veld: string]: Waarde | undefined;
}
type Waarde = string | number | boolean | Waarden | Waarde[];

/** Choices that claim nothing, taken where the schema asks for a choice and nobody made one yet. */
const onbeslist = ['nietGenoemd', 'onbekend', 'nietAfgesproken', 'ongedateerd', 'nietOpDezeSite', 'geen', 'overig'];

/**
 * A commented YAML file that is valid as it stands: every required field with a known value or `Nog invullen`, every
 * optional field as a comment. Throws when a field has a fixed form and no value was given: only the caller knows it.
 */
export function schrijfSjabloon(vormen: readonly Veld[][], waarden: Waarden, kop: string): string {
  return `${kop
    .split('\n')
    .map((regel) => `# ${regel}`)
    .join('\n')}\n${schrijfGroep(kiesVorm(vormen, waarden), waarden).join('\n')}\n`;
}

/** The form that the given values say, or else the one that claims least. */
function kiesVorm(vormen: readonly Veld[][], waarden: Waarden): Veld[] {
  const past = (vorm: Veld[]): boolean =>
    vorm.every(({ naam, vast }) => vast === undefined || waarden[naam] === undefined || waarden[naam] === vast);
  const kandidaten = vormen.filter(past);
  const rustig = kandidaten.find((vorm) => vorm.some(({ vast }) => onbeslist.includes(String(vast))));
  return rustig ?? kandidaten[0] ?? [];
}

function schrijfGroep(velden: readonly Veld[], waarden: Waarden): string[] {
  const nodig = velden.filter(({ naam, verplicht }) => verplicht || waarden[naam] !== undefined);
  const later = velden.filter((veld) => !nodig.includes(veld));
  return [...nodig.flatMap((veld) => schrijfVeld(veld, waarden[veld.naam])), ...later.map(opmerkingBij)];
}

function schrijfVeld(veld: Veld, waarde: Waarde | undefined): string[] {
  const uitleg = uitlegBij(veld);
  const kop = uitleg === '' ? [] : [`# ${uitleg}`];
  if (veld.lijst) {
    const gegeven = Array.isArray(waarde) ? waarde : veld.minstensEen ? [undefined] : [];
    if (gegeven.length === 0) return [...kop, `${veld.naam}: []`];
    return [...kop, `${veld.naam}:`, ...gegeven.flatMap((item) => schrijfItem(veld, item))];
  }
  if (veld.vormen.length === 0) return [...kop, `${veld.naam}: ${schrijfWaarde(veld, waarde)}`];
  return [...kop, `${veld.naam}:`, ...groepBij(veld, waarde).map((regel) => `  ${regel}`)];
}

function schrijfItem(veld: Veld, waarde: Waarde | undefined): string[] {
  if (veld.vormen.length === 0) return [`  - ${schrijfWaarde(veld, waarde)}`];
  const regels = groepBij(veld, waarde);
  const eerste = regels.findIndex((regel) => !regel.startsWith('#'));
  return regels.map((regel, i) => `${i === eerste ? '  - ' : '    '}${regel}`);
}

function groepBij(veld: Veld, waarde: Waarde | undefined): string[] {
  const waarden = typeof waarde === 'object' && !Array.isArray(waarde) ? waarde : {};
  return schrijfGroep(kiesVorm(veld.vormen, waarden), waarden);
}

function schrijfWaarde(veld: Veld, waarde: Waarde | undefined): string {
  return stringify(waarde ?? leegVoor(veld), { lineWidth: 0 }).trimEnd();
}

function leegVoor(veld: Veld): string | number | boolean {
  if (veld.vast !== undefined) return veld.vast;
  if (veld.keuzes.length > 0) return onbeslist.find((keuze) => veld.keuzes.includes(keuze)) ?? veld.keuzes[0] ?? '';
  if (veld.soort.endsWith('tekst')) return nogInvullen;
  if (veld.soort.endsWith('true of false')) return false;
  if (veld.soort.endsWith('getal') && veld.minimum !== undefined) return veld.minimum;
  throw new Error(`no value for ${veld.naam} (${veld.soort})`);
}

function opmerkingBij(veld: Veld): string {
  const uitleg = uitlegBij(veld);
  return `# ${veld.naam}:${uitleg === '' ? '' : `  (${uitleg})`}`;
}

function uitlegBij({ uitleg, keuzes }: Veld): string {
  const kies = keuzes.length === 0 || uitleg?.includes(keuzes[0] ?? '') ? '' : `Kies: ${keuzes.join(', ')}`;
  return [uitleg, kies].filter(Boolean).join('. ');
}
