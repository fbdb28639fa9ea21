import { generate, parse, type CssNode, type Declaration } from 'css-tree';
import type { Problem } from '../model/problem.ts';
import { suggestie } from '../model/suggestie.ts';
import { parseKleur, type Tokenwaarde } from '../model/thema/contrast.ts';
import type { Kleurstand, Lettersnede } from '../model/thema/thema.ts';
import { isToken, kleurtokens, lettertokens } from '../model/thema/tokens.ts';
import { leesLettersnede } from './thema-letter.ts';

/** What a theme file says: values of tokens per scheme, and font files. */
export interface Themabestand {
  tokens: Record<Kleurstand, Map<string, Tokenwaarde>>;
  lettersneden: Lettersnede[];
}

/**
 * Reads a file with tokens. That of a gemeente (`streng`) may set known tokens in `:root`, also for the dark scheme,
 * and name font files of its own; anything else is refused, so that a theme cannot hide, move or fetch anything.
 */
export function leesThemaCss(css: string, bestand: string, streng: boolean, problems: Problem[]): Themabestand {
  const uit: Themabestand = { tokens: { licht: new Map(), donker: new Map() }, lettersneden: [] };
  const fout = (node: CssNode | undefined, path: string, message: string, remedy: string): void => {
    const { line = 1, column = 1 } = node?.loc?.start ?? {};
    problems.push({ file: bestand, line, column, path, rule: 'thema', severity: 'fout', message, remedy });
  };
  const boom = parse(css, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, line, column }) => {
      const plek = { line, column };
      problems.push({
        ...{ file: bestand, ...plek, path: '', rule: 'thema', severity: 'fout' as const },
        message: `dit is geen geldige CSS (${message})`,
        remedy: 'Verbeter de regel',
      });
    },
  });
  lees(boom, 'licht');
  return uit;

  function lees(node: CssNode, stand: Kleurstand): void {
    const kinderen = node.type === 'StyleSheet' || node.type === 'Block' ? [...node.children] : [];
    for (const kind of kinderen) {
      if (kind.type === 'Comment') continue;
      if (kind.type === 'Rule' && generate(kind.prelude) === ':root') {
        for (const deel of kind.block.children) declaratie(deel, stand);
      } else if (kind.type === 'Atrule' && isDonker(kind) && stand === 'licht' && kind.block !== null) {
        lees(kind.block, 'donker');
      } else if (streng && kind.type === 'Atrule' && kind.name === 'font-face') {
        const snede = leesLettersnede(kind, fout);
        if (snede !== undefined) uit.lettersneden.push(snede);
      } else if (streng) {
        const wat =
          kind.type === 'Rule' ? generate(kind.prelude) : kind.type === 'Atrule' ? `@${kind.name}` : kind.type;
        fout(
          kind,
          '',
          `\`${wat}\` mag niet in een thema`,
          'Gebruik alleen `:root`, `@media (prefers-color-scheme: dark)` met `:root`, en `@font-face`',
        );
      }
    }
  }

  function declaratie(node: CssNode, stand: Kleurstand): void {
    if (node.type !== 'Declaration') {
      if (streng && node.type !== 'Comment')
        fout(node, '', 'hier mag alleen een token staan', 'Schrijf `--token: waarde;`');
      return;
    }
    const { property } = node;
    if (!isToken(property)) {
      const namen = [...Object.keys(kleurtokens), ...Object.keys(lettertokens)];
      if (streng && property !== 'color-scheme')
        fout(node, property, 'dit is geen token van deze site', `${suggestie(property, namen)}Zie docs/thema.md`);
      return;
    }
    const waarde = generate(node.value).trim();
    const reden = property in lettertokens ? letterfout(node) : kleurfout(node, waarde);
    if (reden !== undefined) {
      fout(node, property, ...reden);
      return;
    }
    const { line: regel = 1, column: kolom = 1 } = node.loc?.start ?? {};
    uit.tokens[stand].set(property, { waarde, bestand, regel, kolom });
  }
}

function isDonker(node: CssNode): boolean {
  if (node.type !== 'Atrule' || node.name !== 'media' || node.prelude === null) return false;
  return generate(node.prelude).replace(/\s/g, '') === '(prefers-color-scheme:dark)';
}

function kleurfout(node: Declaration, waarde: string): [string, string] | undefined {
  if (/^var\(--[\w-]+\)$/.test(waarde)) return undefined;
  if (node.important || parseKleur(waarde) === undefined)
    return [`\`${waarde}\` is geen dekkende kleur`, 'Schrijf een kleur zoals #00525c of oklch(40% 0.07 210)'];
  return undefined;
}

/** Only names, quoted names and commas: a list of fonts cannot fetch or compute anything. */
function letterfout(node: Declaration): [string, string] | undefined {
  const delen = node.value.type === 'Value' ? [...node.value.children] : [node.value];
  const mag = ({ type }: CssNode): boolean => ['Identifier', 'String', 'Operator', 'WhiteSpace'].includes(type);
  if (!node.important && delen.length > 0 && delen.every(mag)) return undefined;
  return ['dit is geen lijst van lettertypen', 'Schrijf namen met komma’s ertussen, en een algemene aan het eind'];
}
