import { gemeenteVan, slugVan, type Inhoud } from '../collecties.ts';
import type { Position, Problem } from '../problem.ts';
import type { Grensbestand, Grensherkomst } from '../schemas/grenzen.ts';
import { suggestie } from '../suggestie.ts';
import { checkVlakken } from './geometrie.ts';
import { gebiedIn } from './gebied-in.ts';
import { maakKaartvorm, type Kaartvorm, type Vlak } from './kaartvorm.ts';

/** A file with boundaries, with what `herkomst.yaml` says about it. */
export interface Geobestand {
  /** Path as shown to people. */
  bestand: string;
  geo: Grensbestand;
  herkomst: Grensherkomst;
}

type Gekozen = Pick<Inhoud, 'wijken' | 'gebieden'>;

/** Checks the surfaces of a file against the wijken, and makes the map of each gemeente in it. */
export function deriveGrenzen(
  { bestand, geo, herkomst }: Geobestand,
  inhoud: Gekozen,
  position: Position,
): { kaarten: Kaartvorm[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const meld = (severity: Problem['severity'], path: (string | number)[], message: string, remedy: string): void => {
    problems.push({
      file: bestand,
      ...position(bestand, path),
      path: path.join('.'),
      rule: 'grenzen',
      severity,
      message,
      remedy,
    });
  };
  for (const { path, message, remedy } of checkVlakken(geo)) meld('fout', path, message, remedy);

  const vlakken: Vlak[] = [];
  geo.features.forEach((feature, i) => {
    const path = ['features', i, 'properties', herkomst.eigenschap];
    const sleutel = feature.properties[herkomst.eigenschap];
    if (typeof sleutel !== 'string') {
      meld(
        'fout',
        path,
        `dit vlak heeft geen \`${herkomst.eigenschap}\` met een wijk of regiocode`,
        `${suggestie(herkomst.eigenschap, Object.keys(feature.properties))}Vul die in, of verbeter eigenschap in herkomst.yaml`,
      );
      return;
    }
    const wijk = inhoud.wijken.find(
      ({ id, regiocodes }) => id === sleutel || regiocodes.some(({ code }) => code === sleutel),
    );
    if (wijk === undefined && herkomst.zonderWijk?.includes(sleutel) !== true) {
      meld(
        'fout',
        path,
        `\`${sleutel}\` hoort bij geen wijk van deze site`,
        `${suggestie(sleutel, bekendeSleutels(inhoud))}Zet een regiocode bij een wijk (regiocodes), of in zonderWijk van herkomst.yaml als het geen wijk is`,
      );
      return;
    }
    const { geometry } = feature;
    vlakken.push({
      wijk: wijk?.id,
      delen: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    });
  });
  if (problems.some(({ severity }) => severity === 'fout')) return { kaarten: [], problems };

  const gemeenten = [...new Set(vlakken.flatMap(({ wijk }) => (wijk === undefined ? [] : [gemeenteVan(wijk)])))];
  if (gemeenten.length !== 1) {
    meld(
      'fout',
      ['features'],
      gemeenten.length === 0
        ? 'in dit bestand staat geen enkele wijk'
        : `in dit bestand staan wijken van ${String(gemeenten.length)} gemeenten`,
      gemeenten.length === 0 ? 'Voeg de vlakken van de wijken toe' : 'Maak per gemeente een bestand',
    );
    return { kaarten: [], problems };
  }
  const [gemeente = ''] = gemeenten;
  const ontbreekt = inhoud.wijken
    .filter(({ id }) => gemeenteVan(id) === gemeente && !vlakken.some(({ wijk }) => wijk === id))
    .map(({ id }) => id);
  if (ontbreekt.length > 0)
    problems.push({
      file: bestand,
      line: 0,
      column: 0,
      path: '',
      rule: 'grenzen',
      severity: 'bevinding',
      over: { collectie: 'gemeenten', id: gemeente, sleutel: 'grenzen', delen: ontbreekt.map(slugVan) },
      message: 'niet elke wijk staat op de kaart',
      remedy: 'Voeg het vlak van de wijk toe aan het bestand met de grenzen',
    });
  const { naamsvermelding, licentie, jaar, bron } = herkomst;
  const vorm = maakKaartvorm(
    gemeente,
    vlakken.map(plat),
    gebiedIn(inhoud, gemeente),
    { naamsvermelding, licentie, jaar, document: bron.document },
    ontbreekt,
  );
  return { kaarten: [vorm], problems };
}

function bekendeSleutels({ wijken }: Gekozen): string[] {
  return wijken.flatMap(({ id, regiocodes }) => [id, ...regiocodes.map(({ code }) => code)]);
}

/**
 * Degrees → a plane with north up, where a kilometre is as long both ways. A gemeente is small enough for that; it also
 * makes the direction in which a ring runs indifferent.
 */
function plat({ wijk, delen }: Vlak): Vlak {
  const smaller = Math.cos((52 * Math.PI) / 180);
  return {
    wijk,
    delen: delen.map((deel) => deel.map((ring) => ring.map(([x = 0, y = 0]) => [x * smaller, -y]))),
  };
}
