import { dagenEerder, jarenLater } from './datum.ts';
import type { Site } from './schemas/site.ts';

/** The two papers of a toegankelijkheidsverklaring that grow old, and for how many years they may be used. */
export const houdbaar = { onderzoek: 3, verklaring: 1 } as const;
export type Stuk = keyof typeof houdbaar;

/** Days before the end on which the build begins to warn. */
const waarschuwDagen = 60;

export interface Stukstand {
  stuk: Stuk;
  datum: string;
  /** The day from which it is too old. */
  einde: string;
  stand: 'geldig' | 'bijna' | 'verlopen';
}

/** How the papers that `site.yaml` names stand at the peildatum. */
export function stukstanden({
  toegankelijkheid,
  peildatum,
}: Pick<Site, 'toegankelijkheid' | 'peildatum'>): Stukstand[] {
  return (Object.keys(houdbaar) as Stuk[]).flatMap((stuk) => {
    const datum = toegankelijkheid?.[stuk];
    if (datum === undefined) return [];
    const einde = jarenLater(datum, houdbaar[stuk]);
    const bijna = peildatum >= dagenEerder(einde, waarschuwDagen);
    return [{ stuk, datum, einde, stand: peildatum >= einde ? 'verlopen' : bijna ? 'bijna' : 'geldig' }];
  });
}
