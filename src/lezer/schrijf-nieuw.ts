import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { collecties, siteSchema } from '../model/collecties.ts';
import type { NieuwBestand, Opzet } from '../model/nieuw.ts';
import { veldenVan } from '../model/velden.ts';
import type { Inhoudmap } from './inhoudmap.ts';
import { nogInvullen, schrijfSjabloon, type Waarden } from './sjabloon.ts';

/** Writes the new files and joins the lists; returns the files as shown. Throws, and writes nothing, when one exists. */
export function schrijfNieuw(opzet: Opzet, map: Inhoudmap): string[] {
  const teksten = new Map(opzet.bestanden.map((bestand) => [join(map.content, padVan(bestand)), tekstVan(bestand)]));
  const toon = (pad: string): string => relative('.', pad).replaceAll('\\', '/');
  const bestaand = [...teksten.keys()].filter((pad) => existsSync(pad));
  if (bestaand.length > 0) throw new Error(`${bestaand.map(toon).join(', ')} bestaat al; er is niets geschreven`);
  for (const { veld, waarde, ...bestand } of opzet.toevoegen) {
    const pad = join(map.content, padVan(bestand));
    teksten.set(pad, metWaarde(pad, veld, waarde));
  }
  for (const [pad, tekst] of teksten) {
    mkdirSync(dirname(pad), { recursive: true });
    writeFileSync(pad, tekst);
  }
  return [...teksten.keys()].map(toon);
}

function padVan({ collectie, id }: Pick<NieuwBestand, 'collectie' | 'id'>): string {
  if (collectie === 'site') return 'site.yaml';
  const { map, extensie } = collecties[collectie];
  return `${map}/${id}.${extensie}`;
}

function tekstVan(bestand: NieuwBestand): string {
  const schema = bestand.collectie === 'site' ? siteSchema : collecties[bestand.collectie].schema;
  const kop = 'Wat hier staat, is verplicht; wat achter een hekje staat, mag erbij. Uitleg: /handleiding/ op de site.';
  const velden = schrijfSjabloon(veldenVan(schema), bestand.waarden as Waarden, kop);
  return padVan(bestand).endsWith('.mdx') ? `---\n${velden}---\n\n${nogInvullen}.\n` : velden;
}

/** A YAML file with one value more in a list; comments and order stay. */
function metWaarde(bestand: string, veld: string, waarde: string): string {
  const document = parseDocument(readFileSync(bestand, 'utf8'));
  const lijst = document.get(veld);
  if (!isSeq(lijst)) throw new Error(`${bestand} heeft geen lijst \`${veld}\``);
  lijst.add(waarde);
  return document.toString({ lineWidth: 0 });
}
