import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, type Item } from '../model/collecties.ts';
import { heeftCijfers } from '../model/reeks.ts';
import type { Wijk } from '../model/schemas/wijk.ts';
import { viewCijferblok, type Cijferblok, type Tekenuitleg } from './cijferblok.ts';
import { maakRecord, puntIn, viewCijferstand, type Cijferrecord } from './cijferrecord.ts';
import { formatWaarneming } from './cijferformat.ts';
import { alleZinnen, maakZinnen } from './cijferzin.ts';
import { onderwerpenVan } from './indicatoren.ts';
import type { Stand } from './kop.ts';
import { maakUrls } from './url.ts';

export interface Kerncijfer {
  naam: string;
  href: string;
  /** One value, or one per CBS wijk with its name. */
  waarden: { waarde: string; gebied: string | undefined }[];
  gemeente: string | undefined;
  stand: Stand;
}

export interface Wijkonderwerp {
  id: string;
  naam: string;
  /** The signs of the charts below, said once. */
  legenda: Tekenuitleg[];
  /** At most three, open on the page. */
  blokken: Cijferblok[];
  meer: { id: string; naam: string; href: string; zin: string }[];
}

/** How many indicators of an onderwerp stand open on a wijk page (design, section 4). */
const open = 3;

/** The three key figures of a wijk. */
export function viewKerncijfers(model: Model, wijk: Item<Wijk>): Kerncijfer[] {
  return model.indicatoren
    .filter(heeftCijfers)
    .filter(({ kerncijfer }) => kerncijfer !== undefined)
    .sort((a, b) => (a.kerncijfer ?? 0) - (b.kerncijfer ?? 0))
    .flatMap((indicator) => {
      const record = maakRecord(model, indicator, gemeenteVan(wijk.id));
      const eigen = record.reeksen.filter((reeks) => reeks.wijk === wijk.id);
      const periode = eigen[0]?.waarnemingen.at(-1)?.periode;
      if (periode === undefined) return [];
      const gemeente = record.reeksen.find(({ soort }) => soort === 'gemeente');
      const naast = puntIn(gemeente, periode);
      return [
        {
          naam: indicator.naam,
          href: maakUrls(model.site.pad).indicator(gemeenteVan(wijk.id), indicator.id),
          waarden: eigen.map((reeks) => ({
            waarde: formatWaarneming(puntIn(reeks, periode), record.format),
            gebied: eigen.length > 1 ? reeks.naam : undefined,
          })),
          gemeente:
            naast?.waarde === undefined
              ? undefined
              : `In heel ${gemeente?.naam ?? ''} ${record.format(naast.waarde, naast)}`,
          stand: viewCijferstand(model, eigen),
        },
      ];
    });
}

/** The figures of a wijk by onderwerp: three indicators open, the rest as one sentence each. */
export function viewWijkonderwerpen(model: Model, wijk: Item<Wijk>): Wijkonderwerp[] {
  return onderwerpenVan(model, gemeenteVan(wijk.id)).flatMap(({ onderwerp, indicatoren }) => {
    const records = indicatoren
      .filter(heeftCijfers)
      .map((indicator) => maakRecord(model, indicator, gemeenteVan(wijk.id)))
      .filter(({ reeksen }) => reeksen.some((reeks) => reeks.wijk === wijk.id));
    if (records.length === 0) return [];
    const blokken = records.slice(0, open).flatMap((record) => viewCijferblok(model, record, wijk) ?? []);
    const tekens = blokken.flatMap(({ legenda }) => legenda);
    return [
      {
        id: onderwerp.id,
        naam: onderwerp.naam,
        legenda: [...new Map(tekens.map((uitleg) => [uitleg.teken, uitleg])).values()],
        blokken,
        meer: records.slice(open).map((record) => viewRegel(model, record, wijk)),
      },
    ];
  });
}

function viewRegel(model: Model, record: Cijferrecord, wijk: Item<Wijk>): Wijkonderwerp['meer'][number] {
  const { indicator, gemeente, reeksen, format } = record;
  const eigen = reeksen.filter((reeks) => reeks.wijk === wijk.id);
  const naast = reeksen.filter(({ soort }) => soort !== 'wijk');
  return {
    id: indicator.id,
    naam: indicator.naam,
    href: maakUrls(model.site.pad).indicator(gemeente, indicator.id),
    zin: alleZinnen(maakZinnen({ indicator, eigen, naast, format })).join(' '),
  };
}
