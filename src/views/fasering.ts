import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Plan } from '../model/schemas/plan.ts';
import { chartTijdlijn } from '../charts/tijdlijn.ts';
import { formatOpsomming } from './format.ts';
import type { Grafiek } from './grafiek.ts';
import { naamVan, vind, type Bronregel } from './kop.ts';

/** When which place has which model: sentence, picture and table from the same rows. */
export function viewFasering(model: Model, plan: Item<Plan>, bronnen: Bronregel[]): Grafiek | undefined {
  const { fasering } = plan;
  if (fasering === undefined) return undefined;
  const namen = (plan.modellen ?? []).map((kandidaat) => kandidaat.naam);
  const regels = fasering.regels.map((regel) => {
    const rol = vind(model.locatierollen, regel.rol);
    const wijk = rol.wijk === undefined ? rol.naam : naamVan(model, rol.wijk);
    const plek = rol.locatie === undefined ? 'nog te bepalen' : naamVan(model, rol.locatie);
    return { ...regel, wijk, plek, laatste: regel.stappen.at(-1)?.model ?? '' };
  });
  const hoogste = namen.at(-1) ?? '';
  const halen = regels.filter((regel) => regel.laatste === hoogste).map((regel) => regel.wijk);
  const blijven = regels.filter((regel) => regel.laatste !== hoogste);
  const modelIn = (regel: (typeof regels)[number], periode: string): string =>
    regel.stappen.find((stap) => stap.periode === periode)?.model ?? '';
  return {
    titel: 'Welke plek heeft wanneer welk model?',
    conclusie: `${formatOpsomming(halen)} bereiken in dit plan model ${hoogste}. ${blijven.length === 0 ? '' : `${formatOpsomming(blijven.map((regel) => regel.wijk))} staan in de laatste periode op model ${blijven[0]?.laatste ?? ''}.`}`,
    opties: chartTijdlijn(
      regels.flatMap((regel) =>
        regel.stappen.map((stap) => ({
          rij: regel.wijk,
          kolom: fasering.periodes.find((periode) => periode.sleutel === stap.periode)?.naam ?? stap.periode,
          waarde: stap.model,
          rang: namen.indexOf(stap.model),
        })),
      ),
      regels.map((regel) => regel.wijk),
      fasering.periodes.map((periode) => periode.naam),
    ),
    tabel: {
      koppen: ['Wijk', 'Plek', 'Start', ...fasering.periodes.map((periode) => periode.naam)],
      rijen: regels.map((regel) => [
        regel.wijk,
        regel.plek,
        regel.noot === undefined ? regel.start : `${regel.start}. ${regel.noot}`,
        ...fasering.periodes.map((periode) =>
          modelIn(regel, periode.sleutel) === '' ? 'nog niet gestart' : `model ${modelIn(regel, periode.sleutel)}`,
        ),
      ]),
    },
    bronnen,
  };
}
