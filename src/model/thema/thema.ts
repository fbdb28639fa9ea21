import type { Kleurtoken, Lettertoken } from './tokens.ts';

/** The two schemes of a theme. */
export const standen = ['licht', 'donker'] as const;
export type Kleurstand = (typeof standen)[number];

/** A font file of the gemeente. */
export interface Lettersnede {
  familie: string;
  /** File name under `thema/`. */
  bestand: string;
  dikte: string;
  stijl: 'normal' | 'italic';
}

/** The look of the site: the neutral tokens with over them those of the gemeente, all values resolved. */
export interface Thema {
  kleuren: Record<Kleurstand, Record<Kleurtoken, string>>;
  letters: Record<Lettertoken, string>;
  lettersneden: Lettersnede[];
  /** What the gemeente brings itself; without any of it the site has the neutral look and no extra file. */
  eigen: (Kleurtoken | Lettertoken)[];
  logo: string | undefined;
  logoDonker: string | undefined;
}

/** The stylesheet of the gemeente's own theme, or undefined without one; written from checked values only. */
export function schrijfThema({ kleuren, letters, lettersneden, eigen }: Thema, pad: string): string | undefined {
  if (eigen.length === 0) return undefined;
  const blok = (stand: Kleurstand): string =>
    eigen.map((token) => (token in letters ? '' : `${token}:${kleuren[stand][token as Kleurtoken]};`)).join('');
  const lettertypen = eigen
    .map((token) => (token in letters ? `${token}:${letters[token as Lettertoken]};` : ''))
    .join('');
  return [
    ...lettersneden.map(
      ({ familie, bestand, dikte, stijl }) =>
        `@font-face{font-family:"${familie}";src:url(${pad}thema/${bestand}) format("woff2");font-weight:${dikte};font-style:${stijl};font-display:optional}`,
    ),
    // More specific than the neutral tokens, less than what paper asks for.
    `html:root{${lettertypen}${blok('licht')}}`,
    `@media (prefers-color-scheme:dark){html:root{${blok('donker')}}}`,
  ].join('\n');
}
