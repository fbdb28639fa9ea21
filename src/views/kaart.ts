import type { Model } from '../model/aggregate.ts';
import { vanGemeente } from './kop.ts';
import { maakUrls } from './url.ts';

export interface Kaart {
  viewBox: string;
  wijken: { naam: string[]; href: string; punten: string; x: number; y: number; groep: number; huidig: boolean }[];
}

/** The schematic map of a gemeente; undefined when no wijk has a place on it. */
export function viewKaart(model: Model, gemeente: string, huidig: readonly string[] = []): Kaart | undefined {
  const urls = maakUrls(model.site.pad);
  const gebieden = vanGemeente(model.gebieden, gemeente).sort((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0));
  const wijken = vanGemeente(model.wijken, gemeente).flatMap((wijk) => {
    if (wijk.kaart === undefined) return [];
    return [
      {
        naam: wijk.naam.length > 12 ? wijk.naam.split(/(?<=-)/) : [wijk.naam],
        href: urls.wijk(wijk.id),
        punten: wijk.kaart.punten.map(([x, y]) => `${String(x)},${String(y)}`).join(' '),
        x: wijk.kaart.naam[0],
        y: wijk.kaart.naam[1],
        groep: 1 + (gebieden.findIndex((gebied) => gebied.wijken.includes(wijk.id)) % 3),
        huidig: huidig.includes(wijk.id),
      },
    ];
  });
  if (wijken.length === 0) return undefined;
  const punten = vanGemeente(model.wijken, gemeente).flatMap((wijk) => wijk.kaart?.punten ?? []);
  const xs = punten.map(([x]) => x);
  const ys = punten.map(([, y]) => y);
  const rand = 6;
  const links = Math.min(...xs) - rand;
  const boven = Math.min(...ys) - rand;
  const viewBox = [links, boven, Math.max(...xs) - links + rand, Math.max(...ys) - boven + rand].join(' ');
  return { viewBox, wijken };
}
