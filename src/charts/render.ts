import * as Plot from '@observablehq/plot';
import { maakSvgdocument, type Svgelement } from './svgdocument.ts';

export type { PlotOptions } from '@observablehq/plot';

/**
 * Draws Plot options as an SVG string that a strict CSP accepts: no style element or attribute, and no English
 * aria labels inside (Plot writes those on elements without a role, which axe refuses). Throws when Plot warns,
 * because a warning is drawn into the picture.
 */
export function renderSvg(options: Plot.PlotOptions, naam: { titel: string; omschrijving: string }): string {
  const svg = teken(options);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', veilig(naam.titel));
  svg.setAttribute('aria-description', veilig(naam.omschrijving));
  return svg.toString();
}

/** What many charts share, drawn once: a mark that puts it in each of them, over the same scales and margins. */
export function tekenLaag(options: Plot.PlotOptions): Plot.RenderFunction {
  const html = teken(options).innerHTML;
  return (_index, _scales, _values, _dimensions, context) => {
    const laag = context.document.createElementNS('http://www.w3.org/2000/svg', 'g');
    laag.innerHTML = html;
    return laag;
  };
}

function teken(options: Plot.PlotOptions): Svgelement {
  const svg = metFoutBijWaarschuwing(() =>
    Plot.plot({ ...options, document: maakSvgdocument(), className: 'plot' }),
  ) as unknown as Svgelement;
  svg.elk((element) => {
    if (element.localName === 'style') element.parentNode?.removeChild(element);
    for (const attribuut of nietNodig) element.removeAttribute(attribuut);
  });
  return svg;
}

const nietNodig = ['aria-label', 'aria-description', 'style'];

/** Quotes in attributes are escaped when written; `&` and `<` are not. */
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
