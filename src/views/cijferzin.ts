import { concludeer, type Verloop } from '../model/conclusie.ts';
import type { Reeks, Waarneming } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import { statuswoorden, type Cijferformat } from './cijferformat.ts';
import { formatHoofdletter, formatOpsomming } from './format.ts';

/** What sentences about one area need: its series (two where the CBS has two wijken) and what to lay beside it. */
export interface Zinstof {
  indicator: Cijferindicator;
  eigen: readonly Reeks[];
  /** Gemeente and country, for comparison in the same year. */
  naast: readonly Reeks[];
  format: Cijferformat;
}

/**
 * The conclusion in words: the last figure, then gemeente and country in the same year, then what earlier years
 * allow to say. Claims nothing that the source does not carry: estimates rise nor fall (design, principle 10).
 */
export function maakZinnen({ indicator, eigen, naast, format }: Zinstof): string[] {
  const [eerste, ...anderen] = eigen;
  if (eerste === undefined) return [];
  const { laatste } = concludeer(eerste, indicator);
  const stand = standzin(eerste, laatste, indicator, format);
  if (laatste.status !== 'waarde') return [stand];
  const zelfdeJaar = [...anderen, ...naast]
    .filter(({ aard }) => aard === eerste.aard)
    .flatMap((reeks) => {
      const punt = reeks.waarnemingen.find(({ periode }) => periode === laatste.periode);
      return punt?.waarde === undefined ? [] : [{ waar: plaats(reeks), cijfer: format(punt.waarde) }];
    })
    .map(({ waar, cijfer }, i) => (i === 0 ? `${formatHoofdletter(waar)} was dat ${cijfer}` : `${waar} ${cijfer}`));
  const vergelijking = zelfdeJaar.length === 0 ? [] : [`${formatOpsomming(zelfdeJaar)}.`];
  const verloop = eigen.flatMap((reeks) => verloopzinnen(reeks, indicator, format, eigen.length > 1));
  const schatting = eigen.some((reeks) => concludeer(reeks, indicator).verloop.soort === 'schatting');
  return [
    stand,
    ...vergelijking,
    ...verloop,
    ...(schatting ? ['Een verschil tussen schattingen kan toeval zijn.'] : []),
  ];
}

function standzin(reeks: Reeks, laatste: Waarneming, indicator: Cijferindicator, format: Cijferformat): string {
  const waar = plaats(reeks);
  if (laatste.status !== 'waarde' || laatste.waarde === undefined) {
    const woorden = laatste.status === 'waarde' ? 'onbekend' : statuswoorden[laatste.status];
    return `Het cijfer over ${laatste.periode} ${waar} ${laatste.status === 'vervallen' ? '' : 'is '}${woorden}.`;
  }
  const vooraf = { modelschatting: 'naar schatting ', raming: 'volgens de begroting ', realisatie: '' }[reeks.aard];
  const waarde = `${vooraf}${format(laatste.waarde)}${laatste.stadium === 'voorlopig' ? ' (voorlopig cijfer)' : ''}`;
  return `In ${laatste.periode} ${indicator.zin.replace('{waarde}', waarde).replace('{plaats}', waar)}.`;
}

/** `in Noordrand`, `in heel Voorbeeldstad`, `in Nederland`. */
function plaats(reeks: Reeks): string {
  return reeks.soort === 'gemeente' ? `in heel ${reeks.naam}` : `in ${reeks.naam}`;
}

function verloopzinnen(reeks: Reeks, indicator: Cijferindicator, format: Cijferformat, metNaam: boolean): string[] {
  const { verloop, breuk } = concludeer(reeks, indicator);
  const voor = metNaam ? ` voor ${reeks.naam}` : '';
  const zin = verloopzin(verloop, format, voor, indicator);
  const breukzin =
    breuk === undefined ? [] : [`Cijfers van vóór ${breuk.periode} zijn niet te vergelijken. ${breuk.reden}`];
  return [...(zin === '' ? [] : [zin]), ...breukzin];
}

function verloopzin(verloop: Verloop, format: Cijferformat, voor: string, { methode }: Cijferindicator): string {
  const jaren = (punten: readonly Waarneming[]): string =>
    formatOpsomming(punten.map(({ periode, waarde }) => `${format(waarde ?? 0)} in ${periode}`));
  switch (verloop.soort) {
    case 'eenJaar':
      return '';
    case 'schatting':
      return `${verloop.eerder.length === 1 ? 'Een eerdere schatting' : 'Eerdere schattingen'}${voor}: ${jaren(verloop.eerder)}.`;
    case 'geenOordeel':
      return `Eerder${voor}: ${jaren(verloop.eerder)}.${methode === 'boekhouding' ? '' : ' Of dat een echte verandering is, kunnen wij niet zeggen.'}`;
    default: {
      const { soort, van, tussendoor, gunstig } = verloop;
      const oordeel = gunstig === undefined ? '' : gunstig ? 'gunstige ' : 'ongunstige ';
      const tussen =
        tussendoor === undefined
          ? ''
          : ` Tussendoor, in ${tussendoor.periode}, was het ${format(tussendoor.waarde ?? 0)}.`;
      return soort === 'gelijk'
        ? `Dat is ongeveer evenveel als in ${van.periode}${voor}: toen was het ${format(van.waarde ?? 0)}.${tussen}`
        : `Dat is een ${oordeel}${soort}${voor}: in ${van.periode} was het ${format(van.waarde ?? 0)}.${tussen}`;
    }
  }
}
