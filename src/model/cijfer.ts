import type { Inhoud, Item } from './collecties.ts';
import type { Indicator } from './schemas/indicator.ts';
import type { Wijk } from './schemas/wijk.ts';

export interface Cijfer {
  periode: string;
  /** Undefined when a part is missing or secret: a total of some parts is no total. */
  waarde: number | undefined;
  /** The statistical areas behind it, each with its own value. */
  delen: { naam: string; regiocode: string; waarde: number | undefined }[];
  herkomst: string;
}

/**
 * The figures of one indicator for a municipal wijk, oldest first. A wijk of several CBS wijken gets a sum only
 * where the indicator allows it (counts do, percentages have no common base).
 */
export function cijfersVanWijk(
  inhoud: Pick<Inhoud, 'metingen' | 'herkomsten'>,
  indicator: Item<Indicator>,
  wijk: Wijk,
): Cijfer[] {
  const codes = wijk.regiocodes.map((regio) => regio.code);
  const eigen = inhoud.metingen.filter(
    (meting) => meting.indicator === indicator.id && codes.includes(meting.regiocode),
  );
  const periodes = [...new Set(eigen.map((meting) => meting.periode))].sort();
  return periodes.map((periode) => {
    const delen = wijk.regiocodes.map((regio) => ({
      naam: regio.naam,
      regiocode: regio.code,
      waarde: eigen.find((meting) => meting.periode === periode && meting.regiocode === regio.code)?.waarde,
    }));
    const bekend = delen.flatMap((deel) => (deel.waarde === undefined ? [] : [deel.waarde]));
    const optelbaar = bekend.length === delen.length && (delen.length === 1 || indicator.optelbaar);
    const levering = eigen.find((meting) => meting.periode === periode)?.levering;
    return {
      periode,
      waarde: optelbaar ? bekend.reduce((tot, waarde) => tot + waarde, 0) : undefined,
      delen,
      herkomst: inhoud.herkomsten.find((herkomst) => herkomst.id === levering)?.titel ?? '',
    };
  });
}
