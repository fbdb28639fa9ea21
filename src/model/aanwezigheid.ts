import type { Inhoud, Item } from './collecties.ts';
import { alleObjecten } from './pad.ts';
import { waar as waarSchema } from './schemas/basis.ts';
import type { Product } from './schemas/product.ts';

/** A part of a product that the source places in a wijk by name, directly or through a place in that wijk. */
export interface Aanwezigheid {
  sleutel: string | undefined;
  tekst: string;
}

/** The wijken a product names, sorted; `heelGemeente` and `nietGenoemd` name none (design, section 3). */
export function wijkenVanProduct(inhoud: Pick<Inhoud, 'wijken' | 'locaties'>, product: Item<Product>): string[] {
  const genoemd = alleObjecten(product).flatMap(({ value }) => wijkenIn(inhoud, value['waar']));
  return [...new Set(genoemd)].sort();
}

/** What a product does in one wijk by name: its activiteiten and afspraken, or the product as a whole. */
export function aanwezigheidIn(
  inhoud: Pick<Inhoud, 'wijken' | 'locaties'>,
  product: Item<Product>,
  wijk: string,
): Aanwezigheid[] {
  return alleObjecten(product)
    .filter(({ value, path }) => path[0] !== 'registraties' && wijkenIn(inhoud, value['waar']).includes(wijk))
    .map(({ value }) => ({
      sleutel: typeof value['sleutel'] === 'string' ? value['sleutel'] : undefined,
      tekst: tekstVan(value),
    }));
}

/** What happens there: the source's remark about the places first, then the part's own text. */
function tekstVan(deel: Record<string, unknown>): string {
  const plek = waarSchema.safeParse(deel['waar']);
  const toelichting = plek.success && 'toelichting' in plek.data ? plek.data.toelichting : undefined;
  const eigen = deel['tekst'] ?? deel['inHetKort'] ?? deel['titel'];
  return [typeof eigen === 'string' ? alsZin(eigen, deel['punten']) : '', toelichting ?? '']
    .filter((tekst) => tekst !== '')
    .join(' ');
}

/** A text that ends before its list takes that list along in the sentence. */
function alsZin(tekst: string, punten: unknown): string {
  const lijst = tekst.endsWith(':') && Array.isArray(punten) ? ` ${punten.join(', ')}` : '';
  return `${tekst}${lijst}`.replace(/([^.!?])$/, '$1.');
}

/** The wijken that a value of `waar` names, directly or through a place in that wijk. */
export function wijkenIn(inhoud: Pick<Inhoud, 'wijken' | 'locaties'>, waarde: unknown): string[] {
  const uitkomst = waarSchema.safeParse(waarde);
  if (!uitkomst.success) return [];
  if (uitkomst.data.soort === 'wijken') return uitkomst.data.wijken;
  if (uitkomst.data.soort === 'locaties') {
    const plekken = uitkomst.data.locaties;
    return inhoud.locaties.flatMap((locatie) =>
      plekken.includes(locatie.id) && locatie.wijk !== undefined ? [locatie.wijk] : [],
    );
  }
  return [];
}
