import type { Meting } from './schemas/meting.ts';

/** What makes two lines the same observation: unit and aard included (design, section 3). */
export function metingsleutel({ indicator, regiocode, periode, eenheid, aard }: Meting): string {
  return [indicator, regiocode, periode, eenheid, aard].join(' ');
}
