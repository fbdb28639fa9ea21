import { delenVan, plekkenVan, type Tabel, type Weigering } from './tabel.ts';

/** Refuses raw counts whose delivered totals are not the sum of their parts: the protection reasons with those sums. */
export function controleerOptelling(ruw: Tabel<number>): Weigering | undefined {
  const [hoog, breed] = [ruw.rijen.length, ruw.kolommen.length];
  const cel = (rij: number, kolom: number): number | undefined => ruw.cellen[rij * (breed + 1) + kolom];
  const fout = plekkenVan(ruw).find((plek) => {
    const [rij, kolom] = [Math.floor(plek / (breed + 1)), plek % (breed + 1)];
    if (rij < hoog && kolom < breed) return false;
    const rijen = rij < hoog ? [rij] : Array.from({ length: hoog }, (_, i) => i);
    const kolommen = kolom < breed ? [kolom] : Array.from({ length: breed }, (_, i) => i);
    const delen = rijen.flatMap((r) => kolommen.map((k) => cel(r, k)));
    return !delen.includes(undefined) && som(delen) !== cel(rij, kolom);
  });
  if (fout === undefined) return undefined;
  const naam = delenVan(ruw, fout)
    .filter((deel) => deel !== '')
    .join(' × ');
  return {
    reden: 'teltNietOp',
    uitleg: `het totaal${naam === '' ? '' : ` van \`${naam}\``} is niet de som van de delen`,
    advies: 'Verbeter het totaal of de delen; kan iemand in twee delen meetellen, laat dan alle totalen weg',
  };
}

function som(getallen: readonly (number | undefined)[]): number {
  return getallen.reduce<number>((tot, getal) => tot + (getal ?? 0), 0);
}
