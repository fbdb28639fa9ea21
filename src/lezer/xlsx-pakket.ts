import { strFromU8, unzipSync } from 'fflate';
import type { Melding } from '../model/levering/cel.ts';

/** The XML parts of a workbook by their path; nothing else is unpacked. */
export type Pakket = ReadonlyMap<string, string>;

const MB = 1024 * 1024;
/** A form has some 15 parts and 50 kB. These bounds keep a zip bomb from filling memory or time, even if its header lies. */
const grenzen = { delen: 200, ingepakt: MB / 2, uitgepakt: 20 * MB };

/** Unpacks a workbook within bounds, or says in Dutch why not. */
export function openPakket(bytes: Uint8Array): { pakket: Pakket } | { melding: Melding } {
  const delen: { naam: string; ingepakt: number; uitgepakt: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (delen.length > grenzen.delen) throw new Error('too many parts');
        delen.push({ naam: name, ingepakt: size, uitgepakt: originalSize });
        return false;
      },
    });
    const melding = weigering(delen);
    if (melding !== undefined) return { melding };
    const uit = unzipSync(bytes, { filter: ({ name }) => isNodig(name) });
    return { pakket: new Map(Object.entries(uit).map(([naam, inhoud]) => [naam, strFromU8(inhoud)])) };
  } catch {
    return { melding: delen.length > grenzen.delen ? teGroot : beschadigd };
  }
}

function weigering(delen: readonly { naam: string; ingepakt: number; uitgepakt: number }[]): Melding | undefined {
  const namen = delen.map(({ naam }) => naam);
  if (namen.includes('mimetype')) return geenXlsx;
  if (!namen.includes('[Content_Types].xml') || !namen.includes('xl/workbook.xml')) {
    return namen.some((naam) => /\.bin$/.test(naam) && naam.startsWith('xl/workbook')) ? geenXlsx : geenWerkboek;
  }
  if (new Set(namen).size !== namen.length || namen.some((naam) => /(^|\/)\.\.(\/|$)|^\/|\\/.test(naam)))
    return beschadigd;
  if (namen.some((naam) => /vbaProject|macrosheets|dialogsheets|activeX/i.test(naam))) return macro;
  if (namen.some((naam) => /^xl\/(externalLinks|connections|queryTables|embeddings)/i.test(naam))) return koppeling;
  const nodig = delen.filter(({ naam }) => isNodig(naam));
  const som = (maat: 'ingepakt' | 'uitgepakt'): number => nodig.reduce((tot, deel) => tot + deel[maat], 0);
  return som('ingepakt') > grenzen.ingepakt || som('uitgepakt') > grenzen.uitgepakt ? teGroot : undefined;
}

function isNodig(naam: string): boolean {
  return /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|(workbook|styles|sharedStrings)\.xml|worksheets\/[^/]+\.xml))$/.test(
    naam,
  );
}

/** The file is an old or encrypted office file: one container for both. */
export const versleuteld: Melding = {
  message: 'dit bestand heeft een wachtwoord, of het is een oud Excel-bestand (.xls)',
  remedy: 'Haal het wachtwoord eraf en sla het op als .xlsx',
};
export const beschadigd: Melding = {
  message: 'dit bestand is beschadigd of geen echt .xlsx-bestand',
  remedy: 'Open het in een rekenprogramma en sla het opnieuw op als .xlsx',
};
export const macro: Melding = {
  message: 'in dit bestand zitten macro’s',
  remedy: 'Sla het op als .xlsx zonder macro’s, of haal het formulier opnieuw op',
};
const geenXlsx: Melding = {
  message: 'dit is een ander soort rekenblad, zoals .ods of .xlsb',
  remedy: 'Sla het op als .xlsx of als CSV',
};
const geenWerkboek: Melding = {
  message: 'dit is geen rekenblad',
  remedy: 'Kies het ingevulde formulier, als .xlsx of CSV',
};
const koppeling: Melding = {
  message: 'dit bestand haalt gegevens uit andere bestanden',
  remedy: 'Typ de getallen in het formulier zelf',
};
const teGroot: Melding = {
  message: 'dit bestand is uitgepakt veel groter dan een formulier kan zijn',
  remedy: 'Haal het formulier opnieuw op en vul alleen de gevraagde cellen in',
};
