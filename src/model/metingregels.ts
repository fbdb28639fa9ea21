import type { Inhoud } from './collecties.ts';
import { waardefout } from './waardefout.ts';
import { metingsleutel } from './metingsleutel.ts';
import type { Problem } from './problem.ts';
import type { Meting } from './schemas/meting.ts';
import { suggestie } from './suggestie.ts';

/** What can be wrong with figures: an unknown indicator or area, an impossible value, the same observation twice. */
export function checkMetingen(inhoud: Inhoud, ongeldig: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const gebiedenBekend = ![...ongeldig].some((record) => /^(gemeenten|wijken) /.test(record));
  const indicatoren = new Map(inhoud.indicatoren.map((indicator) => [indicator.id, indicator]));
  const regios = new Set([
    'NL00',
    ...inhoud.gemeenten.map((gemeente) => gemeente.code),
    ...inhoud.wijken.flatMap((wijk) => wijk.regiocodes.map((regio) => regio.code)),
  ]);
  const eerste = new Map<string, Meting>();
  for (const meting of inhoud.metingen) {
    const indicator = indicatoren.get(meting.indicator);
    if (indicator === undefined) {
      if (ongeldig.has(`indicatoren ${meting.indicator}`)) continue;
      meld(
        meting,
        'indicator',
        `\`${meting.indicator}\` bestaat niet`,
        `${suggestie(meting.indicator, [...indicatoren.keys()])}Maak indicatoren/${meting.indicator}.yaml of verbeter de naam`,
      );
    } else if (indicator.cijfer === 'nietOpDezeSite') {
      meld(
        meting,
        'indicator',
        `van \`${meting.indicator}\` staat dat er geen cijfer is`,
        `Zet \`cijfer: opDezeSite\` met de andere velden in indicatoren/${meting.indicator}.yaml`,
      );
    } else if (indicator.eenheid !== meting.eenheid) {
      meld(
        meting,
        'eenheid',
        `deze indicator is in ${indicator.eenheid}`,
        'Verbeter de eenheid, hier of bij de indicator',
      );
    }
    if (gebiedenBekend && !regios.has(meting.regiocode)) {
      meld(
        meting,
        'regiocode',
        `\`${meting.regiocode}\` hoort bij geen gemeente of wijk van deze site`,
        'Zet de code bij een wijk (regiocodes) of verwijder de regel',
      );
    }
    if ((meting.status === 'waarde') !== (meting.waarde !== undefined)) {
      meld(
        meting,
        'waarde',
        meting.status === 'waarde' ? 'de waarde ontbreekt' : `bij status ${meting.status} hoort geen waarde`,
        'Vul de waarde in of kies de status die erbij past',
      );
    }
    const fout = meting.waarde === undefined ? undefined : waardefout(meting.waarde, meting.eenheid);
    if (fout !== undefined) meld(meting, 'waarde', fout.message, fout.remedy);
    const sleutel = metingsleutel(meting);
    const eerder = eerste.get(sleutel);
    if (eerder !== undefined)
      meld(
        meting,
        'indicator',
        `deze waarneming staat ook op regel ${String(eerder.regel)} van ${eerder.bestand}`,
        'Houd er een over',
      );
    else eerste.set(sleutel, meting);
  }
  return problems;

  function meld(meting: Meting, path: string, message: string, remedy: string): void {
    problems.push({
      file: meting.bestand,
      line: meting.regel,
      column: 1,
      path,
      rule: 'meting',
      severity: 'fout',
      message,
      remedy,
    });
  }
}
