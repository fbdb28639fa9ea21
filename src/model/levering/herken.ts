import { celtekst, veiligeNaam, type Blad, type Melding, type Rij } from './cel.ts';
import type { Formulier } from './formulier.ts';
import { formatKenmerk, parseKenmerk, type Kenmerk } from './kenmerk.ts';
import { invulblad, kolommen, kolomVan, uitlegblad } from './kolommen.ts';

/** The form that a file is, with the rows under its header; or why it is none. */
export type Herkenning =
  { formulier: Formulier; blad: Blad; rijen: Rij[] } | { formulier?: undefined; meldingen: Melding[] };

/**
 * Finds the sheet, its header and its stamp among the forms that exist. `gemeente` is the only one that counts here;
 * undefined is every gemeente on the site.
 */
export function herken(bladen: readonly Blad[], bekend: readonly Formulier[], gemeente?: string): Herkenning {
  const blad = bladen.find(({ naam }) => naam === invulblad || naam === '');
  if (blad === undefined) return weiger(`het blad ${invulblad} ontbreekt`, 'Gebruik het formulier van deze site');
  const uitleg = bladen.find(({ naam }) => naam === uitlegblad);
  const vreemd = bladen.filter((ander) => ander !== blad && ander !== uitleg);
  const meldingen: Melding[] = vreemd.map(({ naam }) => ({
    message: `het blad ${veiligeNaam(naam)} hoort niet in dit formulier`,
    remedy: 'Verwijder dat blad',
  }));
  const [kop, ...rijen] = blad.rijen;
  meldingen.push(...kopfouten(blad.naam, kop));
  if (meldingen.length > 0) return { meldingen };
  if (rijen.length === 0) return weiger('er staan geen regels in', 'Gebruik het formulier van deze site');
  const kenmerken = rijen.map((rij) => celtekst(rij.cellen.get(kolomVan('Kenmerk'))));
  const eerste = kenmerken.map(parseKenmerk).find((kenmerk) => kenmerk !== undefined);
  if (eerste === undefined) {
    return weiger(
      'het kenmerk van het formulier ontbreekt',
      'Haal het formulier opnieuw op; laat de kolom Kenmerk staan',
    );
  }
  const anders = rijen.filter((_, i) => kenmerken[i] !== formatKenmerk(eerste));
  if (anders.length > 0) return { meldingen: anders.map((rij) => anderKenmerk(blad, rij)) };
  const formulier = bekend.find(({ kenmerk }) => formatKenmerk(kenmerk) === formatKenmerk(eerste));
  return formulier === undefined ? { meldingen: [zoekVerschil(eerste, bekend, gemeente)] } : { formulier, blad, rijen };
}

function weiger(message: string, remedy: string): { meldingen: Melding[] } {
  return { meldingen: [{ message, remedy }] };
}

function kopfouten(blad: string, kop: Rij | undefined): Melding[] {
  const remedy = `De kolommen zijn: ${kolommen.join(', ')}. Haal het formulier opnieuw op als u het niet kunt herstellen`;
  if (kop === undefined) return [{ blad, message: 'dit blad is leeg', remedy }];
  const extra = [...kop.cellen.keys()].find((kolom) => kolom >= kolommen.length);
  return [...kolommen.keys(), ...(extra === undefined ? [] : [extra])].flatMap((kolom): Melding[] => {
    const hoort = kolommen[kolom];
    if (celtekst(kop.cellen.get(kolom)) === (hoort ?? '')) return [];
    const message = hoort === undefined ? 'deze kolom hoort hier niet' : `hier hoort de kolom ${hoort}`;
    return [{ blad, rij: kop.nummer, kolom, message, remedy }];
  });
}

function anderKenmerk({ naam }: Blad, { nummer }: Rij): Melding {
  return {
    blad: naam,
    rij: nummer,
    kolom: kolomVan('Kenmerk'),
    message: 'deze regel heeft een ander kenmerk dan de eerste; misschien komt hij uit een ander formulier',
    remedy: 'Gebruik een formulier per partner en periode, en plak er geen regels uit een ander in',
  };
}

/** Says which part of a stamp is not known here. */
function zoekVerschil(kenmerk: Kenmerk, bekend: readonly Formulier[], gemeente: string | undefined): Melding {
  let over = bekend;
  const delen = [
    ['gemeente', 'gemeente'],
    ['editie', 'editie'],
    ['partner', 'partner'],
    ['periode', 'periode'],
  ] as const;
  for (const [veld, woord] of delen) {
    const passend = over.filter((formulier) => formulier.kenmerk[veld] === kenmerk[veld]);
    if (passend.length === 0) {
      const bestaan = [...new Set(over.map((formulier) => formulier.kenmerk[veld]))].join(', ');
      const hier = gemeente !== undefined && veld === 'gemeente' ? `; deze pagina is van ${gemeente}` : '';
      return {
        message: `dit formulier is van een andere ${woord} (${kenmerk[veld]})${hier}`,
        remedy:
          bestaan === '' ? 'Er zijn hier geen formulieren' : `Hier bestaat: ${bestaan}. Haal het goede formulier op`,
      };
    }
    over = passend;
  }
  return {
    message: 'dit formulier is gemaakt van een andere versie van de afspraken',
    remedy: 'Haal het formulier opnieuw op en neem uw getallen over',
  };
}
