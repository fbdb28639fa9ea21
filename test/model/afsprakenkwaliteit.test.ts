import { describe, expect, it } from 'vitest';
import { afspraakkenmerken, isNietMeetbaar, kwaliteitVan } from '../../src/model/afsprakenkwaliteit.ts';
import { dubbeleVragen } from '../../src/model/dubbele-vraag.ts';
import { editiesModel } from '../lib/editie.ts';

const model = editiesModel();
const van = (editie: string): ReturnType<typeof kwaliteitVan> =>
  kwaliteitVan(model.producten.filter(({ id }) => id.split('/')[1] === editie));

describe('what an agreement states', () => {
  it('looks at the agreement and at its registraties', () => {
    const heeft = van('2025').map(({ afspraak, heeft: wat }) => [
      afspraak.sleutel,
      afspraakkenmerken.filter((kenmerk) => wat[kenmerk]).join(' '),
    ]);
    expect(heeft).toEqual([
      ['kamer-is-open', 'norm getal ritme registratie aantal wijk'],
      ['bewoners-koken', 'ritme registratie aantal'],
      ['plan-middenveld', ''],
      ['tien-logeerdagen', 'ritme registratie aantal'],
    ]);
  });

  it('finds what has neither norm nor registratie', () => {
    expect(
      van('2025')
        .filter(isNietMeetbaar)
        .map(({ afspraak }) => afspraak.sleutel),
    ).toEqual(['plan-middenveld']);
  });
});

describe('the same thing asked twice', () => {
  it('finds a name that agreements of two products share', () => {
    const [gevonden, ...rest] = dubbeleVragen(van('2026'), model.begrippen);
    expect(rest).toEqual([]);
    expect(gevonden).toMatchObject({ gedeeld: 'Stille Buren', hoe: 'naam' });
    expect(gevonden?.afspraken.map(({ afspraak }) => afspraak.sleutel)).toEqual(['belmaatjes', 'stille-buren']);
  });

  it('finds texts that are nearly the same, without the glossary', () => {
    const alle = van('2026');
    const belmaatjes = alle.find(({ afspraak }) => afspraak.sleutel === 'belmaatjes');
    const tweeling = alle.map((item) =>
      item.afspraak.sleutel === 'stille-buren'
        ? { ...item, afspraak: { ...item.afspraak, titel: 'Belmaatjes' }, registraties: belmaatjes?.registraties ?? [] }
        : item,
    );
    expect(dubbeleVragen(alle, [])).toEqual([]);
    expect(dubbeleVragen(tweeling, []).map(({ hoe, afspraken }) => [hoe, afspraken.length])).toEqual([['woorden', 2]]);
  });

  it('finds nothing inside one product', () => {
    expect(dubbeleVragen(van('2025'), model.begrippen)).toEqual([]);
  });
});
