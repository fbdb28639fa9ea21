import type { FeatureCollection } from 'geojson';
import polylabel from 'polylabel';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Grensherkomst } from '../schemas/grenzen.ts';

type Punt = [number, number];

/** A surface on its way to the map: x to the right and y down, in any unit. */
export interface Vlak {
  /** Id of the wijk; undefined for ground that is no wijk. */
  wijk: string | undefined;
  /** Polygons of rings of points. */
  delen: number[][][][];
  /** Where the name should stand, when somebody chose that. */
  naam?: number[];
}

/** The map of a gemeente in units of its own: 360 wide, so that it can be read on a phone. */
export interface Kaartvorm {
  gemeente: string;
  breedte: number;
  hoogte: number;
  vlakken: { wijk: string | undefined; delen: number[][][][]; naam: Punt }[];
  /** The lines between gebieden and around the wijken together. */
  gebiedsgrens: number[][][];
  /** Where real boundaries come from; undefined for our own sketch. */
  herkomst: (Pick<Grensherkomst, 'naamsvermelding' | 'licentie' | 'jaar'> & { document: string }) | undefined;
  /** Wijken of the gemeente that have no place on this map. */
  ontbreekt: string[];
}

const breedte = 360;
const rand = 4;
/** Two steps per unit: finer than a screen shows. */
const stappen = 2;
/** Half a unit squared: a bend that nobody sees at first; doubled until the map is light enough. */
const kleinsteBocht = 0.5;
/** About 8 kB of path text. */
const hoogstensPunten = 1500;

/**
 * Surfaces → one map: fitted to the width, on the grid of the screen, with borders that neighbours share kept shared,
 * and the parts of one wijk joined.
 */
export function maakKaartvorm(
  gemeente: string,
  vlakken: readonly Vlak[],
  gebiedVan: (wijk: string) => string | undefined,
  herkomst: Kaartvorm['herkomst'],
  ontbreekt: string[],
): Kaartvorm {
  const { pas, hoogte } = passend(vlakken);
  const wijken = [...new Set(vlakken.map((vlak) => vlak.wijk))];
  const invoer = vlakken.map(({ wijk, delen }) => ({
    type: 'Feature' as const,
    properties: { wijk },
    geometry: { type: 'MultiPolygon' as const, coordinates: delen.map((deel) => deel.map((ring) => ring.map(pas))) },
  }));
  const kaart: FeatureCollection = { type: 'FeatureCollection', features: invoer };
  const net = lichter(topology({ kaart }) as Net);
  const stukken = net.objects.kaart.geometries;
  const groepVan = (stuk: Stuk): string =>
    stuk.properties?.wijk === undefined ? '' : (gebiedVan(stuk.properties.wijk) ?? '');
  return {
    gemeente,
    breedte,
    hoogte,
    vlakken: wijken.map((wijk) => {
      const delen = merge(
        net,
        stukken.filter((stuk) => stuk.properties?.wijk === wijk),
      ).coordinates;
      const gekozen = vlakken.find((vlak) => vlak.wijk === wijk)?.naam;
      return { wijk, delen, naam: gekozen === undefined ? midden(delen) : pas(gekozen) };
    }),
    gebiedsgrens: mesh(net, net.objects.kaart as GeometryCollection, (een, ander) =>
      een === ander ? (een as Stuk).properties?.wijk !== undefined : groepVan(een as Stuk) !== groepVan(ander as Stuk),
    ).coordinates,
    herkomst,
    ontbreekt,
  };
}

type Stuk = (Polygon | MultiPolygon) & { properties?: { wijk?: string } };
type Net = Topology<{ kaart: { type: 'GeometryCollection'; geometries: Stuk[] } }>;

function passend(vlakken: readonly Vlak[]): { pas: (punt: number[]) => Punt; hoogte: number } {
  let [links, boven, rechts, onder] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of vlakken.flatMap((vlak) => vlak.delen.flat(2))) {
    links = Math.min(links, x);
    boven = Math.min(boven, y);
    rechts = Math.max(rechts, x);
    onder = Math.max(onder, y);
  }
  const schaal = (breedte - 2 * rand) / (rechts - links);
  const stap = (waarde: number): number => Math.round(waarde * stappen) / stappen;
  return {
    pas: ([x = 0, y = 0]) => [stap((x - links) * schaal + rand), stap((y - boven) * schaal + rand)],
    hoogte: Math.ceil((onder - boven) * schaal + 2 * rand),
  };
}

/** Leaves out bends that do not show, on the lines that neighbours share, until few enough points remain. */
function lichter(net: Net): Net {
  const gewogen = presimplify(net);
  let bocht = kleinsteBocht;
  let licht = simplify(gewogen, bocht);
  while (licht.arcs.reduce((tot, lijn) => tot + lijn.length, 0) > hoogstensPunten && bocht < 500) {
    bocht *= 2;
    licht = simplify(gewogen, bocht);
  }
  return licht;
}

/** The point furthest from the edge of the largest part. */
function midden(delen: number[][][][]): Punt {
  const grootste = [...delen].sort((a, b) => oppervlakte(b[0]) - oppervlakte(a[0]))[0] ?? [];
  const [x = 0, y = 0] = polylabel(grootste as Punt[][], 1);
  return [Math.round(x), Math.round(y)];
}

function oppervlakte(ring: number[][] = []): number {
  return Math.abs(
    ring.reduce((som, [x = 0, y = 0], i) => {
      const [volgendeX = 0, volgendeY = 0] = ring[(i + 1) % ring.length] ?? [];
      return som + x * volgendeY - volgendeX * y;
    }, 0),
  );
}
