import type { Geleverdregel } from './geleverd.ts';
import { formatAantal } from './format.ts';
import { viewRest, type Bladvraag, type RaadsbladPagina } from './raadsblad.ts';
import { viewBladnoot, type Bladcijfer } from './raadsblad-cijfers.ts';
import { breedte, pasOp, regelsVan } from './raadsblad-maat.ts';

/** Lines of print that a part may take; the agreements get what is left of one A4. */
const ruimte = { doelen: 8, geleverd: 4, cijfers: 11, vragen: 13 };

/** Doelen as links, in two columns. */
export function viewBladdoelen<T extends { tekst: string; href: string }>(doelen: readonly T[], href: string) {
  const lijst = pasOp(doelen, ruimte.doelen, ({ tekst }) => regelsVan(tekst, breedte.kolom));
  return { lijst, rest: viewRest(doelen.length - lijst.length, ['doel', 'doelen'], href) };
}

/** What came in: a sentence, and the first rows of it. */
export function viewBladgeleverd(
  regels: readonly Geleverdregel[],
  zinnen: { niets: string; wie: string; waarover: string },
  href: string,
): RaadsbladPagina['geleverd'] {
  const getoond = pasOp(regels, ruimte.geleverd, ({ registratie, periode, onderdeel, waarde }) =>
    regelsVan(`${registratie.tekst}, ${periode}, ${onderdeel}: ${waarde}`, breedte.tekst),
  );
  const leverde = formatAantal(regels.length, 'cijfer of stuk', 'cijfers en stukken');
  return {
    zin: regels.length === 0 ? zinnen.niets : `${zinnen.wie} ${leverde} ${zinnen.waarover}.`,
    onbekend: regels.length === 0,
    regels: getoond,
    rest: viewRest(regels.length - getoond.length, ['regel', 'regels'], href),
  };
}

/** The first figures, and what holds for them together. */
export function viewBladcijfers(
  cijfers: readonly Bladcijfer[],
  zinnen: { geen: string; context: string },
  href: string,
): Omit<RaadsbladPagina['cijfers'], 'regels'> & { regels: Bladcijfer[] } {
  const regels = pasOp(cijfers, ruimte.cijfers, ({ naam, zin }) => regelsVan(`${naam}. ${zin}`, breedte.kolom));
  return {
    regels,
    context: regels.length === 0 ? zinnen.geen : viewBladnoot(regels, zinnen.context),
    rest: viewRest(cijfers.length - regels.length, ['cijfer', 'cijfers'], href),
  };
}

/** The first questions. */
export function viewBladvragen(vragen: readonly Bladvraag[], href: string): RaadsbladPagina['vragen'] {
  const regels = pasOp(vragen, ruimte.vragen, ({ vraag, waarom }) => regelsVan(`${vraag} ${waarom}`, breedte.kolom));
  return { regels, rest: viewRest(vragen.length - regels.length, ['vraag', 'vragen'], href) };
}
