import { gemeenteVan, type Inhoud, type Item } from '../collecties.ts';
import type { Doel, Doelen } from '../schemas/doelen.ts';
import type { Meld } from './regel.ts';

interface Gezien {
  lijst: Item<Doelen>;
  doel: Doel;
}

/** A doel stands once in a list; the same words in two lists of a gemeente may be two doelen, so a reader judges. */
export function dubbelDoel(inhoud: Inhoud, meld: Meld): void {
  const gezien = new Map<string, Gezien>();
  for (const lijst of inhoud.doelen) {
    lijst.doelen.forEach((doel, i) => {
      const velden = (['titel', 'tekst'] as const).map((veld) => ({
        veld,
        sleutel: `${gemeenteVan(lijst.id)} ${veld} ${normaal(doel[veld])}`,
      }));
      const gelijk = velden.find(({ sleutel }) => gezien.has(sleutel));
      const eerder = gelijk && gezien.get(gelijk.sleutel);
      for (const { sleutel } of velden) if (!gezien.has(sleutel)) gezien.set(sleutel, { lijst, doel });
      if (gelijk !== undefined && eerder !== undefined) meldDubbel(lijst, i, gelijk.veld, eerder, meld);
    });
  }
}

function meldDubbel(lijst: Item<Doelen>, i: number, veld: 'titel' | 'tekst', eerder: Gezien, meld: Meld): void {
  const path = ['doelen', i, veld];
  if (eerder.lijst === lijst) {
    const message = `\`${eerder.doel.sleutel}\` heeft dezelfde ${veld}`;
    meld.fout(lijst, path, message, 'Houd een van de twee doelen over, of laat zien wat het verschil is');
    return;
  }
  const doel = lijst.doelen[i];
  if (doel === undefined || hangtSamen(doel, eerder) || hangtSamen(eerder.doel, { lijst, doel })) return;
  meld.bevinding(
    { collectie: 'doelen', sleutel: doel.sleutel },
    lijst,
    path,
    `het doel ‘${doel.titel}’ staat op deze site ook bij ‘${eerder.lijst.titel}’`,
    'Kijk of het een en hetzelfde doel is; zo ja, leg dan vast dat het een aan het ander bijdraagt',
  );
}

function hangtSamen(doel: Doel, ander: Gezien): boolean {
  const id = `${ander.lijst.id}#${ander.doel.sleutel}`;
  return doel.draagtBijAan?.some(({ naar }) => naar === id) === true;
}

/** A text without case, punctuation, accents and double spaces. */
export function normaal(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
