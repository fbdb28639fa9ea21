/**
 * The stamp on every row of a form: what it belongs to and from which version of the agreements it was made. It stands
 * on the rows, so that it survives when somebody saves one sheet as CSV.
 */
export interface Kenmerk {
  gemeente: string;
  editie: string;
  /** Last part of the partner's id. */
  partner: string;
  /** Slug of the period. */
  periode: string;
  /** Print of the agreements that the form asks about. */
  versie: string;
}

/** `gemeente/editie/partner/periode/versie`. */
export function formatKenmerk({ gemeente, editie, partner, periode, versie }: Kenmerk): string {
  return [gemeente, editie, partner, periode, versie].join('/');
}

/** Reads a stamp, or undefined when the text is none. */
export function parseKenmerk(tekst: string): Kenmerk | undefined {
  const delen = /^([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\/([0-9a-f]{16})$/.exec(tekst.trim());
  if (delen === null) return undefined;
  const [, gemeente = '', editie = '', partner = '', periode = '', versie = ''] = delen;
  return { gemeente, editie, partner, periode, versie };
}

/** A short print of texts (FNV-1a, 64 bits): tells versions apart, and protects against nothing else. */
export function afdruk(teksten: readonly string[]): string {
  let getal = 0xcbf29ce484222325n;
  for (const teken of new TextEncoder().encode(JSON.stringify(teksten))) {
    getal = ((getal ^ BigInt(teken)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return getal.toString(16).padStart(16, '0');
}

/** The name of a form's file and of its delivery: `partner-periode`. */
export function formuliernaam({ partner, periode }: Kenmerk): string {
  return `${partner}-${periode}`;
}
