import { describe, expect, it } from 'vitest';
import { checkNormen, isGemist } from '../../src/model/normregels.ts';
import type { Product } from '../../src/model/schemas/product.ts';
import { cijfer } from '../lib/editie.ts';
import { fixture, lees } from '../lib/inhoud.ts';

const id = 'voorbeeldstad/2025/buurtkamer';
const heelJaar = { van: '2025-01-01', totEnMet: '2025-12-31' };
const norm = { tekst: 'minimaal 12 per jaar', waarde: 12, eenheid: 'bijeenkomsten', richting: 'minimaal' } as const;

/** The rules that fire when `aantal-maaltijden` has this norm and these figures, and the product this uitleg. */
function meldingen(cijfers: Parameters<typeof cijfer>[1][], extra: { norm?: object; uitleg?: Product['uitleg'] } = {}) {
  const { inhoud } = lees(fixture);
  if (inhoud === undefined) throw new Error('the fixture has fouten');
  const producten = inhoud.producten.map((product) =>
    product.id === id
      ? {
          ...product,
          uitleg: extra.uitleg,
          registraties: product.registraties.map((registratie) =>
            registratie.sleutel === 'aantal-maaltijden'
              ? { ...registratie, norm: { ...norm, ...extra.norm } }
              : registratie,
          ),
        }
      : product,
  );
  const registratiecijfers = cijfers.map((deel) => cijfer(`${id}#aantal-maaltijden`, deel));
  return checkNormen({ ...inhoud, producten, registratiecijfers }, () => ({ line: 7, column: 3 })).map(
    ({ rule, line, path }) => `${String(line)} ${path} ${rule}`,
  );
}

describe('a norm that was not met asks for words', () => {
  it('says so at the registratie', () => {
    expect(meldingen([{ ...heelJaar, waarde: 11 }])).toEqual(['7 registraties.2 norm-zonder-uitleg']);
  });

  it.each([
    ['it was met', [{ ...heelJaar, waarde: 12 }], {}],
    ['the year is not over', [{ van: '2025-01-01', totEnMet: '2025-06-30', waarde: 3 }], {}],
    ['only one wijk is counted', [{ ...heelJaar, deel: 'voorbeeldstad/noordrand', waarde: 3 }], {}],
    ['the figure is not published', [{ ...heelJaar, waarde: undefined, status: 'geheim' as const }], {}],
    ['the norm counts something else', [{ ...heelJaar, waarde: 3 }], { norm: { eenheid: 'personen' } }],
  ])('is silent when %s', (_, cijfers, extra) => {
    expect(meldingen(cijfers, extra)).toEqual([]);
  });

  it.each(['aantal-maaltijden', 'bewoners-koken'])('takes the words at %s', (bij) => {
    const uitleg = [{ bij, rol: 'coördinator van Samenspel', datum: '2026-02-01', tekst: 'De keuken was dicht.' }];
    expect(meldingen([{ ...heelJaar, waarde: 11 }], { uitleg })).toEqual([]);
  });
});

it.each([
  ['minimaal', 11, true],
  ['minimaal', 12, false],
  ['maximaal', 12, false],
  ['maximaal', 13, true],
  ['precies', 12, false],
  ['precies', 13, true],
  [undefined, 1, false],
] as const)('%s 12, delivered exactly %d', (richting, geleverd, gemist) => {
  expect(isGemist({ ...norm, richting }, geleverd)).toBe(gemist);
});

it.each([
  ['minimaal', 10, false], // 8 to 12 people
  ['minimaal', 5, true],
  ['maximaal', 10, false],
  ['maximaal', 15, true],
  ['precies', 10, false],
  ['precies', 15, true],
] as const)('%s 12, published as %d after rounding to five', (richting, geleverd, gemist) => {
  expect(isGemist({ ...norm, richting }, geleverd, 2)).toBe(gemist);
});
