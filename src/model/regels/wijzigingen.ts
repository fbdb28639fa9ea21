import type { Inhoud, Item } from '../collecties.ts';
import type { Wijziging, Wijzigingspunt } from '../schemas/wijziging.ts';
import { suggestie } from '../suggestie.ts';
import { opVolgorde, padenVan, wijzigingsdoelen } from '../wijzigingsdoel.ts';
import type { Meld } from './regel.ts';

type Plaats = [wijziging: Item<Wijziging>, punt: Wijzigingspunt, path: (string | number)[]];

/**
 * The history holds against the content of today: what was added is still there unless a later change withdrew it,
 * and what was withdrawn is gone unless a later change brought it back.
 */
export function wijzigingKlopt(inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>): void {
  const doelen = wijzigingsdoelen(inhoud);
  const punten = opVolgorde(inhoud.wijzigingen).flatMap((wijziging): Plaats[] =>
    wijziging.punten.map((punt, i) => [wijziging, punt, ['punten', i]]),
  );
  for (const wijziging of inhoud.wijzigingen) checkNaam(wijziging, meld);
  punten.forEach(([wijziging, punt, path], plek) => {
    const later = punten.slice(plek + 1).map(([, ander]) => ander);
    punt.wat.forEach((wat, i) => {
      const bestaat = padenVan(wat, doelen).length > 0 || isOngeldig(wat, ongeldig);
      const weg = punt.soort === 'vervallen';
      if (bestaat !== weg || later.some((ander) => (ander.soort === 'vervallen') !== weg && dekt(ander, wat))) return;
      const message = weg ? `\`${wat}\` is er nog` : `\`${wat}\` bestaat niet`;
      const remedy = weg
        ? 'Kies een andere soort, of haal weg wat vervallen is'
        : `${suggestie(wat, [...doelen.keys()])}Verbeter de verwijzing, of zeg in een nieuwer bestand dat dit vervallen is`;
      meld.fout(wijziging, [...path, 'wat', i], message, remedy);
    });
    checkBetrokkenen(inhoud, [wijziging, punt, path], meld, ongeldig);
  });
}

function checkBetrokkenen(
  inhoud: Inhoud,
  [wijziging, punt, path]: Plaats,
  meld: Meld,
  ongeldig: ReadonlySet<string>,
): void {
  for (const veld of ['gemeenten', 'partners'] as const) {
    const bekend = inhoud[veld].map((item) => item.id);
    punt[veld]?.forEach((id, i) => {
      if (bekend.includes(id) || ongeldig.has(`${veld} ${id}`)) return;
      const remedy = `${suggestie(id, bekend)}Kies een bestaand id`;
      meld.fout(wijziging, [...path, veld, i], `\`${id}\` bestaat niet`, remedy);
    });
  }
}

function checkNaam(wijziging: Item<Wijziging>, meld: Meld): void {
  if (!wijziging.id.startsWith(`${wijziging.datum}-`)) {
    const remedy = `Laat de naam beginnen met ${wijziging.datum}-, of verbeter de datum`;
    meld.fout(wijziging, ['datum'], 'de naam van het bestand begint niet met deze datum', remedy);
  }
  wijziging.punten.forEach(({ sleutel }, i) => {
    if (wijziging.punten.findIndex((ander) => ander.sleutel === sleutel) === i) return;
    const message = `sleutel \`${sleutel}\` komt al voor in dit bestand`;
    meld.fout(wijziging, ['punten', i, 'sleutel'], message, 'Kies een andere sleutel');
  });
}

/** Whether a later change is about the same thing, or about a folder that holds it. */
function dekt(ander: Wijzigingspunt, wat: string): boolean {
  return ander.wat.some((pad) => wat === pad || wat.startsWith(`${pad}/`) || wat.startsWith(`${pad}#`));
}

function isOngeldig(wat: string, ongeldig: ReadonlySet<string>): boolean {
  const id = (wat.split('#')[0] ?? '').split('/').slice(1).join('/');
  return [...ongeldig].some((record) => {
    const [, recordId = ''] = record.split(' ');
    return id !== '' && (recordId === id || recordId.startsWith(`${id}/`));
  });
}
