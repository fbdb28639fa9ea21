import { kwaliteitVan } from '../afsprakenkwaliteit.ts';
import type { Inhoud, Item } from '../collecties.ts';
import type { Product, Resultaatafspraak } from '../schemas/product.ts';
import { deelVan } from './deel-van.ts';
import type { Meld } from './regel.ts';

/** Numbers are shown as in the source; where they repeat or run back, that is a finding, never repaired. */
export function nummering(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    const vorige = new Map<string, number>();
    product.resultaatafspraken.forEach((afspraak, i) => {
      const lijst = afspraak.lijst ?? '';
      const nummer = Number(afspraak.nummer);
      const laatste = vorige.get(lijst) ?? 0;
      if (nummer !== laatste + 1) {
        meld.bevinding(
          { collectie: 'producten', sleutel: afspraak.sleutel },
          product,
          ['resultaatafspraken', i, 'nummer'],
          `‘${afspraak.titel}’ heeft in de bron nummer ${afspraak.nummer} en ${laatste === 0 ? 'staat vooraan' : `komt na nummer ${String(laatste)}`}`,
          'Laat het nummer zoals in de bron, of verbeter het als wij het verkeerd overnamen',
        );
      }
      vorige.set(lijst, nummer);
    });
  }
}

/** A promise that hangs under nothing that the partner does. */
export function afspraakZonderActiviteit(inhoud: Inhoud, meld: Meld): void {
  meldPerAfspraak(
    inhoud,
    meld,
    (afspraak) => (afspraak.activiteiten?.length ?? 0) === 0,
    (afspraak) => `${naamVan(afspraak)} hoort op deze site bij geen enkele activiteit van dit product`,
    'Leg vast bij welke activiteit de afspraak hoort, als die er is',
  );
}

/** A promise for which nothing is recorded, so that nobody can see whether it was kept. */
export function afspraakZonderRegistratie(inhoud: Inhoud, meld: Meld): void {
  meldPerAfspraak(
    inhoud,
    meld,
    (afspraak, product) => !product.registraties.some(({ bij }) => bij.includes(afspraak.sleutel)),
    (afspraak) => `bij ${naamVan(afspraak)} staat in de gelezen documenten geen registratie`,
    'Spreek af wat de partner vastlegt, of laat het bewust zo',
  );
}

/** Promises without a norm, counted per product: without one nobody can say when the promise is kept. */
export function afspraakZonderNorm(inhoud: Inhoud, meld: Meld): void {
  for (const product of inhoud.producten) {
    const zonder = kwaliteitVan([product]).flatMap(({ afspraak, heeft }) => (heeft.norm ? [] : [afspraak]));
    if (zonder.length === 0) continue;
    const hoeveel = deelVan(zonder.length, product.resultaatafspraken.length, 'afspraak', 'afspraken');
    meld.bevinding(
      { collectie: 'producten', delen: zonder.map(({ sleutel }) => sleutel) },
      product,
      ['resultaatafspraken'],
      `${hoeveel} staat in de gelezen documenten bij de afspraak zelf geen norm, en ook niet bij wat ervoor wordt vastgelegd; bij een activiteit kan er wel een staan`,
      'Spreek per afspraak af wanneer die is gehaald, bijvoorbeeld met een aantal',
    );
  }
}

function meldPerAfspraak(
  inhoud: Inhoud,
  meld: Meld,
  ontbreekt: (afspraak: Resultaatafspraak, product: Item<Product>) => boolean,
  zin: (afspraak: Resultaatafspraak) => string,
  remedy: string,
): void {
  for (const product of inhoud.producten) {
    product.resultaatafspraken.forEach((afspraak, i) => {
      if (!ontbreekt(afspraak, product)) return;
      const over = { collectie: 'producten', sleutel: afspraak.sleutel } as const;
      meld.bevinding(over, product, ['resultaatafspraken', i], zin(afspraak), remedy);
    });
  }
}

/** A number alone is not enough: a product may have several lists, and a list may repeat a number. */
function naamVan({ nummer, lijst, titel }: Resultaatafspraak): string {
  return `afspraak ${nummer}${lijst === undefined ? '' : ` (${lijst})`}, ‘${titel}’,`;
}
