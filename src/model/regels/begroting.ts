import type { Inhoud, Item } from '../collecties.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Meld } from './regel.ts';

/** Lasten equal dekking in every year, and lines add up to each total that the source states. */
export function begrotingTeltOp(inhoud: Inhoud, meld: Meld): void {
  for (const plan of inhoud.plannen) {
    const begroting = plan.begroting;
    if (begroting === undefined) continue;
    for (const kant of ['lasten', 'dekking'] as const) {
      begroting[kant].forEach((post, i) => {
        for (const jaar of Object.keys(post.bedragen)) {
          if (!begroting.jaren.includes(Number(jaar))) {
            meld.fout(
              plan,
              ['begroting', kant, i, 'bedragen', jaar],
              `het jaar ${jaar} hoort niet bij deze begroting`,
              `Kies uit: ${begroting.jaren.join(', ')}`,
            );
          }
        }
      });
    }
    for (const jaar of begroting.jaren) {
      const lasten = som(begroting.lasten, jaar);
      const dekking = som(begroting.dekking, jaar);
      if (lasten !== dekking) {
        meld.fout(
          plan,
          ['begroting', 'dekking'],
          `in ${jaar} zijn de lasten ${euro(lasten)} en is de dekking ${euro(dekking)}`,
          `Controleer de bedragen van ${jaar}; het verschil is ${euro(Math.abs(lasten - dekking))}`,
        );
      }
    }
    checkGestateTotalen(plan, meld);
  }
}

function checkGestateTotalen(plan: Item<Plan>, meld: Meld): void {
  const begroting = plan.begroting;
  begroting?.gestateTotalen?.forEach((totaal, i) => {
    const posten =
      totaal.van === 'lasten' || totaal.van === 'dekking'
        ? begroting[totaal.van]
        : [...begroting.lasten, ...begroting.dekking].filter((post) => post.sleutel === totaal.van);
    const path = ['begroting', 'gestateTotalen', i];
    if (posten.length === 0) {
      meld.fout(
        plan,
        [...path, 'van'],
        `\`${totaal.van}\` is geen post van deze begroting`,
        'Gebruik lasten, dekking of de sleutel van een post',
      );
      return;
    }
    if (totaal.jaar !== undefined && !begroting.jaren.includes(totaal.jaar)) {
      const remedy = `Kies uit: ${begroting.jaren.join(', ')}`;
      meld.fout(plan, [...path, 'jaar'], `het jaar ${String(totaal.jaar)} hoort niet bij deze begroting`, remedy);
      return;
    }
    const jaren = totaal.jaar === undefined ? begroting.jaren : [totaal.jaar];
    const geteld = Math.round(jaren.reduce((tot, jaar) => tot + som(posten, jaar), 0) * 100) / 100;
    if (geteld !== totaal.euro) {
      meld.fout(
        plan,
        [...path, 'euro'],
        `de posten tellen op tot ${euro(geteld)}, de bron noemt ${euro(totaal.euro)}`,
        'Controleer de posten en het totaal tegen de bron',
      );
    }
  });
}

/** Adds up in whole cents: 0.1 + 0.2 must equal 0.3. */
function som(posten: readonly { bedragen: Record<string, number> }[], jaar: number): number {
  return posten.reduce((tot, post) => tot + Math.round((post.bedragen[String(jaar)] ?? 0) * 100), 0) / 100;
}

function euro(bedrag: number): string {
  const minimumFractionDigits = Number.isInteger(bedrag) ? 0 : 2;
  return `€ ${bedrag.toLocaleString('nl-NL', { minimumFractionDigits, maximumFractionDigits: 2 })}`;
}
