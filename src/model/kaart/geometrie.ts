import type { Grensbestand } from '../schemas/grenzen.ts';

export interface Vlakfout {
  path: (string | number)[];
  message: string;
  remedy: string;
}

/** More points than any screen shows. */
export const hoogstensPunten = 100_000;

/** What is wrong with the surfaces of a file; of every feature only the first fault. */
export function checkVlakken({ features }: Grensbestand): Vlakfout[] {
  const fouten: Vlakfout[] = [];
  let punten = 0;
  features.forEach(({ geometry }, i) => {
    const delen = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    let gemeld = false;
    delen.forEach((ringen, j) => {
      ringen.forEach((ring, k) => {
        punten += ring.length;
        const wat = gemeld ? undefined : ringfout(ring);
        if (wat === undefined) return;
        gemeld = true;
        const plek = geometry.type === 'Polygon' ? [k] : [j, k];
        const { bij, ...tekst } = wat;
        fouten.push({
          path: ['features', i, 'geometry', 'coordinates', ...plek, ...(bij === undefined ? [] : [bij])],
          ...tekst,
        });
      });
    });
  });
  if (punten > hoogstensPunten)
    fouten.push({
      path: ['features'],
      message: `de grenzen hebben ${punten.toLocaleString('nl-NL')} punten; hoogstens ${hoogstensPunten.toLocaleString('nl-NL')}`,
      remedy: 'Neem de gegeneraliseerde grenzen van de bron, of vereenvoudig het bestand eerst',
    });
  return fouten;
}

function ringfout(ring: number[][]): { bij?: number; message: string; remedy: string } | undefined {
  const fout = ring.findIndex(([x, y]) => x === undefined || y === undefined || !inNederland(x, y));
  if (fout >= 0) return { bij: fout, ...plekfout(ring[fout] ?? []) };
  const [eerste = [], laatste = []] = [ring[0], ring.at(-1)];
  if (eerste[0] !== laatste[0] || eerste[1] !== laatste[1])
    return {
      bij: ring.length - 1,
      message: 'de rand van het vlak is niet gesloten',
      remedy: 'Maak het laatste punt gelijk aan het eerste',
    };
  if (new Set(ring.map(([x, y]) => `${String(x)},${String(y)}`)).size < 3)
    return { message: 'dit vlak heeft geen oppervlakte', remedy: 'Verwijder het of vul de rand aan' };
  return undefined;
}

function plekfout([x = 0, y = 0]: number[]): { message: string; remedy: string } {
  const plek = `punt [${String(x)}, ${String(y)}]`;
  if (x >= 0 && x <= 300_000 && y >= 300_000 && y <= 630_000)
    return {
      message: `${plek} lijkt op de Rijksdriehoek (RD, EPSG:28992)`,
      remedy: 'Zet het bestand om naar WGS84 (EPSG:4326), zoals GeoJSON voorschrijft',
    };
  if (inNederland(y, x))
    return {
      message: `bij ${plek} staan lengte en breedte omgekeerd`,
      remedy: 'Schrijf eerst de lengte, dan de breedte',
    };
  return {
    message: `${plek} ligt niet in Nederland`,
    remedy: 'Schrijf lengte en breedte in graden (WGS84), zoals [4.6, 51.87]',
  };
}

function inNederland(lengte: number, breedte: number): boolean {
  return lengte >= 3 && lengte <= 7.5 && breedte >= 50.5 && breedte <= 54;
}
