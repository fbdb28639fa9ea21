import type { Inhoud, Item } from './collecties.ts';
import { profielen, profielVanTelEenheid } from './onthulling/profielen.ts';
import type { Position, Problem } from './problem.ts';
import type { Norm } from './schemas/basis.ts';
import type { Product, Registratie } from './schemas/product.ts';

/**
 * A promise that did not come true asks for words: why. Judged only where a published figure decides it: a total over
 * the whole looptijd, counted in the unit of the norm.
 */
export function checkNormen(inhoud: Inhoud, position: Position): Problem[] {
  const perRegistratie = Map.groupBy(inhoud.registratiecijfers, ({ registratie }) => registratie);
  return inhoud.producten.flatMap((product) =>
    product.registraties.flatMap((registratie, i) => {
      const norm = normBij(product, registratie);
      const totalen = (perRegistratie.get(`${product.id}#${registratie.sleutel}`) ?? []).filter(
        ({ deel, deel2, van, totEnMet }) =>
          deel === '' && deel2 === '' && van <= product.looptijd.van && totEnMet >= product.looptijd.totEnMet,
      );
      const gemist =
        norm?.eenheid === registratie.telEenheid &&
        totalen.some(
          ({ waarde }) => norm !== undefined && waarde !== undefined && isGemist(norm, waarde, spelingVan(registratie)),
        );
      const uitgelegd =
        product.uitleg?.some(({ bij }) => bij === registratie.sleutel || registratie.bij.includes(bij)) === true;
      return gemist && !uitgelegd ? [zonderUitleg(product, registratie, i, position)] : [];
    }),
  );
}

/** The norm of a registratie itself, or of the one afspraak that only this count belongs to. */
function normBij(product: Product, registratie: Registratie): Norm | undefined {
  if (registratie.norm !== undefined) return registratie.norm;
  const afspraken = product.resultaatafspraken.filter(({ sleutel }) => registratie.bij.includes(sleutel));
  const [afspraak] = afspraken;
  const tellingen = product.registraties.filter(
    ({ vorm, bij }) => vorm === 'aantal' && afspraak !== undefined && bij.includes(afspraak.sleutel),
  );
  return afspraken.length === 1 && tellingen.length === 1 && registratie.vorm === 'aantal' ? afspraak?.norm : undefined;
}

/** How far a published count may be from what was counted: it is rounded where it is about people. */
function spelingVan({ telEenheid }: Registratie): number {
  const bescherming = telEenheid === undefined ? undefined : profielen[profielVanTelEenheid[telEenheid]];
  return bescherming === undefined ? 0 : Math.floor(bescherming.veelvoud / 2);
}

/**
 * Below a minimum, above a maximum, or not exactly what was promised, for every count that may stand behind the
 * published one; a norm without a number cannot be missed here.
 */
export function isGemist({ waarde, richting }: Norm, geleverd: number, speling = 0): boolean {
  if (waarde === undefined || richting === undefined) return false;
  return {
    minimaal: geleverd + speling < waarde,
    maximaal: geleverd - speling > waarde,
    precies: Math.abs(geleverd - waarde) > speling,
  }[richting];
}

function zonderUitleg(product: Item<Product>, registratie: Registratie, i: number, position: Position): Problem {
  const path = ['registraties', i];
  return {
    file: product.bestand,
    ...position(product.bestand, path),
    path: path.join('.'),
    rule: 'norm-zonder-uitleg',
    severity: 'fout',
    message: `bij \`${registratie.sleutel}\` is de norm niet gehaald en staat niet waarom`,
    remedy: `Zet bij \`uitleg\` van dit product wie wanneer zegt waarom, met bij: ${registratie.sleutel}`,
  };
}
