import type { Model } from '../model/aggregate.ts';
import { naamVan } from './kop.ts';

/** The size that social media ask for. */
export const deelmaat = { breed: 1200, hoog: 630 } as const;

/** The picture of a shared link: the name of the site and the thread, in the light colours of the theme. */
export function viewDeelbeeld(model: Model): string {
  const { site, thema } = model;
  const kleur = thema.kleuren.licht;
  const naam = regels(site.naam, 18);
  const onder = [
    site.ondertitel.includes(naamVan(model, site.eigen))
      ? site.ondertitel
      : `${site.ondertitel}, ${naamVan(model, site.eigen)}`,
    site.officieel ? site.uitgever : 'Voorbeeld op basis van openbare documenten, geen site van de gemeente',
  ].flatMap((tekst) => regels(tekst, 44));
  const begin = 300 - naam.length * 48;
  const tekst = (inhoud: string, y: number, maat: number, vul: string): string =>
    `<text x="250" y="${String(y)}" font-size="${String(maat)}" fill="${vul}">${ontsnapt(inhoud)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(deelmaat.breed)} ${String(deelmaat.hoog)}" font-family="Gelasio">`,
    `<rect width="1200" height="630" fill="${kleur['--papier']}"/>`,
    `<path d="M140 0V440" stroke="${kleur['--draad']}" stroke-width="14"/>`,
    ...[150, 320].map((y) => `<circle cx="140" cy="${String(y)}" r="26" fill="${kleur['--inkt']}"/>`),
    `<circle cx="140" cy="490" r="26" fill="${kleur['--papier']}" stroke="${kleur['--inkt']}" stroke-width="9"/>`,
    ...naam.map((regel, i) => tekst(regel, begin + i * 96, 88, kleur['--inkt'])),
    ...onder.map((regel, i) => tekst(regel, begin + naam.length * 96 + i * 52, 38, kleur['--stil'])),
    '</svg>',
  ].join('');
}

/** The sign of the site in the colours of the theme, for a tab or a home screen. */
export function viewMerk({ thema }: Model): string {
  const { '--papier': papier, '--inkt': inkt, '--draad': draad } = thema.kleuren.licht;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" fill="${papier}"/>`,
    `<path d="M16 0v22" stroke="${draad}" stroke-width="4"/><circle cx="16" cy="8" r="5" fill="${inkt}"/>`,
    `<circle cx="16" cy="24" r="5" fill="${papier}" stroke="${inkt}" stroke-width="3"/></svg>`,
  ].join('');
}

/** Words over lines of at most so many letters; SVG does not wrap. */
function regels(tekst: string, letters: number): string[] {
  return tekst.split(' ').reduce<string[]>((lijst, woord) => {
    const laatste = lijst.at(-1);
    if (laatste === undefined || `${laatste} ${woord}`.length > letters) return [...lijst, woord];
    return [...lijst.slice(0, -1), `${laatste} ${woord}`];
  }, []);
}

function ontsnapt(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
