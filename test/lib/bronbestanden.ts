import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

export interface Bronbestand {
  /** Path from the root, with forward slashes. */
  pad: string;
  tekst: string;
}

/** The files under some folders (or those files themselves) with one of these extensions, sorted. */
export function bronbestanden(paden: readonly string[], extensies: readonly string[]): Bronbestand[] {
  return paden
    .flatMap((pad) =>
      /\.\w+$/.test(pad)
        ? [pad]
        : readdirSync(join(root, pad), { recursive: true, encoding: 'utf8' }).map((naam) => `${pad}/${naam}`),
    )
    .map((pad) => pad.replaceAll('\\', '/'))
    .filter((pad) => extensies.some((extensie) => pad.endsWith(extensie)))
    .sort()
    .map((pad) => ({ pad, tekst: readFileSync(join(root, pad), 'utf8') }));
}

export interface Import {
  van: string;
  /** A package name, `node:…`, or a path from the root. */
  naar: string;
  alleenTypes: boolean;
}

/** Every static and dynamic import of a file. */
export function importsVan({ pad, tekst }: Bronbestand): Import[] {
  const patroon = /\b(?:(import|export)\s+(type\s)?[^'"();]*?from\s*|import\s*\(\s*|import\s+)'([^']+)'/g;
  return [...tekst.matchAll(patroon)].map(([, , type, doel = '']) => ({
    van: pad,
    naar: doel.startsWith('.') ? posix.join(dirname(pad), doel) : doel,
    alleenTypes: type !== undefined,
  }));
}

/** The first circle of imports, as the files in it; empty when there is none. */
export function vindKring(imports: readonly Import[]): string[] {
  const buren = new Map<string, string[]>();
  for (const { van, naar } of imports) buren.set(van, [...(buren.get(van) ?? []), naar]);
  const klaar = new Set<string>();
  for (const begin of buren.keys()) {
    const kring = loop(begin, []);
    if (kring.length > 0) return kring;
  }
  return [];

  function loop(bestand: string, pad: string[]): string[] {
    if (pad.includes(bestand)) return [...pad.slice(pad.indexOf(bestand)), bestand];
    if (klaar.has(bestand)) return [];
    for (const buur of buren.get(bestand) ?? []) {
      const kring = loop(buur, [...pad, bestand]);
      if (kring.length > 0) return kring;
    }
    klaar.add(bestand);
    return [];
  }
}
