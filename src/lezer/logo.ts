import { Parser } from 'saxen';
import type { Problem } from '../model/problem.ts';
import { bestandsfout } from './bestanden.ts';

/** What a drawing needs. No script, style sheet, animation, foreign content, image or link. */
const elementen = new Set(
  'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask title desc use text tspan'.split(
    ' ',
  ),
);

/** A logo is shown with `img`, where nothing in it runs; opened by itself it must be harmless too. */
export function checkLogo(svg: string, bestand: string): Problem[] {
  const fouten = new Set<string>();
  const parser = new Parser();
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i.test(svg)) fouten.add('een DOCTYPE, ENTITY of stylesheet mag niet');
  let eerste = true;
  parser.on('openTag', (naam, attributen) => {
    if (eerste && naam !== 'svg') fouten.add('het bestand begint niet met `<svg>`');
    eerste = false;
    if (!elementen.has(naam)) fouten.add(`het element \`<${naam}>\` mag niet`);
    for (const [attribuut, waarde] of Object.entries(attributen())) {
      if (/^on/i.test(attribuut) || attribuut === 'style') fouten.add(`het kenmerk \`${attribuut}\` mag niet`);
      else if (/^(xlink:)?href$/.test(attribuut) && !waarde.startsWith('#'))
        fouten.add(`een verwijzing naar \`${waarde.slice(0, 40)}\` mag niet`);
      else if (/url\((?!\s*["']?#)|javascript:/i.test(waarde)) fouten.add(`\`${attribuut}\` verwijst naar buiten`);
    }
  });
  parser.on('error', ({ message }) => fouten.add(`dit is geen goede XML (${message})`));
  parser.parse(svg);
  if (eerste) fouten.add('er staat geen tekening in');
  return [...fouten].map((fout) =>
    bestandsfout(bestand, 'logo', fout, 'Sla het logo op als eenvoudige SVG: vormen en kleuren, niets anders'),
  );
}
