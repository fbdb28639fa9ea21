import { gemeenteVan, type Inhoud } from '../collecties.ts';
import type { Importregister } from '../schemas/importregister.ts';

export type Gebiedscode =
  | { soort: 'bekend'; code: string }
  | { soort: 'overslaan'; reden: string; vreemd?: string }
  | { soort: 'fout'; message: string; remedy: string };

/**
 * The area that a cell means. CBS pads codes with spaces. An area of another gemeente, or one that the gemeente
 * itself leaves out with a reason, is skipped; an unknown wijk of a gemeente on this site is wrong.
 */
export function leesGebied(
  cel: string,
  register: Importregister,
  inhoud: Pick<Inhoud, 'gemeenten' | 'wijken'>,
): Gebiedscode {
  const tekst = cel.trim();
  const code = register.regiocodes?.[tekst] ?? tekst;
  if (code === 'NL00') return { soort: 'bekend', code };
  const ander = register.anderNiveau?.find((begin) => code.startsWith(begin));
  if (ander !== undefined) return { soort: 'overslaan', reden: `gebieden met een code ${ander}… doen niet mee` };
  const cijfers = /^(GM|WK)?(\d+)$/.exec(code);
  if (cijfers === null || code === '')
    return {
      soort: 'fout',
      message: `\`${tekst}\` is geen gebied`,
      remedy: 'Gebruik een code zoals GM0597 of WK059706, of zet de naam in het importregister',
    };
  const [, soort, nummer = ''] = cijfers;
  const lengte = soort === 'WK' ? 6 : 4;
  if (soort === undefined || nummer.length < lengte)
    return {
      soort: 'fout',
      message: `\`${tekst}\` is geen hele code`,
      remedy: 'De letters of de nullen vooraan zijn weggevallen; haal het oorspronkelijke bestand opnieuw op',
    };
  if (nummer.length > lengte)
    return {
      soort: 'fout',
      message: `\`${tekst}\` heeft te veel cijfers`,
      remedy: 'Gebruik een code zoals GM0597 of WK059706',
    };
  const gemeente = inhoud.gemeenten.find((kandidaat) => kandidaat.code === `GM${nummer.slice(0, 4)}`);
  if (gemeente === undefined)
    return {
      soort: 'overslaan',
      reden: 'het gebied hoort bij een gemeente die niet op deze site staat',
      vreemd: `GM${nummer.slice(0, 4)}`,
    };
  if (soort === 'GM') return { soort: 'bekend', code };
  const wijken = inhoud.wijken.filter((wijk) => gemeenteVan(wijk.id) === gemeente.id);
  if (wijken.some((wijk) => wijk.regiocodes.some((regio) => regio.code === code))) return { soort: 'bekend', code };
  const zonder = gemeente.nietGetoond?.find((gebied) => gebied.code === code);
  if (zonder !== undefined) return { soort: 'overslaan', reden: `${zonder.naam} doet niet mee: ${zonder.reden}` };
  return {
    soort: 'fout',
    message: `\`${code}\` hoort bij geen wijk van ${gemeente.naam}`,
    remedy: `Zet de code bij een wijk (regiocodes), of met een reden bij nietGetoond in gemeenten/${gemeente.id}.yaml`,
  };
}
