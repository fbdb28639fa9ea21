import type { Inhoud } from './collecties.ts';
import type { Position, Problem } from './problem.ts';
import { gereserveerdAdres } from './regels/adressen.ts';
import {
  afspraakZonderActiviteit,
  afspraakZonderNorm,
  afspraakZonderRegistratie,
  nummering,
} from './regels/afspraken.ts';
import { begrotingTeltOp } from './regels/begroting.ts';
import { nietGelezenStuk } from './regels/bronnen.ts';
import { doelZonderProduct, productZonderDoel } from './regels/doelen.ts';
import { dubbelDoel } from './regels/dubbel-doel.ts';
import { faseringKlopt } from './regels/fasering.ts';
import { eenEigenGemeente, wijkInEenGebied } from './regels/gebieden.ts';
import { hulpvraagKlopt } from './regels/hulpvragen.ts';
import { eenHoofdouder } from './regels/hoofdouder.ts';
import { contextUitRegistratie, indicatorZonderCijfer, registratieZonderIndicator } from './regels/indicatoren.ts';
import { kringVanDoelen } from './regels/kring.ts';
import { nietGecontroleerd, statusPastBijPlek } from './regels/locatierollen.ts';
import { nogInTeVullen } from './regels/nog-invullen.ts';
import { leeftijdLooptOp, looptijdLooptVooruit } from './regels/perioden.ts';
import { persoonsgegeven } from './regels/persoonsgegevens.ts';
import { maakMeld, type Regel } from './regels/regel.ts';
import { elkeSchaalBeantwoord } from './regels/schalen.ts';
import { meldpuntKlopt } from './regels/meldpunt.ts';
import { dubbeleSleutel } from './regels/sleutels.ts';
import { verklaringVerloopt } from './regels/toegankelijkheid.ts';
import { structuurKlopt } from './regels/structuur.ts';
import { dubbelVerband } from './regels/verbanden.ts';
import { planNietGecontroleerd, verlopen } from './regels/versheid.ts';
import { wijzigingKlopt } from './regels/wijzigingen.ts';

/** The rules of the domain by id. The id of a finding begins with it, so a rule keeps its name. */
const regels: Record<string, Regel> = {
  'dubbele-sleutel': dubbeleSleutel,
  'wijk-in-een-gebied': wijkInEenGebied,
  'een-eigen-gemeente': eenEigenGemeente,
  'begroting-telt-op': begrotingTeltOp,
  fasering: faseringKlopt,
  structuur: structuurKlopt,
  'elke-schaal-beantwoord': elkeSchaalBeantwoord,
  'looptijd-loopt-vooruit': looptijdLooptVooruit,
  'leeftijd-loopt-op': leeftijdLooptOp,
  'status-past-bij-plek': statusPastBijPlek,
  'gereserveerd-adres': gereserveerdAdres,
  nummering: nummering,
  'afspraak-zonder-activiteit': afspraakZonderActiviteit,
  'afspraak-zonder-registratie': afspraakZonderRegistratie,
  'afspraak-zonder-norm': afspraakZonderNorm,
  'doel-zonder-product': doelZonderProduct,
  'product-zonder-doel': productZonderDoel,
  'registratie-zonder-indicator': registratieZonderIndicator,
  'indicator-zonder-cijfer': indicatorZonderCijfer,
  'context-uit-registratie': contextUitRegistratie,
  'niet-gelezen-stuk': nietGelezenStuk,
  'niet-gecontroleerd': nietGecontroleerd,
  verlopen,
  'verklaring-verloopt': verklaringVerloopt,
  'plan-niet-gecontroleerd': planNietGecontroleerd,
  persoonsgegeven: persoonsgegeven,
  'een-hoofdouder': eenHoofdouder,
  'dubbel-verband': dubbelVerband,
  'dubbel-doel': dubbelDoel,
  kring: kringVanDoelen,
  meldpunt: meldpuntKlopt,
  wijziging: wijzigingKlopt,
  'nog-invullen': nogInTeVullen,
  hulpvraag: hulpvraagKlopt,
};

/** Runs every rule over the linked content. */
export function checkRegels(inhoud: Inhoud, position: Position, ongeldig: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const [rule, regel] of Object.entries(regels)) regel(inhoud, maakMeld(rule, position, problems), ongeldig);
  return problems;
}
