import { describe, expect, it } from 'vitest';
import { viewPlan } from '../../src/views/plan.ts';
import { viewStructuur } from '../../src/views/structuur.ts';
import { viewToegang } from '../../src/views/toegang.ts';
import { fixtureModel } from '../lib/inhoud.ts';

const model = fixtureModel();
const pagina = viewPlan(model, 'voorbeeldstad/wijkplan');

describe('the way in', () => {
  it('tells the steps that routes share once, then a branch per question', () => {
    expect(pagina.toegang?.ingangen).toEqual([
      {
        gedeeld: ['Bel het stadskantoor.'],
        takken: [
          { sleutel: 'bellen', vraag: 'Ik wil iemand spreken', stappen: ['Maak een afspraak.'] },
          {
            sleutel: 'haast',
            vraag: 'Het kan niet wachten',
            stappen: ['Het stadskantoor belt het zorgnetwerk.', 'Het zorgnetwerk komt langs.'],
          },
        ],
      },
      {
        gedeeld: [],
        takken: [
          {
            sleutel: 'buur',
            vraag: 'Een buur maakt zich zorgen',
            stappen: ['De buur spreekt iemand van het buurtteam aan.'],
          },
        ],
      },
    ]);
  });

  it('says what the source leaves open, and is absent where the plan has no way in', () => {
    expect(pagina.toegang?.nietGenoemd).toEqual(['Wie de telefoon opneemt.']);
    expect(viewToegang({ ...pagina.plan, toegang: undefined })).toBeUndefined();
  });
});

describe('how teams and overleggen hang together', () => {
  const structuur = viewStructuur(model, pagina.plan);

  it('shows the teams per area, and leaves out an area without teams', () => {
    expect(structuur?.lagen.map(({ titel, teams }) => [titel, teams.map(({ tekst }) => tekst)])).toEqual([
      ['In elk van de twee gebieden', ['Buurtteam']],
      ['Voor heel Voorbeeldstad', ['Zorgnetwerk']],
    ]);
    expect(structuur?.lagen[0]?.gebieden.map(({ naam, wijken }) => [naam, wijken])).toEqual([
      ['Buitenom', ['Noordrand', 'Waterkant']],
      ['Binnenin', ['Middenveld']],
    ]);
  });

  it('groups what each party does for the others, with the place in the source', () => {
    expect(structuur?.groepen).toEqual([
      {
        van: { naam: 'Buurtregisseur', href: undefined },
        tekst: 'Een per gebied.',
        verbanden: [
          {
            wat: 'zit voor',
            naar: [
              { naam: 'Buurtteam', href: '/proef/voorbeeldstad/teams/#buurtteam' },
              { naam: 'Buurtoverleg', href: '#buurtoverleg' },
            ],
            wederzijds: false,
            plaats: '3 Teams',
          },
        ],
      },
      {
        van: { naam: 'Buurtteam', href: '/proef/voorbeeldstad/teams/#buurtteam' },
        tekst: undefined,
        verbanden: [
          {
            wat: 'werken samen',
            naar: [{ naam: 'Zorgnetwerk', href: '/proef/voorbeeldstad/teams/#zorgnetwerk' }],
            wederzijds: true,
            plaats: '3 Teams',
          },
        ],
      },
    ]);
  });

  it('is absent where the plan does not say it', () => {
    expect(viewStructuur(model, { ...pagina.plan, structuur: undefined })).toBeUndefined();
  });
});
