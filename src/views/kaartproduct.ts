import type { Model } from '../model/aggregate.ts';
import { slugVan, type Item } from '../model/collecties.ts';
import { doelMetId } from '../model/doel.ts';
import type { Leveringsregel } from '../model/levering-stand.ts';
import type { Product, Registratie } from '../model/schemas/product.ts';
import { formatAantal, formatTelwoord } from './format.ts';
import { registratiekolommen, ritmekolom, viewKolommen, type Kolom, type Kolommen } from './kolommen.ts';
import {
  deelnaam,
  viewAfspraken,
  viewRegistraties,
  type Afspraakregel,
  type Registratieregel,
} from './product-regels.ts';
import { wijkenBij } from './registratiefilter.ts';
import { maakUrls } from './url.ts';

/** One registratie on the card: everything that was agreed about it, and what came of it. */
export interface Kaartregel extends Registratieregel {
  geleverd: string | undefined;
  /** Other parts of the product where the source states it too. */
  ookBij: string[];
  /** What the filters look at. */
  kies: { vorm: string; ritme: string; wijk: string };
}

/** One resultaatafspraak, activiteit or the werkwijze with the registraties that stand there. */
export interface Kaartgroep {
  kop: string;
  titel: string;
  href: string;
  afspraak: Afspraakregel | undefined;
  doelen: { tekst: string; afgeleid: boolean }[];
  regels: Kaartregel[];
  kies: { wijk: string };
}

export interface Kaartproduct {
  slug: string;
  titel: string;
  href: string;
  plaats: string;
  kern: string;
  hoofddoel: string;
  looptijd: string;
  groepen: Kaartgroep[];
  /** What unfolds them. */
  toon: string;
}

/** One product on the card: its afspraken in source order, then what stands only elsewhere. */
export function viewKaartproduct(
  model: Model,
  product: Item<Product>,
  standen: readonly Leveringsregel[],
): Kaartproduct {
  const urls = maakUrls(model.site.pad);
  const [hoofd] = product.doelen;
  const eigen = standen.filter((regel) => regel.product === product);
  const regels = viewRegistraties(model, product).flatMap((regel, i) => {
    const registratie = product.registraties[i];
    if (registratie === undefined) return [];
    return [{ onder: plekken(product, registratie), regel: viewKaartregel(model, product, registratie, regel, eigen) }];
  });
  const regelsBij = (sleutel: string, kop: string): Kaartregel[] =>
    regels
      .filter(({ onder }) => onder.includes(sleutel))
      .map(({ regel }) => ({ ...regel, ookBij: regel.ookBij.filter((naam) => naam !== kop) }));
  const afspraken = viewAfspraken(model, product).map((afspraak) => groepVan(model, product, afspraak, regelsBij));
  const los = losse(product).map((sleutel): Kaartgroep => {
    const kop = deelnaam(product, sleutel);
    const groepregels = regelsBij(sleutel, kop);
    return {
      kop: sleutel === 'werkwijze' ? 'Werkwijze' : 'Activiteit',
      titel: sleutel === 'werkwijze' ? 'Staat in de werkwijze' : kop,
      href: `${urls.product(product.id)}#${sleutel}`,
      afspraak: undefined,
      doelen: [],
      regels: groepregels,
      kies: { wijk: samen(groepregels.map(({ kies }) => kies.wijk)) },
    };
  });
  const groepen = [...afspraken, ...los];
  const aantal = groepen.flatMap((groep) => groep.regels).length;
  return {
    slug: slugVan(product.id),
    titel: product.titel,
    href: urls.product(product.id),
    plaats: product.bron.plaats,
    kern: kernKaart([product]),
    hoofddoel: hoofd === undefined ? '' : doelMetId(model, hoofd.naar).titel,
    looptijd: product.looptijd.tekst,
    groepen,
    toon:
      aantal === 0 ? 'Toon de afspraken' : `Toon ${formatAantal(aantal, 'registratie', 'registraties')} per afspraak`,
  };
}

const geleverdkolom: Kolom<Kaartregel> = {
  kop: 'Geleverd',
  waarde: ({ geleverd }) => geleverd,
  reden: 'nog niets',
  zin: (hoeveel) => (hoeveel === 'nergens' ? 'Er is nog niets geleverd.' : `Er is ${hoeveel} iets geleverd.`),
};

/**
 * The columns of each product on the card; a registratie under several afspraken counts once. How often is said above
 * each table, and above them all when nothing came in at all.
 */
export function viewKaartkolommen(
  producten: readonly Kaartproduct[],
): { product: Kaartproduct; kolommen: Kolommen<Kaartregel> }[] {
  const perProduct = producten.map((product) => {
    const regels = new Map(product.groepen.flatMap((groep) => groep.regels).map((regel) => [regel.sleutel, regel]));
    return { product, regels: [...regels.values()] };
  });
  const nietsGekomen = perProduct.every(({ regels }) => regels.every(({ geleverd }) => geleverd === undefined));
  const gezegd = [ritmekolom.kop, ...(nietsGekomen ? [geleverdkolom.kop] : [])];
  return perProduct.map(({ product, regels }) => ({
    product,
    kolommen: viewKolommen(regels, [...registratiekolommen, geleverdkolom], { gezegd }),
  }));
}

/** Under which parts a registratie is shown: its afspraken, or the first other part when no afspraak has it. */
function plekken({ resultaatafspraken }: Product, { bij }: Registratie): string[] {
  const afspraken = bij.filter((deel) => resultaatafspraken.some(({ sleutel }) => sleutel === deel));
  return afspraken.length > 0 ? afspraken : bij.slice(0, 1);
}

/** Keys of activiteiten, or `werkwijze`, with a registratie that no resultaatafspraak has. */
function losse(product: Product): string[] {
  const afspraken = new Set(product.resultaatafspraken.map(({ sleutel }) => sleutel));
  const onder = product.registraties.flatMap((registratie) => plekken(product, registratie));
  return [...new Set(onder)].filter((sleutel) => !afspraken.has(sleutel));
}

function groepVan(
  model: Model,
  product: Item<Product>,
  afspraak: Afspraakregel,
  regelsBij: (sleutel: string, kop: string) => Kaartregel[],
): Kaartgroep {
  const bron = product.resultaatafspraken.find(({ sleutel }) => sleutel === afspraak.sleutel);
  const eigen = wijkenBij(model, product, bron?.waar);
  const regels = regelsBij(afspraak.sleutel, deelnaam(product, afspraak.sleutel)).map((regel) => ({
    ...regel,
    kies: { ...regel.kies, wijk: samen([regel.kies.wijk, eigen]) },
  }));
  return {
    kop: `Afspraak ${afspraak.lijst === undefined ? '' : `${afspraak.lijst} `}${afspraak.nummer}`,
    titel: afspraak.titel,
    href: afspraak.href,
    afspraak,
    doelen: (bron?.doelen ?? []).map(({ naar, herkomst }) => ({
      tekst: doelMetId(model, naar).titel,
      afgeleid: herkomst === 'afgeleid',
    })),
    regels,
    kies: { wijk: samen([eigen, ...regels.map(({ kies }) => kies.wijk)]) },
  };
}

function viewKaartregel(
  model: Model,
  product: Item<Product>,
  registratie: Registratie,
  regel: Registratieregel,
  standen: readonly Leveringsregel[],
): Kaartregel {
  return {
    ...regel,
    geleverd: formatGeleverd(standen.filter((stand) => stand.registratie === registratie)),
    ookBij: registratie.bij.map((sleutel) => deelnaam(product, sleutel)),
    kies: {
      vorm: registratie.vorm,
      ritme: registratie.ritme.soort,
      wijk: wijkenBij(model, product, registratie.waar, registratie),
    },
  };
}

/** What came, in words; undefined when nothing came. */
function formatGeleverd(standen: readonly Leveringsregel[]): string | undefined {
  const gekomen = standen.filter(({ stand }) => ['geleverd', 'deels', 'te laat'].includes(stand));
  if (gekomen.length === 0) return undefined;
  if (standen.length === 1) return gekomen[0]?.stand;
  return `${formatTelwoord(gekomen.length)} van de ${formatTelwoord(standen.length)} perioden`;
}

/** How much was agreed to record, and what is missing, in up to three sentences. */
export function kernKaart(producten: readonly Item<Product>[]): string {
  const afspraken = producten.flatMap(({ resultaatafspraken }) => resultaatafspraken);
  const registraties = producten.flatMap((product) => product.registraties);
  const zonder = producten.flatMap(({ resultaatafspraken, registraties: eigen }) =>
    resultaatafspraken.filter(({ sleutel }) => !eigen.some(({ bij }) => bij.includes(sleutel))),
  ).length;
  const metRitme = registraties.filter(({ ritme }) => ritme.soort !== 'nietAfgesproken').length;
  return [
    `${formatAantal(afspraken.length, 'resultaatafspraak', 'resultaatafspraken')} en ${formatAantal(registraties.length, 'registratie', 'registraties')}.`,
    zonder === 0
      ? ''
      : `Bij ${formatTelwoord(zonder)} ${zonder === 1 ? 'afspraak' : 'afspraken'} is geen registratie afgesproken.`,
    registraties.length === 0
      ? ''
      : metRitme === 0
        ? 'Hoe vaak, is nergens afgesproken.'
        : `Bij ${formatTelwoord(metRitme)} ${metRitme === 1 ? 'registratie' : 'registraties'} is afgesproken hoe vaak.`,
  ]
    .filter((zin) => zin !== '')
    .join(' ');
}

function samen(lijsten: readonly string[]): string {
  return [...new Set(lijsten.flatMap((lijst) => lijst.split(' ')))].filter((deel) => deel !== '').join(' ');
}
