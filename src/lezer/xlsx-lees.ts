import { veiligeNaam, type Blad, type Melding } from '../model/levering/cel.ts';
import { leesBlad, leesStijlen, leesTeksten } from './xlsx-blad.ts';
import { beschadigd, macro, openPakket, type Pakket } from './xlsx-pakket.ts';
import { leesXml, XmlFout } from './xlsx-xml.ts';

interface Bladverwijzing {
  naam: string;
  rid: string;
  zichtbaar: boolean;
}

/**
 * The visible sheets of an .xlsx file, cell by cell as stored: formulas are seen as formulas and nothing is computed.
 * Runs in Node and in the browser.
 */
export function leesXlsx(bytes: Uint8Array): { bladen: Blad[]; meldingen: Melding[] } {
  const open = openPakket(bytes);
  if ('melding' in open) return { bladen: [], meldingen: [open.melding] };
  try {
    return leesWerkboek(open.pakket);
  } catch (error) {
    if (!(error instanceof XmlFout)) throw error;
    return { bladen: [], meldingen: [beschadigd] };
  }
}

function leesWerkboek(pakket: Pakket): { bladen: Blad[]; meldingen: Melding[] } {
  if (/macro|vbaProject/i.test(pakket.get('[Content_Types].xml') ?? '')) return { bladen: [], meldingen: [macro] };
  const { verwijzingen, vanaf1904 } = leesLijst(pakket.get('xl/workbook.xml') ?? '');
  const doelen = leesRelaties(pakket.get('xl/_rels/workbook.xml.rels') ?? '');
  const hulp = {
    teksten: leesTeksten(pakket.get('xl/sharedStrings.xml')),
    isDatum: leesStijlen(pakket.get('xl/styles.xml')),
    vanaf1904,
  };
  if (new Set(verwijzingen.map(({ rid }) => doelen.get(rid))).size < verwijzingen.length)
    return { bladen: [], meldingen: [beschadigd] };
  const bladen: Blad[] = [];
  const meldingen: Melding[] = [];
  for (const { naam, rid, zichtbaar } of verwijzingen) {
    const xml = pakket.get(`xl/${(doelen.get(rid) ?? '').replace(/^(\/xl\/|\.\/)/, '')}`);
    if (!zichtbaar) meldingen.push(verborgenBlad(naam));
    else if (xml === undefined) meldingen.push({ ...beschadigd, blad: naam });
    else bladen.push({ naam, rijen: leesBlad(xml, hulp) });
  }
  return { bladen, meldingen };
}

function leesLijst(xml: string): { verwijzingen: Bladverwijzing[]; vanaf1904: boolean } {
  const verwijzingen: Bladverwijzing[] = [];
  let vanaf1904 = false;
  leesXml(xml, {
    open: (element, attribuut) => {
      if (element === 'workbookPr') vanaf1904 = /^(1|true)$/.test(attribuut('date1904') ?? '');
      if (element !== 'sheet') return;
      const zichtbaar = (attribuut('state') ?? 'visible') === 'visible';
      verwijzingen.push({ naam: attribuut('name') ?? '', rid: attribuut('r:id') ?? '', zichtbaar });
    },
  });
  return { verwijzingen, vanaf1904 };
}

function leesRelaties(xml: string): Map<string, string> {
  const doelen = new Map<string, string>();
  leesXml(xml, {
    open: (element, attribuut) => {
      if (element === 'Relationship') doelen.set(attribuut('Id') ?? '', attribuut('Target') ?? '');
    },
  });
  return doelen;
}

function verborgenBlad(naam: string): Melding {
  return {
    message: `het blad ${veiligeNaam(naam)} is verborgen`,
    remedy: 'Maak het zichtbaar en verwijder het als het niet bij het formulier hoort',
  };
}
