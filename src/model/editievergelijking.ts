import { slugVan, type Item } from './collecties.ts';
import type { Bedrag, Norm, Ritme } from './schemas/basis.ts';
import type { Product } from './schemas/product.ts';

export const verschilsoorten = ['nieuw', 'weg', 'anders'] as const;
type Deelsoort = 'product' | 'activiteit' | 'resultaatafspraak' | 'registratie' | 'inzet';

/** One field that differs, as text; undefined where an edition says nothing. */
export interface Veldverschil {
  veld: string;
  van: string | undefined;
  naar: string | undefined;
  /** Set when both are a number: a norm, hours or euro. */
  getal?: { van: number; naar: number };
}

/** A part of a product that is new, gone or different in the later edition. */
export interface Verschil {
  soort: (typeof verschilsoorten)[number];
  deel: Deelsoort;
  sleutel: string;
  voorheen: string | undefined;
  titel: string;
  velden: Veldverschil[];
}

export interface Productverschil {
  product: string;
  oud: Item<Product> | undefined;
  nieuw: Item<Product> | undefined;
  verschillen: Verschil[];
  /** How many parts are the same in both editions. */
  gelijk: number;
}

/** A part reduced to what is compared: its key, its name, and its fields as text or number. */
interface Deel {
  deel: Deelsoort;
  sleutel: string;
  voorheen: string | undefined;
  titel: string;
  velden: Record<string, string | number | undefined>;
}

/** What differs between two editions, per product: by the last part of its id, and within it by sleutel or `voorheen`. */
export function vergelijkEdities(oude: readonly Item<Product>[], nieuwe: readonly Item<Product>[]): Productverschil[] {
  const slugs = [...new Set([...oude, ...nieuwe].map(({ id }) => slugVan(id)))].sort();
  return slugs.map((slug) => {
    const [oud, nieuw] = [oude, nieuwe].map((lijst) => lijst.find(({ id }) => slugVan(id) === slug));
    if (oud === undefined || nieuw === undefined) return { product: slug, oud, nieuw, verschillen: [], gelijk: 0 };
    return { product: slug, oud, nieuw, ...vergelijkDelen(delenVan(oud), delenVan(nieuw)) };
  });
}

function vergelijkDelen(oude: Deel[], nieuwe: Deel[]): Pick<Productverschil, 'verschillen' | 'gelijk'> {
  const over = new Set(oude);
  const paren = nieuwe.map((nieuw) => {
    const zoek = (sleutel: string | undefined): Deel | undefined =>
      [...over].find((oud) => oud.deel === nieuw.deel && oud.sleutel === sleutel);
    const oud = zoek(nieuw.sleutel) ?? zoek(nieuw.voorheen);
    if (oud !== undefined) over.delete(oud);
    return { oud, nieuw };
  });
  const verschillen = paren.flatMap(({ oud, nieuw }): Verschil[] => {
    if (oud === undefined) return [{ ...kopVan(nieuw), soort: 'nieuw', velden: [] }];
    const velden = veldverschillen(oud, nieuw);
    return velden.length === 0 ? [] : [{ ...kopVan(nieuw), soort: 'anders', velden }];
  });
  const gelijk = paren.filter(({ oud }) => oud !== undefined).length - verschillen.filter(isAnders).length;
  const weg = [...over].map((oud): Verschil => ({ ...kopVan(oud), soort: 'weg', velden: [] }));
  return { verschillen: [...verschillen, ...weg], gelijk };
}

function isAnders({ soort }: Verschil): boolean {
  return soort === 'anders';
}

function kopVan({ deel, sleutel, voorheen, titel }: Deel): Omit<Verschil, 'soort' | 'velden'> {
  return { deel, sleutel, voorheen, titel };
}

function veldverschillen(oud: Deel, nieuw: Deel): Veldverschil[] {
  const namen = [...new Set([...Object.keys(oud.velden), ...Object.keys(nieuw.velden)])];
  return namen.flatMap((veld): Veldverschil[] => {
    const [van, naar] = [oud.velden[veld], nieuw.velden[veld]];
    if (van === naar) return [];
    const getal = typeof van === 'number' && typeof naar === 'number' ? { getal: { van, naar } } : {};
    return [{ veld, van: van?.toString(), naar: naar?.toString(), ...getal }];
  });
}

function delenVan(product: Product): Deel[] {
  const activiteiten = product.activiteiten.flatMap((activiteit) => [activiteit, ...(activiteit.onderdelen ?? [])]);
  return [
    productdeel(product),
    ...activiteiten.map((deel) =>
      deelVan('activiteit', deel, deel.titel ?? deel.tekst ?? deel.sleutel, { tekst: tekstVan(deel) }),
    ),
    ...product.resultaatafspraken.map((deel) =>
      deelVan('resultaatafspraak', deel, deel.titel, { titel: deel.titel, tekst: tekstVan(deel) }),
    ),
    ...product.registraties.map((deel) => {
      const { wat, vorm, definitie, telEenheid, ontvanger, termijn } = deel;
      const uitsplitsing = deel.uitsplitsing?.map(({ tekst }) => tekst).join(', ');
      const velden = { wat, vorm, definitie, telt: telEenheid, uitsplitsing, ontvanger, termijn: termijn?.tekst };
      return deelVan('registratie', deel, wat, velden);
    }),
    ...(product.inzet ?? []).map(({ sleutel, wie, tekst, uren }) =>
      deelVan('inzet', { sleutel }, wie, { tekst, uren }),
    ),
  ];
}

function productdeel({ titel, doelgroep, looptijd, kosten }: Product): Deel {
  const velden = { titel, doelgroep: doelgroep.tekst, looptijd: looptijd.tekst, euro: euroVan(kosten) };
  return { deel: 'product', sleutel: '', voorheen: undefined, titel, velden };
}

function deelVan(
  deel: Deelsoort,
  bron: { sleutel: string; voorheen?: string | undefined; norm?: Norm | undefined; ritme?: Ritme | undefined },
  titel: string,
  velden: Deel['velden'],
): Deel {
  const { sleutel, voorheen, norm, ritme } = bron;
  const vast = { norm: norm?.tekst, 'getal in de norm': norm?.waarde, 'hoe vaak': ritme?.tekst };
  return { deel, sleutel, voorheen, titel, velden: { ...velden, ...vast } };
}

function tekstVan({ tekst, punten }: { tekst?: string | undefined; punten?: string[] | undefined }): string {
  return [tekst ?? '', ...(punten ?? [])].join(' ').trim();
}

function euroVan(kosten: Bedrag): number | undefined {
  return kosten.status === 'waarde' ? kosten.euro : undefined;
}
