import { chartStrook, type Strookgrond, type Strookpunt, type Strookrij } from '../charts/strook.ts';
import type { Model } from '../model/aggregate.ts';
import type { Reeks } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import { formatWaarneming, type Cijferformat } from './cijferformat.ts';
import { jarenVan, notenVan, puntIn, schaalVan, tabelVan, viewCijferstand, type Cijferrecord } from './cijferrecord.ts';
import { alleZinnen, maakZinnen } from './cijferzin.ts';
import type { Grafiek } from './grafiek.ts';
import type { Stand } from './kop.ts';
import { maakUrls } from './url.ts';

/** A sign in a chart and what it stands for. */
export interface Tekenuitleg {
  teken: 'eigen' | 'ander' | 'gemeente' | 'land' | 'vierkant' | 'ruit';
  tekst: string;
}

/** One indicator for one wijk, as the wijk page shows it. */
export interface Cijferblok {
  id: string;
  naam: string;
  href: string;
  /** The last figure; beside it what is open on the page; folded the years before. */
  stand: string;
  vergelijking: string;
  verloop: string[];
  noten: string[];
  leesregel: string;
  methode: string;
  leeftijd: Stand;
  legenda: Tekenuitleg[];
  grafiek: Grafiek;
}

const methodes: Record<Cijferindicator['methode'], string> = {
  registratie: 'geteld of geregistreerd',
  enquete: 'gevraagd in een enquête',
  model: 'een modelschatting, geen telling',
  boekhouding: 'overgenomen uit een begroting, kadernota of jaarstuk van de gemeente',
};

/** How the source made the figure: words that follow `Dit cijfer is …`. */
export function methodeVan(indicator: Cijferindicator): string {
  return methodes[indicator.methode];
}

/** The block of a wijk; undefined where this indicator has no figures per wijk. */
export function viewCijferblok(
  model: Model,
  record: Cijferrecord,
  wijk: { id: string; naam: string },
): Cijferblok | undefined {
  const { indicator, gemeente, reeksen, format } = record;
  const eigen = reeksen.filter((reeks) => reeks.wijk === wijk.id);
  const naast = reeksen.filter(({ soort }) => soort !== 'wijk');
  const zinnen = maakZinnen({ indicator, eigen, naast, format });
  if (zinnen === undefined) return undefined;
  const { strook, tabel } = wijkgrondVan(record);
  const heeft = (wie: 'gemeente' | 'land'): boolean => strook.jaren.some((jaar) => jaar[wie] !== undefined);
  return {
    id: indicator.id,
    naam: indicator.naam,
    href: maakUrls(model.site.pad).indicator(gemeente, indicator.id),
    stand: zinnen.stand,
    vergelijking: [zinnen.vergelijking, zinnen.slot].filter((zin) => zin !== '').join(' '),
    verloop: zinnen.verloop,
    noten: notenVan(eigen),
    leesregel: indicator.leesregel,
    methode: methodeVan(indicator),
    leeftijd: viewCijferstand(model, eigen),
    legenda: [
      { teken: 'eigen', tekst: wijk.naam },
      { teken: 'ander', tekst: 'andere wijken' },
      ...(heeft('gemeente')
        ? [{ teken: 'gemeente' as const, tekst: `heel ${naast.find(({ soort }) => soort === 'gemeente')?.naam ?? ''}` }]
        : []),
      ...(heeft('land') ? [{ teken: 'land' as const, tekst: 'Nederland' }] : []),
    ],
    grafiek: {
      titel: `${indicator.naam}: ${wijk.naam} tussen de andere wijken`,
      conclusie: alleZinnen(zinnen).join(' '),
      opties: chartStrook(strookrijen(eigen, strook, format), strook),
      tabel,
      bronnen: record.bronnen,
    },
  };
}

/** What the blocks of all wijken of a gemeente share, made once for each record. */
interface Wijkgrond {
  strook: Strookgrond;
  tabel: Grafiek['tabel'];
}

const gronden = new WeakMap<Cijferrecord, Wijkgrond>();

function wijkgrondVan(record: Cijferrecord): Wijkgrond {
  const grond = gronden.get(record) ?? maakWijkgrond(record);
  gronden.set(record, grond);
  return grond;
}

/** Counts are compared among wijken only: a total lies off the scale. */
function maakWijkgrond(record: Cijferrecord): Wijkgrond {
  const { indicator, reeksen, format } = record;
  const wijken = reeksen.filter(({ soort }) => soort === 'wijk');
  const naast = (soort: Reeks['soort']): Reeks | undefined =>
    indicator.eenheid === 'aantal' ? undefined : reeksen.find((reeks) => reeks.soort === soort);
  const [gemeente, land] = [naast('gemeente'), naast('land')];
  const jaren = jarenVan(wijken);
  return {
    strook: {
      as: schaalVan(record),
      jaren: jaren.map((periode) => ({
        periode,
        wijken: wijken.flatMap((reeks) => strookpunt(reeks, periode, format) ?? []),
        gemeente: strookpunt(gemeente, periode, format),
        land: strookpunt(land, periode, format),
      })),
    },
    tabel: tabelVan({ ...record, perioden: jaren }),
  };
}

function strookpunt(reeks: Reeks | undefined, periode: string, format: Cijferformat): Strookpunt | undefined {
  const waarneming = puntIn(reeks, periode);
  if (reeks === undefined || waarneming?.waarde === undefined) return undefined;
  return { naam: reeks.naam, waarde: waarneming.waarde, label: format(waarneming.waarde, waarneming) };
}

/** A row per year, per CBS wijk where there are two. */
function strookrijen(eigen: readonly Reeks[], { jaren }: Strookgrond, format: Cijferformat): Strookrij[] {
  return eigen.flatMap((reeks) =>
    jaren.map((jaar, i) => {
      const punt = strookpunt(reeks, jaar.periode, format);
      return {
        kop: eigen.length > 1 && i === 0 ? reeks.naam : undefined,
        jaar,
        reden: punt === undefined ? formatWaarneming(puntIn(reeks, jaar.periode), format) : undefined,
        eigen: punt,
      };
    }),
  );
}
