import fc from 'fast-check';

/** One change to a file, in terms that hold for any file. */
type Ingreep =
  | { soort: 'knip'; van: number; lengte: number }
  | { soort: 'herhaal'; van: number; lengte: number; keer: number }
  | { soort: 'verwissel'; van: number; naar: number; lengte: number }
  | { soort: 'byte'; van: number; waarde: number }
  | { soort: 'voeg'; van: number; wat: string };

/** What readers stumble over: signs of the formats themselves, numbers at a limit, odd characters. */
const brokken = [
  '\0', '\uFEFF', '\r', '\n', '\r\n', '\t', '\u2028', '\u202E', '\uD800', '💥', 'é',
  '"', '""', "'", '`', ',', ';', ':', ': ', '- ', '? ', '|', '>', '|+2\n', '&a ', '*a', '<<: *a', '!!binary ', '%YAML 9.9', '---\n', '...\n', '#',
  '{', '}', '[', ']', '{{{{', '[[[[[[[[', '}}}}', '<', '</', '<A', '<Feit ', '/>', '<!--', '<![CDATA[', ']]>', '<!DOCTYPE a>', '&#0;', '&#x110000;', '&lol;',
  '${', 'import x from "y"\n', 'export const a = 1\n', '```', '~~~', '![', '](', '\\', '|-|', '$$', '__proto__', 'constructor', 'toString',
  '0', '-1', '1e999', '-0', 'NaN', 'Infinity', '9007199254740993', '0x1f', '1_000', '.inf', '2025-02-30', '0000-00-00', 'null', '~', 'true', 'on',
  '=1+1', '@SUM(A1)', 'sep=;\n', 'A'.repeat(5000), '('.repeat(2000), '> '.repeat(300), '- '.repeat(500), '*'.repeat(1000), '_'.repeat(1000),
]; // prettier-ignore

const plek = fc.double({ min: 0, max: 1, noNaN: true });
const lengte = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.integer({ min: 1, max: 4000 }));
const ingreep: fc.Arbitrary<Ingreep> = fc.oneof(
  fc.record({ soort: fc.constant('knip' as const), van: plek, lengte }),
  fc.record({ soort: fc.constant('herhaal' as const), van: plek, lengte, keer: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ soort: fc.constant('verwissel' as const), van: plek, naar: plek, lengte }),
  fc.record({ soort: fc.constant('byte' as const), van: plek, waarde: fc.integer({ min: 0, max: 255 }) }),
  {
    weight: 4,
    arbitrary: fc.record({ soort: fc.constant('voeg' as const), van: plek, wat: fc.constantFrom(...brokken) }),
  },
);

/** A real file with some changes. */
export interface Mutant {
  bestand: number;
  ingrepen: Ingreep[];
}

export function mutanten(aantalBestanden: number): fc.Arbitrary<Mutant> {
  return fc.record({
    bestand: fc.nat({ max: aantalBestanden - 1 }),
    ingrepen: fc.array(ingreep, { minLength: 1, maxLength: 6 }),
  });
}

/** The changed bytes; never more than a few times what was there. */
export function muteer(bytes: Buffer, ingrepen: readonly Ingreep[]): Buffer {
  return ingrepen.reduce((nu, een) => doe(nu, een), bytes).subarray(0, bytes.length + 400_000);
}

function doe(bytes: Buffer, een: Ingreep): Buffer {
  const van = Math.floor(een.van * bytes.length);
  const [voor, na] = [bytes.subarray(0, van), bytes.subarray(van)];
  if (een.soort === 'knip') return Buffer.concat([voor, na.subarray(een.lengte)]);
  if (een.soort === 'voeg') return Buffer.concat([voor, Buffer.from(een.wat), na]);
  if (een.soort === 'byte') return Buffer.concat([voor, Buffer.from([een.waarde]), na.subarray(1)]);
  const stuk = na.subarray(0, een.lengte);
  if (een.soort === 'herhaal') return Buffer.concat([voor, ...Array.from({ length: een.keer }, () => stuk), na]);
  const naar = Math.floor(een.naar * bytes.length);
  return Buffer.concat([bytes.subarray(0, naar), stuk, bytes.subarray(naar)]);
}
