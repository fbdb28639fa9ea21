import { gemeenteVan, type Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/** A wijk belongs to exactly one gebied per indeling, else counts per gebied do not add up. */
export function wijkInEenGebied(inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>): void {
  const indelingen = Map.groupBy(inhoud.gebieden, ({ id, indeling }) => `${gemeenteVan(id)} ${indeling}`);
  const wijken = Map.groupBy(inhoud.wijken, ({ id }) => gemeenteVan(id));
  for (const [sleutel, gebieden] of [...indelingen].sort(([een], [ander]) => (een < ander ? -1 : 1))) {
    const [gemeente = '', indeling = ''] = sleutel.split(' ');
    const eerste = new Map<string, string>();
    for (const gebied of gebieden) {
      gebied.wijken.forEach((wijk, i) => {
        const ander = eerste.get(wijk);
        if (ander !== undefined) {
          meld.fout(
            gebied,
            ['wijken', i],
            `\`${wijk}\` zit ook in gebied \`${ander}\``,
            `Houd de wijk in één gebied van de indeling ${indeling}`,
          );
        } else eerste.set(wijk, gebied.id);
      });
    }
    if ([...ongeldig].some((record) => record.startsWith(`gebieden ${gemeente}/`))) continue;
    for (const wijk of wijken.get(gemeente) ?? []) {
      if (!eerste.has(wijk.id)) {
        meld.fout(
          wijk,
          [],
          `deze wijk zit in geen gebied van de indeling ${indeling}`,
          'Voeg de wijk toe aan een gebied in gebieden/',
        );
      }
    }
  }
}

/** The site names one gemeente as its own, and that gemeente says so itself. */
export function eenEigenGemeente(inhoud: Inhoud, meld: Meld): void {
  for (const gemeente of inhoud.gemeenten) {
    const hoort = gemeente.id === inhoud.site.eigen;
    if ((gemeente.rol === 'eigen') !== hoort) {
      meld.fout(
        gemeente,
        ['rol'],
        `site.yaml noemt \`${inhoud.site.eigen}\` als eigen gemeente`,
        `Zet hier rol: ${hoort ? 'eigen' : 'voorbeeld'}`,
      );
    }
  }
}
