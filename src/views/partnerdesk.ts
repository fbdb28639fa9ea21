import type { Model } from '../model/aggregate.ts';
import { slugVan } from '../model/collecties.ts';
import { leveringsregels } from '../model/levering-stand.ts';
import { viewFormulieren, type Formulierlink } from './formulier.ts';
import { formatAantal } from './format.ts';
import { naamVan, viewBronnen, type Paginakop, type Verwijzing } from './kop.ts';
import { editiesVan } from '../model/edities.ts';
import { kernGeleverd } from './registratiekaart.ts';
import { kalendernaam, partnersVan, productenVan } from './registratielinks.ts';
import { maakUrls } from './url.ts';

/** One partner in one edition: everything it needs, in the order in which it needs it. */
export interface Deskeditie {
  editie: string;
  kern: string;
  geleverd: string;
  producten: Verwijzing[];
  kaart: string;
  formulieren: Formulierlink[];
  controleren: string;
  kalender: { pagina: string; bestand: string };
  matrix: string;
}

export interface Deskpartner {
  slug: string;
  naam: string;
  href: string;
  gemeente: string;
  edities: Deskeditie[];
}

export interface PartnerdeskPagina {
  kop: Paginakop;
  partners: Deskpartner[];
  overzichten: Verwijzing[];
}

/** Props of the entrance for partners: choose an organisation, see what was agreed, get the form, check it. */
export function viewPartnerdesk(model: Model): PartnerdeskPagina {
  const urls = maakUrls(model.site.pad);
  const perGemeente = model.gemeenten.flatMap(({ id }) =>
    editiesVan(model, id).map((editie) => ({ gemeente: id, editie })),
  );
  const partners = [...new Set(perGemeente.flatMap(({ gemeente, editie }) => partnersVan(model, gemeente, editie)))];
  return {
    kop: {
      titel: 'Voor partners',
      soort: 'Ingang',
      inHetKort:
        'Kies uw organisatie. U ziet wat u met de gemeente afsprak, haalt het formulier op, kijkt het na en zet de momenten in uw agenda.',
      href: urls.partnerdesk(),
      kruimels: [],
      bronnen: viewBronnen(
        model,
        model.producten.map(({ bron }) => ({ ...bron, plaats: 'alle producten' })),
      ),
      zoek: { soort: 'Overzicht' },
    },
    partners: partners.map((partner) => viewDeskpartner(model, partner)),
    overzichten: perGemeente.flatMap(({ gemeente, editie }) => [
      {
        tekst: `${naamVan(model, gemeente)}: afgesproken en geleverd ${editie}`,
        href: urls.geleverd(gemeente, editie),
      },
      {
        tekst: `${naamVan(model, gemeente)}: hoe meetbaar zijn de afspraken van ${editie}?`,
        href: urls.kwaliteit(gemeente, editie),
      },
      { tekst: `${naamVan(model, gemeente)}: kalender ${editie}`, href: urls.kalender(gemeente, editie) },
    ]),
  };
}

function viewDeskpartner(model: Model, partner: string): Deskpartner {
  const urls = maakUrls(model.site.pad);
  const gemeente = partner.split('/')[0] ?? '';
  const edities = editiesVan(model, gemeente).filter((editie) =>
    partnersVan(model, gemeente, editie).includes(partner),
  );
  return {
    slug: slugVan(partner),
    naam: naamVan(model, partner),
    href: urls.partner(partner),
    gemeente: naamVan(model, gemeente),
    edities: edities.map((editie) => viewDeskeditie(model, gemeente, partner, editie)),
  };
}

function viewDeskeditie(model: Model, gemeente: string, partner: string, editie: string): Deskeditie {
  const urls = maakUrls(model.site.pad);
  const producten = productenVan(model, gemeente, editie, partner);
  const afspraken = producten.reduce((tot, product) => tot + product.resultaatafspraken.length, 0);
  const registraties = producten.reduce((tot, product) => tot + product.registraties.length, 0);
  return {
    editie,
    kern: [
      formatAantal(producten.length, 'product', 'producten'),
      formatAantal(afspraken, 'resultaatafspraak', 'resultaatafspraken'),
      `${formatAantal(registraties, 'registratie', 'registraties')}.`,
    ].join(', '),
    geleverd: kernGeleverd(naamVan(model, partner), leveringsregels(model, producten, model.site.peildatum)),
    producten: producten.map(({ id, titel }) => ({ tekst: titel, href: urls.product(id) })),
    kaart: urls.registratiekaart(partner, editie),
    formulieren: viewFormulieren(model, gemeente, { partner, editie }),
    controleren: urls.controleren(gemeente),
    kalender: {
      pagina: urls.kalender(gemeente, editie),
      bestand: urls.kalenderbestand(gemeente, editie, kalendernaam(partner)),
    },
    matrix: urls.geleverd(gemeente, editie),
  };
}
