import { readFileSync } from 'node:fs';

/** The gemeenten that this process builds, when it builds a part of a site; else undefined for all. */
export function gevraagdeGemeenten(): ReadonlySet<string> | undefined {
  const lijst = process.env['BOUWDEEL'];
  return lijst === undefined ? undefined : new Set(JSON.parse(readFileSync(lijst, 'utf8')) as string[]);
}

/** The same for a process that leaves what belongs to no gemeente to the first one; else undefined. */
export function alleenGemeenten(): ReadonlySet<string> | undefined {
  return (process.env['BOUWNUMMER'] ?? '0') === '0' ? undefined : gevraagdeGemeenten();
}
