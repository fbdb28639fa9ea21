import { Parser } from 'saxen';

/** What somebody wants to know while an XML text goes by; names without namespace prefix. */
export interface XmlOren {
  open?: (element: string, attribuut: (naam: string) => string | undefined) => void;
  tekst?: (tekst: string) => void;
  sluit?: (element: string) => void;
}

/** XML that is broken or that declares a DOCTYPE, which a spreadsheet never does. */
export class XmlFout extends Error {}

const hoofdruimtes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'c',
};

/**
 * Reads an XML text from begin to end. Elements in the namespaces of a workbook get their local name; others, such as
 * extensions of a vendor, are skipped with their attributes. Entities that XML does not know by itself stay as written.
 */
export function leesXml(xml: string, { open, tekst, sluit }: XmlOren): void {
  const parser = new Parser();
  let fout: Error | undefined;
  parser.ns(hoofdruimtes);
  parser.on('error', (error) => {
    fout = error;
  });
  parser.on('attention', (deel) => {
    if (/^<!DOCTYPE/i.test(deel)) fout = new Error('DOCTYPE');
  });
  parser.on('openTag', (element, attributen, ontcijfer) => {
    const naam = lokaal(element);
    if (naam === undefined || open === undefined) return;
    open(naam, (attribuut) => {
      const waarde = attributen()[attribuut];
      return waarde === undefined ? undefined : ontcijfer(waarde);
    });
  });
  parser.on('closeTag', (element) => {
    const naam = lokaal(element);
    if (naam !== undefined) sluit?.(naam);
  });
  parser.on('text', (deel, ontcijfer) => tekst?.(ontcijfer(deel)));
  parser.on('cdata', (deel) => tekst?.(deel));
  const rest = parser.parse(xml);
  if (fout !== undefined || rest instanceof Error) throw new XmlFout(String(fout ?? rest));
}

/** `s:row` → `row`; undefined for another namespace. */
function lokaal(element: string): string | undefined {
  return /^[srpc]:(.+)$/.exec(element)?.[1];
}
