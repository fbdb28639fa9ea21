import type { Site } from './schemas/site.ts';

/** Whether pages of this kind have a raadsblad: all that can have one do, unless `site.yaml` says otherwise. */
export function heeftRaadsblad(site: Site, soort: 'wijken' | 'producten'): boolean {
  return site.raadsbladen?.includes(soort) ?? true;
}
