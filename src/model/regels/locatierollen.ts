import type { Inhoud } from '../collecties.ts';
import { isOngecontroleerd } from '../versheid.ts';
import type { Meld } from './regel.ts';

/** A settled role names its place; an open choice names its options. */
export function statusPastBijPlek(inhoud: Inhoud, meld: Meld): void {
  for (const rol of inhoud.locatierollen) {
    if (rol.soort === 'vindplaats') continue;
    if (rol.status === 'vastgesteld' && rol.locatie === undefined) {
      meld.fout(rol, ['status'], 'vastgesteld, maar zonder locatie', 'Vul `locatie` in of kies een andere status');
    }
    if (rol.status === 'keuzeOpen' && (rol.opties?.length ?? 0) < 2) {
      meld.fout(
        rol,
        ['status'],
        'een open keuze heeft minstens twee opties',
        'Vul `opties` in of kies een andere status',
      );
    }
    if (rol.status === 'gezocht' && rol.locatie !== undefined) {
      meld.fout(
        rol,
        ['locatie'],
        'er wordt nog gezocht, maar er staat een locatie',
        'Verwijder `locatie` of kies een andere status',
      );
    }
  }
}

/** A location that nobody checked in the two years before the peildatum may have moved. */
export function nietGecontroleerd(inhoud: Inhoud, meld: Meld): void {
  for (const rol of inhoud.locatierollen) {
    if (isOngecontroleerd(rol, rol.peiljaar, inhoud.site.peildatum)) {
      meld.bevinding(
        { collectie: 'locatierollen' },
        rol,
        ['peiljaar'],
        `deze stand is van ${rol.peildatum} en is daarna niet gecontroleerd`,
        rol.soort === 'vindplaats' || rol.locatie !== undefined
          ? 'Controleer de plek, en vul de datum daarvan in'
          : 'Zoek uit welke plek het is geworden, en vul plek en datum in',
      );
    }
  }
}
