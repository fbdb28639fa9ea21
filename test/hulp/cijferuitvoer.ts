import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { zonderAfbreekpunten } from '../../src/model/afbreken.ts';
import { leesBeweringen, leesGetal, type Bewering } from './beweringen.ts';
import type { Downloadregel } from '../../src/views/download.ts';
import type { Site } from './sites.ts';

/** Everything that the site publishes of one indicator in one gemeente, as text. */
export interface Cijferuitvoer {
  json: string;
  csv: string;
  /** The page of the indicator. */
  html: string;
  /** What the search index holds of that page. */
  zoektekst: string;
}

/** The published files of every indicator that has figures. */
export function cijferuitvoer(site: Site): Map<string, Cijferuitvoer> {
  const fragmenten = zoekfragmenten(site);
  const lees = (pad: string): string => readFileSync(join(site.dist, pad), 'utf8');
  return new Map(
    [...site.bestanden]
      .filter((pad) => /^(?!data\/)[^/]+\/indicatoren\/[^/.]+\.json$/.test(pad))
      .map((pad) => {
        const basis = pad.replace(/\.json$/, '');
        const zoektekst = fragmenten.get(`/${basis}/`) ?? '';
        return [
          basis,
          {
            json: lees(pad),
            csv: lees(`${basis}.csv`),
            html: zonderAfbreekpunten(lees(`${basis}/index.html`)),
            zoektekst,
          },
        ];
      }),
  );
}

function zoekfragmenten(site: Site): Map<string, string> {
  const fragmenten = [...site.bestanden].filter((pad) => pad.endsWith('.pf_fragment'));
  return new Map(
    fragmenten.map((pad) => {
      const tekst = gunzipSync(readFileSync(join(site.dist, pad))).toString('utf8');
      const { url, content } = JSON.parse(tekst.slice(tekst.indexOf('{'))) as { url: string; content: string };
      return [url, content];
    }),
  );
}

/**
 * Where the outputs of one indicator differ from each other or from the data files they rest on: sentence, chart,
 * text alternative, table, CSV, JSON and search index. `dataregel` gives one line of a data file by levering and number;
 * `vasteWoorden` is the clause of the indicator, whose own numbers (an age) are no figures.
 */
export function verschillen(
  uitvoer: Cijferuitvoer,
  dataregel: (levering: string, regel: number) => string[],
  vasteWoorden: string,
): string[] {
  const { indicator, cijfers } = JSON.parse(uitvoer.json) as {
    indicator: { eenheid: string; methode: string };
    cijfers: Downloadregel[];
  };
  const gevonden: string[] = [];
  const meld = (waar: string, cijfer: Downloadregel, wat: unknown): void => {
    gevonden.push(
      `${waar}: ${cijfer.gebied} ${cijfer.periode}: ${String(wat)} is niet ${String(cijfer.waarde ?? cijfer.status)}`,
    );
  };
  const factor = indicator.eenheid === 'duizendEuro' ? 1000 : 1;
  const csv = parse(uitvoer.csv, { columns: true }) as unknown as Record<string, string>[];
  if (csv.length !== cijfers.length) gevonden.push(`csv: ${String(csv.length)} regels`);
  const { document } = parseHTML(uitvoer.html);
  const cellen = tabelcellen(document);
  const titels = [...document.querySelectorAll('svg.plot title')].map((titel) => titel.textContent);
  for (const [i, cijfer] of cijfers.entries()) {
    const bron = uitBestand(cijfer, dataregel);
    if (bron !== cijfer.waarde) meld('data', cijfer, bron);
    const cel = cellen.get(`${rijnaam(cijfer)} ${cijfer.periode}`);
    if (!past(cel, cijfer, factor)) meld('tabel', cijfer, cel);
    const csvwaarde = csv[i]?.['waarde'];
    if (csvwaarde !== (cijfer.waarde === null ? '' : String(cijfer.waarde))) meld('csv', cijfer, csvwaarde);
    const inGrafiek = titels.filter((titel) => titel.startsWith(`${rijnaam(cijfer)}, ${cijfer.periode}: `));
    if (cijfer.waarde === null && inGrafiek.length > 0) meld('grafiek', cijfer, inGrafiek[0]);
    for (const titel of inGrafiek) if (!past(titel.split(': ')[1], cijfer, factor)) meld('grafiek', cijfer, titel);
    if (!uitvoer.zoektekst.includes(samengevat(cel ?? '?'))) meld('zoekindex', cijfer, 'iets anders');
  }
  gevonden.push(...paginafouten(document, uitvoer.zoektekst, cijfers, vasteWoorden, factor));
  return gevonden;
}

/** The value as the data files give it: one line, a sum of lines, or a share of two. */
function uitBestand(cijfer: Downloadregel, dataregel: (levering: string, regel: number) => string[]): number | null {
  const regels = cijfer.herkomst.split(' ').map((plek) => {
    const [levering = '', nummer] = plek.split(':');
    const [indicator = '', regiocode = '', periode = '', waarde = ''] = dataregel(levering, Number(nummer));
    return { indicator, regiocode, periode, waarde: waarde === '' ? null : Number(waarde) };
  });
  const klopt = regels.every(
    ({ regiocode, periode }) => cijfer.regiocodes.includes(regiocode) && periode === cijfer.periode,
  );
  if (!klopt) throw new Error(`${cijfer.herkomst} is not about ${cijfer.gebied} ${cijfer.periode}`);
  if (regels.some(({ waarde }) => waarde === null)) return null;
  const [eerste, tweede] = regels;
  if (eerste?.indicator === cijfer.indicator) return regels.reduce((tot, { waarde }) => tot + (waarde ?? 0), 0);
  return Math.round(((eerste?.waarde ?? 0) / (tweede?.waarde ?? 1)) * 100);
}

/** The name of a row: what was planned stands in a row of its own. */
function rijnaam({ gebied, aard }: Downloadregel): string {
  return aard === 'raming' ? `${gebied} (raming)` : gebied;
}

function tabelcellen(document: Document): Map<string, string> {
  const cellen = new Map<string, string>();
  for (const tabel of document.querySelectorAll('section:has(h2#tabel) table')) {
    const jaren = [...tabel.querySelectorAll('thead th')].slice(1).map((kop) => kop.textContent.trim());
    for (const rij of tabel.querySelectorAll('tbody tr')) {
      const gebied = rij.querySelector('th')?.textContent.trim() ?? '';
      [...rij.querySelectorAll('td')].forEach((cel, i) =>
        cellen.set(`${gebied} ${jaren[i] ?? ''}`, cel.textContent.trim()),
      );
    }
  }
  return cellen;
}

/** Whether a text says this figure: the same number, or words without any digit. */
function past(tekst: string | undefined, { waarde, status }: Downloadregel, factor: number): boolean {
  if (tekst === undefined) return false;
  if (waarde === null) return status !== 'waarde' && !/\d/.test(tekst);
  return Math.abs(leesGetal(tekst) - waarde * factor) < 1e-9;
}

/** What the sentences of a page claim about an area, against the figures. */
export function onwareBeweringen(
  tekst: string,
  cijfers: readonly Downloadregel[],
  vasteWoorden: string,
  factor: number,
): string[] {
  const gebieden = [...new Set([...cijfers.map(({ gebied }) => gebied), 'Nederland'])];
  const { beweringen, los } = leesBeweringen(tekst, gebieden, vasteWoorden);
  const waar = ({ gebied, jaar, getal }: Bewering): boolean =>
    cijfers.some(
      (cijfer) =>
        cijfer.gebied === gebied &&
        cijfer.periode === jaar &&
        cijfer.waarde !== null &&
        Math.abs(cijfer.waarde * factor - getal) < 1e-9,
    );
  return [
    ...beweringen
      .filter((bewering) => !waar(bewering))
      .map(({ gebied, jaar, getal }) => `zin: ${gebied} ${jaar} ${String(getal)} in “${tekst}”`),
    ...los.map((getal) => `zin: los getal ${getal} in “${tekst}”`),
  ];
}

/** Sentences, text alternatives, charts and search text of the page of one indicator. */
function paginafouten(
  document: Document,
  zoektekst: string,
  cijfers: readonly Downloadregel[],
  vasteWoorden: string,
  factor: number,
): string[] {
  const zinnen = [...document.querySelectorAll('section:has(h2#wijken) li > p')].map(({ textContent }) => textContent);
  const kern = document.querySelector('section:has(h2#cijfers) .kern')?.textContent ?? '';
  const spreiding = [...document.querySelectorAll('section:has(h2#cijfers) p')]
    .map(({ textContent }) => textContent)
    .find((tekst) => /^(De schattingen voor de wijken|Van de wijken)/.test(tekst.trim()));
  return [
    ...[kern, ...zinnen].flatMap((tekst) => onwareBeweringen(tekst, cijfers, vasteWoorden, factor)),
    ...[kern, ...zinnen]
      .filter((tekst) => !zoektekst.includes(samengevat(tekst)))
      .map((tekst) => `zoekindex: ${tekst}`),
    ...wijkenZonderZin(document, zinnen, cijfers),
    ...(spreiding === undefined ? [] : onwareSpreiding(spreiding, cijfers, factor)),
    ...[...document.querySelectorAll('svg.plot')].flatMap((svg) => [
      ...grafiekfouten(svg, cijfers, factor),
      ...alternatieffouten(svg, cijfers, vasteWoorden, factor),
    ]),
    ...ontbrekendePunten(document, cijfers),
  ];
}

/** The text alternative of a chart claims what the sentences may claim, sentence by sentence. */
function alternatieffouten(
  svg: Element,
  cijfers: readonly Downloadregel[],
  vasteWoorden: string,
  factor: number,
): string[] {
  const tekst = (svg.getAttribute('aria-description') ?? '').replace(
    /De cijfers staan in de tabel hier(onder|boven)\./,
    '',
  );
  const spreiding = /(De schattingen voor de wijken|Van de wijken) .*?\.(?= |$)/.exec(tekst)?.[0];
  const over = tekst.replace(spreiding ?? '', '').replace(/Een rangorde geven we niet:.*/, '');
  return [
    ...(spreiding === undefined ? [] : onwareSpreiding(spreiding, cijfers, factor)),
    ...onwareBeweringen(over.trim(), cijfers, vasteWoorden, factor),
  ];
}

/** The sentence beside the name of a wijk is about that wijk. */
function wijkenZonderZin(document: Document, zinnen: readonly string[], cijfers: readonly Downloadregel[]): string[] {
  const namen = [...document.querySelectorAll('section:has(h2#wijken) li h3')].map(({ textContent }) =>
    textContent.trim(),
  );
  return namen.flatMap((naam, i) => {
    const eigen = cijfers.filter(({ gebied, soort }) => soort === 'wijk' && (naam === gebied || naam.includes(gebied)));
    const over = eigen.length === 0 || eigen.some(({ gebied }) => zinnen[i]?.split('. ')[0]?.includes(gebied) === true);
    return over ? [] : [`zin: ${naam} krijgt “${zinnen[i] ?? ''}”`];
  });
}

/** The lowest and highest of the wijken, in the year that the sentence names. */
function onwareSpreiding(tekst: string, cijfers: readonly Downloadregel[], factor: number): string[] {
  const jaar = /in (\d{4})/.exec(tekst)?.[1];
  const waarden = cijfers
    .filter((cijfer) => cijfer.soort === 'wijk' && cijfer.periode === jaar && cijfer.waarde !== null)
    .map(({ waarde }) => (waarde ?? 0) * factor);
  const genoemd = (tekst.replace(jaar ?? '', '').match(/€?\d[\d.]*(,\d+)?/g) ?? [])
    .map(leesGetal)
    .sort((a, b) => a - b);
  const verwacht = [Math.min(...waarden), Math.max(...waarden)];
  return JSON.stringify(genoemd) === JSON.stringify(verwacht)
    ? []
    : [`zin: ${tekst} is niet ${verwacht.join(' tot ')}`];
}

/** Points lie in the order of their values, and every printed number is a figure, a year or one of two ends of the scale. */
export function grafiekfouten(svg: Element, cijfers: readonly Downloadregel[], factor: number): string[] {
  const punten = [...svg.querySelectorAll('title')].flatMap((titel) => {
    const vorm = titel.parentElement;
    const [x, y] = plekVan(vorm);
    return x === undefined || y === undefined
      ? []
      : [
          {
            x,
            y,
            waarde: leesGetal(
              titel.textContent
                .split(': ')
                .at(-1)
                ?.replace(/^.* (?=[€\d])/, '') ?? '',
            ),
          },
        ];
  });
  const lopend = new Set(punten.map(({ x }) => x)).size > new Set(punten.map(({ waarde }) => waarde)).size / 2;
  const opWaarde = [...punten].sort((a, b) => a.waarde - b.waarde);
  const opX = opWaarde.every((punt, i) => i === 0 || punt.x >= (opWaarde[i - 1]?.x ?? 0) - 0.01);
  const opY = opWaarde.every((punt, i) => i === 0 || punt.y <= (opWaarde[i - 1]?.y ?? 0) + 0.01);
  const bekend = new Set(cijfers.flatMap(({ waarde }) => (waarde === null ? [] : [waarde * factor])));
  const jaren = new Set(cijfers.map(({ periode }) => Number(periode)));
  const teksten = [...svg.querySelectorAll('text')].flatMap(
    ({ textContent }) => textContent.match(/€?[\u00a0 ]?\d[\d.]*(,\d+)?( mln)?/g) ?? [],
  );
  const vreemd = teksten.filter(
    (tekst) => !tekst.includes('mln') && !bekend.has(leesGetal(tekst)) && !jaren.has(leesGetal(tekst)),
  );
  return [
    ...(punten.length === 0 ? ['grafiek: zonder punten'] : []),
    ...(punten.length > 2 && !((opX && lopend) || opY)
      ? ['grafiek: de punten liggen niet op volgorde van waarde']
      : []),
    ...(vreemd.length > 2 ? [`grafiek: onbekende getallen ${vreemd.join(' ')}`] : []),
  ];
}

function plekVan(vorm: Element | null): [number | undefined, number | undefined] {
  const verplaatst = /translate\(([-\d.]+),([-\d.]+)\)/.exec(vorm?.getAttribute('transform') ?? '');
  if (verplaatst !== null) return [Number(verplaatst[1]), Number(verplaatst[2])];
  const lijn = /^M([-\d.]+),([-\d.]+)/.exec(vorm?.getAttribute('d') ?? '');
  if (lijn !== null) return [Number(lijn[1]), Number(lijn[2])];
  const [cx, cy] = ['cx', 'cy'].map((naam) => vorm?.getAttribute(naam));
  return [cx == null ? undefined : Number(cx), cy == null ? undefined : Number(cy)];
}

/** Every figure per wijk stands as a point in the chart per wijk. */
function ontbrekendePunten(document: Document, cijfers: readonly Downloadregel[]): string[] {
  const wijken = cijfers.filter(({ soort, waarde }) => soort === 'wijk' && waarde !== null);
  if (new Set(wijken.map(({ gebied }) => gebied)).size < 2) return [];
  const titels = [...document.querySelectorAll('svg.plot title')].map(({ textContent }) => textContent);
  return wijken
    .filter((cijfer) => !titels.some((titel) => titel.startsWith(`${cijfer.gebied}, ${cijfer.periode}: `)))
    .map(({ gebied, periode }) => `grafiek: ${gebied} ${periode} ontbreekt`);
}

function samengevat(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
