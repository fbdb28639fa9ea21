import type { Model } from '../model/aggregate.ts';
import type { Item } from '../model/collecties.ts';
import type { Bronopmerking } from '../model/schemas/basis.ts';
import type { Locatierol, LocatierolStatus } from '../model/schemas/locatierol.ts';
import { isOngecontroleerd } from '../model/versheid.ts';
import { naamVan, type Stand, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';
import { slugVan } from '../model/collecties.ts';
import { viewVersheid, type Versheid } from './versheid.ts';

/** A role of a place as an inwoner reads it: where, settled or not, and how old that is. */
export interface Locatierolregel {
  id: string;
  anker: string;
  naam: string;
  soort: Locatierol['soort'];
  wijk: Verwijzing | undefined;
  /** The name of the place, or undefined while none is settled. */
  plek: string | undefined;
  status: LocatierolStatus;
  statusTekst: string;
  vast: boolean;
  toelichting: string;
  opties: { naam: string; toelichting: string | undefined }[];
  adres: string | undefined;
  adresReden: string;
  spreekuren: string[];
  spreekurenReden: string;
  looptijd: string | undefined;
  beheerder: string | undefined;
  stand: Stand;
  versheid: Versheid;
  plaats: string;
  bestand: string;
  opmerkingen: Bronopmerking[];
}

const statusTeksten: Record<LocatierolStatus, string> = {
  vastgesteld: 'vastgesteld',
  nogTeOpenen: 'gekozen, maar nog niet open',
  voorkeur: 'voorkeur, nog niet besloten',
  keuzeOpen: 'keuze nog open',
  gezocht: 'plek nog niet bepaald',
  vervallen: 'vervallen',
};

/** Props of one locatierol; `vast` is true for a settled place only. */
export function viewLocatierol(model: Model, rol: Item<Locatierol>): Locatierolregel {
  const urls = maakUrls(model.site.pad);
  const locatie = model.locaties.find((kandidaat) => kandidaat.id === rol.locatie);
  const versheid = viewVersheid(model, {
    eigenaar: rol.eigenaar ?? locatie?.eigenaar,
    laatstGecontroleerd: rol.laatstGecontroleerd,
    geldigTot: [rol.geldigTot, locatie?.geldigTot].filter((dag) => dag !== undefined).sort()[0],
  });
  return {
    id: rol.id,
    anker: slugVan(rol.id),
    naam: rol.naam,
    soort: rol.soort,
    wijk: rol.wijk === undefined ? undefined : { tekst: naamVan(model, rol.wijk), href: urls.wijk(rol.wijk) },
    plek: locatie?.naam,
    status: rol.status,
    statusTekst: statusTeksten[rol.status],
    vast: rol.status === 'vastgesteld',
    toelichting: rol.toelichting,
    opties: (rol.opties ?? []).map(({ naam, toelichting }) => ({ naam, toelichting })),
    adres: locatie?.adres.status === 'waarde' ? locatie.adres.tekst : undefined,
    adresReden: locatie?.adres.status === 'onbekend' ? locatie.adres.reden : 'er is nog geen plek',
    spreekuren:
      rol.spreekuren.status === 'bekend'
        ? rol.spreekuren.regulier.map(({ dag, van, tot }) => `${dag} ${van} tot ${tot} uur`)
        : [],
    spreekurenReden: rol.spreekuren.status === 'onbekend' ? rol.spreekuren.reden : '',
    looptijd: rol.looptijd,
    beheerder: locatie?.beheerder?.tekst,
    stand: viewRolstand(model, rol, versheid),
    versheid,
    plaats: rol.bron.plaats,
    bestand: rol.bestand,
    opmerkingen: [...(rol.bronopmerkingen ?? []), ...(locatie?.bronopmerkingen ?? [])],
  };
}

/** A place that was checked says when; one that has an end says when that is past. */
function viewRolstand(model: Model, rol: Item<Locatierol>, { gecontroleerd, verlopen }: Versheid): Stand {
  const tekst = `stand van ${rol.peildatum}${gecontroleerd === undefined ? '' : `, gecontroleerd op ${gecontroleerd}`}`;
  const oud = verlopen !== undefined || isOngecontroleerd(rol, rol.peiljaar, model.site.peildatum);
  return { jaar: String(rol.peiljaar), oud, tekst, ...(verlopen && { verlopen }) };
}

/** Roles that answer an inwoner's "where can I go in my wijk". */
const plekken: readonly string[] = ['ankerplaats', 'startlocatie'];

/** The roles of places where an inwoner of a wijk can go. */
export function plekkenVan(model: Model, wijk: string): Item<Locatierol>[] {
  return model.locatierollen.filter((rol) => plekken.includes(rol.soort) && rol.wijk === wijk);
}
