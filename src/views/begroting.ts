import type { Plan } from '../model/schemas/plan.ts';
import { chartRooster } from '../charts/rooster.ts';
import { formatEuro, formatGetal } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import type { Bronregel } from './kop.ts';

export interface Begrotingstabel {
  titel: string;
  koppen: string[];
  rijen: string[][];
}

type Begroting = NonNullable<Plan['begroting']>;
type Kant = 'lasten' | 'dekking';

const berekend = ' (berekend)';

/** Costs and cover as tables, per year and over the period; a total that the source does not print is marked. */
export function viewBegrotingstabellen(begroting: Begroting): Begrotingstabel[] {
  const koppen = ['Post', ...begroting.jaren.map(String), 'Samen'];
  return (['lasten', 'dekking'] as const).map((kant) => ({
    titel: kant === 'lasten' ? 'Lasten: wat kost het?' : 'Dekking: waar komt het geld vandaan?',
    koppen,
    rijen: [
      ...begroting[kant].map((post) => [
        post.naam,
        ...begroting.jaren.map((jaar) => cel(post.bedragen[String(jaar)])),
        totaalCel(begroting, post.sleutel, undefined, somVan([post], begroting.jaren)),
      ]),
      [
        'Totaal',
        ...begroting.jaren.map((jaar) => totaalCel(begroting, kant, jaar, somVan(begroting[kant], [jaar]))),
        totaalCel(begroting, kant, undefined, somVan(begroting[kant], begroting.jaren)),
      ],
    ],
  }));
}

/** The same figures as a picture: a disc per post and year. */
export function viewBegrotingGrafiek(begroting: Begroting, kant: Kant, bronnen: Bronregel[]): Grafiek {
  const [tabel] = viewBegrotingstabellen(begroting).filter((_, i) => i === (kant === 'lasten' ? 0 : 1));
  const totalen = begroting.jaren.map((jaar) => `${formatEuro(somVan(begroting[kant], [jaar]))} in ${String(jaar)}`);
  return {
    titel: kant === 'lasten' ? 'Lasten per post en jaar' : 'Dekking per bron en jaar',
    conclusie: `${kant === 'lasten' ? 'Nodig is' : 'Gedekt is'} ${totalen.join(', ')}. Samen is dat ${formatEuro(somVan(begroting[kant], begroting.jaren))}; dat laatste totaal hebben wij berekend.`,
    opties: chartRooster(
      begroting[kant].flatMap((post) =>
        begroting.jaren.flatMap((jaar) => {
          const aantal = post.bedragen[String(jaar)];
          return aantal === undefined
            ? []
            : [{ rij: post.naam, kolom: String(jaar), aantal, label: formatGetal(aantal) }];
        }),
      ),
      begroting[kant].map((post) => post.naam),
      begroting.jaren.map(String),
    ),
    tabel: { koppen: tabel?.koppen ?? [], rijen: tabel?.rijen ?? [] },
    bronnen,
  };
}

function cel(bedrag: number | undefined): string {
  return bedrag === undefined ? 'geen bedrag' : formatEuro(bedrag);
}

/** A total with the mark `berekend`, unless the source states it. */
function totaalCel(begroting: Begroting, van: string, jaar: number | undefined, bedrag: number): string {
  const gesteld = begroting.gestateTotalen?.some((totaal) => totaal.van === van && totaal.jaar === jaar) ?? false;
  return `${formatEuro(bedrag)}${gesteld ? '' : berekend}`;
}

function somVan(posten: readonly { bedragen: Record<string, number> }[], jaren: readonly number[]): number {
  return posten.reduce(
    (tot, post) => tot + jaren.reduce((deel, jaar) => deel + (post.bedragen[String(jaar)] ?? 0), 0),
    0,
  );
}
