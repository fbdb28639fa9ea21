import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

/** A place never goes back to an earlier model, and only uses models and periods that the plan has. */
export function faseringKlopt(inhoud: Inhoud, meld: Meld): void {
  for (const plan of inhoud.plannen) {
    const modellen = (plan.modellen ?? []).map((model) => model.naam);
    const periodes = plan.fasering?.periodes.map((periode) => periode.sleutel) ?? [];
    plan.fasering?.regels.forEach((regel, i) => {
      let vorige = { model: -1, periode: -1 };
      regel.stappen.forEach((stap, j) => {
        const path = ['fasering', 'regels', i, 'stappen', j];
        const model = modellen.indexOf(stap.model);
        const periode = periodes.indexOf(stap.periode);
        if (model < 0)
          meld.fout(
            plan,
            [...path, 'model'],
            `fase \`${stap.model}\` bestaat niet in dit plan`,
            `Kies uit: ${modellen.join(', ')}`,
          );
        else if (model < vorige.model) {
          meld.fout(
            plan,
            [...path, 'model'],
            `fase ${stap.model} komt na ${modellen[vorige.model] ?? ''}: een plek valt niet terug`,
            'Controleer de fasering tegen de bron',
          );
        }
        if (periode < 0)
          meld.fout(
            plan,
            [...path, 'periode'],
            `periode \`${stap.periode}\` bestaat niet in dit plan`,
            `Kies uit: ${periodes.join(', ')}`,
          );
        else if (periode <= vorige.periode)
          meld.fout(
            plan,
            [...path, 'periode'],
            'de periodes lopen niet vooruit',
            'Zet de stappen op volgorde, elke periode een keer',
          );
        vorige = { model: Math.max(model, vorige.model), periode: Math.max(periode, vorige.periode) };
      });
    });
  }
}
