import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Minified, which a browser reads a third faster; it goes into every page. */
const broncode = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer may change with the colours alone. */
const kleurregels = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is now; only the rules about colour when the rest was seen at this width. */
export async function toetsAxe(page: Page, regels: 'alle' | 'kleur' = 'alle'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(broncode);
  const runOnly =
    regels === 'alle' ? { type: 'tag' as const, values: normen } : { type: 'rule' as const, values: kleurregels };
  return page.evaluate(async (keuze) => {
    const { axe: inPagina } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPagina.run(document, {
      runOnly: keuze,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`),
    );
  }, runOnly);
}
