import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { checkContrast, type Tokenwaarde } from '../model/thema/contrast.ts';
import { standen, type Kleurstand, type Thema } from '../model/thema/thema.ts';
import { isToken, kleurtokens, lettertokens, type Kleurtoken, type Lettertoken } from '../model/thema/tokens.ts';
import { bestandsfout, leesTekst, vindBestanden, type Bestand } from './bestanden.ts';
import { checkLogo } from './logo.ts';
import { checkVariabelen, leesStijlen } from './stijlen.ts';
import { leesThemaCss } from './thema-css.ts';

/** Where the site's own stylesheets are. */
const stijlmap = join(import.meta.dirname, '../styles');
/** A font larger than this alone breaks the budget of a page. */
export const maxLetterBytes = 60_000;

/** Reads the neutral tokens and, over them, the folder `thema/` of the content; checks tokens and contrast. */
export function leesThema(contentRoot: string, getoond: string, problems: Problem[], stijlen = stijlmap): Thema {
  const bladen = leesStijlen(['site.css', 'controleren.css'], stijlen);
  problems.push(...checkVariabelen(bladen));
  const standaard = leesThemaCss(
    readFileSync(join(stijlen, 'tokens.css'), 'utf8'),
    'src/styles/tokens.css',
    false,
    problems,
  );
  const eigen = leesEigen(contentRoot, getoond, problems);
  const namen = [...new Set(standen.flatMap((stand) => [...eigen.css.tokens[stand].keys()]))].filter(isToken);
  const opgelost = (stand: Kleurstand): Record<string, Tokenwaarde> => {
    const lagen = [standaard.tokens.licht, stand === 'donker' ? standaard.tokens.donker : [], eigen.css.tokens[stand]];
    return losOp(new Map(lagen.flatMap((laag) => [...laag])), problems);
  };
  const waarden = { licht: opgelost('licht'), donker: opgelost('donker') };
  for (const stand of standen)
    if (Object.keys(kleurtokens).every((naam) => naam in waarden[stand]))
      problems.push(...checkContrast(stand, waarden[stand] as Record<Kleurtoken, Tokenwaarde>));
  const tekst = (stand: Kleurstand, lijst: object): Record<string, string> =>
    Object.fromEntries(Object.keys(lijst).map((naam) => [naam, waarden[stand][naam]?.waarde ?? '']));
  return {
    kleuren: { licht: tekst('licht', kleurtokens), donker: tekst('donker', kleurtokens) } as Thema['kleuren'],
    letters: tekst('licht', lettertokens) as Record<Lettertoken, string>,
    lettersneden: eigen.css.lettersneden,
    eigen: namen.sort(),
    logo: eigen.logo,
    logoDonker: eigen.logoDonker,
  };
}

/** Follows `var(--ander)` to its value; a circle or an unknown name is a fout. */
function losOp(tokens: ReadonlyMap<string, Tokenwaarde>, problems: Problem[]): Record<string, Tokenwaarde> {
  return Object.fromEntries(
    [...tokens].flatMap(([naam, token]) => {
      let { waarde } = token;
      for (let stap = 0; stap <= tokens.size && waarde.startsWith('var('); stap++)
        waarde = tokens.get(waarde.slice(4, -1))?.waarde ?? '';
      if (waarde !== '' && !waarde.startsWith('var(')) return [[naam, { ...token, waarde }]];
      const plek = { file: token.bestand, line: token.regel, column: token.kolom, path: naam };
      const message = `\`${token.waarde}\` leidt niet tot een kleur`;
      if (!problems.some(({ file, line, message: al }) => file === plek.file && line === plek.line && al === message))
        problems.push({
          ...plek,
          rule: 'thema',
          severity: 'fout',
          message,
          remedy: 'Verwijs naar een ander token, zonder kring',
        });
      return [];
    }),
  );
}

function leesEigen(contentRoot: string, getoond: string, problems: Problem[]) {
  const map = join(contentRoot, 'thema');
  const bestanden = existsSync(map) ? vindBestanden(map, `${getoond}/thema`, problems) : [];
  let css = leesThemaCss('', '', true, problems);
  const letters = bestanden.filter(({ pad }) => /^[a-z0-9-]+\.woff2$/.test(pad));
  const logos = bestanden.filter(({ pad }) => pad === 'logo.svg' || pad === 'logo-donker.svg');
  for (const bestand of bestanden) {
    if (bestand.pad === 'tokens.css') {
      const tekst = leesTekst(join(map, bestand.pad), bestand.naam, problems);
      if (tekst !== undefined) css = leesThemaCss(tekst, bestand.naam, true, problems);
    } else if (letters.includes(bestand)) checkLetter(map, bestand, problems);
    else if (logos.includes(bestand)) {
      const svg = leesTekst(join(map, bestand.pad), bestand.naam, problems);
      if (svg !== undefined) problems.push(...checkLogo(svg, bestand.naam));
    } else if (!bestand.pad.endsWith('.md'))
      problems.push(
        bestandsfout(
          bestand.naam,
          'thema',
          'dit bestand hoort niet bij een thema',
          'Een thema bestaat uit tokens.css, logo.svg, logo-donker.svg en .woff2-bestanden',
        ),
      );
  }
  for (const { bestand } of css.lettersneden)
    if (!letters.some(({ pad }) => pad === bestand))
      problems.push(
        bestandsfout(
          `${getoond}/thema/tokens.css`,
          'thema',
          `\`${bestand}\` staat niet in de map thema`,
          'Zet het erbij',
        ),
      );
  const heeft = (naam: string): string | undefined => (logos.some(({ pad }) => pad === naam) ? naam : undefined);
  return { css, logo: heeft('logo.svg'), logoDonker: heeft('logo-donker.svg') };
}

function checkLetter(map: string, { pad, naam }: Bestand, problems: Problem[]): void {
  const { size } = lstatSync(join(map, pad));
  if (size > maxLetterBytes)
    problems.push(
      bestandsfout(
        naam,
        'thema',
        `dit lettertype is ${String(Math.ceil(size / 1000))} kB`,
        `Gebruik hoogstens ${String(maxLetterBytes / 1000)} kB: laat tekens weg die het Nederlands niet gebruikt`,
      ),
    );
  else if (readFileSync(join(map, pad)).subarray(0, 4).toString('latin1') !== 'wOF2')
    problems.push(bestandsfout(naam, 'thema', 'dit is geen WOFF2-bestand', 'Zet het lettertype om naar .woff2'));
}
