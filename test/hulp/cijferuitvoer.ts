import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
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
      .filter((pad) => /^[^/]+\/indicatoren\/[^/]+\.json$/.test(pad))
      .map((pad) => {
        const basis = pad.replace(/\.json$/, '');
        const zoektekst = fragmenten.get(`/${basis}/`) ?? '';
        return [basis, { json: lees(pad), csv: lees(`${basis}.csv`), html: lees(`${basis}/index.html`), zoektekst }];
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
    const cel = cellen.get(`${cijfer.gebied} ${cijfer.periode}`);
    if (!past(cel, cijfer, factor)) meld('tabel', cijfer, cel);
    const csvwaarde = csv[i]?.['waarde'];
    if (csvwaarde !== (cijfer.waarde === null ? '' : String(cijfer.waarde))) meld('csv', cijfer, csvwaarde);
    const inGrafiek = titels.filter((titel) => titel.startsWith(`${cijfer.gebied}, ${cijfer.periode}: `));
    if (cijfer.waarde === null && inGrafiek.length > 0) meld('grafiek', cijfer, inGrafiek[0]);
    for (const titel of inGrafiek) if (!past(titel.split(': ')[1], cijfer, factor)) meld('grafiek', cijfer, titel);
    if (!uitvoer.zoektekst.includes(String(cel))) meld('zoekindex', cijfer, 'iets anders');
  }
  const bekend = cijfers.flatMap(({ waarde }) => (waarde === null ? [] : [waarde * factor]));
  const vast = getallenIn(vasteWoorden).map(leesGetal);
  gevonden.push(...vreemdeGetallen(document, uitvoer.zoektekst, new Set([...bekend, ...vast])));
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

function tabelcellen(document: Document): Map<string, string> {
  const cellen = new Map<string, string>();
  for (const tabel of document.querySelectorAll('section[aria-labelledby=tabel] table')) {
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

/** `€ 1.234,5 (voorlopig)` → 1234.5. */
export function leesGetal(tekst: string): number {
  const cijfers = /-?[\d.]*\d(,\d+)?/.exec(tekst)?.[0] ?? '';
  return Number(cijfers.replaceAll('.', '').replace(',', '.'));
}

/** Numbers in sentences, text alternatives and the search text that are no published figure and no year. */
function vreemdeGetallen(document: Document, zoektekst: string, bekend: ReadonlySet<number>): string[] {
  const zinnen = [
    ...document.querySelectorAll('section[aria-labelledby=wijken] li > p, section[aria-labelledby=cijfers] .kern'),
  ];
  const alternatieven = [...document.querySelectorAll('svg.plot')].map(
    (svg) => svg.getAttribute('aria-description') ?? '',
  );
  const teksten = [...zinnen.map((zin) => zin.textContent), ...alternatieven];
  const vreemd = teksten.flatMap((tekst) =>
    getallenIn(tekst)
      .filter((getal) => !bekend.has(leesGetal(getal)) && !/^(19|20)\d{2}$/.test(getal))
      .map((getal) => `zin: ${getal} in “${tekst}”`),
  );
  const ontbreekt = zinnen
    .filter((zin) => !zoektekst.includes(samengevat(zin.textContent)))
    .map((zin) => `zoekindex: ${zin.textContent}`);
  return [...vreemd, ...ontbreekt];
}

/** Numbers with a unit or of their own; not the digits inside a word, and not the 18 of an age. */
function getallenIn(tekst: string): string[] {
  return tekst.match(/(?<![\p{L}\d.,])\d[\d.]*(,\d+)?(?![\d\p{L}])/gu)?.map((getal) => getal.replace(/\.$/, '')) ?? [];
}

function samengevat(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
