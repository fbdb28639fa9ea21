/** The colours of the site, by what they are for. A gemeente may set these in `thema/tokens.css`, and nothing else. */
export const kleurtokens = {
  '--papier': 'de pagina',
  '--vlak': 'de band met het antwoord, en meldingen',
  '--inkt': 'tekst en dikke lijnen',
  '--stil': 'tekst die minder belangrijk is',
  '--lijn': 'dunne scheidingslijnen, zonder betekenis',
  '--rand': 'randen met betekenis: een veld, een jaar, een open ring',
  '--link': 'links',
  '--link-aan': 'links onder de aanwijzer',
  '--knop': 'het vlak van een knop',
  '--knop-tekst': 'de woorden op een knop',
  '--knop-aan': 'het vlak van een knop onder de aanwijzer',
  '--focus': 'de rand om wat het toetsenbord aanwijst',
  '--draad': 'de rode draad, en niets anders',
  '--eigen': 'in een grafiek: deze wijk',
  '--kaart-1': 'kaart: wijken van het eerste gebied',
  '--kaart-2': 'kaart: wijken van het tweede gebied',
  '--kaart-3': 'kaart: wijken van het derde gebied',
  '--kaart-rand': 'kaart: de grens van een wijk',
} as const;

/** The typefaces; a list of names with a generic one at the end. */
export const lettertokens = { '--kop': 'koppen en conclusies', '--tekst': 'alle andere tekst' } as const;

export type Kleurtoken = keyof typeof kleurtokens;
export type Lettertoken = keyof typeof lettertokens;

/** Two colours that meet on the page. */
export interface Kleurpaar {
  voor: Kleurtoken;
  achter: Kleurtoken;
  /** WCAG 2.2: text 4.5 (1.4.3), parts that carry meaning 3 (1.4.11). */
  minstens: 4.5 | 3;
}

const tekst = (achter: Kleurtoken, ...voor: Kleurtoken[]): Kleurpaar[] =>
  voor.map((token) => ({ voor: token, achter, minstens: 4.5 }));
const deel = (achter: Kleurtoken, ...voor: Kleurtoken[]): Kleurpaar[] =>
  voor.map((token) => ({ voor: token, achter, minstens: 3 }));

/** Every pair that must be told apart, in the light and in the dark scheme. */
export const kleurparen: readonly Kleurpaar[] = [
  ...tekst('--papier', '--inkt', '--stil', '--link', '--link-aan', '--draad'),
  ...tekst('--vlak', '--inkt', '--stil', '--link', '--link-aan'),
  ...tekst('--knop', '--knop-tekst'),
  ...tekst('--knop-aan', '--knop-tekst'),
  ...tekst('--kaart-1', '--inkt'),
  ...tekst('--kaart-2', '--inkt'),
  ...tekst('--kaart-3', '--inkt'),
  ...deel('--papier', '--rand', '--knop', '--focus', '--eigen', '--kaart-rand'),
  ...deel('--vlak', '--rand', '--focus', '--draad'),
  ...deel('--kaart-1', '--kaart-rand'),
  ...deel('--kaart-2', '--kaart-rand'),
  ...deel('--kaart-3', '--kaart-rand'),
];

/** Whether a name is one that a theme may set. */
export function isToken(naam: string): naam is Kleurtoken | Lettertoken {
  return naam in kleurtokens || naam in lettertokens;
}
