import type { Model } from '../model/aggregate.ts';
import { gemeentenMetBevindingen } from './bevindingen.ts';
import { formatAantal } from './format.ts';
import { indicatorenVan } from './indicator.ts';
import { vanGemeente, vind, viewBronnen, type Paginakop, type Verwijzing } from './kop.ts';
import { editiesVan } from '../model/edities.ts';
import { viewPlannen } from './plan.ts';
import { maakUrls } from './url.ts';
import { viewHulpvragen } from './hulpvraag.ts';
import { viewFactsheet, type FactsheetDeel } from './vergelijken.ts';

export interface GemeentePagina {
  kop: Paginakop;
  factsheet: FactsheetDeel | undefined;
  inwoners: { aantal: number; jaar: number; bron: string } | undefined;
  plannen: ReturnType<typeof viewPlannen>;
  /** What inwoners come for, where this gemeente has no entrance of its own. */
  hulpvragen: Verwijzing[];
  links: { tekst: string; href: string; uitleg: string }[];
  website: string | undefined;
}

/** Props of the page of one gemeente: what this site holds about it. */
export function viewGemeente(model: Model, id: string): GemeentePagina {
  const urls = maakUrls(model.site.pad);
  const gemeente = vind(model.gemeenten, id);
  const wijken = vanGemeente(model.wijken, id).length;
  const partners = vanGemeente(model.partners, id).length;
  const factsheet = viewFactsheet(model, id);
  return {
    kop: {
      titel: gemeente.naam,
      soort: `Gemeente in ${gemeente.provincie}`,
      inHetKort: gemeente.inHetKort,
      href: urls.gemeente(id),
      kruimels: [],
      bronnen: factsheet === undefined ? [] : viewBronnen(model, [factsheet.factsheet.bron]),
      kenmerk: { id, bestand: gemeente.bestand },
      zoek: { soort: 'Gemeente' },
    },
    factsheet,
    inwoners: gemeente.inwoners && {
      ...gemeente.inwoners,
      bron: `${vind(model.bronnen, gemeente.inwoners.bron.document).titel}, ${gemeente.inwoners.bron.plaats}`,
    },
    plannen: viewPlannen(model, id),
    hulpvragen: id === model.site.eigen ? [] : viewHulpvragen(model, id),
    links: [
      ...(id === model.site.eigen
        ? [{ tekst: 'Voor inwoners', href: urls.inwoners(), uitleg: 'uw vraag, uw wijk, en wat er is' }]
        : []),
      ...(wijken === 0
        ? []
        : [
            {
              tekst: 'Wijken',
              href: urls.wijken(id),
              uitleg: `${String(wijken)} wijken, met teams, plekken en afspraken`,
            },
          ]),
      ...(vanGemeente(model.locatierollen, id).length === 0
        ? []
        : [
            {
              tekst: 'Ankerplaatsen en andere plekken',
              href: urls.ankerplaatsen(id),
              uitleg: 'waar inwoners terecht zouden kunnen, en wat daarover is besloten',
            },
          ]),
      ...(vanGemeente(model.teams, id).length === 0
        ? []
        : [{ tekst: 'Teams in de wijk', href: urls.teams(id), uitleg: 'wie er werken en voor wie' }]),
      ...editiesVan(model, id).flatMap((editie) => [
        {
          tekst: `Producten ${editie}`,
          href: urls.producten(id, editie),
          uitleg: 'wat partners voor de gemeente doen',
        },
        { tekst: `Alle resultaatafspraken ${editie}`, href: urls.afspraken(id, editie), uitleg: 'wat er is beloofd' },
        { tekst: `Registraties ${editie}`, href: urls.registraties(id, editie), uitleg: 'wat partners bijhouden' },
        {
          tekst: `Afgesproken en geleverd ${editie}`,
          href: urls.geleverd(id, editie),
          uitleg: 'wat daarvan aan deze site is geleverd',
        },
      ]),
      ...(partners === 0
        ? []
        : [{ tekst: 'Partners', href: urls.partners(id), uitleg: `${String(partners)} organisaties` }]),
      ...(indicatorenVan(model, id).length === 0
        ? []
        : [
            {
              tekst: 'Cijfers',
              href: urls.indicatoren(id),
              uitleg: formatAantal(indicatorenVan(model, id).length, 'indicator', 'indicatoren'),
            },
          ]),
      ...(gemeentenMetBevindingen(model).includes(id)
        ? [
            {
              tekst: 'Wat ontbreekt of twijfelachtig is',
              href: urls.bevindingen(id),
              uitleg: 'gaten en oude informatie',
            },
          ]
        : []),
    ],
    website: gemeente.website,
  };
}
