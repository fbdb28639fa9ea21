import type { Model } from '../model/aggregate.ts';
import type { Activiteit, Deelactiviteit } from '../model/schemas/product.ts';
import { doelMetId } from '../model/doel.ts';
import { viewDoellink, viewIndicatorenBij } from './doellink.ts';
import { formatNorm, formatRitme, formatWaar } from './format.ts';
import { naamVan, type Verwijzing } from './kop.ts';
import { maakUrls } from './url.ts';

export interface Activiteitregel {
  sleutel: string;
  nummer: string | undefined;
  titel: string | undefined;
  tekst: string | undefined;
  punten: string[];
  norm: string | undefined;
  ritme: string | undefined;
  waar: string | undefined;
  onderdelen: Activiteitregel[];
}

export interface Doelregel {
  sleutel: string;
  titel: string;
  tekst: string;
  hoofddoel: boolean;
  href: string;
  /** Indicators that say something about this doel. */
  cijfers: Verwijzing[];
  herkomst: 'bron' | 'afgeleid';
  waarom: string;
  draagtBijAan: { tekst: string; href: string; waarom: string }[];
}

/** A doel of a product, with what it contributes to and the indicators about it. */
export function viewDoel(model: Model, id: string, herkomst: 'bron' | 'afgeleid', waarom: string): Doelregel {
  const urls = maakUrls(model.site.pad);
  const doel = doelMetId(model, id);
  return {
    sleutel: doel.sleutel,
    titel: doel.titel,
    href: urls.doel(id),
    tekst: doel.tekst,
    hoofddoel: doel.hoofddoel === true,
    herkomst,
    waarom,
    cijfers: viewIndicatorenBij(model, id),
    draagtBijAan: (doel.draagtBijAan ?? []).map((link) => ({
      ...viewDoellink(model, link.naar),
      waarom: link.waarom,
    })),
  };
}

/** An activiteit, with its parts. */
export function viewActiviteit(
  model: Model,
  gemeente: string,
  activiteit: Activiteit | Deelactiviteit,
): Activiteitregel {
  return {
    sleutel: activiteit.sleutel,
    nummer: activiteit.nummer,
    titel: activiteit.titel,
    tekst: activiteit.tekst,
    punten: activiteit.punten ?? [],
    norm: formatNorm(activiteit.norm),
    ritme: formatRitme(activiteit.ritme),
    waar: formatWaar(activiteit.waar, (id) => naamVan(model, id), naamVan(model, gemeente)),
    onderdelen:
      'onderdelen' in activiteit
        ? (activiteit.onderdelen ?? []).map((deel) => viewActiviteit(model, gemeente, deel))
        : [],
  };
}
