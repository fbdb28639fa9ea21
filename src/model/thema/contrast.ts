import Color from 'colorjs.io';
import type { Problem } from '../problem.ts';
import type { Kleurstand } from './thema.ts';
import { kleurparen, type Kleurtoken } from './tokens.ts';

/** A declared value and where it stands. */
export interface Tokenwaarde {
  waarde: string;
  bestand: string;
  regel: number;
  kolom: number;
}

/** The WCAG 2 contrast of two colours: 1 to 21. */
export function contrast(a: string, b: string): number {
  return new Color(a).contrastWCAG21(new Color(b));
}

/** The colour, or undefined when the text is none or lets the background through. */
export function parseKleur(tekst: string): Color | undefined {
  const kleur = Color.try(tekst);
  return kleur === null || kleur.alpha < 1 ? undefined : kleur;
}

/** Every pair of tokens that is too close, at the token that stands in front. */
export function checkContrast(stand: Kleurstand, waarden: Readonly<Record<Kleurtoken, Tokenwaarde>>): Problem[] {
  return kleurparen.flatMap(({ voor, achter, minstens }) => {
    const [a, b] = [waarden[voor], waarden[achter]];
    const verhouding = contrast(a.waarde, b.waarde);
    if (verhouding >= minstens) return [];
    const getal = (waarde: number): string => String(Math.floor(waarde * 100) / 100).replace('.', ',');
    return {
      file: a.bestand,
      line: a.regel,
      column: a.kolom,
      path: voor,
      rule: 'contrast',
      severity: 'fout' as const,
      message: `${a.waarde} op \`${achter}\` (${b.waarde}) heeft in de ${stand === 'licht' ? 'lichte' : 'donkere'} stand een contrast van ${getal(verhouding)} op 1, en ${minstens === 3 ? 'een onderdeel' : 'tekst'} vraagt ten minste ${getal(minstens)} op 1`,
      remedy: `Maak \`${voor}\` of \`${achter}\` donkerder of lichter`,
    };
  });
}
