import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export type { PlotOptions } from '@observablehq/plot';

/**
 * Draws Plot options as an SVG string that a strict CSP accepts: no style element or attribute, and no English
 * aria labels inside (Plot writes those on elements without a role, which axe refuses). Throws when Plot warns,
 * because a warning is drawn into the picture.
 */
export function renderSvg(options: Plot.PlotOptions, naam: { titel: string; omschrijving: string }): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = metFoutBijWaarschuwing(() =>
    Plot.plot({ ...options, document: document as unknown as Document, className: 'plot' }),
  );
  for (const stijl of [...svg.querySelectorAll('style')]) stijl.remove();
  for (const element of [...svg.querySelectorAll('*')]) {
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
    element.removeAttribute('style');
  }
  svg.removeAttribute('style');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', veilig(naam.titel));
  svg.setAttribute('aria-description', veilig(naam.omschrijving));
  return (svg as unknown as { outerHTML: string }).outerHTML;
}

/** linkedom escapes quotes in attributes, but neither `&` nor `<`. */
function veilig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function metFoutBijWaarschuwing<T>(teken: () => T): T {
  const origineel = console.warn;
  const waarschuwingen: string[] = [];
  console.warn = (...delen: unknown[]) => {
    waarschuwingen.push(delen.map(String).join(' '));
  };
  try {
    return teken();
  } finally {
    console.warn = origineel;
    if (waarschuwingen.length > 0) throw new Error(`Plot warns: ${waarschuwingen.join('; ')}`);
  }
}
