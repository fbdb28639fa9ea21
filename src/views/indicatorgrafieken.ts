import { chartBereik } from '../charts/bereik.ts';
import { chartVerloop } from '../charts/verloop.ts';
import type { Model } from '../model/aggregate.ts';
import type { Reeks } from '../model/reeks.ts';
import type { Cijferindicator } from '../model/schemas/indicator.ts';
import type { Tekenuitleg } from './cijferblok.ts';
import { formatWaarneming, kortCijferformat } from './cijferformat.ts';
import { bronnenVan, puntIn, reeksnaam, schaalVan, tabelVan, type Cijferrecord } from './cijferrecord.ts';
import { formatOpsomming } from './format.ts';
import type { Grafiek } from './grafiek.ts';

/** A chart of an indicator with the key to its symbols; no key where a line has its name beside it. */
export interface Indicatorgrafiek {
  grafiek: Grafiek;
  sleutel: Tekenuitleg[];
}

/** Every wijk on one scale, the last year filled and earlier ones open; undefined for fewer than two wijken. */
export function bereikgrafiek(model: Model, record: Cijferrecord, conclusie: string): Indicatorgrafiek | undefined {
  const { indicator, reeksen, perioden, format } = record;
  const wijken = reeksen.filter(({ soort }) => soort === 'wijk');
  if (wijken.length < 2) return undefined;
  const jaren = perioden.filter((periode) => wijken.some((reeks) => puntIn(reeks, periode) !== undefined));
  const laatste = jaren.at(-1) ?? '';
  const schatting = indicator.methode === 'model';
  const gesorteerd = schatting
    ? wijken
    : [...wijken].sort((a, b) => (puntIn(b, laatste)?.waarde ?? -1) - (puntIn(a, laatste)?.waarde ?? -1));
  const naast = indicator.eenheid === 'aantal' ? [] : reeksen.filter(({ soort }) => soort !== 'wijk').reverse();
  const rijen = [...naast, ...gesorteerd].map((reeks) => ({
    naam: reeks.naam,
    nadruk: reeks.soort !== 'wijk',
    reden: puntIn(reeks, laatste)?.waarde === undefined ? formatWaarneming(puntIn(reeks, laatste), format) : undefined,
    punten: jaren.flatMap((periode) => {
      const waarde = puntIn(reeks, periode)?.waarde;
      return waarde === undefined
        ? []
        : [
            {
              naam: reeks.naam,
              periode,
              waarde,
              label: format(waarde, puntIn(reeks, periode)),
              laatste: periode === laatste,
            },
          ];
    }),
  }));
  const eerder = jaren.slice(0, -1);
  return {
    grafiek: {
      titel: `${indicator.naam} per wijk`,
      conclusie,
      opties: chartBereik(rijen, jaren, schaalVan(record), !schatting),
      tabel: tabelVan(record),
      bronnen: bronnenVan(model, wijken),
    },
    sleutel: [
      { teken: 'eigen', tekst: laatste },
      ...(eerder.length === 0
        ? []
        : [
            {
              teken: 'ander' as const,
              tekst: `${formatOpsomming(eerder)}${eerder.length > 1 ? ', van klein naar groot' : ''}`,
            },
          ]),
      ...(naast.length === 0
        ? []
        : [{ teken: 'ruit' as const, tekst: `${formatOpsomming(naast.map(({ naam }) => naam))} in ${laatste}` }]),
    ],
  };
}

/** The gemeente, and the country where that can be compared, over the years; undefined for fewer than two years. */
export function verloopgrafiek(model: Model, record: Cijferrecord, conclusie: string): Indicatorgrafiek | undefined {
  const { indicator, reeksen, format } = record;
  const breed = reeksen.filter(
    ({ soort }) => soort === 'gemeente' || (soort === 'land' && indicator.eenheid !== 'aantal'),
  );
  const lijnen = breed.filter(
    ({ waarnemingen }) => waarnemingen.filter(({ waarde }) => waarde !== undefined).length > 1,
  );
  const [hoofd] = lijnen;
  if (hoofd === undefined) return undefined;
  const kort = kortCijferformat(indicator.eenheid, format);
  const stuk = (reeks: Reeks, periode: string): number =>
    reeks.breuken.filter((breuk) => breuk.periode <= periode).length;
  return {
    grafiek: {
      titel: `${indicator.naam} door de jaren`,
      conclusie,
      opties: chartVerloop(
        lijnen.map((reeks) => ({
          naam: reeksnaam(reeks),
          punten: reeks.waarnemingen.flatMap(({ periode, waarde }) =>
            waarde === undefined
              ? []
              : [
                  {
                    jaar: Number(periode),
                    waarde,
                    label: kort(waarde, puntIn(reeks, periode)),
                    exact: format(waarde, puntIn(reeks, periode)),
                    stuk: stuk(reeks, periode),
                  },
                ],
          ),
        })),
        breukenIn(hoofd),
        indicator.merkbaarVerschil !== undefined || indicator.methode === 'boekhouding',
        bereikVan(indicator),
      ),
      tabel: tabelVan(record),
      bronnen: bronnenVan(model, lijnen),
    },
    sleutel:
      lijnen.length === 1 ? [] : lijnen.map((reeks, i) => ({ teken: tekens[i] ?? 'ruit', tekst: reeksnaam(reeks) })),
  };
}

/** What the scale of a line spans at least: six times what is noticeable, or two points of a mark. */
function bereikVan({ eenheid, merkbaarVerschil }: Cijferindicator): number {
  if (merkbaarVerschil !== undefined) return 6 * merkbaarVerschil.waarde;
  return { score: 2, procent: 10, aantal: 0, euro: 0, duizendEuro: 0 }[eenheid];
}

/** In the order of the symbols in the chart. */
const tekens: readonly Tekenuitleg['teken'][] = ['eigen', 'vierkant', 'land'];

function breukenIn(reeks: Reeks): { jaar: number; tekst: string }[] {
  const eerste = reeks.waarnemingen[0]?.periode ?? '';
  const laatste = reeks.waarnemingen.at(-1)?.periode ?? '';
  return reeks.breuken
    .filter(({ periode }) => periode > eerste && periode <= laatste)
    .map(({ periode }) => ({ jaar: Number(periode), tekst: 'breuk' }));
}
