import { describe, expect, it } from 'vitest';
import { registratiekolommen, viewKolommen } from '../../src/views/kolommen.ts';
import { watVaakOntbreekt, type Afspraakregel } from '../../src/views/product-regels.ts';

const regel = (velden: { uitsplitsing?: string; ritme?: string; ontvanger?: string } = {}) => ({
  uitsplitsing: velden.uitsplitsing,
  ritme: velden.ritme,
  ontvanger: velden.ontvanger,
});

describe('columns that a source leaves empty', () => {
  it('says once what no row has, and leaves the column out', () => {
    const { kolommen, zonder } = viewKolommen([regel({ ritme: 'elk jaar' }), regel()], registratiekolommen);
    expect(kolommen.map(({ kop }) => kop)).toEqual(['Hoe vaak']);
    expect(zonder).toBe('Waarnaar is uitgesplitst, noemt de bron nergens. Voor wie het is, noemt de bron nergens.');
  });

  it('puts the few values of a column that is mostly empty with the name of the row, and counts them', () => {
    const eerste = regel({ ritme: 'elk jaar', ontvanger: 'de gemeente' });
    const { kolommen, zonder, bijNaam } = viewKolommen([eerste, regel(), regel()], registratiekolommen);
    expect(kolommen).toEqual([]);
    expect(zonder).toContain('Hoe vaak is bij 1 van de 3 afgesproken. Voor wie het is, noemt de bron bij 1 van de 3.');
    expect(zonder).toMatch(/Waar het wel zo is, staat het bij de naam\.$/);
    expect(bijNaam(eerste)).toBe('Hoe vaak: elk jaar. Voor wie: de gemeente.');
    expect(bijNaam(regel())).toBe('');
  });

  it('keeps a column with any value where asked, and does not repeat what the text above says', () => {
    const regels = [regel({ ritme: 'elk jaar' }), regel(), regel()];
    expect(viewKolommen(regels, registratiekolommen, { deel: 0 }).kolommen.map(({ kop }) => kop)).toEqual(['Hoe vaak']);
    expect(viewKolommen(regels, registratiekolommen, { gezegd: ['Hoe vaak'] }).zonder).not.toContain('Hoe vaak');
  });

  it('says nothing of a table without rows', () => {
    expect(viewKolommen([], registratiekolommen)).toMatchObject({ kolommen: [], zonder: '' });
  });
});

it('says once what most afspraken of a list lack, and tells the rest at each', () => {
  const zonder = { norm: undefined, registraties: [] as string[] } as Afspraakregel;
  const met = { ...zonder, norm: 'een per jaar' };
  expect(watVaakOntbreekt([zonder, zonder])).toEqual({
    norm: 'Bij geen van deze afspraken is een norm genoemd.',
    registratie: 'Bij geen van deze afspraken is een registratie afgesproken.',
  });
  expect(watVaakOntbreekt([zonder, met, zonder]).norm).toBe('Bij 1 van deze 3 afspraken is een norm genoemd.');
  expect(watVaakOntbreekt([zonder, met]).norm).toBeUndefined();
  expect(watVaakOntbreekt([zonder, zonder, { ...zonder, registraties: ['x'] }]).registratie).toBeUndefined();
  expect(watVaakOntbreekt([zonder])).toEqual({ norm: undefined, registratie: undefined });
});
