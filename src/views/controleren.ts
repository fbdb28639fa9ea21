import type { Model } from '../model/aggregate.ts';
import type { Formulier } from '../model/levering/formulier.ts';
import { formulieren } from '../model/levering/formulieren.ts';
import { redenen } from '../model/levering/kolommen.ts';
import { viewFormulieren, type Formulierlink } from './formulier.ts';
import { viewKruimels, type Paginakop } from './kop.ts';
import { maakUrls } from './url.ts';

export interface ControlerenPagina {
  kop: Paginakop;
  /** Where the browser finds the agreements. */
  afspraken: string;
  /** Id of the gemeente whose forms this page knows. */
  gemeente: string;
  redenen: string[];
  formulieren: Formulierlink[];
}

/** The gemeenten that have something to deliver. */
export function gemeentenMetFormulier(model: Model): string[] {
  return model.gemeenten.map(({ id }) => id).filter((id) => formulieren(model, id).length > 0);
}

/** Props of the page where a partner checks a filled-in form before sending it. */
export function viewControleren(model: Model, gemeente: string): ControlerenPagina {
  const urls = maakUrls(model.site.pad);
  return {
    kop: {
      titel: 'Formulier controleren',
      soort: 'Voor partners',
      inHetKort:
        'Kijk een ingevuld registratieformulier na voordat u het stuurt. Dat gebeurt op uw eigen apparaat; er wordt niets verstuurd.',
      href: urls.controleren(gemeente),
      kruimels: viewKruimels(model, gemeente, { tekst: 'Partners', href: urls.partners(gemeente) }),
      bronnen: [],
      zoek: { soort: 'Hulpmiddel' },
    },
    afspraken: urls.controlebestand(gemeente),
    gemeente,
    redenen: Object.keys(redenen),
    formulieren: viewFormulieren(model, gemeente),
  };
}

/** The forms as the browser needs them: without what only a reader of the form needs. */
export function controlebestand(model: Model, gemeente: string): Formulier[] {
  return formulieren(model, gemeente).map((formulier) => ({
    ...formulier,
    regels: formulier.regels.map((regel) => ({ ...regel, toelichting: '' })),
  }));
}
