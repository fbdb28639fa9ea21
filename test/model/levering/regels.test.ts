import { describe, expect, it } from 'vitest';
import { parseKenmerk, formatKenmerk } from '../../../src/model/levering/kenmerk.ts';
import { formulieren } from '../../../src/model/levering/formulieren.ts';
import { formulierregels } from '../../../src/model/levering/regels.ts';
import type { Registratie } from '../../../src/model/schemas/product.ts';
import { bekend, formulier, model } from '../../lib/levering.ts';

const product = model.producten.find(({ id }) => id === 'voorbeeldstad/2025/buurtkamer');
if (product === undefined) throw new Error('the fixture has no product');
const basis: Registratie = {
  sleutel: 'aantal-dingen',
  wat: 'Aantal dingen',
  vorm: 'aantal',
  telEenheid: 'personen',
  bij: ['werkwijze'],
  ritme: { soort: 'nietAfgesproken' },
};
const regels = (registratie: Partial<Registratie>) => formulierregels(model, product, { ...basis, ...registratie });
const onderdelen = (registratie: Partial<Registratie>): string[] =>
  regels(registratie).map(({ onderdeel }) => onderdeel);

describe('rows of a registratie', () => {
  it('asks one number where no breakdown is agreed', () => {
    expect(regels({})).toEqual([
      {
        sleutel: 'buurtkamer#aantal-dingen',
        registratie: 'voorbeeldstad/2025/buurtkamer#aantal-dingen',
        product: 'Buurtkamer',
        wat: 'Aantal dingen',
        onderdeel: 'alles samen',
        deel: '',
        deel2: '',
        invoer: 'aantal',
        eenheid: 'aantal personen',
        telEenheid: 'personen',
        toelichting: 'Hoe vaak is niet afgesproken.',
      },
    ]);
  });

  it.each([
    ['casussen', 'aantal'],
    ['voorzieningen', 'aantal'],
    ['personen', 'aantal personen'],
  ] as const)('asks for %s as %s', (telEenheid, eenheid) => {
    expect(regels({ telEenheid }).map((regel) => regel.eenheid)).toEqual([eenheid]);
  });

  it('makes a sentence of the definition', () => {
    expect(regels({ definitie: 'alleen wat nieuw is' })[0]?.toelichting).toBe(
      'Alleen wat nieuw is. Hoe vaak is niet afgesproken.',
    );
  });

  it('has a row per wijk, and only the wijken that the agreement names', () => {
    const uitsplitsing: Registratie['uitsplitsing'] = [{ naar: 'wijk', tekst: 'per wijk' }];
    expect(onderdelen({ uitsplitsing })).toEqual(['Middenveld', 'Noordrand', 'Waterkant']);
    expect(onderdelen({ uitsplitsing, waar: { soort: 'wijken', wijken: ['voorbeeldstad/noordrand'] } })).toEqual([
      'Noordrand',
    ]);
  });

  it('has a row per named sort, and every combination of two', () => {
    const soort = { naar: 'soort', tekst: 'intern en extern', waarden: ['intern', 'extern'] } as const;
    expect(onderdelen({ uitsplitsing: [{ ...soort, waarden: [...soort.waarden] }] })).toEqual(['intern', 'extern']);
    const twee = regels({
      uitsplitsing: [
        { naar: 'wijk', tekst: 'per wijk' },
        { ...soort, waarden: [...soort.waarden] },
      ],
    });
    expect(twee).toHaveLength(6);
    expect(twee[1]).toMatchObject({
      sleutel: 'buurtkamer#aantal-dingen | middenveld | extern',
      onderdeel: 'Middenveld, extern',
      deel: 'voorbeeldstad/middenveld',
      deel2: 'extern',
    });
  });

  it('invents no parts: it asks the total and says why', () => {
    const [regel, ...rest] = regels({ uitsplitsing: [{ naar: 'school', tekst: 'per school' }] });
    expect(rest).toEqual([]);
    expect(regel?.toelichting).toContain('Afgesproken is ‘per school’, maar niet welke dat zijn.');
  });

  it('asks only a date of a text, whatever its breakdown', () => {
    const [regel, ...rest] = regels({ vorm: 'verslag', uitsplitsing: [{ naar: 'wijk', tekst: 'per wijk' }] });
    expect(rest).toEqual([]);
    expect(regel).toMatchObject({ invoer: 'datum', telEenheid: undefined, onderdeel: 'alles samen' });
  });

  it('asks euros as an amount', () => {
    expect(regels({ telEenheid: 'euro' })[0]).toMatchObject({ invoer: 'euro', eenheid: 'bedrag in euro' });
  });
});

describe('forms', () => {
  it('holds every registratie in every period of its rhythm, and nothing else', () => {
    const namen = bekend.map(
      ({ kenmerk, regels: eigen }) => `${kenmerk.partner} ${kenmerk.periode} ${String(eigen.length)}`,
    );
    expect(namen).toEqual([
      'de-linde 2025-03-01-tot-2025-06-30 1',
      'de-linde 2025-hj2 1',
      'de-linde 2026-01-01-tot-2026-02-28 1',
      'samenspel 2025 2',
      'samenspel 2025-kw1 3',
      'samenspel 2025-kw2 3',
      'samenspel 2025-kw3 3',
      'samenspel 2025-kw4 3',
    ]);
  });

  it('has a stamp that changes with the agreements', () => {
    const eerst = formulier('samenspel-2025').kenmerk;
    expect(parseKenmerk(formatKenmerk(eerst))).toEqual(eerst);
    const anders = structuredClone(model);
    for (const { registraties } of anders.producten)
      for (const registratie of registraties) registratie.wat += ' anders';
    const later = formulieren(anders, model.site.eigen).find(({ kenmerk }) => kenmerk.periode === '2025');
    expect(later?.kenmerk.versie).not.toBe(eerst.versie);
    expect(formulieren(structuredClone(model), model.site.eigen)).toEqual(expect.arrayContaining(bekend));
  });

  it.each(['', 'a/b/c/d', 'a/b/c/d/0123', '../b/c/d/0123456789abcdef'])('%j is no stamp', (tekst) => {
    expect(parseKenmerk(tekst)).toBeUndefined();
  });
});
