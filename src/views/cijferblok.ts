import { chartStrook, type Strookpunt, type Strookrij } from '../charts/strook.ts';
import type { Model } from '../model/aggregate.ts';
import type { Reeks } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import { formatWaarneming } from './cijferformat.ts';
import {
  bronnenVan,
  jarenVan,
  notenVan,
  puntIn,
  schaalVan,
  tabelVan,
  viewCijferstand,
  type Cijferrecord,
} from './cijferrecord.ts';
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
  const rijen = strookrijen(record, wijk.id);
  const heeft = (kies: (rij: Strookrij) => unknown): boolean => rijen.some((rij) => kies(rij) !== undefined);
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
      ...(heeft(({ gemeente: punt }) => punt)
        ? [{ teken: 'gemeente' as const, tekst: `heel ${naast.find(({ soort }) => soort === 'gemeente')?.naam ?? ''}` }]
        : []),
      ...(heeft(({ land }) => land) ? [{ teken: 'land' as const, tekst: 'Nederland' }] : []),
    ],
    grafiek: {
      titel: `${indicator.naam}: ${wijk.naam} tussen de andere wijken`,
      conclusie: alleZinnen(zinnen).join(' '),
      opties: chartStrook(rijen, schaalVan(record)),
      tabel: tabelVan({ ...record, perioden: jarenVan(reeksen.filter(({ soort }) => soort === 'wijk')) }),
      bronnen: bronnenVan(model, reeksen),
    },
  };
}

/** A row per year, per CBS wijk where there are two; counts are compared among wijken only, a total lies off the scale. */
function strookrijen({ indicator, reeksen, perioden, format }: Cijferrecord, wijk: string): Strookrij[] {
  const punt = (reeks: Reeks | undefined, periode: string): Strookpunt[] => {
    const waarneming = puntIn(reeks, periode);
    if (reeks === undefined || waarneming?.waarde === undefined) return [];
    return [{ naam: reeks.naam, waarde: waarneming.waarde, label: format(waarneming.waarde, waarneming) }];
  };
  const metGemeente = indicator.eenheid !== 'aantal';
  const naast = (soort: Reeks['soort']): Reeks | undefined =>
    metGemeente ? reeksen.find((reeks) => reeks.soort === soort) : undefined;
  const wijken = reeksen.filter(({ soort }) => soort === 'wijk');
  const eigen = wijken.filter((reeks) => reeks.wijk === wijk);
  const jaren = perioden.filter((periode) => wijken.some((reeks) => puntIn(reeks, periode) !== undefined));
  return eigen.flatMap((zelf) =>
    jaren.map((periode, i) => ({
      kop: eigen.length > 1 && i === 0 ? zelf.naam : undefined,
      periode,
      reden: punt(zelf, periode).length > 0 ? undefined : formatWaarneming(puntIn(zelf, periode), format),
      eigen: punt(zelf, periode)[0],
      anderen: wijken.filter((reeks) => reeks !== zelf).flatMap((reeks) => punt(reeks, periode)),
      gemeente: punt(naast('gemeente'), periode)[0],
      land: punt(naast('land'), periode)[0],
    })),
  );
}
