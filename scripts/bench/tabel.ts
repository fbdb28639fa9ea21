import type { Meting } from './meet.ts';
import type { Omvang } from './uitvoer.ts';
import type { Zoekbytes } from './zoekbytes.ts';

/** One row of the table: a step of ours, or a peer, at one size. */
export interface Rij {
  maat: number;
  wat: string;
  meting: Meting | undefined;
  omvang?: Omvang;
  zoek?: Zoekbytes | undefined;
  /** Words instead of figures. */
  reden?: string;
  /** How much longer or shorter than our build from nothing, by processor and by the clock. */
  verhouding?: { cpu: number; wand: number };
}

const koppen = [
  'gebieden',
  'wat',
  'klok s',
  'cpu s',
  'geheugen MiB',
  'pagina’s',
  'per s',
  'grafieken',
  'per s',
  'uitvoer MB',
  'index MB',
  'eerste resultaat kB',
  '× klok',
  '× cpu',
];

/** The rows as a Markdown table, the columns as wide as what is in them. */
export function formatTabel(rijen: readonly Rij[]): string {
  const cellen = rijen.map(celVan);
  const breedtes = koppen.map((kop, i) => Math.max(kop.length, ...cellen.map((rij) => rij[i]?.length ?? 0)));
  const regel = (rij: readonly string[]): string =>
    `| ${rij.map((cel, i) => cel.padEnd(breedtes[i] ?? 0)).join(' | ')} |`;
  return [
    regel(koppen),
    `|${breedtes.map((breedte) => '-'.repeat(breedte + 2)).join('|')}|`,
    ...cellen.map(regel),
  ].join('\n');
}

function celVan({ maat, wat, meting, omvang, zoek, reden, verhouding }: Rij): string[] {
  const getal = (waarde: number | undefined, decimalen = 0): string =>
    waarde === undefined || !Number.isFinite(waarde) || waarde === 0 ? '' : waarde.toFixed(decimalen).replace('.', ',');
  if (meting === undefined || !meting.gelukt)
    return [String(maat), wat, reden ?? 'mislukt', ...koppen.slice(3).map(() => '')];
  return [
    String(maat),
    wat,
    getal(meting.wand, 1),
    getal(meting.cpu, 1),
    getal(meting.geheugen),
    getal(omvang?.paginas),
    getal(omvang && omvang.paginas / meting.wand),
    getal(omvang?.grafieken),
    getal(omvang && omvang.grafieken / meting.wand),
    getal(omvang && omvang.bytes / 1e6, 1),
    getal(omvang && omvang.indexbytes / 1e6, 1),
    getal(zoek && zoek.eersteResultaat / 1000),
    getal(verhouding?.wand, 2),
    getal(verhouding?.cpu, 2),
  ];
}
