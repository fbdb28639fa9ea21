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
  /** The paper that a raming stands in, by delivery. */
  ramingUit?: ReadonlyMap<string, string>;
}

/** The conclusion in words, in parts; `alleZinnen` puts them in order. */
export interface Zinnen {
  /** The last figure. */
  stand: string;
  /** The same year in the other part of the wijk, the gemeente and the country; empty where there is nothing. */
  vergelijking: string;
  /** What earlier years allow to say. */
  verloop: string[];
  /** What holds for all of it, such as that estimates differ by chance. */
  slot: string;
}

/**
 * What may be said about these series, undefined without any. Claims nothing that the source does not carry: estimates
 * rise nor fall (design, principle 10).
 */
export function maakZinnen(stof: Zinstof): Zinnen | undefined {
  const { indicator, eigen, naast, format, ramingUit } = stof;
  const periode = eigen
    .map(({ waarnemingen }) => waarnemingen.at(-1)?.periode ?? '')
    .sort()
    .at(-1);
  const punten = eigen.flatMap((reeks) => {
    const punt = reeks.waarnemingen.find((waarneming) => waarneming.periode === periode);
    return punt === undefined ? [] : [{ reeks, punt }];
  });
  const eerste = punten.find(({ punt }) => punt.waarde !== undefined) ?? punten[0];
  if (eerste === undefined) return undefined;
  // A part without a figure gets a sentence of its own, so that it does not hide the other part.
  const zonder = punten.filter((deel) => deel !== eerste && deel.punt.waarde === undefined);
  const ernaast = [
    ...punten.filter((deel) => deel !== eerste && deel.punt.waarde !== undefined),
    ...naast
      .filter(({ aard }) => aard === eerste.reeks.aard)
      .flatMap((reeks) => {
        const punt = reeks.waarnemingen.find((waarneming) => waarneming.periode === periode);
        return punt?.waarde === undefined ? [] : [{ reeks, punt }];
      }),
  ];
  const metWaarde = eerste.punt.waarde !== undefined;
  return {
    stand: [eerste, ...zonder].map(({ reeks, punt }) => standzin(reeks, punt, indicator, format, ramingUit)).join(' '),
    vergelijking: metWaarde ? vergelijkingszin(ernaast, indicator, format) : '',
    verloop: eigen.flatMap((reeks) => verloopzinnen(reeks, indicator, format, eigen.length > 1)),
    slot: metWaarde && indicator.methode === 'model' ? 'Een verschil tussen schattingen kan toeval zijn.' : '',
  };
}

/** All sentences in reading order; none without figures. */
export function alleZinnen(zinnen: Zinnen | undefined): string[] {
  if (zinnen === undefined) return [];
  return [zinnen.stand, zinnen.vergelijking, ...zinnen.verloop, zinnen.slot].filter((zin) => zin !== '');
}

/** `In Oever was dat 41% en in Nederland 47%.` */
function vergelijkingszin(
  ernaast: readonly { reeks: Reeks; punt: Waarneming }[],
  { eenheid }: Cijferindicator,
  format: Cijferformat,
): string {
  if (ernaast.length === 0) return '';
  const werkwoord = eenheid === 'aantal' ? 'waren dat er' : 'was dat';
  const delen = ernaast.map(({ reeks, punt }, i) => {
    const cijfer = format(punt.waarde ?? 0, punt);
    return i === 0 ? `${formatHoofdletter(plaats(reeks))} ${werkwoord} ${cijfer}` : `${plaats(reeks)} ${cijfer}`;
  });
  return `${formatOpsomming(delen)}.`;
}

function standzin(
  reeks: Reeks,
  laatste: Waarneming,
  indicator: Cijferindicator,
  format: Cijferformat,
  ramingUit?: ReadonlyMap<string, string>,
): string {
  const stuk = ramingUit?.get(laatste.metingen[0]?.levering ?? '') ?? 'de raming';
  const waar = plaats(reeks);
  if (laatste.status !== 'waarde' || laatste.waarde === undefined) {
    const woorden = laatste.status === 'waarde' ? 'onbekend' : statuswoorden[laatste.status];
    return `Het cijfer over ${laatste.periode} ${waar} ${laatste.status === 'vervallen' ? '' : 'is '}${woorden}.`;
  }
  const vooraf = { modelschatting: 'naar schatting ', raming: `volgens ${stuk} `, realisatie: '' }[reeks.aard];
  const waarde = `${vooraf}${format(laatste.waarde, laatste)}${laatste.stadium === 'voorlopig' ? ' (voorlopig cijfer)' : ''}`;
  return `In ${laatste.periode} ${indicator.zin.replace('{waarde}', waarde).replace('{plaats}', waar)}.`;
}

/** `in Noordrand`, `in heel Voorbeeldstad`, `in Nederland`. */
function plaats(reeks: Reeks): string {
  return reeks.soort === 'gemeente' ? `in heel ${reeks.naam}` : `in ${reeks.naam}`;
}

function verloopzinnen(reeks: Reeks, indicator: Cijferindicator, format: Cijferformat, metNaam: boolean): string[] {
  const { verloop, breuk } = concludeer(reeks, indicator);
  const zin = verloopzin(verloop, format, reeks, metNaam, indicator);
  const breukzin =
    breuk === undefined ? [] : [`Cijfers van vóór ${breuk.periode} zijn niet te vergelijken. ${breuk.reden}`];
  return [...(zin === '' ? [] : [zin]), ...breukzin];
}

function verloopzin(
  verloop: Verloop,
  format: Cijferformat,
  reeks: Reeks,
  metNaam: boolean,
  { methode }: Cijferindicator,
): string {
  const cijfer = (punt: Waarneming): string => format(punt.waarde ?? 0, punt);
  const voor = metNaam ? ` voor ${reeks.naam}` : '';
  const jaren = (punten: readonly Waarneming[]): string =>
    formatOpsomming(punten.map((punt) => `${cijfer(punt)} in ${punt.periode}`));
  switch (verloop.soort) {
    case 'eenJaar':
      return '';
    case 'schatting':
      return `${verloop.eerder.length === 1 ? 'Een eerdere schatting' : 'Eerdere schattingen'}${voor}: ${jaren(verloop.eerder)}.`;
    case 'geenOordeel':
      return `Eerder${voor}: ${jaren(verloop.eerder)}.${methode === 'boekhouding' ? '' : ' Of dat een echte verandering is, kunnen wij niet zeggen.'}`;
    default: {
      const { soort, van, tussendoor, gunstig, precies } = verloop;
      const waar = formatHoofdletter(plaats(reeks));
      const oordeel = gunstig === undefined ? '' : gunstig ? 'gunstige ' : 'ongunstige ';
      const tussen =
        tussendoor === undefined ? '' : ` Tussendoor, in ${tussendoor.periode}, was het ${cijfer(tussendoor)}.`;
      return soort === 'gelijk'
        ? `${waar} is dat ${precies ? '' : 'ongeveer '}evenveel als in ${van.periode}: toen was het ${cijfer(van)}.${tussen}`
        : `${waar} is dat een ${oordeel}${soort}: in ${van.periode} was het ${cijfer(van)}.${tussen}`;
    }
  }
}
