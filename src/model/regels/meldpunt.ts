import type { Inhoud } from '../collecties.ts';
import type { Meld } from './regel.ts';

const dag = 86_400_000;

/** `security.txt` has an end date: not passed, at most a year away, and said in time. All as of the peildatum. */
export function meldpuntKlopt(inhoud: Inhoud, meld: Meld): void {
  const { site } = inhoud;
  // The site is no collection: what is missing there is told with the gemeente whose site it is.
  const bevinding = (path: string[], message: string, remedy: string): void => {
    meld.bevinding({ collectie: 'gemeenten', sleutel: 'site' }, { ...site, id: site.eigen }, path, message, remedy);
  };
  if (site.beveiliging === undefined) {
    bevinding(
      [],
      'er staat niet waar iemand een zwakke plek in de beveiliging van deze site meldt',
      'Zet bij `beveiliging` een contact en een einddatum; dan komt er een security.txt',
    );
    return;
  }
  const path = ['beveiliging', 'verloopt'];
  const { verloopt } = site.beveiliging;
  const dagen = Math.round((Date.parse(verloopt) - Date.parse(site.peildatum)) / dag);
  const remedy = 'Kijk of het contact nog klopt en kies een datum binnen een jaar na de peildatum';
  if (dagen < 0) meld.fout(site, path, 'dit meldpunt is verlopen', remedy);
  else if (dagen > 366) meld.fout(site, path, 'dit is meer dan een jaar na de peildatum', remedy);
  else if (dagen <= 60) bevinding(path, `het meldpunt verloopt over ${String(dagen)} dagen`, remedy);
}
