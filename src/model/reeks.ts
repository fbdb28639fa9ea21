import { publiceerAandeel } from './onthulling/aandeel.ts';
import { profielen } from './onthulling/profielen.ts';
import { gemeenteVan, type Inhoud, type Item } from './collecties.ts';
import type { Breuk, Cijferindicator, Indicator } from './schemas/indicator.ts';
import { aarden, type Cijferstatus, type Meting } from './schemas/meting.ts';
import type { Wijk } from './schemas/wijk.ts';

/** One figure, and the lines of the data files that it rests on: one, or those that were added up or divided. */
export interface Waarneming {
  periode: string;
  status: Cijferstatus;
  /** Only with status `waarde`, in the unit of the indicator. */
  waarde: number | undefined;
  stadium: Meting['stadium'];
  noot: string;
  metingen: Meting[];
}

/** The figures of one area over time, oldest first, of one aard: what was planned and what came of it are two series. */
export interface Reeks {
  soort: 'wijk' | 'gemeente' | 'land';
  /** Name of the area; of the CBS wijk where a wijk consists of several that have no common base. */
  naam: string;
  codes: string[];
  /** Id of the municipal wijk. */
  wijk: string | undefined;
  aard: Meting['aard'];
  waarnemingen: Waarneming[];
  /** From these years on, figures cannot be compared with earlier ones. */
  breuken: Breuk[];
}

type Bron = Pick<Inhoud, 'metingen' | 'wijken' | 'gemeenten' | 'indicatoren'>;

/** Whether an indicator has figures on this site. */
export function heeftCijfers(indicator: Item<Indicator>): indicator is Item<Cijferindicator> {
  return indicator.cijfer === 'opDezeSite';
}

/**
 * All series of one indicator that one gemeente shows: its wijken by name, the gemeente, the country. A wijk of
 * several CBS wijken is one series where values may be added up (counts), else one series per CBS wijk.
 */
export function reeksenVan(inhoud: Bron, indicator: Item<Cijferindicator>, gemeenteId: string): Reeks[] {
  const gemeente = inhoud.gemeenten.find(({ id }) => id === gemeenteId);
  if (gemeente === undefined) return [];
  const wijken = inhoud.wijken.filter((wijk) => gemeenteVan(wijk.id) === gemeenteId);
  const gebieden = [
    ...wijken.flatMap((wijk) => gebiedenVan(wijk, indicator)),
    gebied('gemeente', gemeente.naam, [gemeente.code], undefined, gemeente.grenswijzigingen),
    gebied('land', 'Nederland', ['NL00'], undefined, undefined),
  ];
  const perCode = metingenPerCode(inhoud, indicator);
  return gebieden.flatMap((plek) =>
    aardenVan(inhoud, indicator).flatMap((aard) => {
      const waarnemingen = waarnemingenVan(perCode, plek.codes, aard);
      const breuken = [...(indicator.breuken ?? []), ...plek.breuken].sort((a, b) => (a.periode < b.periode ? -1 : 1));
      return waarnemingen.length === 0 ? [] : [{ ...plek, aard, waarnemingen, breuken }];
    }),
  );
}

function gebiedenVan(wijk: Item<Wijk>, indicator: Cijferindicator) {
  const { regiocodes, grenswijzigingen } = wijk;
  if (indicator.optelbaar || regiocodes.length < 2)
    return [
      gebied(
        'wijk',
        wijk.naam,
        regiocodes.map(({ code }) => code),
        wijk.id,
        grenswijzigingen,
      ),
    ];
  return regiocodes.map(({ code, naam }) => gebied('wijk', naam, [code], wijk.id, grenswijzigingen));
}

function gebied(
  soort: Reeks['soort'],
  naam: string,
  codes: string[],
  wijk: string | undefined,
  grenswijzigingen: { jaar: number; reden: string }[] | undefined,
) {
  const breuken = (grenswijzigingen ?? []).map(({ jaar, reden }) => ({ periode: String(jaar), reden }));
  return { soort, naam, codes, wijk, breuken };
}

function aardenVan(inhoud: Bron, indicator: Item<Indicator>): Meting['aard'][] {
  const gevonden = new Set(inhoud.metingen.filter(({ indicator: id }) => id === indicator.id).map(({ aard }) => aard));
  return gevonden.size === 0 ? ['realisatie'] : aarden.filter((aard) => gevonden.has(aard));
}

/** Figures per area and year; where the source gives no percentage, the one that follows from two counts. */
function metingenPerCode(
  inhoud: Bron,
  indicator: Item<Cijferindicator>,
): Map<string, Waarneming & { aard: Meting['aard'] }> {
  const { berekendUit } = indicator;
  const perCode = new Map<string, Waarneming & { aard: Meting['aard'] }>();
  if (berekendUit !== undefined) {
    const noemers = new Map(
      inhoud.metingen
        .filter((meting) => meting.indicator === berekendUit.noemer)
        .map((meting) => [sleutelVan(meting), meting]),
    );
    for (const teller of inhoud.metingen.filter((meting) => meting.indicator === berekendUit.teller)) {
      const noemer = noemers.get(sleutelVan(teller));
      if (noemer !== undefined)
        perCode.set(sleutelVan(teller), {
          ...aandeelVan(teller, noemer, indicator.onthullingsprofiel),
          aard: teller.aard,
        });
    }
  }
  for (const meting of inhoud.metingen.filter((kandidaat) => kandidaat.indicator === indicator.id)) {
    const { periode, status, waarde, stadium, noot, aard } = meting;
    perCode.set(sleutelVan(meting), { periode, status, waarde, stadium, noot, aard, metingen: [meting] });
  }
  return perCode;
}

function sleutelVan({ regiocode, periode, aard }: Meting): string {
  return `${regiocode} ${aard} ${periode}`;
}

/** A share in whole percents, made after the disclosure boundary from two published counts (`docs/onthulling.md`). */
function aandeelVan(teller: Meting, noemer: Meting, profiel: Cijferindicator['onthullingsprofiel']): Waarneming {
  const zonder = [teller, noemer].find(({ waarde }) => waarde === undefined);
  const aandeel = publiceerAandeel(teller.waarde, noemer.waarde, profielen[profiel]);
  const status = zonder?.status ?? aandeel.status;
  return {
    periode: teller.periode,
    status,
    waarde: status === 'waarde' && aandeel.status === 'waarde' ? aandeel.procent : undefined,
    stadium: teller.stadium === 'voorlopig' ? 'voorlopig' : noemer.stadium,
    noot: 'door deze site berekend uit twee aantallen, en afgerond',
    metingen: [teller, noemer],
  };
}

function waarnemingenVan(
  perCode: ReadonlyMap<string, Waarneming & { aard: Meting['aard'] }>,
  codes: readonly string[],
  aard: Meting['aard'],
): Waarneming[] {
  const delen = codes.map((code) =>
    [...perCode].filter(([sleutel]) => sleutel.startsWith(`${code} ${aard} `)).map(([, waarneming]) => waarneming),
  );
  const perioden = [...new Set(delen.flat().map(({ periode }) => periode))].sort();
  return perioden.map((periode) => {
    const gevonden = delen.map((deel) => deel.find((waarneming) => waarneming.periode === periode));
    const [eerste] = gevonden;
    return gevonden.length === 1 && eerste !== undefined ? zonderAard(eerste) : optellen(periode, gevonden);
  });
}

function zonderAard({ periode, status, waarde, stadium, noot, metingen }: Waarneming): Waarneming {
  return { periode, status, waarde, stadium, noot, metingen };
}

/** A total of several areas; without one of them there is no total, and a secret part makes the total secret. */
function optellen(periode: string, delen: readonly (Waarneming | undefined)[]): Waarneming {
  const aanwezig = delen.filter((deel) => deel !== undefined);
  const zonderWaarde = aanwezig.filter((deel) => deel.status !== 'waarde');
  const compleet = aanwezig.length === delen.length && zonderWaarde.length === 0;
  const geheim = zonderWaarde.some((deel) => deel.status === 'geheim');
  const noten = [...new Set(aanwezig.map(({ noot }) => noot).filter((noot) => noot !== ''))];
  return {
    periode,
    status: compleet ? 'waarde' : geheim ? 'geheim' : 'onbekend',
    waarde: compleet ? aanwezig.reduce((tot, { waarde }) => tot + (waarde ?? 0), 0) : undefined,
    stadium: aanwezig.some(({ stadium }) => stadium === 'voorlopig') ? 'voorlopig' : 'definitief',
    noot: noten.join('; '),
    metingen: aanwezig.flatMap(({ metingen }) => metingen),
  };
}
