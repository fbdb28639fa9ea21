import type { Model } from '../model/aggregate.ts';
import { gemeenteVan, slugVan } from '../model/collecties.ts';
import { leveringsregels, telStanden, type Leveringsregel } from '../model/levering-stand.ts';
import { formatAantal, formatHoofdletter, formatTelwoord } from './format.ts';
import { viewFormulieren, type Formulierlink } from './formulier.ts';
import { kernKaart, viewKaartproduct, type Kaartproduct } from './kaartproduct.ts';
import { naamVan, viewBronnen, viewKruimels, viewStand, type Paginakop, type Stand, type Verwijzing } from './kop.ts';
import { filterveld, ritmefilter, type Filterveld } from './registratiefilter.ts';
import { editiepaden, kalendernaam, partnersVan, productenVan, viewEditielinks } from './registratielinks.ts';
import { maakUrls } from './url.ts';
import { viewEditiestand } from './versheid.ts';

export interface RegistratiekaartPagina {
  kop: Paginakop;
  stand: Stand | undefined;
  partner: Verwijzing;
  document: Verwijzing;
  kern: string;
  geleverd: string;
  producten: Kaartproduct[];
  filters: Filterveld[];
  formulieren: Formulierlink[];
  controleren: string;
  kalender: { pagina: string; bestand: string };
  verder: Verwijzing[];
}

/** Every card on the site: one per partner and edition. */
export function registratiekaarten(model: Model): {
  params: { gemeente: string; partner: string; editie: string };
  props: { partner: string };
}[] {
  return editiepaden(model).flatMap(({ params }) =>
    partnersVan(model, params.gemeente, params.editie).map((partner) => ({
      params: { ...params, partner: slugVan(partner) },
      props: { partner },
    })),
  );
}

/** Props of the card of one partner: what it agreed to record in an edition, agreement by agreement. */
export function viewRegistratiekaart(model: Model, partner: string, editie: string): RegistratiekaartPagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = gemeenteVan(partner);
  const producten = productenVan(model, gemeente, editie, partner);
  const standen = leveringsregels(model, producten, model.site.peildatum);
  const kaarten = producten.map((product) => viewKaartproduct(model, product, standen));
  const document = producten[0]?.bron.document ?? '';
  const href = urls.registratiekaart(partner, editie);
  const naam = naamVan(model, partner);
  return {
    kop: {
      titel: `Registratiekaart ${editie} van ${naam}`,
      soort: 'Voor partners',
      inHetKort: `Alles wat ${naam} volgens de afspraken van ${editie} vastlegt of verslaat: per afspraak wat precies, in welke vorm, hoe vaak en voor wie.`,
      href,
      kruimels: viewKruimels(
        model,
        gemeente,
        { tekst: 'Partners', href: urls.partners(gemeente) },
        link(naam, urls.partner(partner)),
      ),
      bronnen: viewBronnen(
        model,
        producten.map(({ bron }) => ({ ...bron, plaats: 'alle producten van deze partner' })),
      ),
      zoek: { soort: 'Overzicht', schakel: 'Registratie', partner: naam, jaar: editie, herhaalt: true },
    },
    stand: viewEditiestand(model, gemeenteVan(partner), editie),
    partner: link(naam, urls.partner(partner)),
    document: link(viewStand(model, document).tekst, urls.bron(document)),
    kern: kernKaart(producten),
    geleverd: kernGeleverd(naam, standen),
    producten: kaarten,
    filters: filtersVan(model, gemeente, kaarten),
    formulieren: viewFormulieren(model, gemeente, { partner, editie }),
    controleren: urls.controleren(gemeente),
    kalender: {
      pagina: urls.kalender(gemeente, editie),
      bestand: urls.kalenderbestand(gemeente, editie, kalendernaam(partner)),
    },
    verder: viewEditielinks(model, gemeente, editie, href),
  };
}

function link(tekst: string, href: string): Verwijzing {
  return { tekst, href };
}

/** What was delivered to this site, as one sentence. */
export function kernGeleverd(naam: string, standen: readonly Leveringsregel[]): string {
  const tellingen = telStanden(standen).filter(({ stand }) => ['geleverd', 'deels', 'te laat'].includes(stand));
  if (tellingen.length === 0) return `${formatHoofdletter(naam)} heeft aan deze site nog niets geleverd.`;
  const woorden = tellingen.map(({ stand, aantal }) => `${formatTelwoord(aantal)} ${stand}`).join(', ');
  return `Van ${formatAantal(standen.length, 'levering', 'leveringen')} die bij de afspraken horen: ${woorden}.`;
}

function filtersVan(model: Model, gemeente: string, producten: readonly Kaartproduct[]): Filterveld[] {
  const regels = producten.flatMap(({ groepen }) => groepen.flatMap((groep) => groep.regels));
  const zonder = producten.some(({ groepen }) => groepen.some((groep) => groep.regels.length === 0));
  const wijken = new Set(producten.flatMap(({ groepen }) => groepen.flatMap(({ kies }) => kies.wijk.split(' '))));
  return [
    filterveld(
      'product',
      'Product',
      producten.map(({ slug, titel }) => [slug, titel]),
    ),
    filterveld(
      'wijk',
      'Wijk',
      [...wijken].filter((slug) => slug !== '').map((slug) => [slug, naamVan(model, `${gemeente}/${slug}`)]),
    ),
    filterveld('vorm', 'Vorm', [
      ...[...new Set(regels.map(({ kies }) => kies.vorm))].map((vorm): [string, string] => [vorm, vorm]),
      ...(zonder ? [['geen', 'geen registratie'] as [string, string]] : []),
    ]),
    ritmefilter(regels.map(({ kies }) => kies.ritme)),
  ];
}
