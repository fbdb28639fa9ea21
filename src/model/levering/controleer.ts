import { celtekst, type Blad, type Cel, type Melding, type Rij } from './cel.ts';
import type { Formulier, Formulierregel } from './formulier.ts';
import { herken } from './herken.ts';
import { kolommen, kolomVan, redenen, veilig, type Kolom } from './kolommen.ts';
import { formule, isFormuletekst, parseAantal, parseDatum, parseEuro, type Invoer } from './waarde.ts';

/** One row of the form with what was filled in and where that stands. */
export interface Ingevuld {
  regel: Formulierregel;
  invoer: Invoer;
  blad: string;
  rij: number;
}

export type Controle =
  | { formulier: Formulier; ingevuld: Ingevuld[]; meldingen: Melding[] }
  | { formulier?: undefined; meldingen: Melding[] };

/**
 * Checks what a file holds against the agreements: the right form, every row once and in order, a value that can be
 * there. Pure, and the same for the gemeente and in the partner's browser. All that is wrong is reported at once.
 */
export function controleerFormulier(
  bladen: readonly Blad[],
  bekend: readonly Formulier[],
  vandaag: string,
  gemeente?: string,
): Controle {
  const formules = bladen.flatMap(vindFormules);
  const herkend = herken(bladen, bekend, gemeente);
  if (herkend.formulier === undefined) return { meldingen: [...herkend.meldingen, ...formules] };
  const { formulier, blad, rijen } = herkend;
  const meldingen = [
    ...formules,
    ...vergelijkRijen(blad.naam, rijen, formulier),
    ...rijen.flatMap((rij) => vreemdeCellen(blad.naam, rij)),
  ];
  const perSleutel = new Map(rijen.map((rij) => [celtekst(rij.cellen.get(kolomVan('Sleutel'))), rij]));
  const ingevuld = formulier.regels.flatMap((regel): Ingevuld[] => {
    const rij = perSleutel.get(veilig(regel.sleutel));
    if (rij === undefined) return [];
    meldingen.push(...veranderd(blad.naam, rij, regel));
    const meld = (kolom: Kolom, message: string, remedy: string): void => {
      meldingen.push({ blad: blad.naam, rij: rij.nummer, kolom: kolomVan(kolom), message, remedy });
    };
    return [{ regel, invoer: leesInvoer(rij, regel, vandaag, meld), blad: blad.naam, rij: rij.nummer }];
  });
  return { formulier, ingevuld, meldingen: sorteer(meldingen) };
}

/** Every formula, on whatever sheet: what it would give on another computer is not known. */
function vindFormules({ naam, rijen }: Blad): Melding[] {
  return rijen.flatMap((rij) =>
    [...rij.cellen].flatMap(([kolom, cel]) =>
      cel.soort === 'formule' ? [{ blad: naam, rij: rij.nummer, kolom, ...formule }] : [],
    ),
  );
}

/** Rows that are missing, extra, double or out of order, by their keys. */
function vergelijkRijen(blad: string, rijen: readonly Rij[], { regels }: Formulier): Melding[] {
  const kolom = kolomVan('Sleutel');
  const verwacht = regels.map(({ sleutel }) => veilig(sleutel));
  const gevonden = rijen.map((rij) => celtekst(rij.cellen.get(kolom)));
  const eerste = new Map(gevonden.map((sleutel, i) => [sleutel, i] as const).reverse());
  const bekend = new Set(verwacht);
  const extra = rijen.flatMap(({ nummer }, i): Melding[] => {
    const eerder = eerste.get(gevonden[i] ?? '') ?? i;
    const remedy = 'Verwijder deze regel';
    if (!bekend.has(gevonden[i] ?? '')) {
      return [{ blad, rij: nummer, kolom, message: 'deze regel hoort niet in het formulier', remedy }];
    }
    if (eerder === i) return [];
    return [
      { blad, rij: nummer, kolom, message: `deze regel staat ook op rij ${String(rijen[eerder]?.nummer)}`, remedy },
    ];
  });
  const weg = regels.filter((regel) => !eerste.has(veilig(regel.sleutel)));
  const ontbreekt = weg.map((regel): Melding => ({
    blad,
    message: `regel ${String(regels.indexOf(regel) + 1)} ontbreekt: ${regelnaam(regel)}`,
    remedy: 'Zet de regel terug; laat een regel zonder getal leeg',
  }));
  if (extra.length > 0 || weg.length > 0) return [...extra, ...ontbreekt];
  const plek = gevonden.findIndex((sleutel, i) => sleutel !== verwacht[i]);
  if (plek < 0) return [];
  return [
    {
      blad,
      rij: rijen[plek]?.nummer,
      message: `de volgorde is veranderd: hier hoort regel ${String(plek + 1)}, ${regelnaam(regels[plek])}`,
      remedy: 'Zet de regels terug in de volgorde van de kolom Regel',
    },
  ];
}

/** A row whose words were changed may be about something else than its key says. */
function veranderd(blad: string, rij: Rij, regel: Formulierregel): Melding[] {
  const vast = { Product: regel.product, Wat: regel.wat, Onderdeel: regel.onderdeel, Eenheid: regel.eenheid };
  return Object.entries(vast).flatMap(([naam, tekst]): Melding[] => {
    const kolom = kolomVan(naam as Kolom);
    if (celtekst(rij.cellen.get(kolom)) === veilig(tekst).trim()) return [];
    const message = `de tekst onder ${naam} is veranderd; hier hoort: ${tekst}`;
    return [{ blad, rij: rij.nummer, kolom, message, remedy: 'Zet de tekst terug, of haal het formulier opnieuw op' }];
  });
}

/** Cells beside the form, and formulas in columns that nobody fills in. */
function vreemdeCellen(blad: string, { nummer, cellen }: Rij): Melding[] {
  return [...cellen].flatMap(([kolom, cel]): Melding[] => {
    const plek = { blad, rij: nummer, kolom };
    if (kolom >= kolommen.length) {
      return [{ ...plek, message: 'deze cel staat naast het formulier', remedy: 'Maak de cel leeg' }];
    }
    const invulbaar = kolom === kolomVan('Invullen');
    return cel.soort === 'tekst' && !invulbaar && isFormuletekst(cel.tekst) ? [{ ...plek, ...formule }] : [];
  });
}

function leesInvoer(
  { cellen }: Rij,
  regel: Formulierregel,
  vandaag: string,
  meld: (kolom: Kolom, message: string, remedy: string) => void,
): Invoer {
  const cel = gevuld(cellen.get(kolomVan('Invullen')));
  const reden = celtekst(cellen.get(kolomVan('Geen getal, want'))).toLowerCase();
  const weiger = ({ message, remedy }: { message: string; remedy: string }, kolom: Kolom = 'Invullen'): Invoer => {
    meld(kolom, message, remedy);
    return { soort: 'leeg' };
  };
  if (reden !== '') {
    const status = Object.entries(redenen).find(([tekst]) => tekst === reden)?.[1];
    const keuze = Object.keys(redenen).join(' of ');
    if (regel.invoer === 'datum') return weiger(geenReden, 'Geen getal, want');
    if (status === undefined)
      return weiger({ message: 'deze reden bestaat niet', remedy: `Kies ${keuze}` }, 'Geen getal, want');
    return cel === undefined ? { soort: 'status', status } : weiger(getalEnReden);
  }
  if (cel === undefined) return { soort: 'leeg' };
  if (regel.invoer === 'datum') {
    const datum = parseDatum(cel, vandaag);
    return typeof datum === 'string' ? { soort: 'ontvangen', datum } : weiger(datum);
  }
  const getal = regel.invoer === 'euro' ? parseEuro(cel) : parseAantal(cel);
  if (typeof getal !== 'number') return weiger(getal);
  return { soort: 'waarde', waarde: Math.round(getal), afgerond: !Number.isInteger(getal) };
}

function gevuld(cel: Cel | undefined): Cel | undefined {
  // A formula is reported wherever it stands, so not once more here.
  return cel?.soort === 'formule' || (cel?.soort === 'tekst' && cel.tekst.trim() === '') ? undefined : cel;
}

function regelnaam(regel: Formulierregel | undefined): string {
  return regel === undefined ? '' : `${regel.product}, ${regel.wat}, ${regel.onderdeel}`;
}

function sorteer(meldingen: readonly Melding[]): Melding[] {
  return [...meldingen].sort((a, b) => (a.rij ?? 0) - (b.rij ?? 0) || (a.kolom ?? -1) - (b.kolom ?? -1));
}

const geenReden = {
  message: 'bij een tekst hoort hier niets',
  remedy: 'Maak de cel leeg; is de tekst er nog niet, laat dan ook de datum leeg',
};
const getalEnReden = {
  message: 'er staat een getal en ook een reden waarom er geen getal is',
  remedy: 'Houd een van de twee over',
};
