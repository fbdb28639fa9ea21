import { generate, type Atrule, type CssNode } from 'css-tree';
import type { Lettersnede } from '../model/thema/thema.ts';

type Fout = (node: CssNode | undefined, path: string, message: string, remedy: string) => void;

const mogelijk: Record<string, RegExp> = {
  'font-family': /^["']?[\w][\w -]*["']?$/,
  src: /^url\(["']?([a-z0-9][a-z0-9-]*\.woff2)["']?\)( ?format\(["']?woff2["']?\))?$/,
  'font-weight': /^(normal|bold|[1-9]00)( [1-9]00)?$/,
  'font-style': /^(normal|italic)$/,
};

/** A font file of the gemeente, from its own folder; undefined with a problem when something else is asked. */
export function leesLettersnede({ block }: Atrule, fout: Fout): Lettersnede | undefined {
  const waarden = new Map<string, string>();
  let goed = true;
  for (const node of block?.children ?? []) {
    if (node.type === 'Comment') continue;
    const naam = node.type === 'Declaration' ? node.property : node.type;
    const waarde = node.type === 'Declaration' ? generate(node.value) : '';
    if (naam === 'font-display') continue;
    if (mogelijk[naam]?.test(waarde)) {
      waarden.set(naam, waarde.replaceAll(/["']/g, ''));
      continue;
    }
    goed = false;
    fout(
      node,
      naam,
      `\`${waarde}\` kan hier niet`,
      'Noem een .woff2-bestand naast tokens.css, met familie, dikte en stijl',
    );
  }
  const familie = waarden.get('font-family');
  const bestand = /\(([^)]+)\)/.exec(waarden.get('src') ?? '')?.[1];
  if (!goed) return undefined;
  if (familie === undefined || bestand === undefined) {
    fout(block ?? undefined, '@font-face', 'de familie of het bestand ontbreekt', 'Geef `font-family` en `src`');
    return undefined;
  }
  const stijl = waarden.get('font-style') === 'italic' ? 'italic' : 'normal';
  return { familie, bestand, dikte: waarden.get('font-weight') ?? 'normal', stijl };
}
