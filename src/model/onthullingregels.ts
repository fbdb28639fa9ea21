import type { Inhoud, Item } from './collecties.ts';
import { controleerTabel, type Lek } from './onthulling/controleer.ts';
import { indicatortabellen } from './onthulling/indicatortabellen.ts';
import { vindOverlap, weigerOverlap } from './onthulling/periodes.ts';
import { profielen, type Profielnaam } from './onthulling/profielen.ts';
import { checkRegistratiecijfers } from './onthulling/registratieregels.ts';
import { registratietabellen, type Bronregel, type Registratietabel } from './onthulling/registratietabellen.ts';
import { delenVan, isGeweigerd, type Tabel } from './onthulling/tabel.ts';
import type { Position, Problem } from './problem.ts';
import type { Cijferindicator } from './schemas/indicator.ts';

type Bron = NonNullable<Bronregel['bron']>;

/**
 * Everything that published figures may give away about few people (`docs/onthulling.md`): registratiecijfers, counts
 * of indicators with profile `zorg`, and percentages. Messages never repeat a number: a report may be kept or shared.
 */
export function checkOnthulling(inhoud: Inhoud, position: Position, ongeldig: ReadonlySet<string>): Problem[] {
  const tabellen = registratietabellen(inhoud);
  return [
    ...checkRegistratiecijfers(inhoud, ongeldig),
    ...checkPeriodes(tabellen),
    ...tabellen.flatMap(checkRegistratietabel),
    ...indicatortabellen(inhoud).flatMap((tabel) => (isGeweigerd(tabel) ? [] : checkTabel(tabel, 'zorg'))),
    ...inhoud.indicatoren.flatMap((indicator) =>
      indicator.cijfer === 'opDezeSite' && indicator.onthullingsprofiel === 'zorg'
        ? checkZorgindicator(inhoud, indicator, position)
        : [],
    ),
  ];
}

function checkPeriodes(tabellen: readonly Registratietabel[]): Problem[] {
  return [...Map.groupBy(tabellen, ({ registratie }) => registratie).values()].flatMap((eigen) =>
    vindOverlap(eigen).flatMap(([eerder, later]) => {
      const { uitleg, advies } = weigerOverlap(eerder, later);
      return later.regels.slice(0, 1).map((regel) => fout(regel, 'van', 'registratiecijfer', uitleg, advies));
    }),
  );
}

function checkRegistratietabel({ tabel, regels, profiel }: Registratietabel): Problem[] {
  if (!isGeweigerd(tabel)) return checkTabel(tabel, profiel);
  const delen = regels.map(({ deel, deel2 }) => JSON.stringify([deel, deel2]));
  const dubbel = regels.filter((_, i) => delen.indexOf(delen[i] ?? '') !== i);
  const plekken = tabel.reden === 'dubbeleCel' ? dubbel : regels;
  return plekken.slice(0, 1).map((regel) => fout(regel, 'deel', 'registratiecijfer', tabel.uitleg, tabel.advies));
}

function checkTabel(tabel: Tabel<Bronregel>, profiel: Profielnaam): Problem[] {
  const bescherming = profielen[profiel];
  const bronnen = tabel.cellen.flatMap((regel) => regel?.bron ?? []);
  const cellen = tabel.cellen.map((regel) => regel?.cel);
  return controleerTabel({ ...tabel, cellen }, bescherming).flatMap(({ soort, plek }) => {
    const bron = tabel.cellen[plek]?.bron;
    const [uitleg, advies] = soort === 'tegenspraak' && bescherming === undefined ? nietDeSom : lekteksten[soort];
    if (bron !== undefined) return [fout(bron, 'waarde', 'onthulling', uitleg, advies)];
    const zonder = `\`${delenVan(tabel, plek).join('')}\` heeft geen regel, maar ${uitleg}`;
    return bronnen.slice(0, 1).map((eerste) => fout(eerste, 'waarde', 'onthulling', zonder, advies));
  });
}

const nietDeSom = ['dit totaal is niet de som van de delen', 'Verbeter het totaal of de delen'] as const;

const lekteksten: Readonly<Record<Lek['soort'], readonly [string, string]>> = {
  teKlein: [
    'dit getal is te klein om te publiceren: 0 tot en met 7 is geheim',
    'Maak de waarde leeg en zet de status op geheim',
  ],
  nietAfgerond: ['dit getal is niet afgerond op vijf', 'Rond het af op het dichtstbijzijnde vijftal'],
  tegenspraak: [
    'dit totaal kan niet bij de andere getallen van dezelfde tabel',
    'Controleer het totaal en de delen, of maak de tabel opnieuw uit de ruwe aantallen',
  ],
  terugTeRekenen: [
    'dit geheime getal is uit de andere getallen bijna terug te rekenen',
    'Maak in dezelfde rij of kolom nog een getal geheim, of laat een totaal weg',
  ],
};

/** Rates exist in one form only: computed by this site from published counts. */
function checkZorgindicator(inhoud: Inhoud, indicator: Item<Cijferindicator>, position: Position): Problem[] {
  const bij = (path: string[], message: string, remedy: string): Problem => ({
    ...fout({ bestand: indicator.bestand, regel: 1 }, path.join('.'), 'onthulling', message, remedy),
    ...position(indicator.bestand, path),
  });
  if (indicator.eenheid === 'aantal') return [];
  if (indicator.eenheid !== 'procent') {
    const message = `profiel zorg kan niet bij ${indicator.eenheid}: alleen aantallen en percentages zijn te beveiligen`;
    return [bij(['onthullingsprofiel'], message, 'Kies een ander profiel als dat klopt, of geef aantallen')];
  }
  const delen = Object.entries(indicator.berekendUit ?? {}).flatMap(([veld, id]) => {
    const deel = inhoud.indicatoren.find((kandidaat) => kandidaat.id === id);
    if (deel?.cijfer !== 'opDezeSite') return [];
    const past = deel.eenheid === 'aantal' && deel.onthullingsprofiel !== 'vrij';
    const message = `\`${id}\` is geen aantal met profiel zorg of gepubliceerd`;
    return past ? [] : [bij(['berekendUit', veld], message, 'Kies een andere indicator of verbeter het profiel')];
  });
  const zonder = bij(
    ['berekendUit'],
    'een percentage met profiel zorg berekent deze site zelf, uit twee gepubliceerde aantallen',
    'Noem bij `berekendUit` de indicatoren voor teller en noemer',
  );
  const geleverd = inhoud.metingen
    .filter((meting) => meting.indicator === indicator.id && meting.waarde !== undefined)
    .map((meting) =>
      fout(
        meting,
        'waarde',
        'onthulling',
        'een percentage met profiel zorg wordt niet aangeleverd',
        'Verwijder de regel; deze site berekent het percentage uit twee gepubliceerde aantallen (`berekendUit`)',
      ),
    );
  return [...delen, ...(indicator.berekendUit === undefined ? [zonder] : []), ...geleverd];
}

function fout({ bestand, regel }: Bron, path: string, rule: string, message: string, remedy: string): Problem {
  return { file: bestand, line: regel, column: 1, path, rule, severity: 'fout', message, remedy };
}
