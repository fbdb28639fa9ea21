import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { generate, parse, walk, type FunctionNode } from 'css-tree';
import type { Problem } from '../model/problem.ts';
import { isToken } from '../model/thema/tokens.ts';

/** The stylesheets of the site: `site.css`, what it imports, and the ones that a single page adds. */
export function leesStijlen(wortels: readonly string[], map: string): { naam: string; css: string }[] {
  const gelezen = new Map<string, string>();
  for (const wortel of wortels) lees(join(map, wortel));
  return [...gelezen].map(([pad, css]) => ({ naam: relative(dirname(dirname(map)), pad).replaceAll('\\', '/'), css }));

  function lees(pad: string): void {
    if (gelezen.has(pad)) return;
    const css = readFileSync(pad, 'utf8');
    gelezen.set(pad, css);
    for (const [, doel = ''] of css.matchAll(/^@import ['"]([^'"]+)['"]/gm))
      lees(doel.startsWith('.') ? join(dirname(pad), doel) : createRequire(import.meta.url).resolve(doel));
  }
}

/** Every `var()` without a fallback whose name no stylesheet sets: it would silently fall back to nothing. */
export function checkVariabelen(stijlen: readonly { naam: string; css: string }[]): Problem[] {
  const gezet = new Set<string>();
  const gebruikt: { naam: string; bestand: string; node: FunctionNode }[] = [];
  for (const { naam: bestand, css } of stijlen) {
    walk(parse(css, { positions: true, parseCustomProperty: true }), (node) => {
      if (node.type === 'Declaration' && node.property.startsWith('--')) gezet.add(node.property);
      if (node.type !== 'Function' || node.name !== 'var') return;
      const [eerste] = node.children;
      const terugval = [...node.children].some(({ type }) => type === 'Operator');
      if (eerste !== undefined && !terugval) gebruikt.push({ naam: generate(eerste), bestand, node });
    });
  }
  return gebruikt
    .filter(({ naam }) => !gezet.has(naam))
    .map(({ naam, bestand, node }) => ({
      file: bestand,
      line: node.loc?.start.line ?? 0,
      column: node.loc?.start.column ?? 0,
      path: naam,
      rule: 'variabele',
      severity: 'fout' as const,
      message: `\`var(${naam})\` verwijst naar een token dat nergens staat`,
      remedy: isToken(naam) ? 'Zet het in src/styles/tokens.css' : 'Gebruik een token uit src/styles/tokens.css',
    }));
}
