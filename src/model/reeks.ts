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

/** Series that were made before for the same content: pages of one build ask for the same ones again and again. */
const eerder = new WeakMap<Bron, WeakMap<Cijferindicator, Map<string, Reeks[]>>>();

/**
 * All series of one indicator that one gemeente shows: its wijken by name, the gemeente, the country. A wijk of
 * several CBS wijken is one series where values may be added up (counts), else one series per CBS wijk.
 */
export function reeksenVan(inhoud: Bron, indicator: Item<Cijferindicator>, gemeenteId: string): Reeks[] {
  const perIndicator = eerder.get(inhoud) ?? new WeakMap<Cijferindicator, Map<string, Reeks[]>>();
  eerder.set(inhoud, perIndicator);
  const perGemeente = perIndicator.get(indicator) ?? new Map<string, Reeks[]>();
  perIndicator.set(indicator, perGemeente);
  const reeksen = perGemeente.get(gemeenteId) ?? maakReeksen(inhoud, indicator, gemeenteId);
  perGemeente.set(gemeenteId, reeksen);
  return reeksen;
}

function maakReeksen(inhoud: Bron, indicator: Item<Cijferindicator>, gemeenteId: string): Reeks[] {
  const gemeente = inhoud.gemeenten.find(({ id }) => id === gemeenteId);
  if (gemeente === undefined) return [];
  const wijken = inhoud.wijken.filter((wijk) => gemeenteVan(wijk.id) === gemeenteId);
  const gebieden = [
    ...wijken.flatMap((wijk) => gebiedenVan(wijk, indicator)),
    gebied('gemeente', gemeente.naam, [gemeente.code], undefined, gemeente.grenswijzigingen),
    gebied('land', 'Nederland', ['NL00'], undefined, undefined),
  ];
  return gebieden.flatMap((plek) =>
    aarden.flatMap((aard) => {
      const waarnemingen = waarnemingenVan(plek.codes.map((code) => perJaar(inhoud, indicator, code, aard)));
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

/** Lines by indicator, then by area and aard, made once per list of lines. */
const indexen = new WeakMap<readonly Meting[], Map<string, Meting[]>>();

function regelsVan({ metingen }: Bron, indicator: string, code: string, aard: Meting['aard']): Meting[] {
  const index =
    indexen.get(metingen) ??
    Map.groupBy(metingen, (meting) => `${meting.indicator} ${meting.regiocode} ${meting.aard}`);
  indexen.set(metingen, index);
  return index.get(`${indicator} ${code} ${aard}`) ?? [];
}

/** Figures of one area by year; where the source gives no percentage, the one that follows from two counts. */
function perJaar(
  inhoud: Bron,
  indicator: Item<Cijferindicator>,
  code: string,
  aard: Meting['aard'],
): Map<string, Waarneming> {
  const { berekendUit, onthullingsprofiel } = indicator;
  const jaren = new Map<string, Waarneming>();
  if (berekendUit !== undefined) {
    const noemers = regelsVan(inhoud, berekendUit.noemer, code, aard);
    for (const teller of regelsVan(inhoud, berekendUit.teller, code, aard)) {
      const noemer = noemers.find(({ periode }) => periode === teller.periode);
      if (noemer !== undefined) jaren.set(teller.periode, aandeelVan(teller, noemer, onthullingsprofiel));
    }
  }
  for (const meting of regelsVan(inhoud, indicator.id, code, aard)) {
    const { periode, status, waarde, stadium, noot } = meting;
    jaren.set(periode, { periode, status, waarde, stadium, noot, metingen: [meting] });
  }
  return jaren;
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

function waarnemingenVan(delen: readonly Map<string, Waarneming>[]): Waarneming[] {
  const perioden = [...new Set(delen.flatMap((deel) => [...deel.keys()]))].sort();
  return perioden.map((periode) => {
    const gevonden = delen.map((deel) => deel.get(periode));
    const [eerste] = gevonden;
    return gevonden.length === 1 && eerste !== undefined ? eerste : optellen(periode, gevonden);
  });
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
