import { gemeenteVan, type Inhoud, type Item } from '../collecties.ts';
import { checkOntvangst } from '../levering/ontvangst.ts';
import type { Problem } from '../problem.ts';
import type { Product, Registratie } from '../schemas/product.ts';
import type { Registratiecijfer } from '../schemas/registratiecijfer.ts';
import { suggestie } from '../suggestie.ts';
import { registratieVan } from './registratietabellen.ts';

type Meld = (path: keyof Registratiecijfer, message: string, remedy: string, rule?: string) => void;

/** What can be wrong with one delivered line: what it points at, its period, its parts, its status. */
export function checkRegistratiecijfers(inhoud: Inhoud, ongeldig: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const cijfer of inhoud.registratiecijfers) {
    const meld: Meld = (path, message, remedy, rule = 'registratiecijfer') => {
      problems.push({
        file: cijfer.bestand,
        line: cijfer.regel,
        column: 1,
        path,
        rule,
        severity: 'fout',
        message,
        remedy,
      });
    };
    if ((cijfer.status === 'waarde') !== (cijfer.waarde !== undefined)) {
      const zonder = cijfer.status === 'waarde';
      meld(
        'waarde',
        zonder ? 'de waarde ontbreekt' : `bij status ${cijfer.status} hoort geen waarde`,
        'Vul de waarde in of kies de status die erbij past',
      );
    }
    const gevonden = registratieVan(inhoud, cijfer);
    if (gevonden !== undefined) checkBij(inhoud, cijfer, gevonden, meld, ongeldig);
    else if (!ongeldig.has(`producten ${cijfer.registratie.split('#')[0] ?? ''}`)) {
      const bekend = inhoud.producten.flatMap(({ id, registraties }) =>
        registraties.map(({ sleutel }) => `${id}#${sleutel}`),
      );
      const remedy = `${suggestie(cijfer.registratie, bekend)}Verwijs naar een registratie als product#sleutel`;
      meld('registratie', `\`${cijfer.registratie}\` bestaat niet`, remedy, 'verwijzing');
    }
  }
  return problems;
}

function checkBij(
  inhoud: Inhoud,
  cijfer: Registratiecijfer,
  { product, registratie }: { product: Item<Product>; registratie: Registratie },
  meld: Meld,
  ongeldig: ReadonlySet<string>,
): void {
  const map = product.id.split('/').slice(0, -1).join('/');
  if (!cijfer.levering.startsWith(`${map}/`)) {
    meld('registratie', `dit product hoort bij ${map}`, `Zet de regel in een bestand onder registraties/${map}/`);
  }
  if (cijfer.status === 'ontvangen') checkOntvangst(cijfer, registratie, meld);
  else if (registratie.telEenheid === undefined) {
    meld(
      'registratie',
      'deze registratie heeft geen telEenheid, dus niet bekend is of het over mensen gaat',
      `Zeg bij de registratie in ${product.bestand} wat er geteld wordt, of verwijder de regel`,
    );
  }
  const { looptijd } = product;
  if (cijfer.totEnMet < cijfer.van) meld('totEnMet', 'de periode eindigt voor het begin', 'Verbeter de data');
  else if (cijfer.van < looptijd.van || cijfer.totEnMet > looptijd.totEnMet) {
    meld(
      cijfer.van < looptijd.van ? 'van' : 'totEnMet',
      `de periode valt buiten de looptijd van het product (${looptijd.van} tot en met ${looptijd.totEnMet})`,
      'Verbeter de data of kies de goede editie',
    );
  }
  // A part that exists but is broken is reported where it stands.
  const kapot = (deel: string): boolean =>
    ['wijken', 'locaties', 'partners'].some((collectie) => ongeldig.has(`${collectie} ${deel}`));
  if (!kapot(cijfer.deel)) checkDeel(inhoud, cijfer, registratie, 'deel', meld);
  if (!kapot(cijfer.deel2)) checkDeel(inhoud, cijfer, registratie, 'deel2', meld);
}

function checkDeel(
  inhoud: Inhoud,
  cijfer: Registratiecijfer,
  registratie: Registratie,
  veld: 'deel' | 'deel2',
  meld: Meld,
): void {
  const waarde = cijfer[veld];
  if (waarde === '') return;
  const uitsplitsing = registratie.uitsplitsing?.[veld === 'deel' ? 0 : 1];
  if (uitsplitsing === undefined) {
    const aantal = veld === 'deel' ? 'geen uitsplitsing' : 'geen tweede uitsplitsing';
    meld(veld, `deze registratie heeft ${aantal}`, `Laat ${veld} leeg of verbeter de registratie in het product`);
    return;
  }
  const bekend = uitsplitsing.waarden ?? idsVan(inhoud, uitsplitsing.naar, gemeenteVan(cijfer.registratie));
  if (bekend === undefined || bekend.includes(waarde)) return;
  const keuze =
    bekend.length <= 12 ? `Kies uit: ${bekend.join(', ')}` : `Kies een bestaand deel (${uitsplitsing.tekst})`;
  meld(veld, `\`${waarde}\` bestaat niet`, `${suggestie(waarde, bekend)}${keuze}`, 'verwijzing');
}

/** The records that a breakdown points at; undefined where any text will do. */
function idsVan(inhoud: Inhoud, naar: string, gemeente: string): string[] | undefined {
  const collectie = ({ wijk: 'wijken', locatie: 'locaties', partner: 'partners' } as const)[naar];
  return collectie && inhoud[collectie].map(({ id }) => id).filter((id) => gemeenteVan(id) === gemeente);
}
