import type { z } from 'zod';
import type { Adres } from './schemas/adres.ts';
import type { Kaartvorm } from './kaart/kaartvorm.ts';
import { begripSchema, type Begrip } from './schemas/begrip.ts';
import { bronSchema, type Bron } from './schemas/bron.ts';
import { editieSchema, type Editie } from './schemas/editie.ts';
import { importregisterSchema, type Importregister } from './schemas/importregister.ts';
import { indicatorSchema, type Indicator } from './schemas/indicator.ts';
import { onderwerpSchema, type Onderwerp } from './schemas/onderwerp.ts';
import type { Herkomst, Meting } from './schemas/meting.ts';
import { doelenSchema, type Doelen } from './schemas/doelen.ts';
import {
  artikelSchema,
  factsheetSchema,
  gesprekSchema,
  schaalSchema,
  type Artikel,
  type Factsheet,
  type Gesprek,
  type Schaal,
} from './schemas/factsheet.ts';
import { wijkgerichtSchema, type Wijkgericht } from './schemas/wijkgericht.ts';
import { gebiedSchema, type Gebied } from './schemas/gebied.ts';
import { gemeenteSchema, type Gemeente } from './schemas/gemeente.ts';
import { inzetSchema, type Inzet } from './schemas/inzet.ts';
import { locatieSchema, type Locatie } from './schemas/locatie.ts';
import { locatierolSchema, type Locatierol } from './schemas/locatierol.ts';
import { partnerSchema, type Partner } from './schemas/partner.ts';
import { hulpvraagSchema, type Hulpvraag } from './schemas/hulpvraag.ts';
import { hoofdstukSchema, planSchema, type Hoofdstuk, type Plan } from './schemas/plan.ts';
import { productSchema, werkwijzeSchema, type Product, type Werkwijze } from './schemas/product.ts';
import type { Postcode } from './schemas/postcode.ts';
import type { Registratiecijfer } from './schemas/registratiecijfer.ts';
import { raadsvragenSchema, type Raadsvragen } from './schemas/raadsvragen.ts';
import { siteSchema, type Site } from './schemas/site.ts';
import { teamSchema, type Team } from './schemas/team.ts';
import { wijkSchema, type Wijk } from './schemas/wijk.ts';
import { wijzigingSchema, type Wijziging } from './schemas/wijziging.ts';
import type { Thema } from './thema/thema.ts';

/** One authored record with its id (path inside the collection) and the file it came from. */
export type Item<T> = T & { id: string; bestand: string };

/** Everything that was authored, validated, per collection and sorted by id. */
export interface Inhoud {
  /** The look: the neutral tokens, and what the gemeente brings. */
  thema: Thema;
  site: Item<Site>;
  gemeenten: Item<Gemeente>[];
  wijken: Item<Wijk>[];
  gebieden: Item<Gebied>[];
  teams: Item<Team>[];
  locaties: Item<Locatie>[];
  locatierollen: Item<Locatierol>[];
  partners: Item<Partner>[];
  inzet: Item<Inzet>[];
  doelen: Item<Doelen>[];
  plannen: Item<Plan>[];
  hoofdstukken: Item<Hoofdstuk>[];
  edities: Item<Editie>[];
  producten: Item<Product>[];
  werkwijzen: Item<Werkwijze>[];
  factsheets: Item<Factsheet>[];
  gesprekken: Item<Gesprek>[];
  schalen: Item<Schaal>[];
  artikelen: Item<Artikel>[];
  wijkgericht: Item<Wijkgericht>[];
  begrippen: Item<Begrip>[];
  bronnen: Item<Bron>[];
  onderwerpen: Item<Onderwerp>[];
  indicatoren: Item<Indicator>[];
  importregisters: Item<Importregister>[];
  raadsvragen: Item<Raadsvragen>[];
  hulpvragen: Item<Hulpvraag>[];
  wijzigingen: Item<Wijziging>[];
  /** Addresses that were published, from `data/adressen.csv`. */
  adressen: Adres[];
  /** Published figures from `data/metingen/`, and where each delivery comes from. */
  metingen: Meting[];
  herkomsten: Item<Herkomst>[];
  /** Published figures from `data/registraties/`: what partners delivered, after the disclosure boundary. */
  registratiecijfers: Registratiecijfer[];
  /** Addresses per postcode and CBS wijk from `data/postcodes/`, and where they come from, by gemeente. */
  postcodes: Postcode[];
  postcodeherkomsten: Item<Herkomst>[];
  /** Maps from the boundaries in `data/geo/`. */
  grenzen: Kaartvorm[];
}

export type Collectienaam = Exclude<
  keyof Inhoud,
  | 'site'
  | 'thema'
  | 'adressen'
  | 'metingen'
  | 'herkomsten'
  | 'registratiecijfers'
  | 'postcodes'
  | 'postcodeherkomsten'
  | 'grenzen'
>;

export interface Collectie {
  /** Folder under the content root. */
  map: string;
  extensie: 'yaml' | 'mdx';
  schema: z.ZodType;
  /** How many path segments an id has; the first one is the gemeente when there are two or more. */
  delen: { min: number; max: number };
}

/** Which files make up the content: folder, kind, schema and depth of every collection. */
export const collecties: Record<Collectienaam, Collectie> = {
  gemeenten: { map: 'gemeenten', extensie: 'yaml', schema: gemeenteSchema, delen: { min: 1, max: 1 } },
  wijken: { map: 'wijken', extensie: 'yaml', schema: wijkSchema, delen: { min: 2, max: 2 } },
  gebieden: { map: 'gebieden', extensie: 'yaml', schema: gebiedSchema, delen: { min: 2, max: 2 } },
  teams: { map: 'teams', extensie: 'yaml', schema: teamSchema, delen: { min: 2, max: 2 } },
  locaties: { map: 'locaties', extensie: 'yaml', schema: locatieSchema, delen: { min: 2, max: 2 } },
  locatierollen: { map: 'locatierollen', extensie: 'yaml', schema: locatierolSchema, delen: { min: 2, max: 2 } },
  partners: { map: 'partners', extensie: 'yaml', schema: partnerSchema, delen: { min: 2, max: 2 } },
  inzet: { map: 'inzet', extensie: 'yaml', schema: inzetSchema, delen: { min: 2, max: 2 } },
  doelen: { map: 'doelen', extensie: 'yaml', schema: doelenSchema, delen: { min: 2, max: 3 } },
  plannen: { map: 'plannen', extensie: 'yaml', schema: planSchema, delen: { min: 2, max: 2 } },
  hoofdstukken: { map: 'plannen', extensie: 'mdx', schema: hoofdstukSchema, delen: { min: 3, max: 3 } },
  edities: { map: 'edities', extensie: 'yaml', schema: editieSchema, delen: { min: 2, max: 2 } },
  producten: { map: 'producten', extensie: 'yaml', schema: productSchema, delen: { min: 3, max: 3 } },
  werkwijzen: { map: 'producten', extensie: 'mdx', schema: werkwijzeSchema, delen: { min: 3, max: 3 } },
  factsheets: { map: 'factsheets', extensie: 'yaml', schema: factsheetSchema, delen: { min: 1, max: 1 } },
  gesprekken: { map: 'factsheets', extensie: 'mdx', schema: gesprekSchema, delen: { min: 1, max: 1 } },
  schalen: { map: 'schalen', extensie: 'yaml', schema: schaalSchema, delen: { min: 1, max: 1 } },
  artikelen: { map: 'artikelen', extensie: 'mdx', schema: artikelSchema, delen: { min: 2, max: 2 } },
  wijkgericht: { map: 'wijkgericht', extensie: 'yaml', schema: wijkgerichtSchema, delen: { min: 1, max: 1 } },
  begrippen: { map: 'begrippen', extensie: 'yaml', schema: begripSchema, delen: { min: 1, max: 1 } },
  bronnen: { map: 'bronnen', extensie: 'yaml', schema: bronSchema, delen: { min: 1, max: 1 } },
  onderwerpen: { map: 'onderwerpen', extensie: 'yaml', schema: onderwerpSchema, delen: { min: 1, max: 1 } },
  indicatoren: { map: 'indicatoren', extensie: 'yaml', schema: indicatorSchema, delen: { min: 1, max: 1 } },
  raadsvragen: { map: 'raadsvragen', extensie: 'yaml', schema: raadsvragenSchema, delen: { min: 1, max: 1 } },
  hulpvragen: { map: 'hulpvragen', extensie: 'yaml', schema: hulpvraagSchema, delen: { min: 2, max: 2 } },
  wijzigingen: { map: 'wijzigingen', extensie: 'yaml', schema: wijzigingSchema, delen: { min: 1, max: 1 } },
  importregisters: {
    map: 'importregisters',
    extensie: 'yaml',
    schema: importregisterSchema,
    delen: { min: 1, max: 1 },
  },
};

export { siteSchema };

/** The gemeente an id belongs to: its first path segment. */
export function gemeenteVan(id: string): string {
  const einde = id.indexOf('/');
  return einde < 0 ? id : id.slice(0, einde);
}

/** The last path segment of an id, as used in URLs. */
export function slugVan(id: string): string {
  return id.split('/').at(-1) ?? id;
}
