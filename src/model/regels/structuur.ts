import type { Inhoud } from '../collecties.ts';
import { suggestie } from '../suggestie.ts';
import type { Meld } from './regel.ts';

/** Every end of a line in the structure of a plan is a party or overleg of that plan, or a team; no party hangs loose. */
export function structuurKlopt(inhoud: Inhoud, meld: Meld, ongeldig: ReadonlySet<string>): void {
  for (const plan of inhoud.plannen) {
    const { partijen = [], verbanden } = plan.structuur ?? { verbanden: [] };
    const bekend = [
      ...partijen.map(({ sleutel }) => sleutel),
      ...(plan.overleggen ?? []).map(({ sleutel }) => sleutel),
      ...inhoud.teams.map(({ id }) => id),
    ];
    const check = (knoop: string, path: (string | number)[]): void => {
      if (bekend.includes(knoop) || ongeldig.has(`teams ${knoop}`)) return;
      meld.fout(
        plan,
        path,
        `\`${knoop}\` is geen partij of overleg van dit plan en geen team`,
        `${suggestie(knoop, bekend)}Zet het bij partijen of verbeter de verwijzing`,
      );
    };
    verbanden.forEach(({ van, naar }, i) => {
      check(van, ['structuur', 'verbanden', i, 'van']);
      naar.forEach((knoop, j) => {
        check(knoop, ['structuur', 'verbanden', i, 'naar', j]);
      });
    });
    partijen.forEach(({ sleutel, naam }, i) => {
      if (!verbanden.some(({ van, naar }) => van === sleutel || naar.includes(sleutel)))
        meld.fout(
          plan,
          ['structuur', 'partijen', i, 'sleutel'],
          `‘${naam}’ staat in geen enkel verband`,
          'Zeg bij verbanden waar deze partij aan vastzit, of haal haar weg',
        );
    });
  }
}
